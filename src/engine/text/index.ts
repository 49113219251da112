// The door of the text layer: an article becomes sentences with tokens and quotation marks understood.
// Every offset counts UTF-16 code units in the string that was handed in.

import type { Block } from '../article';
import type { Span } from '../selector';

export type TokenKind = 'word' | 'number' | 'punctuation';

export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, curly quotes and dashes levelled, accents kept. */
  readonly norm: string;
  /** Stem of `norm`, for comparing words: "employees" and "employee" share one. */
  readonly stem: string;
  readonly kind: TokenKind;
}

export interface Sentence extends Span {
  /** The sentence as written: `source.slice(start, end)`. */
  readonly text: string;
  /** Index of its block in the article, or 0 for a sentence on its own. */
  readonly block: number;
  readonly tokens: readonly Token[];
  /** Parts that stand inside quotation marks, marks included; a quotation may go on over sentences. */
  readonly quoted: readonly Span[];
}

export interface TextDocument {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export interface ReadOptions {
  readonly blocks?: readonly Block[];
}
