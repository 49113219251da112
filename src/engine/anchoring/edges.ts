// Where exactly a quotation begins and ends in an edited text, once it is known which of its words are where. Equal
// words at its ends settle it. Where the first or the last words were replaced, the saved context shows the border,
// or the border of the sentence does when a sentence was marked.

import type { Span } from '../selector';
import type { Alignment } from './align';
import type { Context } from './context';
import type { WordRange, Words } from './words';

/** Words more or fewer than the quotation had at an end that are still looked at for its border. */
const REACH = 2;

export function edgesOf(
  { equals, from, to }: Alignment,
  text: Words,
  { before, after }: Context,
  wholeSentence: boolean,
): WordRange | null {
  const first = equals.findIndex((at) => at >= 0);
  if (first < 0) return null;
  const last = equals.findLastIndex((at) => at >= 0);
  const firstAt = equals[first] as number;
  const lastAt = equals[last] as number;
  const missing = equals.length - 1 - last;
  const evidence = (at: number, contextFits: boolean): number =>
    (contextFits ? 2 : 0) + (wholeSentence && text.beginsSentence(at) ? 1 : 0);
  const start =
    first === 0
      ? firstAt
      : bestOf(Math.max(0, firstAt - first - REACH), firstAt, from, (at) =>
          evidence(at, before.length > 0 && text.norms[at - 1] === before[0]),
        );
  const end =
    missing === 0
      ? lastAt + 1
      : bestOf(lastAt + 1, Math.min(text.length, lastAt + 1 + missing + REACH), to, (at) =>
          evidence(at, after.length > 0 && text.norms[at] === after[0]),
        );
  return { from: start, to: end };
}

/** The border with most evidence; of equals the one nearest to what the alignment says. */
function bestOf(low: number, high: number, expected: number, evidence: (at: number) => number): number {
  let best = Math.min(Math.max(expected, low), high);
  for (let at = low; at <= high; at++) {
    const gain = evidence(at) - evidence(best);
    if (gain > 0 || (gain === 0 && Math.abs(at - expected) < Math.abs(best - expected))) best = at;
  }
  return best;
}

/** The characters of a range of words, with signs glued to its ends where the quotation had some there. */
export function charactersOf({ from, to }: WordRange, text: Words, exact: string): Span {
  let start = text.starts[from] as number;
  let end = text.ends[to - 1] as number;
  if (/^[^\p{L}\p{N}]/u.test(exact)) {
    const gap = text.text.slice(text.ends[from - 1] ?? 0, start);
    start -= (/\S*$/.exec(gap)?.[0] ?? '').length;
  }
  if (/[^\p{L}\p{M}\p{N}]$/u.test(exact)) {
    const gap = text.text.slice(end, text.starts[to] ?? text.text.length);
    end += (/^\S*/.exec(gap)?.[0] ?? '').length;
  }
  return { start, end };
}
