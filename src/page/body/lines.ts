// The kept blocks as lines of the article, with what each is. An embedded post is one line, however many its site gives it.

import type { Block } from '../../engine/article';
import { isSeen, type Line } from '../line';
import { blockLanguage } from '../metadata/language';
import type { Frame, PageBlock } from '../survey';
import { type Draft, type Tally, tally } from './draft';
import type { Entry } from './entries';
import { embedOf, typeOf } from './roles';

/** Blocks between two places where the work may pause. */
const BLOCKS_A_STEP = 100;

export function* keptLines(draft: Draft): Generator<void, Line[]> {
  const sums = tally(draft);
  const entryOf = entryFinder(draft.entries);
  const lines: Line[] = [];
  let lastEmbed: Frame | undefined;
  for (const block of draft.blocks) {
    if (block.index % BLOCKS_A_STEP === 0) yield;
    if (!draft.keep[block.index] || !isSeen(block, draft.survey.document)) continue;
    const embed = embedOf(draft, block);
    const line = lineOf(draft, sums, block, entryOf(block));
    const before = embed && embed === lastEmbed ? lines.pop() : undefined;
    lines.push(before ? joined(before, line) : line);
    lastEmbed = embed;
  }
  return lines;
}

export function lineOf(
  draft: Draft,
  sums: Tally,
  block: PageBlock,
  entry: Pick<Block, 'entry' | 'time'> = {},
): Line {
  const what = embedOf(draft, block)
    ? { type: 'quote' as const, role: 'embed' as const }
    : { type: typeOf(block, sums) };
  const lang = blockLanguage(block, draft.survey.document);
  const { text, runs, frame } = block;
  return { text, runs, element: frame.element, is: { ...what, ...entry, ...(lang && { lang }) } };
}

function joined(first: Line, second: Line): Line {
  const shift = first.text.length + 1;
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    runs: [...first.runs, ...second.runs.map((run) => ({ ...run, at: run.at + shift }))],
  };
}

/** Number and time of the entry a block stands in. */
function entryFinder(entries: readonly Entry[]): (block: PageBlock) => Pick<Block, 'entry' | 'time'> {
  let at = 0;
  return ({ index }) => {
    while (entries[at] && index >= (entries[at] as Entry).frame.to) at++;
    const entry = entries[at];
    if (!entry || index < entry.frame.from) return {};
    return { entry: at + 1, ...(entry.time && { time: entry.time }) };
  };
}
