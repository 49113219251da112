// What was noted or marked → a Range on the live page, by way of the TextMap. A note of the engine stands on its very
// words; what a person marked is found again in edited text too. Both are orphans (null) in doubt: counted, not drawn.
// A mark on other words than its own costs more trust than one that is not shown.

import { type FoundMark, MarkedArticle } from '../engine/anchoring';
import type { SavedSelectors } from '../engine/anchoring/saved';
import { locate } from '../engine/anchoring/verbatim';
import type { Span, TextQuoteSelector } from '../engine/selector';
import type { TextMap } from './text-map';

/** Where a note hangs. */
export interface Anchor extends Span {
  readonly field: 'text' | 'title';
  readonly quote: TextQuoteSelector;
}

/** The live Range of a note, or null when its words are no longer there, or no longer sure. */
export function anchorRange(map: TextMap, anchor: Anchor): Range | null {
  const place = map.place(anchor.field, anchor.start, anchor.end);
  const span = place && locate(place.track.text, { ...place, quote: anchor.quote });
  return span ? place.track.range(span.start, span.end) : null;
}

export interface SavedAnchor extends Pick<FoundMark, 'field' | 'how' | 'similarity'> {
  readonly range: Range;
}

/** The live Range of what a person marked on this page, now or before it was edited, and what became of the words. */
export function anchorSaved(map: TextMap, selectors: SavedSelectors): SavedAnchor | null {
  const found = markedArticle(map).find(selectors);
  if (!found) return null;
  const { field, how, similarity, start, end } = found;
  const range = map.range(field, start, end);
  return range && { field, how, similarity, range };
}

/** One reading is asked for many marks. */
const articles = new WeakMap<TextMap, MarkedArticle>();

function markedArticle(map: TextMap): MarkedArticle {
  const known = articles.get(map);
  if (known) return known;
  const article = new MarkedArticle({ title: map.text('title'), text: map.text('text') });
  articles.set(map, article);
  return article;
}
