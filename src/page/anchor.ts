// Selector → Range, by way of the TextMap, for notes and for what readers marked. From cheap to dear, as the W3C model
// has it: by position while the text is the same; by the exact quote, told apart by its context, when the text has
// moved; otherwise the note is an orphan (null): counted, not drawn. Nothing is matched fuzzily: a note on other words
// than its own costs more trust than a note that is not shown.

import type { Span, TextQuoteSelector } from '../engine/selector';
import type { TextMap } from './text-map';

/** Where a note hangs. */
export interface Anchor extends Span {
  readonly field: 'text' | 'title';
  readonly quote: TextQuoteSelector;
}

/** The live Range of an anchor, or null when its words are no longer there, or no longer sure. */
export function anchorRange(map: TextMap, anchor: Anchor): Range | null {
  const place = map.place(anchor.field, anchor.start, anchor.end);
  const span = place && locate(place.track.text, { ...place, quote: anchor.quote });
  return span ? place.track.range(span.start, span.end) : null;
}

/** Where the quoted words stand in a text: at their old place, else at the one place that fits them. */
export function locate(text: string, { start, end, quote }: Omit<Anchor, 'field'>): Span | null {
  if (quote.exact === '') return null;
  if (text.slice(start, end) === quote.exact) return { start, end };
  const places: number[] = [];
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) places.push(at);
  const at = places.length === 1 ? places[0] : byContext(text, places, quote);
  return at === undefined ? null : { start: at, end: at + quote.exact.length };
}

/** The one place whose neighbourhood is the quote's; undefined when none or several are. */
function byContext(text: string, places: readonly number[], quote: TextQuoteSelector): number | undefined {
  const { exact, prefix, suffix } = quote;
  const after = (at: number): boolean => text.startsWith(suffix, at + exact.length);
  const before = (at: number): boolean => text.endsWith(prefix, at);
  const fits = [
    places.filter((at) => before(at) && after(at)),
    places.filter((at) => (prefix !== '' && before(at)) || (suffix !== '' && after(at))),
  ].find((found) => found.length > 0);
  return fits?.length === 1 ? fits[0] : undefined;
}
