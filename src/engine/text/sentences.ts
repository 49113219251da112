// Where sentences end. A border needs a terminator, a following word that can begin a sentence, and no reason against:
// an abbreviation, an initial, a list mark, a bracket or a quotation that is part of the sentence.
//
// Worked example: "Mr. Roe met J. Poe of Acme Inc. on Friday. “It works. Trust us,” he said." has borders after
// "Friday." (a starter may follow) and after "works." (the quotation holds whole sentences), and nowhere else.
//
// Other languages: full stops of other scripts end a sentence wherever they stand; words that are written with a dot
// are other ones, and what may follow them is a small word of the language, where it is known. Thai has no full stop
// at all: there a block is a sentence.

import type { Span } from '../selector';
import { DOTTED_ORDINALS, ELSEWHERE, LEANING, OPEN, SAYS, STARTERS, TITLES } from './abbreviations';
import type { Token } from './index';
import { SMALL_WORDS } from './language-words';
import { listItems } from './list-marks';

const TERMINATOR = /^(?:[!?…。！？｡؟۔।॥။។።]|\.+)$/;
/** Stops that never stand within a sentence and need no space behind them. */
const FULL_STOP = /^[。！？｡።]$/;
const CLOSER = /^(?:[)\]}”’»"'）」』】》〉]|'')$/;
const OPENER = /^(?:[([{“‘«„"'•*–—¿¡（「『【《〈-]|``|'')$/;
const BRACKET = /^[([（]$/;
const BRACKET_ENDS = /^[)\]）]$/;
const UPPER = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}@#]/u;

/** Index ranges of the sentences among the tokens of one block, end exclusive; `lang` where it is not English. */
export function sentenceRanges(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Span[],
  lang?: string,
): Span[] {
  const ranges: Span[] = [];
  const opens = new Set(quotations.map((q) => q.start));
  const ends = new Set(quotations.map((q) => q.end));
  const items = listItems(tokens);
  let from = 0;
  let depth = 0;
  let q = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > from && items.has(i)) {
      ranges.push({ start: from, end: i });
      from = i;
    }
    if (BRACKET.test(token.text)) depth++;
    else if (BRACKET_ENDS.test(token.text)) depth = Math.max(0, depth - 1);
    if (!mayEnd(token)) continue;
    const next = afterClosers(tokens, i + 1, opens, ends);
    if (depth > 0 && next === i + 1 && isMidBracket(tokens, from, i)) continue;
    const end = (tokens[next - 1] as Token).end;
    while (q < quotations.length && (quotations[q] as Span).end <= end) q++;
    if (
      next < tokens.length &&
      !isBorder({ text, tokens, quotation: quotations[q], from, at: i, next, lang })
    )
      continue;
    ranges.push({ start: from, end: next });
    from = next;
    i = next - 1;
    depth = 0;
  }
  if (from < tokens.length) ranges.push({ start: from, end: tokens.length });
  return ranges.filter((r) => tokens.slice(r.start, r.end).some(saysSomething));
}

/** Marks alone are no sentence; digits of other scripts are punctuation to the tokens and still say something. */
function saysSomething({ kind, text }: Token): boolean {
  return kind !== 'punctuation' || /\p{N}/u.test(text);
}

interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The quotation that is open at the terminator, or a later one. */
  readonly quotation: Span | undefined;
  /** First token of the sentence, the terminator, and the first token after it and its closers. */
  readonly from: number;
  readonly at: number;
  readonly next: number;
  /** Primary subtag; undefined for English. */
  readonly lang: string | undefined;
}

function mayEnd(token: Token): boolean {
  return token.kind === 'punctuation'
    ? TERMINATOR.test(token.text)
    : token.text.length > 2 && token.text.endsWith('.');
}

function afterClosers(
  tokens: readonly Token[],
  index: number,
  opens: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): number {
  let next = index;
  for (; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    // French has a space before its closing mark; German closes with the mark that opens in English.
    const endsQuotation = /^[»«“]$/.test(token.text) && ends.has(token.end);
    const glued = token.start === tokens[next - 1]?.end;
    const closes = endsQuotation || (CLOSER.test(token.text) && !opens.has(token.start) && glued);
    if (!closes && !(token.kind === 'punctuation' && TERMINATOR.test(token.text))) break;
  }
  return next;
}

/** Inside a bracket that was opened after the sentence began and is closed later. */
function isMidBracket(tokens: readonly Token[], from: number, at: number): boolean {
  const opensFirst = /^[([（]$/.test(tokens[from]?.text ?? '');
  return !opensFirst && tokens.slice(at, at + LOOK_AHEAD).some((t) => /^[)\]）]$/.test(t.text));
}

function isBorder(place: Place): boolean {
  const { text, tokens, at, next } = place;
  const end = tokens[at] as Token;
  const following = tokens[next] as Token;
  if (following.kind === 'punctuation' && /^[,;:%、，；：،؛]$/.test(following.text)) return false;
  if (isOmission(tokens, next - 1) || isReference(tokens, next)) return false;
  if (FULL_STOP.test(end.text)) return !(next > at + 1 && QUOTES.test(following.text));
  const word = firstWord(tokens, next);
  if (!word || !UPPER.test(word.text)) return false;
  const glued = text.slice((tokens[next - 1] as Token).end, following.start) === '';
  if (glued) return end.text === '.' && isBorderWithoutSpace(tokens[at - 1]?.text ?? '', word);
  if (end.kind === 'word') return isBorderAfterAbbreviation(end.norm, word, place.lang);
  if (end.text === '.' && !isBorderAfterDot(place, word)) return false;
  if (/[!?]/.test(end.text) && next > at + 1 && isSpokenTag(tokens, next)) return false;
  return !isInsidePartQuotation(place);
}

/** ". . .", three of them: words are left out within the sentence. */
function isOmission(tokens: readonly Token[], at: number): boolean {
  let dots = 0;
  while (tokens[at - dots]?.text === '.') dots++;
  const isSpaced = dots > 1 && tokens[at]?.start !== tokens[at - 1]?.end;
  return dots === 3 && isSpaced;
}

/** “… stairways” (Smith 55).: the bracket says where the words are from. */
function isReference(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.text !== '(') return false;
  const close = tokens.slice(next, next + 6).findIndex(({ text }) => text === ')');
  return close > 1 && tokens[next + close - 1]?.kind === 'number' && tokens[next + close + 1]?.text === '.';
}

/** "the end.Today": the space was lost; in "Amazon.Com" and "v2.Beta" there was none. */
function isBorderWithoutSpace(before: string, { norm, text }: Token): boolean {
  if (!/[\p{Ll}\d]/u.test(before.at(-1) ?? '') || norm.length < 2) return false;
  if (STARTERS.has(norm) || TITLES.has(norm)) return true;
  return /^\p{Ll}{3,}$/u.test(before) && /^\p{Lu}\p{Ll}{3,}$/u.test(text);
}

/** The particle that hangs a quotation onto the sentence it is a part of: 「…。」と述べた. */
const QUOTES = /^[とっな]$/;

/** “Really?” Smith asked: the tag belongs to the question. */
function isSpokenTag(tokens: readonly Token[], next: number): boolean {
  const ahead = tokens.slice(next, next + 5);
  const verb = ahead.findIndex((t) => SAYS.has(t.norm));
  return verb >= 0 && ahead.slice(0, verb).every((t) => UPPER.test(t.text) || t.norm === 'the');
}

function firstWord(tokens: readonly Token[], index: number): Token | undefined {
  for (let i = index; i < Math.min(index + 4, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'punctuation') return token;
    if (!OPENER.test(token.text) && !/^[$€£¥.…]+$/.test(token.text)) return undefined;
  }
  return undefined;
}

function isBorderAfterAbbreviation(norm: string, word: Token, lang: string | undefined): boolean {
  return !TITLES.has(norm) && startersOf(lang).has(word.norm);
}

/** Words that begin a sentence far more often than they go on after an abbreviation, when they are capitalised. */
function startersOf(lang: string | undefined): ReadonlySet<string> {
  return (lang !== undefined && SMALL_WORDS.get(lang)) || STARTERS;
}

function isBorderAfterDot({ tokens, from, at, lang }: Place, word: Token): boolean {
  const before = tokens[at - 1];
  if (!before || before.end !== tokens[at]?.start) return true;
  const inFront = at - from - (/^[•·▪●◦‣⁃]$/.test(tokens[from]?.text ?? '') ? 1 : 0);
  if (inFront === 1 && (before.kind === 'number' || before.text.length === 1)) return false;
  // An initial, in a script without capitals.
  if (/^\p{Lo}$/u.test(before.text)) return false;
  if (lang !== undefined) return isBorderElsewhere(before, word, lang);
  if (before.kind === 'number') return true;
  if (word.kind === 'number' && (/^\p{Ll}$/u.test(before.text) || before.text === '°')) return false;
  if (LEANING.has(before.norm))
    return before.norm === 'no' ? word.kind !== 'number' : STARTERS.has(word.norm) && before.norm === 'al';
  if (OPEN.has(before.norm) && (UPPER.test(before.text) || before.norm === 'etc'))
    return STARTERS.has(word.norm);
  if (/^\p{Lu}$/u.test(before.text) && (before.text !== 'I' || UPPER.test(tokens[at - 2]?.text ?? '')))
    return STARTERS.has(word.norm);
  return true;
}

/** The same for languages other than English. */
function isBorderElsewhere(before: Token, word: Token, lang: string): boolean {
  const isOrdinal = before.kind === 'number' && /^\d\d?$/.test(before.norm) && DOTTED_ORDINALS.has(lang);
  const leans = /^\p{L}$/u.test(before.text) || ELSEWHERE.has(before.norm);
  return !(isOrdinal || leans) || startersOf(lang).has(word.norm);
}

/** How many tokens ahead the end of a quotation or bracket is looked for; longer ones hold whole sentences. */
const LOOK_AHEAD = 200;

/**
 * A terminator inside a quotation that is a part of its sentence: it began after words of the sentence that do not
 * introduce speech, and the sentence goes on behind it.
 */
function isInsidePartQuotation({ tokens, quotation, from, at, next }: Place): boolean {
  const first = (tokens[from] as Token).start;
  if (!quotation || quotation.start <= first || quotation.start >= (tokens[next - 1] as Token).end)
    return false;
  let opening = at;
  while ((tokens[opening] as Token).start > quotation.start) opening--;
  let behind = next;
  while (behind < tokens.length && (tokens[behind] as Token).start < quotation.end) {
    if (++behind > next + LOOK_AHEAD) return false;
  }
  const before = tokens[opening - 1];
  const last = tokens[behind - 2];
  const after = tokens[behind];
  if (!before || !after || UPPER.test(after.text)) return false;
  return !(/^[,:]$/.test(before.text) || SAYS.has(before.norm)) || last?.text !== ',';
}
