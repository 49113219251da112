// Drops lists that only lead elsewhere: the table of contents (every item a link within the page), further stories below
// a line that offers them, the long list of branches or sections at the end. Other lists of links may be what the
// article is about, or what it recommends.

import type { PageBlock } from '../survey';
import { type Draft, isLink, isProse, within } from './draft';
import { isFurnitureLine } from './phrases';

/** A single link in a list of its own is rarely a menu. */
const FEWEST = 2;
/** So many links in a row, with no sentence after them, are a menu. */
const MANY = 10;
const ITEM = new Set(['li', 'dd']);

export function dropLinkLists({ blocks, keep }: Draft): void {
  const lastProse = blocks.findLastIndex((block, i) => keep[i] && isProse(block));
  let run: PageBlock[] = [];
  for (const block of [...blocks, null]) {
    if (block && !keep[block.index]) continue;
    if (block && isLink(block) && within(block, ITEM)) {
      run.push(block);
      continue;
    }
    const first = run[0];
    if (first && run.length >= FEWEST) {
      const offered = isFurnitureLine(blocks[first.index - 1]?.text ?? '');
      const atEnd = first.index > lastProse && run.length >= MANY;
      if (offered || atEnd || run.every(leadsWithin)) for (const item of run) keep[item.index] = false;
    }
    run = [];
  }
}

const leadsWithin = ({ frame }: PageBlock): boolean =>
  frame.element.querySelector('a[href]')?.getAttribute('href')?.startsWith('#') ?? false;
