// A text as a list of words with their places, and where each word occurs. Words are levelled so that what a typesetter
// changes (case, curly quotes, full-width forms) is no change of words. Scripts that put no space between words (Chinese,
// Japanese, Thai …) count each character as a word: the search needs many small pieces, not meaning.

const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(
  String.raw`[${UNSPACED}]\p{M}*|[\p{L}\p{N}](?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}]|['’](?=\p{L})|[.,:](?=\p{N}))*`,
  'gu',
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
    for (const match of text.matchAll(WORD)) {
      const norm = levelWord(match[0]);
      const at = this.norms.length;
      this.norms.push(norm);
      this.starts.push(match.index);
      this.ends.push(match.index + match[0].length);
      let id = this.idOfNorm.get(norm);
      if (id === undefined) {
        id = this.placesOfId.length;
        this.idOfNorm.set(norm, id);
        this.placesOfId.push([]);
      }
      this.ids.push(id);
      this.placesOfId[id]?.push(at);
    }
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

function levelWord(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKC').replaceAll('’', "'");
}

/** The text with signs levelled that editors swap for one another, one code unit for one: offsets stay. */
export function levelSigns(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s/g, ' ');
}
