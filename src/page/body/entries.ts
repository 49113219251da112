// The entries of a live blog: boxes of one make beside each other, each with a time of its own. Readability takes the
// longest for the article and loses the rest, so all are kept; the line that only says when (and by whom) becomes the
// entry's time. Teasers and comments are such boxes too: hence entries are only looked for where the page calls itself
// a live blog, or where such boxes hold most of the kept text.

import type { Frame, PageBlock } from '../survey';
import { clutterOf } from './context';
import { type Draft, isHeading, isLink, isProse, keptIn, tally } from './draft';
import { isFurnitureLine } from './phrases';

export interface Entry {
  readonly frame: Frame;
  /** As the page writes it: with a day in ISO 8601 where it gives one, else "10:15 am". */
  readonly time?: string;
}

const FEWEST = 3;
/** Of boxes of the same make, so many must have a time. */
const MOSTLY = 0.6;
/** A line that says when, and perhaps by whom. */
const LONGEST_LABEL = 60;
/** What such a line may say besides. */
const LONGEST_NAME = 30;
/** So many levels above the time stands the entry's box. */
const LEVELS = 5;
/** ISO 8601 with fractions and zone has 29 characters. */
const LONGEST_TIME = 40;
const CLOCK =
  /(?<![\d.:,])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?(?![\d.,%:]\d)(?:\s?[ap]\.?m\b\.?)?|(?<![\d.:,])(?:1[0-2]|[1-9])\s?[ap]\.?m\b\.?|\b\d{1,3}\s?(?:s|m|min|mins|minutes?|h|hrs?|hours?) ago\b/i;
const DAY =
  /\b(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}{3,9}\.? \d{1,2}(?:,? \d{4})?|\d{1,2}\.? \p{L}{3,9}(?: \d{4})?)\b/gu;

export function keepEntries(draft: Draft): void {
  draft.entries = findEntries(draft);
  const isClutter = clutterOf(draft);
  for (const { frame } of draft.entries)
    for (const block of blocksOf(draft, frame))
      if (isPartOfEntry(block) && !isClutter(block.frame)) draft.keep[block.index] = true;
}

/** Lines that say no more than when and by whom. */
export function dropEntryLabels(draft: Draft): void {
  for (const { frame } of draft.entries)
    for (const block of blocksOf(draft, frame)) if (isTimeLine(block)) draft.keep[block.index] = false;
}

const blocksOf = ({ blocks }: Draft, frame: Frame): readonly PageBlock[] =>
  blocks.slice(frame.from, frame.to);

function isPartOfEntry(block: PageBlock): boolean {
  if (isLink(block) || isFurnitureLine(block.text)) return false;
  return isProse(block) || isHeading(block) || block.frame.tag === 'p' || block.frame.tag === 'li';
}

function isTimeLine({ text }: PageBlock): boolean {
  if (text.length > LONGEST_LABEL || !CLOCK.test(text)) return false;
  const rest = text
    .replace(CLOCK, '')
    .replace(DAY, '')
    .replace(/[^\p{L}]+/gu, ' ');
  return rest.trim().length <= LONGEST_NAME;
}

function findEntries(draft: Draft): Entry[] {
  const groups = groupsOf(draft, timedFrames(draft));
  let best: readonly Frame[] = [];
  let most = 0;
  for (const group of groups) {
    const chars = group.reduce((sum, frame) => sum + proseIn(draft, frame), 0);
    if (chars > most) [best, most] = [group, chars];
  }
  if (best.length === 0) return [];
  if (!draft.declared.live && (best.some((frame) => isCard(draft, frame)) || !holdMost(draft, best)))
    return [];
  const isClutter = clutterOf(draft);
  return best.filter((frame) => !isClutter(frame)).map((frame) => ({ frame, time: timeOf(draft, frame) }));
}

/** Boxes around times, several levels up. */
function timedFrames(draft: Draft): ReadonlySet<Frame> {
  const timed = new Set<Frame>();
  const add = (frame: Frame | null): void => {
    for (let i = 0; frame && i < LEVELS; i++, frame = frame.parent) timed.add(frame);
  };
  for (const { element, frame } of draft.survey.marks) if (element.localName === 'time') add(frame);
  for (const block of draft.blocks) if (isTimeLine(block)) add(block.frame);
  return timed;
}

/** Timed boxes of the same make, among which most have a time; the innermost, since days may hold entries. */
function groupsOf(draft: Draft, timed: ReadonlySet<Frame>): Frame[][] {
  const made = new Map<string, { all: number; timed: Frame[] }>();
  for (const frame of draft.survey.frames) {
    if (!frame.parent || frame.to === frame.from) continue;
    const make = `${frame.depth} ${makeOf(frame)} in ${makeOf(frame.parent)}`;
    const group = made.get(make) ?? { all: 0, timed: [] };
    made.set(make, group);
    group.all++;
    if (timed.has(frame)) group.timed.push(frame);
  }
  return [...made.values()]
    .filter((group) => group.timed.length >= FEWEST && group.timed.length >= group.all * MOSTLY)
    .map((group) => group.timed);
}

const makeOf = (frame: Frame): string =>
  `${frame.tag}.${/\S+/.exec(frame.element.getAttribute('class') ?? '')?.[0] ?? ''}`;

/** Characters of prose; none when most of the box is its time. */
function proseIn(draft: Draft, frame: Frame): number {
  return blocksOf(draft, frame).reduce(
    (sum, block) => sum + (isPartOfEntry(block) ? block.text.length : 0),
    0,
  );
}

/** A teaser: its heading leads to the story. */
const isCard = (draft: Draft, frame: Frame): boolean =>
  blocksOf(draft, frame).some((block) => isHeading(block) && isLink(block));

function holdMost(draft: Draft, group: readonly Frame[]): boolean {
  const sums = tally(draft);
  const holding = group.filter((frame) => keptIn(sums, frame) > 0);
  if (holding.length < FEWEST) return false;
  return holding.reduce((sum, frame) => sum + keptIn(sums, frame), 0) > sums.total / 2;
}

function timeOf(draft: Draft, frame: Frame): string | undefined {
  const named = frame.element.querySelector('[datetime]')?.getAttribute('datetime')?.trim();
  if (named) return named.slice(0, LONGEST_TIME);
  for (const block of blocksOf(draft, frame)) {
    if (isTimeLine(block)) return CLOCK.exec(block.text)?.[0];
  }
  return undefined;
}
