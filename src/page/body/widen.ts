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

/** Clean prose outside, as a share of the kept text, that makes it worth to take the wider box. */
const WORTH = 1 / 3;
/** A part of a wider box is taken when so much of its text is clean prose; teasers, menus, imprints are less. */
const MOSTLY = 0.5;

/**
 * Climbs from the frame that holds the kept text while much clean text lies just outside of it, up to the frame with
 * the page's heading: an article stands below its heading, in the same box.
 */
export function grow(draft: Draft): void {
  const sums = tally(draft);
  const isClutter = clutterOf(draft);
  let { total } = sums;
  // The frame's own unkept prose counts as outside too: Readability drops sections inside as well.
  for (let at: Frame | null = home(draft, sums) ?? null; at; at = at.parent) {
    const { found, prose } = cleanIn(draft, at, sums, isClutter);
    if (prose > total * WORTH) {
      for (const i of found) draft.keep[i] = true;
      total += prose;
    }
    if (holdsHeading(draft, at)) return;
  }
}

/** The deepest frame with nearly all of the kept text. */
function home(draft: Draft, sums: Tally): Frame | undefined {
  let best: Frame | undefined;
  for (const frame of draft.survey.frames)
    if (keptIn(sums, frame) >= sums.total * 0.9 && (!best || frame.depth > best.depth)) best = frame;
  return best;
}

function holdsHeading({ heading }: Draft, frame: Frame): boolean {
  return heading !== null && frame.from <= heading.from && heading.to <= frame.to;
}

/** The unkept clean blocks of a frame, part by part, and how many characters of them are prose. */
function cleanIn(
  draft: Draft,
  frame: Frame,
  sums: Tally,
  isClutter: Clutter,
): { found: number[]; prose: number } {
  const found: number[] = [];
  let total = 0;
  for (const [from, to] of partsOf(draft, frame)) {
    const clean: number[] = [];
    let prose = 0;
    let unkept = 0;
    for (let i = from; i < to; i++) {
      const block = draft.blocks[i];
      if (!block || draft.keep[i]) continue;
      unkept += block.text.length;
      if (!isClean(block, isClutter) || inCard(block, draft, sums)) continue;
      if (isProse(block)) prose += block.text.length;
      clean.push(i);
    }
    if (prose === 0 || prose < unkept * MOSTLY) continue;
    found.push(...clean);
    total += prose;
  }
  return { found, prose: total };
}

/** The stretches of blocks that stand in one child of the frame each; those in the frame itself are one together. */
function partsOf({ blocks }: Draft, frame: Frame): [number, number][] {
  const parts: [number, number][] = [];
  let last: Frame | undefined;
  for (let i = frame.from; i < frame.to; i++) {
    const part = childWith(frame, blocks[i]?.frame);
    const open = parts.at(-1);
    if (open && part === last) open[1] = i + 1;
    else parts.push([i, i + 1]);
    last = part;
  }
  return parts;
}

function childWith(frame: Frame, inner: Frame | undefined): Frame {
  let at: Frame | null | undefined = inner;
  while (at && at !== frame && at.parent !== frame) at = at.parent;
  return at ?? frame;
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
