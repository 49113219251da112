// The body while it is being decided: for every block of the page, whether it is kept. The steps beside this file each
// correct it in one way, for one reason. Sums over any part of the page cost nothing, since a frame is a stretch of
// blocks and sums run along.

import type { Title } from '../metadata/title';
import type { Frame, PageBlock, Survey } from '../survey';
import { HEADING } from '../tags';
import type { Entry } from './entries';

/** What the page's metadata say of its text. */
export interface Declared {
  /** The article's text, '' when they do not give it. */
  readonly body: string;
  /** That it is a live blog. */
  readonly live: boolean;
}

export interface Draft {
  readonly survey: Survey;
  readonly blocks: readonly PageBlock[];
  readonly title: string;
  /** The element that shows the title on the page. */
  readonly heading: Frame | null;
  readonly declared: Declared;
  /** By index of the block. */
  readonly keep: boolean[];
  /** Of a live blog, in the order of the page. */
  entries: readonly Entry[];
}

/** Characters of kept text, and of all text, before each block; so a stretch is one subtraction. */
export interface Tally {
  readonly kept: Float64Array;
  readonly all: Float64Array;
  readonly total: number;
}

export function draftOf(survey: Survey, title: Title, nodes: ReadonlySet<Text>, declared: Declared): Draft {
  const keep = survey.blocks.map((block) => {
    let kept = 0;
    for (const run of block.runs) if (nodes.has(run.node)) kept += run.length;
    return kept * 2 > block.text.length;
  });
  const { blocks } = survey;
  return { survey, blocks, title: title.text, heading: title.frame ?? null, declared, keep, entries: [] };
}

export function tally({ blocks, keep }: Draft): Tally {
  const kept = new Float64Array(blocks.length + 1);
  const all = new Float64Array(blocks.length + 1);
  blocks.forEach((block, i) => {
    const { length } = block.text;
    all[i + 1] = (all[i] ?? 0) + length;
    kept[i + 1] = (kept[i] ?? 0) + (keep[i] ? length : 0);
  });
  return { kept, all, total: kept[blocks.length] ?? 0 };
}

export function keptIn({ kept }: Tally, frame: Frame): number {
  return (kept[frame.to] ?? 0) - (kept[frame.from] ?? 0);
}

/** The frame of the nearest heading, list item, quote … that a block stands in, by element name. */
export function within(block: PageBlock, tags: ReadonlySet<string>, levels = 6): Frame | undefined {
  let frame: Frame | null = block.frame;
  for (let i = 0; frame && i < levels; i++, frame = frame.parent) if (tags.has(frame.tag)) return frame;
  return undefined;
}

export function isHeading(block: PageBlock): boolean {
  return HEADING.test(block.frame.tag) || HEADING.test(block.frame.parent?.tag ?? '');
}

/** Mostly link: a teaser, a menu entry, a tag. */
export function isLink(block: PageBlock): boolean {
  return block.linkChars > block.text.length * 0.8;
}

/** Running text rather than a label: long, and few links. */
export function isProse(block: PageBlock): boolean {
  return block.size > 80 && block.linkChars * 2 < block.text.length;
}
