// A line of the article: a block of the page that was kept, as what it is known for, with the way back to its text nodes.

import type { Block } from '../engine/article';
import type { Run } from './block-text';
import { linksIn } from './links';
import { isLive, takesRoom } from './shown';
import type { PageBlock, Survey } from './survey';
import { TextTrack } from './text-map';

export interface Line {
  readonly text: string;
  readonly runs: readonly Run[];
  /** The box that the line stands in. */
  readonly element: Element;
  /** What it is, to be completed with where it stands in the text. */
  readonly is: Omit<Block, 'start' | 'end'>;
}

/** Whether the words of a block take up room on a live page. */
export function isSeen(block: PageBlock, document: Document): boolean {
  const first = block.runs[0];
  const last = block.runs.at(-1);
  if (!first || !last || !isLive(document)) return true;
  if (first.node.getRootNode() !== last.node.getRootNode()) return true;
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.from + last.length);
  return takesRoom(range, document.defaultView);
}

/** Lines as one text, a line break between two. */
export function writeLines(
  lines: readonly Line[],
  { said, skipped }: Pick<Survey, 'said' | 'skipped'>,
): { track: TextTrack; blocks: Block[] } {
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let at = 0;
  for (const line of lines) {
    for (const run of line.runs) runs.push({ ...run, at: run.at + at });
    const links = linksIn(line.text, line.runs, line.element).map(({ start, end }) => ({
      start: start + at,
      end: end + at,
    }));
    blocks.push({ ...line.is, start: at, end: at + line.text.length, links });
    at += line.text.length + 1;
  }
  return { track: new TextTrack(lines.map(({ text }) => text).join('\n'), runs, said, skipped), blocks };
}
