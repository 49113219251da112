// How text nodes become the text of one block, and the way back. Text is taken as a reader sees it: every run of
// white space (no-break spaces too) is one plain space, none at either end; soft hyphens and zero-width characters
// are left out. The one idea: while text is copied, runs note where each stretch came from, so that nobody ever has
// to search. Worked example, two text nodes in one paragraph: "On  Fri" + "day " gives "On Friday" with the runs
//   { at: 0, node: 1st, from: 0, length: 3 }  "On " (the space is the first of the two)
//   { at: 3, node: 1st, from: 4, length: 3 }  "Fri"
//   { at: 6, node: 2nd, from: 0, length: 3 }  "day"

/** `length` code units of block text from `at` on are those of `node` from `from` on, one to one. */
export interface Run {
  readonly at: number;
  readonly node: Text;
  readonly from: number;
  length: number;
}

/**
 * Invisible characters are left out: soft hyphen, zero-width ones and direction marks, word joiner, byte order mark. A
 * joiner or non-joiner behind a letter of Arabic or Indian scripts is spelling: Persian words are misspelt without it.
 */
const PARTS =
  /(?:[^\s\u00ad\u200b-\u200f\u2060\ufeff]+|(?<=[\u0600-\u06ff\u0900-\u0dff])[\u200c\u200d])+|\s+/g;

/** Collects one block. Space that may turn out to be trailing waits in `pending` until a word follows. */
export class BlockText {
  text = '';
  readonly runs: Run[] = [];
  private pending: { node: Text | null; from: number } | null = null;

  /** Copies a text node, or the part of it between two offsets. */
  append(node: Text, start = 0, end = node.data.length): void {
    for (const part of node.data.slice(start, end).matchAll(PARTS)) {
      const from = start + part.index;
      if (isSpace(part[0])) {
        if (this.text && !this.pending) this.pending = { node, from };
        continue;
      }
      this.flushSpace();
      this.copy(node, from, part[0]);
    }
  }

  /** A space that is not in the page: where `<br>` parts two words of one sentence. */
  space(): void {
    if (this.text && !this.pending) this.pending = { node: null, from: 0 };
  }

  /** Words that are not in the page, such as the bar between the cells of a row. */
  insert(words: string): void {
    this.pending = null;
    this.text += words;
  }

  private flushSpace(): void {
    if (!this.pending) return;
    const { node, from } = this.pending;
    this.pending = null;
    if (node) this.copy(node, from, ' ');
    else this.text += ' ';
  }

  private copy(node: Text, from: number, words: string): void {
    const last = this.runs.at(-1);
    const at = this.text.length;
    if (last?.node === node && last.from + last.length === from && last.at + last.length === at)
      last.length += words.length;
    else this.runs.push({ at, node, from, length: words.length });
    this.text += words;
  }
}

function isSpace(part: string): boolean {
  return part.trim() === '';
}

/** Any string with white space folded and invisible characters left out, as in a block. */
export function fold(text: string): string {
  let folded = '';
  for (const [part] of text.matchAll(PARTS)) folded += isSpace(part) ? ' ' : part;
  return folded.replace(/ +/g, ' ').trim();
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSE_LETTERS = 3;

/** Length of a text in letters of an alphabet: a Chinese character says as much as about three of them. */
export function sizeOf(text: string): number {
  // Nearly all pages hold none: the cheap test first.
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return text.length;
  return text.length + (text.match(DENSE)?.length ?? 0) * (DENSE_LETTERS - 1);
}
