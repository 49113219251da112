// What stands around a quotation, as evidence for a place: how much of the saved context stands around it there, and
// whether the text says that the quotation was cut out: what stood before and after it are neighbours now.

import type { TextQuoteSelector } from '../selector';
import { Words } from './words';

/** Levelled words of the saved context, the one next to the quotation first. */
export interface Context {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** So many words of context are compared on each side. */
const MOST_WORDS = 48;
/** A context so long was cut somewhere, most likely within its outermost word. */
const CUT_LENGTH = 24;

export function contextOf({ prefix, suffix }: TextQuoteSelector): Context {
  const before = new Words(prefix);
  const after = new Words(suffix);
  const isCutBefore = prefix.length >= CUT_LENGTH && before.length > 1 && before.starts[0] === 0;
  const isCutAfter = suffix.length >= CUT_LENGTH && after.length > 1 && after.ends.at(-1) === suffix.length;
  return {
    before: before.norms
      .slice(isCutBefore ? 1 : 0)
      .reverse()
      .slice(0, MOST_WORDS),
    after: after.norms.slice(0, isCutAfter ? -1 : undefined).slice(0, MOST_WORDS),
  };
}

/** Share of the words before, and after, that are still there, 0 to 1; undefined where nothing is known. */
export interface Fit {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** How the context fits around words `from` to `to` (exclusive) of a text. */
export function fitAround({ before, after }: Context, text: Words, from: number, to: number): Fit {
  const room = (words: readonly string[]): number => Math.ceil(words.length * ROOM) + SLACK;
  const ahead = text.norms.slice(Math.max(0, from - room(before)), from).reverse();
  return {
    // No context on one side alone: the quotation stood at an end of the text. Still there, it speaks for the place.
    before: before.length > 0 ? share(before, ahead, text) : after.length > 0 && from === 0 ? 1 : undefined,
    after:
      after.length > 0
        ? share(after, text.norms.slice(to, to + room(after)), text)
        : before.length > 0 && to === text.length
          ? 1
          : undefined,
  };
}

/** Words put in among the context that do no harm: so many, and a share of all. */
const SLACK = 3;
const ROOM = 1.25;
/** What passing over a word of the text costs, in words of middling weight: what is next to the quotation counts. */
const PASSED_OVER = 0.25;

/** The word so far out counts half of what it would next to the quotation. */
const HALVED = 8;

/** Weight of the words that are there in the same order, from the quotation outwards, as share of all. */
function share(saved: readonly string[], there: readonly string[], text: Words): number {
  const weights = saved.map((norm, i) => text.weightOf(norm) / (1 + i / HALVED));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const cost = (PASSED_OVER * all) / saved.length;
  let above = there.map((_, k) => -cost * k);
  above.push(-cost * there.length);
  let most = 0;
  for (let i = 0; i < saved.length; i++) {
    const row = [0];
    for (let k = 0; k < there.length; k++) {
      const equal = saved[i] === there[k] ? (above[k] as number) + (weights[i] as number) : -1e9;
      const best = Math.max(equal, above[k + 1] as number, (row[k] as number) - cost);
      row.push(best);
      if (best > most) most = best;
    }
    above = row;
  }
  return most / all;
}

/** So many words on each side of a seam are compared, and all but one must be there. */
const SEAM = 3;

/**
 * How well the context fits where the words before the quotation are followed at once by those after it: where it was
 * cut out. 0 when there is no such seam.
 */
export function seamIn(context: Context, text: Words): number {
  const left = context.before.slice(0, SEAM).reverse();
  const right = context.after.slice(0, SEAM);
  const most = left.length + right.length;
  // At an end of the text the seam has one side.
  if (most < SEAM) return 0;
  const isSeam = (at: number): boolean => {
    if ((left.length === 0 && at !== 0) || (right.length === 0 && at !== text.length)) return false;
    const ahead = left.filter((norm, i) => text.norms[at - left.length + i] === norm).length;
    return ahead + right.filter((norm, i) => text.norms[at + i] === norm).length >= most - 1;
  };
  const seen = [
    ...left.map((norm, i) => ({ norm, shift: left.length - i })),
    ...right.map((norm, i) => ({ norm, shift: -i })),
  ];
  // All but one agree, so of the two rarest one does.
  const seams = seen
    .sort((a, b) => text.placesOf(a.norm).length - text.placesOf(b.norm).length)
    .slice(0, 2)
    .flatMap(({ norm, shift }) =>
      text
        .placesOf(norm)
        .map((at) => at + shift)
        .filter(isSeam),
    );
  return seams
    .slice(0, MOST_SEAMS)
    .reduce((best, at) => Math.max(best, meanOf(fitAround(context, text, at, at))), 0);
}

/** Where so many are alike the first tell as much as all. */
const MOST_SEAMS = 100;

/** Mean of what is known of both sides, 0 when nothing is. */
export function meanOf({ before, after }: Fit): number {
  if (before === undefined || after === undefined) return before ?? after ?? 0;
  return (before + after) / 2;
}
