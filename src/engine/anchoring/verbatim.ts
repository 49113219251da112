// Where a note of the engine stands in a text: on its very words or nowhere. What was said about a sentence need not hold
// of an edited one, so nothing is matched nearly; that takes a new analysis. The old place counts only while its
// surroundings are the old ones, since an edit can bring a look-alike to it.

import type { Span, TextQuoteSelector } from '../selector';
import { cutsNoWord } from './words';

/** Where the quoted words stand: at the one place that fits them best; null when none is sure. */
export function locate(
  text: string,
  { start, end, quote }: Span & { readonly quote: TextQuoteSelector },
): Span | null {
  const { exact, prefix, suffix } = quote;
  if (exact.trim() === '') return null;
  const known = Number(prefix !== '') + Number(suffix !== '');
  if (text.slice(start, end) === exact && sidesThat(text, start, quote) === known) return { start, end };
  const places: { readonly at: number; readonly sides: number }[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (cutsNoWord(text, at, quote)) places.push({ at, sides: sidesThat(text, at, quote) });
  const most = places.reduce((highest, { sides }) => Math.max(highest, sides), 0);
  const best = places.filter(({ sides }) => sides === most);
  const [only] = best;
  if (!only || best.length > 1) return null;
  // Without any saved context there is nothing to hold against the one place.
  const isSure = most > 0 || known === 0 || exact.length >= LONG;
  return isSure ? { start: only.at, end: only.at + exact.length } : null;
}

/** So long a quotation is no accident in other surroundings; "critics say" is. */
const LONG = 32;

/** On how many sides of a place what was saved of its surroundings still stands. */
function sidesThat(text: string, at: number, { exact, prefix, suffix }: TextQuoteSelector): number {
  const before = prefix !== '' && text.slice(Math.max(0, at - prefix.length), at) === prefix;
  const after = suffix !== '' && text.startsWith(suffix, at + exact.length);
  return Number(before) + Number(after);
}
