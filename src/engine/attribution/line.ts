// One sentence laid out for reading by index: its tokens, and which of them stand inside quotation marks.

import type { Span } from '../selector';
import type { Sentence, Token } from '../text';
import { isCapitalised } from '../text/word-classes';

/** From the first token to before the last, as indexes into `tokens`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Index of the quotation in `sentence.quoted` that a token belongs to (marks too), or -1. */
  readonly quote: readonly number[];
  /** Words in each quotation of `sentence.quoted`. */
  readonly quotedWords: readonly number[];
  /** Written as a headline, Nearly All Words With a Capital: there a capital says nothing. */
  readonly isTitle: boolean;
}

export function lineOf(sentence: Sentence): Line {
  const quote: number[] = [];
  const quotedWords = sentence.quoted.map(() => 0);
  let q = 0;
  for (const token of sentence.tokens) {
    while (q < sentence.quoted.length && (sentence.quoted[q] as Span).end <= token.start) q++;
    const inside = (sentence.quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    quote.push(inside ? q : -1);
    if (inside && token.kind !== 'punctuation') quotedWords[q] = (quotedWords[q] ?? 0) + 1;
  }
  return { sentence, tokens: sentence.tokens, quote, quotedWords, isTitle: isTitle(sentence.tokens) };
}

const CAPITALS_OF_A_TITLE = 0.7;

function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, norm }) => kind === 'word' && norm.length > 3);
  const capitals = words.filter(({ text }) => isCapitalised(text)).length;
  return words.length > 3 && capitals / words.length >= CAPITALS_OF_A_TITLE && capitals < tokens.length;
}

export const norm = (line: Line, i: number): string => line.tokens[i]?.norm ?? '';
export const written = (line: Line, i: number): string => line.tokens[i]?.text ?? '';
export const isMark = (line: Line, i: number): boolean => line.tokens[i]?.kind === 'punctuation';

/** The span of a range of tokens in the document. */
export function spanOf(line: Line, { from, to }: Range): Span {
  return { start: (line.tokens[from] as Token).start, end: (line.tokens[to - 1] as Token).end };
}

const ENDS_CLAUSE = /^[;:.!?]$/;

/** Whether any of the next `within` tokens from `i` satisfies the test before a mark that ends a clause. */
export function ahead(line: Line, i: number, within: number, test: (norm: string) => boolean): number {
  for (let k = i; k < Math.min(i + within, line.tokens.length); k++) {
    if (ENDS_CLAUSE.test(written(line, k))) return -1;
    if (test(norm(line, k))) return k;
  }
  return -1;
}
