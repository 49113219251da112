// Brings back what Readability lost: paragraphs like the kept ones that an advertisement cut off (siblings), and
// whole sections when the body stands in several boxes (grow). What clutter looks like is asked of the steps that drop.

import type { Frame, PageBlock } from '../survey';
import { clutterOf } from './context';
import { type Draft, isHeading, isLink, isProse, keptIn, type Tally, tally } from './draft';
import { isFurnitureLine } from './phrases';

/** Unkept blocks with the tag and class path (three levels) of kept paragraphs. */
export function keepSiblings(draft: Draft): void {
  const isClutter = clutterOf(draft);
  const paths = new Set<string>();
  draft.blocks.forEach((block, i) => {
    if (draft.keep[i] && isProse(block)) paths.add(pathOf(block));
  });
  draft.blocks.forEach((block, i) => {
    if (draft.keep[i] || !paths.has(pathOf(block))) return;
    if (isClean(block, isClutter)) draft.keep[i] = true;
  });
}

export function pathOf(block: PageBlock): string {
  const path: string[] = [];
  let frame: Frame | null = block.frame;
  for (let i = 0; frame && i < 3; i++, frame = frame.parent)
    path.push(`${frame.tag}.${frame.element.getAttribute('class') ?? ''}`);
  return path.join('>');
}

/** Clean text outside, as a share of the kept, that makes it worth to take the wider box. */
const WORTH = 1 / 3;

/** Climbs from the frame that holds the kept text while much clean text lies just outside of it. */
export function grow(draft: Draft): void {
  const sums = tally(draft);
  let frame = home(draft, sums);
  if (!frame) return;
  const isClutter = clutterOf(draft);
  let { total } = sums;
  // The frame's own unkept prose counts as outside too: Readability drops sections inside as well.
  for (let at: Frame | null = frame; at; at = at.parent) {
    const found = cleanIn(draft, at, sums, isClutter);
    const chars = found.reduce((sum, i) => sum + (draft.blocks[i]?.text.length ?? 0), 0);
    if (chars <= total * WORTH) continue;
    for (const i of found) draft.keep[i] = true;
    total += chars;
    frame = at;
  }
}

/** The deepest frame with nearly all of the kept text. */
function home(draft: Draft, sums: Tally): Frame | undefined {
  let best: Frame | undefined;
  for (const frame of draft.survey.frames)
    if (keptIn(sums, frame) >= sums.total * 0.9 && (!best || frame.depth > best.depth)) best = frame;
  return best;
}

function cleanIn(draft: Draft, frame: Frame, sums: Tally, isClutter: Clutter): number[] {
  const found: number[] = [];
  let prose = 0;
  for (let i = frame.from; i < frame.to; i++) {
    const block = draft.blocks[i];
    if (!block || draft.keep[i] || !isClean(block, isClutter) || inCard(block, draft, sums)) continue;
    if (isProse(block)) prose++;
    found.push(i);
  }
  return prose > 0 ? found : [];
}

type Clutter = (frame: Frame) => boolean;

function isClean(block: PageBlock, isClutter: Clutter): boolean {
  if (isLink(block) || isClutter(block.frame) || isFurnitureLine(block.text)) return false;
  return isProse(block) || isHeading(block) || block.frame.tag === 'li' || block.frame.tag === 'p';
}

/** A card: a small box with a heading that is a link, or that stands in one, and at most three paragraphs. */
function inCard(block: PageBlock, draft: Draft, sums: Tally): boolean {
  let frame: Frame | null = block.frame;
  for (let i = 0; frame && i < 4; i++, frame = frame.parent) {
    if (keptIn(sums, frame) > 0) return false;
    const inside = draft.blocks.slice(frame.from, frame.to);
    if (inside.length > 8) return false;
    if (inside.some((one) => isHeading(one) && isLink(one))) return true;
  }
  return false;
}
