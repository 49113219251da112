// Finds again what a person marked, in a text that may have been edited since. Every place where the quoted words
// stand, exactly or nearly, is weighed with the same evidence: how much of the quotation is there, rare words counting
// more, and how much of the saved context is around it. The best place must be good enough in itself, better than the
// next one, and not contradicted by a text in which the quotation was visibly cut out. In doubt it is an orphan.
//
// Worked example: "The pier was built in 1932." was marked. The text now says "The old pier was built in 1934." between
// the same neighbours and, elsewhere, "The church was built in 1932.": the first has fewer of the words and all of the
// context and is taken as `edited`. With the first gone the neighbours have become one another's, so the second is no
// heir but a look-alike.

import type { Span, TextQuoteSelector } from '../selector';
import { codeUnitsBefore } from './code-points';
import { contextOf, type Fit, meanOf, seamIn } from './context';
import { overlaps, type Place, type SearchedText } from './places';
import type { Others, SavedSelectors } from './saved';
import { Words } from './words';

/** exact: the same words in the same surroundings; moved: the same words elsewhere; edited: other words among them. */
export type How = 'exact' | 'moved' | 'edited';

export interface Relocated extends Span {
  readonly how: How;
  /** Share of words that are the same, 0 to 1; 1 only if all are and no sign between them changed. */
  readonly similarity: number;
}

/** So many equal words in a row are no accident wherever they stand. */
const SUFFICIENT = 5;
/** A side fits when so much of its context is there. */
const FITS = 0.5;
/** So much on both sides together is no accident. */
const PARTLY = 0.35;
/** What the whole context counts, against the quotation's own words as 1. */
const CONTEXT_WEIGHT = 0.5;
/** What it counts that not even a sign changed. */
const VERBATIM = 0.1;
/** Likeness that is asked for without any context, and how much less with all of it. */
const LEAST_LIKENESS = 0.66;
const CONTEXT_RELIEF = 0.2;
/** A look-alike of old can have come so much closer, by an edit or because rare words became rarer. */
const CLOSER = 0.08;
/** By so much the best place must lead; between places with the very same words context alone decides. */
const LEAD = 0.08;
const LEAD_AMONG_EQUALS = 0.015;

/** Where the marked words are now; null when they are gone, or when it is not sure where they are. */
export function relocate(text: SearchedText, selectors: SavedSelectors): Relocated | null {
  const { position } = selectors;
  const quote = withoutSpace(selectors.quote);
  const { exact } = quote;
  const context = contextOf(quote);
  const equals = text.equalPlaces(quote, context);
  const length = new Words(exact).length;
  // Where the words stand in their old surroundings nothing else can be better.
  const isSure = equals.some(({ fit }) => (fit.before ?? 0) >= FITS && (fit.after ?? 0) >= FITS);
  const near = isSure ? [] : text.likePlaces(exact, context, equals);
  const known = {
    length,
    isAlone: equals.length === 1 && isAlone(text, equals[0] as Place, selectors.others, quote),
    seam: seamIn(context, text.words),
    others: selectors.others,
  };
  const credible = [...equals, ...near].filter((place) => isCredible(place, known));
  const was = position && codeUnitsBefore(text.text, position.start);
  const best = choose(credible, was) ?? sameInOrder(equals, selectors.others, quote);
  if (!best) return null;
  const { start, end, equal, similarity } = best;
  const how = equal ? (fitsSomewhere(best.fit) || start === was ? 'exact' : 'moved') : 'edited';
  return { start, end, similarity, how };
}

/** Space at the ends of the words is context: whoever marks with a mouse takes some along. */
function withoutSpace({ exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector {
  const lead = exact.length - exact.trimStart().length;
  const end = exact.trimEnd().length;
  return {
    exact: exact.slice(lead, end),
    prefix: prefix + exact.slice(0, lead),
    suffix: exact.slice(end) + suffix,
  };
}

interface Known {
  /** Words of the quotation. */
  readonly length: number;
  /** The very words stand there once: more than one word that stood there once before, or a whole sentence. */
  readonly isAlone: boolean;
  /** How well the context fits where the quotation may have been cut out. */
  readonly seam: number;
  readonly others: Others | undefined;
}

function isCredible({ equal, likeness, fit }: Place, { length, isAlone, seam, others }: Known): boolean {
  const context = meanOf(fit);
  if (equal) {
    // The same words stood elsewhere before: these may be those.
    if (others?.same) return context >= PARTLY && context >= seam;
    return context >= PARTLY || length >= SUFFICIENT || isAlone;
  }
  // More like the mark than anything else was: no look-alike of old, so it was moved and edited, wherever it stands.
  const isNew = others?.same === 0 && likeness >= others.closest + CLOSER;
  if (!isNew && (context < seam || (others && context < PARTLY))) return false;
  return likeness >= LEAST_LIKENESS - CONTEXT_RELIEF * context;
}

/** The place that leads; of equals in equal surroundings the one at the old place. */
function choose(places: readonly Place[], was: number | undefined): Place | null {
  const ranked = [...places].sort((a, b) => scoreOf(b) - scoreOf(a));
  const best = ranked[0];
  if (!best) return null;
  const lead = (place: Place): number => (best.equal && place.equal ? LEAD_AMONG_EQUALS : LEAD);
  const rivals = ranked.filter(
    (place) => scoreOf(best) - scoreOf(place) < lead(place) && !overlaps(place, best),
  );
  if (rivals.length === 0) return best;
  return [best, ...rivals].find(({ start, equal }) => equal && start === was) ?? null;
}

/** Of sentences that stand there as often as before, the one with as many of them before it. */
function sameInOrder(
  equals: readonly Place[],
  others: Others | undefined,
  quote: TextQuoteSelector,
): Place | null {
  if (!others || equals.length !== others.same + 1 || !isWhole(quote)) return null;
  return [...equals].sort((a, b) => a.start - b.start)[others.before] ?? null;
}

function scoreOf({ equal, likeness, fit }: Place): number {
  return likeness + CONTEXT_WEIGHT * meanOf(fit) + (equal ? VERBATIM : 0);
}

function fitsSomewhere({ before = 0, after = 0 }: Fit): boolean {
  return before >= FITS || after >= FITS;
}

/** Whether words that stand in a text once are the marked ones, whatever stands around them. */
function isAlone(
  { words }: SearchedText,
  { start, end }: Span,
  others: Others | undefined,
  quote: TextQuoteSelector,
): boolean {
  // One word comes back by accident; as a line or a sentence of its own hardly ever.
  if (others?.same === 0) return /\s/.test(quote.exact) || isWhole(quote);
  return (
    began(quote) && words.beginsSentence(words.firstAt(start)) && words.beginsSentence(words.firstAt(end))
  );
}

/** A sentence or line of its own, where it was marked. */
function isWhole(quote: TextQuoteSelector): boolean {
  const { exact, suffix } = quote;
  return began(quote) && (suffix.trim() === '' || ENDS_SENTENCE.test(exact) || /^\s*\n/.test(suffix));
}

function began({ prefix }: TextQuoteSelector): boolean {
  return prefix.trim() === '' || ENDS_SENTENCE.test(prefix.trimEnd()) || /\n\s*$/.test(prefix);
}

const ENDS_SENTENCE = /[.!?…。！？؟।]["'”’»)\]]*$/;
