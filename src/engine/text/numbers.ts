// Numbers in text by value: "2 billion", "two billion", "2bn" and "2,000,000,000" are one. Works on pieces (tokens, with
// hyphenated words parted), answers with ranges of pieces. Vague counts ("thousands of") have no value and are none.

import type { Span } from '../selector';

/** What numbers and dates are read from: a token or a part of one. */
export interface Piece extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, quotes and dashes levelled. */
  readonly norm: string;
}

export interface Quantity {
  /** Range of pieces, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** '%' or a currency sign, or the letters glued to the figure. */
  readonly unit?: string;
  /** "third", "10th": a place in an order (or a day), not a count. */
  readonly ordinal?: true;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL = new Map<string, number>([
  ...UNITS.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
]);
const SCALE = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
]);
/** Letters glued to a figure: 2bn, 611m, 50k. */
const GLUED = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
const CURRENCY_SIGNS = new Set(['$', '€', '£', '¥', '₹']);
const CURRENCY_WORDS = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['usd', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['pounds', '£'],
  ['rupees', '₹'],
]);

/** Words that a number may begin with; else it begins with a figure. */
const OPENING = new Set(['a', ...SMALL.keys(), ...ORDINALS.keys()]);

const FIGURE = /^\d/;

/** The numbers of a text in order; none overlap. */
export function numbersIn(pieces: readonly Piece[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < pieces.length; ) {
    const number = numberAt(pieces, i);
    if (number) found.push(number);
    i = number?.to ?? i + 1;
  }
  return found;
}

function numberAt(pieces: readonly Piece[], from: number): Quantity | undefined {
  const norm = pieces[from]?.norm ?? '';
  const isFigure = FIGURE.test(norm);
  if (!isFigure && !OPENING.has(norm)) return undefined;
  const ordinal = ORDINALS.get(norm);
  if (ordinal !== undefined) return { from, to: from + 1, value: ordinal, ordinal: true };
  const core = isFigure ? figureAt(pieces, from) : wordsAt(pieces, from);
  if (!core) return undefined;
  return withUnit(pieces, core);
}

/** 2,000,000 · 1.5 · 2bn · 10th · 2 billion */
function figureAt(pieces: readonly Piece[], from: number): Quantity | undefined {
  const match = /^([\d,]*\d(?:\.\d+)?)(\p{L}*)$/u.exec(pieces[from]?.norm ?? '');
  if (!match) return undefined;
  let value = Number((match[1] ?? '').replaceAll(',', ''));
  const glued = match[2] ?? '';
  if (/^(?:st|nd|rd|th)$/.test(glued)) return { from, to: from + 1, value, ordinal: true };
  const factor = GLUED.get(glued);
  if (factor) value = clean(value * factor);
  let to = from + 1;
  for (let scale = scaleAfter(pieces, to); scale; scale = scaleAfter(pieces, to)) {
    value = clean(value * scale.factor);
    to = scale.to;
  }
  return { from, to, value, ...(glued && !factor && { unit: glued }) };
}

/** two hundred and fifty thousand · a million · half a million · a dozen */
function wordsAt(pieces: readonly Piece[], from: number): Quantity | undefined {
  let total = 0;
  let current = -1;
  let to = from;
  let scaled = false;
  for (let i = from; i < pieces.length; i++) {
    const norm = pieces[i]?.norm ?? '';
    const small = SMALL.get(norm);
    const scale = SCALE.get(norm);
    if (small !== undefined) current = Math.max(0, current) + small;
    else if (scale !== undefined && (current >= 0 || total > 0)) {
      if (scale === 100 || scale === 12) current = Math.max(1, current) * scale;
      else {
        total += Math.max(1, current) * scale;
        current = 0;
      }
      scaled = true;
    } else if (norm === 'a' && i === from && SCALE.has(pieces[i + 1]?.norm ?? '')) current = 1;
    else if (
      (norm === '-' || norm === 'and') &&
      to > from &&
      SMALL.has(pieces[i + 1]?.norm ?? '') &&
      (norm === '-' || scaled)
    )
      continue;
    else if (norm === '-' && to > from && SCALE.has(pieces[i + 1]?.norm ?? '')) continue;
    else break;
    to = i + 1;
  }
  // "one" alone is a pronoun as often as a number.
  const lonely = to - from === 1 && pieces[from]?.norm === 'one';
  return to === from || lonely ? undefined : { from, to, value: total + Math.max(0, current) };
}

function scaleAfter(pieces: readonly Piece[], at: number): { factor: number; to: number } | undefined {
  const skip = pieces[at]?.norm === '-' ? 1 : 0;
  const norm = pieces[at + skip]?.norm ?? '';
  const near = skip === 1 || (pieces[at]?.start ?? 0) - (pieces[at - 1]?.end ?? 0) <= 1;
  const factor = SCALE.get(norm) ?? (norm.length > 1 ? GLUED.get(norm) : undefined);
  return factor && near ? { factor, to: at + skip + 1 } : undefined;
}

function withUnit(pieces: readonly Piece[], core: Quantity): Quantity {
  const sign = pieces[core.from - 1]?.text.at(-1) ?? '';
  if (CURRENCY_SIGNS.has(sign)) return { ...core, from: core.from - 1, unit: sign };
  const next = pieces[core.to]?.norm ?? '';
  if (next === '%' || next === 'percent' || next === 'pct') return { ...core, to: core.to + 1, unit: '%' };
  if (next === 'per' && pieces[core.to + 1]?.norm === 'cent') return { ...core, to: core.to + 2, unit: '%' };
  const currency = CURRENCY_WORDS.get(next);
  return currency ? { ...core, to: core.to + 1, unit: currency } : core;
}

/** 1.1 × 1e9 without the tail of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
