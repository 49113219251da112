// Which words of a quotation are which words of a text, given about where to look. The quotation is laid along the text
// as a whole; the text's part is free at both ends (semi-global alignment, Needleman and Wunsch). Rare words count more,
// so they hold the alignment and common ones only fill it. Worked example, quotation over text:
//
//   the old  pier  closes  for the winter
//   the  –   pier  shuts   for the whole  winter     one left out, one replaced, one put in
//
// Only a band around the expected diagonal is looked at, so the cost grows with the quotation, not with its square.

import type { WordRange, Words } from './words';

export interface Alignment {
  /** For each word of the quotation the index of its equal in the text, or -1. */
  readonly equals: Int32Array;
  /** Half-open range of words of the text that the quotation lies over, replaced words at its ends included. */
  readonly from: number;
  readonly to: number;
}

/** In units of a word of middling weight: what it costs to put another word, pass over a word of the text, lose one. */
const REPLACED = 0.2;
const PUT_IN = 0.25;
const LEFT_OUT = 0.15;
/** So many words put in or left out before a word shift it out of view. */
const BAND = 120;

const NEVER = Number.NEGATIVE_INFINITY;

const REPLACE = 1;
const SKIP_TEXT = 2;
const SKIP_QUOTE = 3;

/** Where in a text to lay a quotation: its first word is expected at `start`, and no word outside `within` is looked at. */
export interface Where {
  readonly start: number;
  readonly within: WordRange;
}

/** Aligns the words of a quotation. */
export function align(
  quote: readonly string[],
  weights: readonly number[],
  text: Words,
  { start, within }: Where,
): Alignment {
  const rows = quote.length;
  const middling = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, rows);
  const band = Math.min(BAND, rows + 8);
  const width = 2 * band + 1;
  const moves = new Uint8Array((rows + 1) * width);
  // Cell k of row i: i words of the quotation are laid, the text is used up to word i + start - band + k.
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let i = 1; i <= rows; i++) {
    const id = text.idOf(quote[i - 1] as string);
    const weight = (weights[i - 1] as number) / middling;
    for (let k = 0; k < width; k++) {
      const at = i + start - band + k - 1;
      const isFree = at >= within.from && at < within.to;
      const gain = !isFree ? NEVER : text.ids[at] === id ? weight : -REPLACED;
      let best = (above[k] as number) + gain;
      let move = REPLACE;
      const left = k > 0 ? (row[k - 1] as number) - PUT_IN : NEVER;
      if (left > best) [best, move] = [left, SKIP_TEXT];
      const up = k + 1 < width ? (above[k + 1] as number) - LEFT_OUT : NEVER;
      if (up > best) [best, move] = [up, SKIP_QUOTE];
      row[k] = best;
      moves[i * width + k] = move;
    }
    [above, row] = [row, above];
  }
  return trace(quote, text, moves, { width, offset: start - band, last: indexOfHighest(above) });
}

function trace(
  quote: readonly string[],
  text: Words,
  moves: Uint8Array,
  { width, offset, last }: { width: number; offset: number; last: number },
): Alignment {
  const equals = new Int32Array(quote.length).fill(-1);
  let k = last;
  let i = quote.length;
  const to = i + offset + k;
  while (i > 0) {
    const move = moves[i * width + k];
    if (move === SKIP_TEXT) k--;
    else if (move === SKIP_QUOTE) {
      i--;
      k++;
    } else {
      const at = i + offset + k - 1;
      if (text.norms[at] === quote[i - 1]) equals[i - 1] = at;
      i--;
    }
  }
  return { equals, from: Math.max(0, offset + k), to: Math.max(0, Math.min(to, text.length)) };
}

function indexOfHighest(row: Float64Array): number {
  let highest = 0;
  for (let k = 1; k < row.length; k++) if ((row[k] as number) > (row[highest] as number)) highest = k;
  return highest;
}
