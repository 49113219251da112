// Places in a text where a quotation stands, word for word or nearly, each with the evidence for it. Says nothing about
// which of them is meant.

import type { Span, TextQuoteSelector } from '../selector';
import { align, type Where } from './align';
import { candidates } from './candidates';
import { type Context, type Fit, fitAround } from './context';
import { charactersOf, edgesOf } from './edges';
import { cutsNoWord, levelSigns, type WordRange, Words } from './words';

export interface Place extends Span {
  /** Whether the very same characters stand there, signs that editors swap for one another aside. */
  readonly equal: boolean;
  /** Weight of the words that are common to quotation and place, rare words counting more, as share of both; 0 to 1. */
  readonly likeness: number;
  /** The same without weights, for people. */
  readonly similarity: number;
  readonly fit: Fit;
}

/** Of more places with the very same words no context tells one. */
const MOST_EQUALS = 500;

/** Shorter quotations are looked for as they were only: of three words, two in a row mean nothing. */
export const SHORTEST_LIKE = 5;

/** So many places are looked at closely for the words of the quotation, and so many for those of each side's context. */
const MOST_BY_WORDS = 6;
const MOST_BY_CONTEXT = 4;
/** Fewer for quotations so long that their words come to more than this. */
const MOST_WORDS = 10_000;

/** A text in which quotations are looked for. */
export class SearchedText {
  readonly words: Words;
  private readonly levelled: string;

  constructor(readonly text: string) {
    this.words = new Words(text);
    this.levelled = levelSigns(text);
  }

  /** Where the very words stand, not as parts of longer words. */
  equalPlaces(quote: TextQuoteSelector, context: Context): Place[] {
    const sought = levelSigns(quote.exact);
    const places: Place[] = [];
    let at = this.levelled.indexOf(sought);
    for (; at >= 0 && places.length < MOST_EQUALS; at = this.levelled.indexOf(sought, at + 1)) {
      const end = at + sought.length;
      if (!cutsNoWord(this.text, at, quote)) continue;
      const fit = fitAround(context, this.words, this.words.firstAt(at), this.words.firstAt(end));
      places.push({ start: at, end, equal: true, likeness: 1, similarity: 1, fit });
    }
    return places;
  }

  /**
   * Where most of the words stand, in order, or where the context does. At most ten places, none over another or over those that are known already.
   */
  likePlaces(exact: string, context: Context, known: readonly Span[]): Place[] {
    const marked = new Words(exact).norms;
    if (marked.length < SHORTEST_LIKE) return [];
    const { before, after } = context;
    const most = Math.ceil(MOST_WORDS / marked.length);
    const byContext = Math.min(most, MOST_BY_CONTEXT);
    const starts = [
      ...candidates(marked, this.words, Math.min(most, MOST_BY_WORDS)),
      ...candidates([...before].reverse(), this.words, byContext).map((at) => at + before.length),
      ...candidates(after, this.words, byContext).map((at) => at - marked.length),
    ];
    const taken = known.map((span) => this.wordsIn(span));
    const places: Place[] = [];
    for (const start of starts) {
      const within = free(taken, start + (marked.length >> 1), this.words.length);
      const place = within && this.likePlace(exact, marked, context, { start, within });
      if (!place) continue;
      places.push(place);
      taken.push(this.wordsIn(place));
    }
    return places;
  }

  /** The quotation laid along a part of the text; null when no word is the same. */
  private likePlace(exact: string, marked: readonly string[], context: Context, where: Where): Place | null {
    const { words } = this;
    const weights = marked.map((norm) => words.weightOf(norm));
    const alignment = align(marked, weights, words, where);
    const range = edgesOf(alignment, words, context, isSentence(exact));
    if (!range) return null;
    const common = marked.filter((_, i) => (alignment.equals[i] as number) >= 0);
    const there = words.norms.slice(range.from, range.to);
    return {
      ...charactersOf(range, words, exact),
      equal: false,
      likeness: (2 * weigh(common, words)) / (weigh(marked, words) + weigh(there, words)),
      // All words and other signs between them: nearly, but not the same.
      similarity: Math.min(0.99, (2 * common.length) / (marked.length + there.length)),
      fit: fitAround(context, words, range.from, range.to),
    };
  }

  private wordsIn({ start, end }: Span): WordRange {
    return { from: this.words.firstAt(start), to: this.words.firstAt(end) };
  }
}

/** What lies free around a word; null when the word is taken. */
function free(taken: readonly WordRange[], at: number, length: number): WordRange | null {
  let [from, to] = [0, length];
  for (const range of taken) {
    if (range.from <= at && at < range.to) return null;
    if (range.to <= at) from = Math.max(from, range.to);
    else to = Math.min(to, range.from);
  }
  return { from, to };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isSentence(exact: string): boolean {
  return /[.!?…。！？؟।]["'”’»)\]]*$/.test(exact);
}

function weigh(norms: readonly string[], text: Words): number {
  return norms.reduce((sum, norm) => sum + text.weightOf(norm), 0);
}
