// caveat sentences: JSON Lines of sentences in; their scores, attributions and wording notes out, in the same order.
// A line that can't be read is answered with an `error`, and the next one goes on.

import type { Attribution } from '../../engine/attribution';
import type { Span } from '../../engine/selector';
import { scoreSentence } from '../../engine/wording';
import { linesOf, readOptions } from '../usage';

/** Reads files, or standard input when none is named. Exit code 0 also when single lines are faulty. */
export async function sentences(argv: string[]): Promise<number> {
  const { positionals } = readOptions(argv, {});
  for await (const line of linesOf(positionals)) {
    if (line.trim()) process.stdout.write(`${JSON.stringify(answer(line))}\n`);
  }
  return 0;
}

function answer(line: string): object {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof input !== 'object' || input === null)
    return { error: 'not an object; write { "id": …, "text": … }' };
  const { id, text, context } = input as { id?: unknown; text?: unknown; context?: unknown };
  if (typeof text !== 'string') return { id, error: '"text" is missing or no string' };
  if (context !== undefined && typeof context !== 'string') return { id, error: '"context" is no string' };
  return { id, ...scored(text, context) };
}

function scored(text: string, context: string | undefined): object {
  const { scores, attributions, found, offset } = scoreSentence(text, context);
  const within = (span: Span): [number, number] => [
    Math.max(0, span.start - offset),
    Math.min(text.length, span.end - offset),
  ];
  const rounded = Object.entries(scores).map(([name, score]) => [name, Math.round(score * 1000) / 1000]);
  return {
    scores: Object.fromEntries(rounded),
    attributions: attributions.map((a: Attribution) => ({
      source: a.source && within(a.source),
      cue: within(a.cue),
      content: within(a.content),
    })),
    notes: found.map(({ rule, span }) => {
      const [start, end] = within(span);
      return { rule: rule.id, axis: rule.axis, start, end };
    }),
  };
}
