// Selectors of the W3C Web Annotation Data Model, the part of it that points at words in a text.
// Offsets in the engine are UTF-16 code units, end exclusive, as JavaScript slices. Whoever exports to
// Web Annotation converts to code points there.

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
const CONTEXT = 32;

/** The quote selector of a span, with up to 32 characters of context that never cut a surrogate pair. */
export function quoteOf(text: string, { start, end }: Span): TextQuoteSelector {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (isLowSurrogate(text, from)) from++;
  if (isLowSurrogate(text, to)) to--;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Code units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
