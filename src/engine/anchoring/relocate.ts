// Finds again what a person marked, in a text that may have been edited since. Every place where the quoted words
// stand, exactly or nearly, is weighed with the same evidence: how much of the quotation is there, rare words counting
// more, and how much of the saved context is around it. The best place must be good enough in itself, better than the
// next one, and not contradicted by a text in which the quotation was visibly cut out. In doubt it is an orphan.
//
// Worked example: "The pier was built in 1932." was marked. The text now says "The old pier was built in 1934." between
// the same neighbours and, elsewhere, "The church was built in 1932.": the first has fewer of the words and all of the
// context and is taken as `edited`. With the first gone the neighbours have become one another's, so the second is no
// heir but a look-alike.

import type { Span } from '../selector';
import { align } from './align';
import { candidates } from './candidates';
import { codeUnitsBefore } from './code-points';
import { type Context, contextOf, type Fit, fitAround, isCutOut } from './context';
import { charactersOf, edgesOf } from './edges';
import type { SavedSelectors } from './saved';
import { levelSigns, Words } from './words';

/** exact: the same words in the same surroundings; moved: the same words elsewhere; edited: other words among them. */
export type How = 'exact' | 'moved' | 'edited';

export interface Relocated extends Span {
  readonly how: How;
  /** Share of words that are the same, 0 to 1; 1 only if all are and no sign between them changed. */
  readonly similarity: number;
}

/** Shorter quotations must stand there as they were: of three words, two in a row mean nothing. */
const SHORTEST_EDITED = 5;
/** So many equal words in a row are no accident wherever they stand. */
const SUFFICIENT = 5;
/** A side fits when so much of its context is there. */
const FITS = 0.5;
/** What the whole context counts, against the quotation's own words as 1. */
const CONTEXT_WEIGHT = 0.5;
/** Likeness that is asked for without any context, and how much less with all of it. */
const LEAST_LIKENESS = 0.66;
const CONTEXT_RELIEF = 0.2;
/** By so much the best place must lead. */
const LEAD = 0.08;
/** Of more places with the very same words no context tells one. */
const MOST_EQUALS = 500;

interface Place extends Span {
  /** Weighted share of words common to the quotation and this place. */
  readonly likeness: number;
  /** Mean of what is known of both sides, 0 when nothing is. */
  readonly context: number;
  readonly fit: Fit;
  readonly equal: boolean;
  readonly similarity: number;
}

/** One text, in which any number of quotations are looked for. */
export class EditedText {
  private readonly words: Words;
  private readonly levelled: string;

  constructor(readonly text: string) {
    this.words = new Words(text);
    this.levelled = levelSigns(text);
  }

  /** Where the marked words are now; null when they are gone, or when it is not sure where they are. */
  find({ quote, position }: SavedSelectors): Relocated | null {
    const exact = quote.exact.trim();
    const marked = new Words(exact);
    const context = contextOf(quote);
    const equals = this.equalPlaces(exact, context);
    const known = equals.some(({ fit }) => (fit.before ?? 0) >= FITS && (fit.after ?? 0) >= FITS);
    const near = known || marked.length < SHORTEST_EDITED ? [] : this.likePlaces(marked, exact, context);
    const isCut = isCutOut(context, this.words);
    const all = [...equals, ...near].filter((place) => isCredible(place, marked, isCut));
    const best = this.choose(all, position);
    if (!best) return null;
    const { start, end, equal, similarity } = best;
    const isThere =
      fitsSomewhere(best.fit) || start === (position && codeUnitsBefore(this.text, position.start));
    return { start, end, similarity, how: equal ? (isThere ? 'exact' : 'moved') : 'edited' };
  }

  /** Where the very words stand, signs levelled, not as parts of longer words. */
  private equalPlaces(exact: string, context: Context): Place[] {
    const sought = levelSigns(exact);
    const places: Place[] = [];
    for (let at = this.levelled.indexOf(sought); at >= 0 && places.length < MOST_EQUALS; ) {
      const end = at + sought.length;
      if (!isInsideWord(this.text, at) && !isInsideWord(this.text, end)) {
        const fit = fitAround(context, this.words, this.words.firstAt(at), this.words.firstAt(end));
        places.push({ start: at, end, likeness: 1, similarity: 1, equal: true, fit, context: meanOf(fit) });
      }
      at = this.levelled.indexOf(sought, at + 1);
    }
    return places;
  }

  private likePlaces(marked: Words, exact: string, context: Context): Place[] {
    const weights = marked.norms.map((norm) => this.words.weightOf(norm));
    const places: Place[] = [];
    for (const start of candidates(marked.norms, this.words)) {
      const alignment = align(marked.norms, weights, this.words, start);
      const range = edgesOf(alignment, this.words, context, isSentence(exact));
      if (!range) continue;
      const span = charactersOf(range, this.words, exact);
      if (places.some((place) => place.start < span.end && span.start < place.end)) continue;
      const fit = fitAround(context, this.words, range.from, range.to);
      const common = { weight: 0, count: 0 };
      alignment.equals.forEach((at, i) => {
        if (at < 0) return;
        common.weight += weights[i] as number;
        common.count++;
      });
      const whole =
        sum(weights) + sum(this.words.norms.slice(range.from, range.to).map((n) => this.words.weightOf(n)));
      const similarity = Math.min(0.99, (2 * common.count) / (marked.length + range.to - range.from));
      places.push({
        ...span,
        likeness: (2 * common.weight) / whole,
        similarity,
        equal: false,
        fit,
        context: meanOf(fit),
      });
    }
    return places;
  }

  /** The place that leads; of several in equal surroundings the one nearest to where the words were. */
  private choose(places: readonly Place[], position: Span | undefined): Place | null {
    const ranked = [...places].sort((a, b) => scoreOf(b) - scoreOf(a));
    const best = ranked[0];
    if (!best) return null;
    const rivals = ranked.filter(
      (place) => scoreOf(best) - scoreOf(place) < LEAD && !(place.start < best.end && best.start < place.end),
    );
    if (rivals.length === 0) return best;
    if (!position || !best.equal || !fitsSomewhere(best.fit)) return null;
    const at = codeUnitsBefore(this.text, position.start);
    const distance = (place: Place): number => Math.abs(place.start - at);
    const [nearest, next] = [best, ...rivals].sort((a, b) => distance(a) - distance(b));
    return nearest && next && distance(nearest) * 2 < distance(next) ? nearest : null;
  }
}

function scoreOf({ likeness, context }: Place): number {
  return likeness + CONTEXT_WEIGHT * context;
}

function isCredible({ equal, likeness, context, fit }: Place, marked: Words, isCut: boolean): boolean {
  if (equal) return fitsSomewhere(fit) || marked.length >= SUFFICIENT;
  if (isCut && !((fit.before ?? 1) >= FITS && (fit.after ?? 1) >= FITS)) return false;
  return likeness >= LEAST_LIKENESS - CONTEXT_RELIEF * context;
}

function fitsSomewhere({ before = 0, after = 0 }: Fit): boolean {
  return before >= FITS || after >= FITS;
}

function meanOf({ before, after }: Fit): number {
  if (before === undefined || after === undefined) return before ?? after ?? 0;
  return (before + after) / 2;
}

const isSentence = (exact: string): boolean => /[.!?…。！？؟।]["'”’»)\]]*$/.test(exact);

const isInsideWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '');

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
