// Brings back headings of the body that Readability took for decoration (short ones, ones in boxes with buttons): a
// heading is part of the article when the text right below it is.

import { clutterOf } from './context';
import { type Draft, isHeading, isLink } from './draft';
import { isFurnitureLine } from './phrases';

export function keepHeadings(draft: Draft): void {
  const { blocks, keep } = draft;
  const first = keep.indexOf(true);
  const isClutter = clutterOf(draft);
  // From below, so that a heading above a heading finds it kept.
  for (let i = blocks.length - 2; i > first; i--) {
    const block = blocks[i];
    if (!block || keep[i] || !keep[i + 1] || !isHeading(block) || isLink(block)) continue;
    if (!isClutter(block.frame) && !isFurnitureLine(block.text)) keep[i] = true;
  }
}
