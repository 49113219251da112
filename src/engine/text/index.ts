// The door of the text layer: an article becomes sentences with tokens and quotation marks understood.
// Every offset counts UTF-16 code units in the string that was handed in.

import type { Span } from '../selector';
import { primaryOf } from './language-tags';
import { quotationsOf } from './quotations';
import { sentenceRanges } from './sentences';
import { tokensOf } from './tokens';

export { stem } from './stem';

export type TokenKind = 'word' | 'number' | 'punctuation';

export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, curly quotes and dashes levelled, accents kept; dots of "U.S." and "Mr." left out. */
  readonly norm: string;
  /** Stem of `norm`, for comparing words: "employees" and "employee" share one. Of a number: without commas. */
  readonly stem: string;
  readonly kind: TokenKind;
}

export interface Sentence extends Span {
  /** The sentence as written: `source.slice(start, end)`. */
  readonly text: string;
  /** Index of its block in the article, or 0 for a sentence on its own. */
  readonly block: number;
  /** BCP 47; undefined when nobody says. */
  readonly lang?: string;
  readonly tokens: readonly Token[];
  /** Parts that stand inside quotation marks, marks included; a quotation may go on over sentences. */
  readonly quoted: readonly Span[];
}

export interface TextDocument {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** All quotations, in order, marks included; one that goes on over paragraphs has a span in each. */
  readonly quotations: readonly Span[];
}

export interface Stretch extends Span {
  readonly lang?: string;
}

export interface ReadOptions {
  /** Without blocks each line is one. Their languages are those that they are in. */
  readonly blocks?: readonly Stretch[];
  /** Language of blocks that name none, BCP 47. What nobody says is read as English. */
  readonly lang?: string;
}

/** Reads any string; never throws. No sentence crosses a block, and every word of a block is in one sentence. */
export function readDocument(text: string, options: ReadOptions = {}): TextDocument {
  const blocks = (options.blocks ? withinText(options.blocks, text.length) : linesOf(text)).map((block) =>
    block.lang === undefined && options.lang !== undefined ? { ...block, lang: options.lang } : block,
  );
  const quotations = quotationsOf(text, blocks);
  const sentences: Sentence[] = [];
  let q = 0;
  blocks.forEach((block, index) => {
    const tokens = withoutBullet(tokensOf(text, block));
    const inBlock: Span[] = [];
    while (q < quotations.length && (quotations[q] as Span).start < block.end)
      inBlock.push(quotations[q++] as Span);
    let from = 0;
    const lang = primaryOf(block.lang);
    for (const range of sentenceRanges(text, tokens, inBlock, lang === 'en' ? undefined : lang)) {
      const own = tokens.slice(range.start, range.end);
      while (from < inBlock.length && (inBlock[from] as Span).end <= (own[0] as Token).start) from++;
      sentences.push(sentenceOf(text, index, own, inBlock, from, block.lang));
    }
  });
  return { text, sentences, quotations };
}

function sentenceOf(
  text: string,
  block: number,
  tokens: readonly Token[],
  quotations: readonly Span[],
  from: number,
  lang: string | undefined,
): Sentence {
  const start = (tokens[0] as Token).start;
  const end = (tokens.at(-1) as Token).end;
  const quoted: Span[] = [];
  for (let i = from; i < quotations.length; i++) {
    const q = quotations[i] as Span;
    if (q.start >= end) break;
    if (q.end > start) quoted.push({ start: Math.max(q.start, start), end: Math.min(q.end, end) });
  }
  return { start, end, text: text.slice(start, end), block, tokens, quoted, ...(lang && { lang }) };
}

function withoutBullet(tokens: Token[]): Token[] {
  const first = tokens.findIndex((t) => !/^[•·▪●◦‣⁃*]$/.test(t.text));
  return first > 0 ? tokens.slice(first) : tokens;
}

function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (!match[0].trim()) continue;
    const end = match.index + match[0].length;
    const last = lines.at(-1);
    // A line that was broken to fit a page goes on with a small letter.
    if (last && goesOn(text.slice(last.start, last.end), text.slice(last.end, match.index), match[0]))
      lines[lines.length - 1] = { start: last.start, end };
    else lines.push({ start: match.index, end });
  }
  return lines;
}

function goesOn(line: string, between: string, next: string): boolean {
  return between.length <= 2 && /^["“‘(]?\p{Lu}.*[\p{L}\p{N},-]\s*$/su.test(line) && /^\s*\p{Ll}/u.test(next);
}

function withinText(blocks: readonly Stretch[], length: number): Stretch[] {
  return blocks.map((b) => ({
    start: Math.min(b.start, length),
    end: Math.min(b.end, length),
    lang: b.lang,
  }));
}
