// What stands around a quotation, as evidence for a place: how much of the saved context stands around it there, and
// whether the text says that the quotation was cut out (what stood before and after it has become neighbours).

import type { TextQuoteSelector } from '../selector';
import { Words } from './words';

/** Levelled words of the saved context, nearest last (before) and nearest first (after). */
export interface Context {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** So many words of context are compared on each side; in 32 characters there are seldom more. */
const MOST_WORDS = 12;
/** A context so long was cut somewhere, most likely within its outermost word. */
const CUT_LENGTH = 24;

export function contextOf({ prefix, suffix }: TextQuoteSelector): Context {
  const before = new Words(prefix);
  const after = new Words(suffix);
  const cutBefore = prefix.length >= CUT_LENGTH && before.length > 1 && before.starts[0] === 0 ? 1 : 0;
  const cutAfter =
    suffix.length >= CUT_LENGTH && after.length > 1 && after.ends.at(-1) === suffix.length ? 1 : 0;
  return {
    before: before.norms.slice(cutBefore).slice(-MOST_WORDS),
    after: after.norms.slice(0, after.length - cutAfter).slice(0, MOST_WORDS),
  };
}

/** Share of the words before, and after, that stand there still, 0 to 1; where none were saved nothing is known. */
export interface Fit {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** How the context fits around words `from` to `to` (exclusive) of a text. */
export function fitAround({ before, after }: Context, text: Words, from: number, to: number): Fit {
  const room = (words: readonly string[]): number => words.length + SLACK;
  return {
    before: share(before, text.norms.slice(Math.max(0, from - room(before)), from), text),
    after: share(after, text.norms.slice(to, to + room(after)), text),
  };
}

/** Words put in between the context and its quotation that do no harm. */
const SLACK = 3;

/** Weight of the longest run of equal words in order, gaps allowed, as share of all. */
function share(saved: readonly string[], there: readonly string[], text: Words): number | undefined {
  if (saved.length === 0) return undefined;
  const weights = saved.map((norm) => text.weightOf(norm));
  let above = new Array<number>(there.length + 1).fill(0);
  saved.forEach((norm, i) => {
    const row = [0];
    there.forEach((other, k) => {
      const equal = norm === other ? (above[k] as number) + (weights[i] as number) : 0;
      row.push(Math.max(equal, above[k + 1] as number, row[k] as number));
    });
    above = row;
  });
  return (above.at(-1) as number) / weights.reduce((sum, weight) => sum + weight, 0);
}

/** So many words on each side of a seam are compared. */
const SEAM = 3;

/** Whether somewhere the words before the quotation are followed at once by those after it. */
export function isCutOut({ before, after }: Context, text: Words): boolean {
  const left = before.slice(-SEAM);
  const right = after.slice(0, SEAM);
  if (left.length < SEAM || right.length < SEAM) return false;
  const equalAt = (words: readonly string[], from: number): number =>
    words.filter((norm, i) => text.norms[from + i] === norm).length;
  const isSeam = (at: number): boolean => {
    const [a, b] = [equalAt(left, at - SEAM), equalAt(right, at)];
    return a >= 2 && b >= 2 && a + b >= 5;
  };
  const guesses = [
    ...left.map((norm, i) => ({ norm, shift: SEAM - i })),
    ...right.map((norm, i) => ({ norm, shift: -i })),
  ];
  // Five of six words agree, so of the two rarest one does.
  guesses.sort((a, b) => text.placesOf(a.norm).length - text.placesOf(b.norm).length);
  return guesses.slice(0, 2).some(({ norm, shift }) => text.placesOf(norm).some((at) => isSeam(at + shift)));
}
