// The first choice for very long pages: all text of the smallest box that holds most of the page's prose. Cruder than
// Readability, but it looks at each block once and can never hold up a page; a text of thousands of paragraphs stands
// in one box anyway.

import type { Frame, Survey } from '../survey';
import { isProse } from './draft';

/** Share of the prose that the box must hold. */
const MOST = 0.7;

/** Text nodes of that box. */
export function densest(survey: Survey): ReadonlySet<Text> {
  const prose = new Float64Array(survey.blocks.length + 1);
  survey.blocks.forEach((block, i) => {
    prose[i + 1] = (prose[i] ?? 0) + (isProse(block) ? block.size : 0);
  });
  const inside = (frame: Frame): number => (prose[frame.to] ?? 0) - (prose[frame.from] ?? 0);
  let best: Frame | undefined;
  for (const frame of survey.frames)
    if (!best || (frame.depth > best.depth && inside(frame) >= MOST * inside(survey.frames[0] as Frame)))
      best = frame;
  const nodes = new Set<Text>();
  for (const block of survey.blocks.slice(best?.from, best?.to))
    for (const run of block.runs) nodes.add(run.node);
  return nodes;
}
