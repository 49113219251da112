// The kept blocks as the article's text, a line each, with what each block is and the way back to the page. An embedded
// post is one block, however many lines its site gives it.

import type { Block } from '../../engine/article';
import type { Run } from '../block-text';
import { isLive, takesRoom } from '../shown';
import type { Frame, PageBlock, Survey } from '../survey';
import { TextTrack } from '../text-map';
import { type Draft, tally } from './draft';
import type { Entry } from './entries';
import { embedOf, typeOf } from './roles';

/** Blocks between two places where the work may pause. */
const BLOCKS_A_STEP = 100;

export interface Body {
  readonly track: TextTrack;
  readonly blocks: readonly Block[];
}

export function* writeBody(draft: Draft): Generator<void, Body> {
  const { survey } = draft;
  const sums = tally(draft);
  const entryOf = entryFinder(draft.entries);
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let text = '';
  let lastEmbed: Frame | undefined;
  for (const block of draft.blocks) {
    if (block.index % BLOCKS_A_STEP === 0) yield;
    if (!draft.keep[block.index] || !isSeen(block, survey)) continue;
    const embed = embedOf(draft, block);
    const goesOn = embed !== undefined && embed === lastEmbed;
    if (text) text += goesOn ? ' ' : '\n';
    for (const run of block.runs) runs.push({ ...run, at: run.at + text.length });
    const start = goesOn ? (blocks.pop()?.start ?? text.length) : text.length;
    text += block.text;
    const told = { ...(embed && { role: 'embed' as const }), ...entryOf(block) };
    blocks.push({ type: embed ? 'quote' : typeOf(block, sums), start, end: text.length, ...told });
    lastEmbed = embed;
  }
  return { track: new TextTrack(text, runs, survey.said, survey.skipped), blocks };
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

function isSeen(block: PageBlock, { document }: Survey): boolean {
  const first = block.runs[0];
  const last = block.runs.at(-1);
  if (!first || !last || !isLive(document)) return true;
  if (first.node.getRootNode() !== last.node.getRootNode()) return true;
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.from + last.length);
  return takesRoom(range, document.defaultView);
}
