// A text as a list of words with their places, and where each word occurs. Words are levelled so that what a typesetter
// changes (case, curly quotes, full-width forms) is no change of words. Scripts that put no space between words (Chinese,
// Japanese, Thai …) count each character as a word: the search needs many small pieces, not meaning.

import type { TextQuoteSelector } from '../selector';

const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD_HERE = new RegExp(
  String.raw`[${UNSPACED}]\p{M}*|[\p{L}\p{N}](?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}]|['’](?=\p{L})|[.,:](?=\p{N}))*`,
  'uy',
);
/** Between two words, this ends a sentence. That "Mr. Roe" has one too does no harm here. */
const BREAK = /[.!?…。！？؟।\n]/;

/** Half-open range of words, by index. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export class Words {
  /** Levelled words, in order. */
  readonly norms: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** The same as numbers, equal words having equal ones, for comparing many. */
  readonly ids: number[] = [];
  private readonly idOfNorm = new Map<string, number>();
  private readonly placesOfId: number[][] = [];

  constructor(readonly text: string) {
    for (let at = 0; at < text.length; ) {
      const end = wordEnd(text, at);
      if (end > at) this.add(at, end);
      at = Math.max(end, at + 1);
    }
  }

  private add(start: number, end: number): void {
    const norm = levelWord(this.text.slice(start, end));
    let id = this.idOfNorm.get(norm);
    if (id === undefined) {
      id = this.placesOfId.length;
      this.idOfNorm.set(norm, id);
      this.placesOfId.push([]);
    }
    this.placesOfId[id]?.push(this.norms.length);
    this.norms.push(norm);
    this.starts.push(start);
    this.ends.push(end);
    this.ids.push(id);
  }

  get length(): number {
    return this.norms.length;
  }

  /** Indexes at which a word occurs. */
  placesOf(norm: string): readonly number[] {
    return this.placesOfId[this.idOf(norm)] ?? NOWHERE;
  }

  /** Number of a word, -1 when it does not occur. */
  idOf(norm: string): number {
    return this.idOfNorm.get(norm) ?? -1;
  }

  /** What a word tells about where one is: much when it is rare in this text, or not in it at all. */
  weightOf(norm: string): number {
    return Math.log(1 + Math.max(this.length, SMALL_TEXT) / (this.placesOf(norm).length + 0.5));
  }

  /** Index of the first word that begins at or after an offset. */
  firstAt(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a sentence begins with this word, as far as signs between words tell; so does the end of the text. */
  beginsSentence(index: number): boolean {
    if (index <= 0 || index >= this.length) return true;
    return BREAK.test(this.text.slice(this.ends[index - 1], this.starts[index]));
  }
}

const NOWHERE: readonly number[] = [];

/** In a short text every word is rare; weights are then those of a text of some length. */
const SMALL_TEXT = 200;

/** Where the word that begins at a place ends; that place itself when none does. */
function wordEnd(text: string, at: number): number {
  // Nearly all words are ASCII, and a loop is ten times as fast as the expression.
  let end = at;
  while (isAsciiWord(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const isPlain = end === text.length || (next < 0x80 && !JOINS.has(next));
  if (isPlain) return end;
  WORD_HERE.lastIndex = at;
  return WORD_HERE.test(text) ? WORD_HERE.lastIndex : at;
}

/** ASCII signs that words go on after: ' , . : */
const JOINS = new Set([0x27, 0x2c, 0x2e, 0x3a]);

function isAsciiWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function levelWord(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKC').replaceAll('’', "'");
}

/** Whether words at a place are no part of longer ones there, save where they were part of one. */
export function cutsNoWord(text: string, at: number, { exact, prefix, suffix }: TextQuoteSelector): boolean {
  const end = at + exact.length;
  const cutsBefore = isLetter(text[at - 1]) && isLetter(exact[0]) && !isLetter(prefix.at(-1));
  const cutsAfter = isLetter(text[end]) && isLetter(exact.at(-1)) && !isLetter(suffix[0]);
  return !cutsBefore && !cutsAfter;
}

/** Scripts without spaces have no such words. */
function isLetter(character: string | undefined): boolean {
  return character !== undefined && LETTER.test(character);
}

const LETTER = new RegExp(String.raw`(?![${UNSPACED}])[\p{L}\p{M}\p{N}]`, 'u');

/** The text with signs levelled that editors swap for one another, one code unit for one: offsets stay. */
export function levelSigns(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s/g, ' ');
}
