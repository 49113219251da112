// Selectors of the W3C Web Annotation Data Model, the part of it that points at words in a text.
// Offsets in the engine are UTF-16 code units, end exclusive, as JavaScript slices; anchoring/saved.ts converts to
// the code points of the standard.

import { borderAfter, borderBefore } from './anchoring/graphemes';

/** Half-open range of UTF-16 code units in some text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of context on each side: enough to tell two equal sentences apart, short enough to store. */
export const CONTEXT = 32;

/** The quote selector of a span, with so many code units of context that never cut what is seen as one character. */
export function quoteOf(text: string, { start, end }: Span, context = CONTEXT): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(borderAfter(text, start - context), start), start),
    suffix: text.slice(end, Math.max(borderBefore(text, end + context), end)),
  };
}

/** Code units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
