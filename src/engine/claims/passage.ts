// A sentence as the claims engine compares it: terms (words and numbers, no punctuation) with one comparing key each.
// Hyphenated words are parted, numbers carry their value, countries and their people share a key. A claim's text is
// read into the same form, so the two sides meet on equal terms.
//
// Worked example: "Amazon's two-billion-dollar U.S. deal of 2018" has the keys
// amazon · #2000000000 · @us · deal · (of) · #2018.

import type { Span } from '../selector';
import { type Sentence, stem, type Token } from '../text';
import { datesIn, type WrittenDate } from '../text/dates';
import { numbersIn, type Piece, type Quantity } from '../text/numbers';
import { tokensOf } from '../text/tokens';
import { longPlaceAt, placeOf } from './places';
import { type IsSmall, smallWordsOf } from './small-words';

export interface Term extends Span {
  /** What terms are compared by: a stem, "#" and a value, "@" and a country. */
  readonly key: string;
  /** The plain stem: "Canadians" and "Canada" differ here. */
  readonly stem: string;
  readonly norm: string;
  readonly text: string;
  /** A word that carries no content of its own: the, of, was. */
  readonly small: boolean;
  /** Begins with a capital letter or holds one, and is not merely the first word. */
  readonly capital: boolean;
  /** Range of pieces, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Passage extends Span {
  readonly text: string;
  /** BCP 47; undefined is read as English. */
  readonly lang?: string;
  readonly pieces: readonly Piece[];
  readonly terms: readonly Term[];
  readonly numbers: readonly Quantity[];
  readonly dates: readonly WrittenDate[];
  /** Quoted parts, marks included; offsets as those of the terms. */
  readonly quoted: readonly Span[];
}

/** A sentence of a document; offsets stay those of the document. */
export function passageOf(
  sentence: Pick<Sentence, 'text' | 'start' | 'end' | 'tokens' | 'quoted' | 'lang'>,
): Passage {
  const pieces = piecesOf(sentence.tokens);
  const numbers = numbersIn(pieces);
  const dates = datesIn(pieces);
  const { text, start, end, quoted, lang } = sentence;
  const terms = termsOf(pieces, numbers, dates, smallWordsOf(lang));
  return { text, start, end, quoted, pieces, terms, numbers, dates, ...(lang && { lang }) };
}

/** Any text as one passage, whatever sentences it holds; quotations are not looked for. */
export function passageOfText(text: string, lang?: string): Passage {
  const span = { start: 0, end: text.length };
  return passageOf({ text, ...span, tokens: tokensOf(text, span), quoted: [], lang });
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;
const ENDS = /^[.!?]$/;
const HANDLE = /^[@#]/;
const JOINED_PREFIX = /^(?:un|non|anti|ex|pre|re|co|e)$/;

function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokens) {
    const parts = token.kind === 'word' && token.norm.includes('-') ? token.norm.split('-') : [];
    const parted =
      parts.length > 1 && parts.every((part) => /^\p{L}/u.test(part)) && !JOINED_PREFIX.test(parts[0] ?? '');
    if (!parted || token.norm.length !== token.text.length) {
      pieces.push(token);
      continue;
    }
    let at = 0;
    for (const part of parts) {
      const start = token.start + at;
      pieces.push({
        text: token.text.slice(at, at + part.length),
        norm: part,
        start,
        end: start + part.length,
      });
      at += part.length + 1;
    }
  }
  return pieces;
}

function termsOf(
  pieces: readonly Piece[],
  numbers: readonly Quantity[],
  dates: readonly WrittenDate[],
  isSmall: IsSmall,
): Term[] {
  const numberAt = new Map(numbers.map((number) => [number.from, number]));
  const monthAt = new Map<number, number>();
  for (const date of dates)
    for (let i = date.from; i < date.to; i++)
      if (date.month && /^\p{L}{3}/u.test(pieces[i]?.norm ?? '')) monthAt.set(i, date.month);
  const norms = pieces.map((piece) => piece.norm);
  const terms: Term[] = [];
  let first = true;
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i] as Piece;
    const number = numberAt.get(i);
    const place = number ? undefined : longPlaceAt(norms, i);
    const to = number?.to ?? (place ? i + place.length : i + 1);
    if (number || SAYS_SOMETHING.test(piece.text)) {
      const key = number ? keyOf(number) : (place?.key ?? wordKey(piece, monthAt.get(i)));
      const plain = key.startsWith('@') ? stem(piece.norm) : key;
      const capital = !number && CAPITAL.test(first ? piece.text.slice(1) : piece.text);
      const small = !number && !place && !key.startsWith('@') && isSmall(piece.norm, piece.text);
      const end = (pieces[to - 1] as Piece).end;
      terms.push({
        key,
        stem: plain,
        norm: piece.norm,
        text: piece.text,
        small,
        capital: capital || key.startsWith('@'),
        start: piece.start,
        end,
        from: i,
        to,
      });
      first = false;
    } else if (ENDS.test(piece.text)) first = true;
    i = to;
  }
  return terms;
}

function keyOf({ value, unit }: Quantity): string {
  return `#${value}${unit && /^[%$€£¥₹]$/.test(unit) ? unit : ''}`;
}

function wordKey(piece: Piece, month: number | undefined): string {
  if (month) return `month ${month}`;
  const bare = piece.norm.replace(HANDLE, '');
  // "Own phones" are not "owned phones": only the adjective stays as it is.
  if (bare === 'own') return '~own';
  return placeOf(piece.norm, piece.text) ?? stem(bare);
}
