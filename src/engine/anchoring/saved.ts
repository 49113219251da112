// What is kept of words that a person marked, so that they can be found again: the two text selectors of the W3C Web
// Annotation Data Model, as plain JSON. Outside, offsets are code points and never cut what a reader sees as one
// character; inside, they are UTF-16 code units as everywhere in the engine.

import { CONTEXT, quoteOf, type Span, type TextQuoteSelector } from '../selector';
import { codePointsBefore } from './code-points';
import { contextOf, fitAround } from './context';
import { borderAfter, borderBefore } from './graphemes';
import { overlaps, type Place, type SearchedText } from './places';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface QuoteJson extends TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly [OTHERS]: Others;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector: code points, end exclusive. */
export interface PositionJson extends Span {
  readonly type: 'TextPositionSelector';
}

/** How many other places said the very same, how many of them before this, and how like the closest of the rest was, 0 to 1. */
export interface Others {
  readonly same: number;
  readonly before: number;
  readonly closest: number;
}

/** What was read of somebody's selectors. */
export interface SavedSelectors {
  readonly quote: TextQuoteSelector;
  /** In code points of the text as it was; a hint, since whoever saved it may have read the page differently. */
  readonly position?: Span;
  /** What else that text said that could be taken for it; absent when whoever saved it did not look. */
  readonly others?: Others;
}

/**
 * The selectors of a span. A span that begins or ends inside a character is widened to the whole of it: that is what
 * was marked on the screen. What else the text says that is the same or like it is noted, and context is taken until it
 * tells them apart.
 */
export function selectorsOf(searched: SearchedText, span: Span): readonly [QuoteJson, PositionJson] {
  const { text } = searched;
  const whole = { start: borderBefore(text, span.start), end: borderAfter(text, span.end) };
  let quote = quoteOf(text, whole);
  const others = placesLike(searched, quote, whole);
  const { words } = searched;
  const isTold = ({ likeness, start, end }: Place): boolean => {
    const fit = fitAround(contextOf(quote), words, words.firstAt(start), words.firstAt(end));
    return likeness < LIKE || ((fit.before ?? 0) < TOLD_APART && (fit.after ?? 0) < TOLD_APART);
  };
  for (let length = 2 * CONTEXT; length <= LONGEST_CONTEXT && !others.every(isTold); length *= 2)
    quote = quoteOf(text, whole, length);
  const start = codePointsBefore(text, whole.start);
  const end = start + codePointsBefore(quote.exact, quote.exact.length);
  return [
    { type: 'TextQuoteSelector', ...quote, [OTHERS]: countOf(others, whole) },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** Our addition to the standard's quote, which lets selectors have properties of one's own. */
const OTHERS = 'caveat:others';
/** A place with so much of the words is a look-alike. */
const LIKE = 0.6;
/** Context tells a look-alike apart when less of it stands there. */
const TOLD_APART = 0.4;
const LONGEST_CONTEXT = 256;

function placesLike(searched: SearchedText, quote: TextQuoteSelector, own: Span): Place[] {
  const context = contextOf(quote);
  const equal = searched.equalPlaces(quote, context).filter((place) => !overlaps(place, own));
  const near = searched.likePlaces(quote.exact, context, [own, ...equal]);
  return [...equal, ...near];
}

function countOf(others: readonly Place[], own: Span): Others {
  const same = others.filter(({ equal }) => equal);
  const near = others.filter(({ equal }) => !equal).map(({ likeness }) => likeness);
  return {
    same: same.length,
    before: same.filter(({ start }) => start < own.start).length,
    closest: Math.round(Math.max(0, ...near) * 100) / 100,
  };
}

export type ReadSelectors =
  | { readonly ok: true; readonly value: SavedSelectors }
  | { readonly ok: false; readonly error: string };

/** Longest quotation that is taken in: an article of 20,000 words whole. What is longer is no mark in a text. */
const LONGEST_QUOTE = 120_000;

/**
 * Reads selectors out of JSON from anywhere: one selector, a list of them, or what carries them as `selector` or
 * `target` (an annotation). Of several the first quote and the first position count, other kinds are passed over. A
 * position without a quote is refused: it can't tell whether its words are still there.
 */
export function readSelectors(value: unknown): ReadSelectors {
  const found = selectorsIn(value);
  if (typeof found === 'string') return { ok: false, error: found };
  const quote = found.find((selector) => isOf(selector, 'TextQuoteSelector'));
  if (!quote)
    return {
      ok: false,
      error: 'holds no TextQuoteSelector; write { "type": "TextQuoteSelector", "exact": … }',
    };
  const position = found.find((selector) => isOf(selector, 'TextPositionSelector'));
  const fault = faultOfQuote(quote) ?? (position && faultOfPosition(position));
  if (fault) return { ok: false, error: fault };
  const {
    exact,
    prefix = '',
    suffix = '',
  } = quote as unknown as Partial<TextQuoteSelector> & { exact: string };
  return {
    ok: true,
    value: {
      quote: { exact, prefix, suffix },
      position: position && { start: position.start as number, end: position.end as number },
      others: othersIn(quote[OTHERS]),
    },
  };
}

/** Whatever is not ours is as good as absent. */
function othersIn(value: unknown): Others | undefined {
  if (!isObject(value)) return undefined;
  const { same, before, closest } = value;
  return Number.isSafeInteger(same) && Number.isSafeInteger(before) && typeof closest === 'number'
    ? { same: same as number, before: before as number, closest }
    : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** The selectors in a value, or what is wrong with it. */
function selectorsIn(value: unknown, depth = 0): Fields[] | string {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return `is ${kindOf(value)}; write a selector, a list of selectors, or an annotation`;
  const inner = value.selector ?? value.target;
  if (inner === undefined) return [value];
  // An annotation holds a target, a target a selector; several targets are several places, of which one can be asked for.
  if (depth > 1) return 'is nested too deep; write a selector, a list of selectors, or an annotation';
  const several = value.selector === undefined && Array.isArray(inner);
  return selectorsIn(several ? inner[0] : inner, depth + 1);
}

function faultOfQuote({ exact, prefix, suffix, refinedBy }: Fields): string | undefined {
  if (typeof exact !== 'string') return `"exact" is ${kindOf(exact)}; write the quoted words`;
  if (exact.trim() === '') return '"exact" is empty; write the quoted words';
  if (exact.length > LONGEST_QUOTE)
    return `"exact" has ${exact.length} characters; at most ${LONGEST_QUOTE} are looked for`;
  for (const [name, context] of Object.entries({ prefix, suffix }))
    if (context !== undefined && typeof context !== 'string')
      return `"${name}" is ${kindOf(context)}; write text or leave it out`;
  // The words meant are then others than the quoted ones.
  return refinedBy === undefined
    ? undefined
    : '"refinedBy" is not understood; write the selector of the words themselves';
}

function faultOfPosition({ start, end }: Fields): string | undefined {
  for (const [name, offset] of Object.entries({ start, end }))
    if (!Number.isSafeInteger(offset) || (offset as number) < 0)
      return `"${name}" is ${typeof offset === 'number' ? offset : kindOf(offset)}; write a whole number from 0`;
  return (start as number) < (end as number)
    ? undefined
    : `"end" (${end}) does not come after "start" (${start})`;
}

function isOf({ type }: Fields, name: string): boolean {
  return type === name || (Array.isArray(type) && type.includes(name));
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`.replace('a object', 'an object');
}
