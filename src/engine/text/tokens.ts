// Text into tokens, in one pass. Sentence borders and quotation marks are read from tokens, so what is one token
// here decides what can be a border there: "U.S.", "3.5", "Amazon.com" and "Mr." hold their dots.

import type { Span } from '../selector';
import { TITLES } from './abbreviations';
import type { Token, TokenKind } from './index';
import { isUnspaced, levelled, unspacedParts } from './scripts';
import { stem } from './stem';

// In this order: letters with dots (U.S., i.e), addresses, handles, numbers with what is glued to them (10th, 5bn,
// 2.4), years cut short (’19), words with inner apostrophes and hyphens (COVID-19, but not mid-2018: the year must
// stay a number), digits of other scripts, runs of dots and dashes, typewriter quotation marks, any other character.
// In Hebrew a quotation mark before a word's last letter marks an abbreviation; in Persian an invisible character parts a
// word's halves.
const TOKEN = new RegExp(
  [
    String.raw`(?<dots>(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}’'])\.?|(?:\p{L}\.){2,})`,
    String.raw`(?<address>https?:\/\/[^\s"”)]*[^\s"”).,;:!?]|[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}[\p{L}.]{0,60}\p{L}|[\p{L}\p{N}-]{1,63}(?:\.(?:com|org|net|gov|edu|io|co|uk|tv))+(?![\p{L}\p{N}])|[@#][\p{L}\p{N}_]+)`,
    String.raw`(?<number>(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.:/]\d+)*)\p{L}*|['’]\d{2}(?!\d)s?)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}_\u200c\u200d]*(?:(?:['’‘\-‐‑]|&(?=\p{Lu})|["”״׳](?<=\p{Script=Hebrew}.)(?=\p{Script=Hebrew}(?!\p{L})))\p{L}[\p{L}\p{M}\p{N}\u200c\u200d]*|[-‐‑]\d{1,2}(?!\d))*)`,
    String.raw`(?<digits>\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*)`,
    String.raw`\.{2,}|[-–—]{2,}|''|\x60\x60|[^\s\u200b\ufeff]`,
  ].join('|'),
  'gu',
);

/** A word of plain letters before a blank or a comma: none but the last kind of word can stand there. Most do. */
const PLAIN = /[a-z]+(?=[ ,])/iy;

const CURLY = /[‘’‛′]/g;
const DASH = /[‐‑‒–—―]/g;
const MARKED = /[‘’‛′‐‑‒–—―]/;

function normOf(text: string, dotted: boolean): string {
  let norm = text.toLowerCase();
  if (MARKED.test(norm)) norm = norm.replace(CURLY, "'").replace(DASH, '-');
  return levelled(dotted ? norm.replaceAll('.', '') : norm);
}

/** The tokens of one stretch of the text, in order; offsets count in the whole text. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    PLAIN.lastIndex = at;
    if (PLAIN.test(text) && PLAIN.lastIndex <= end) {
      const word = text.slice(at, PLAIN.lastIndex);
      tokens.push(tokenOf(at, word, 'word', false));
      at = PLAIN.lastIndex;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match || match.index >= end) break;
    const groups = match.groups ?? {};
    let to = Math.min(match.index + match[0].length, end);
    let dotted = groups.dots !== undefined;
    if (groups.word && text[to] === '.' && to < end && TITLES.has(groups.word.toLowerCase())) {
      to++;
      dotted = true;
    }
    at = to;
    const kind: TokenKind =
      groups.number || groups.digits
        ? 'number'
        : groups.word || dotted || groups.address
          ? 'word'
          : 'punctuation';
    const written = text.slice(match.index, to);
    if (kind !== 'punctuation' && isUnspaced(written)) pushParts(tokens, match.index, written);
    else tokens.push(tokenOf(match.index, written, kind, dotted));
  }
  return tokens;
}

function pushParts(tokens: Token[], start: number, written: string): void {
  let at = start;
  for (const part of unspacedParts(written)) {
    const kind = /^\p{Nd}/u.test(part) ? 'number' : /\p{L}/u.test(part) ? 'word' : 'punctuation';
    tokens.push(tokenOf(at, part, kind, false));
    at += part.length;
  }
}

function tokenOf(start: number, text: string, kind: TokenKind, dotted: boolean): Token {
  const norm = normOf(text, dotted);
  const key = kind === 'word' ? stem(norm) : kind === 'number' ? norm.replaceAll(',', '') : norm;
  return { start, end: start + text.length, text, norm, stem: key, kind };
}
