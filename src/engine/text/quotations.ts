// Where quotations begin and end. Marks come curly, straight, doubled ('') and single; an apostrophe looks like one of
// them. State is carried over sentences and paragraphs: a paragraph that opens with a mark while a quotation is open
// goes on with it, as printers have it. One missing mark spoils its own paragraph, never the rest of the article.
// Other languages use the same marks in other ways („…“, »…«, ”…”): there spacing and the mark in front decide.

import type { Span } from '../selector';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly side: 'open' | 'close' | 'either';
}

/** A block of the text; `lang` as in an article. */
interface Lines extends Span {
  readonly lang?: string;
}

const MARKS = /[“”„«»"‟「」]|''|``/g;
const OPENING = new Set(['“', '„', '«', '``', '‟', '「']);
const CLOSING = new Set(['”', '»', '」']);
/** Marks that stand on either side, one way in one country and the other way in the next. */
const TURNED = /[«»]/;
/** Languages that open a quotation with the mark that closes it. */
const SAME_MARK = /^(?:sv|fi|no|nb|nn|da)\b/;
const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;

function sideOf(text: string, at: number, mark: string, block: Lines): Mark['side'] {
  const before = at > block.start ? text[at - 1] : ' ';
  const after = at + mark.length < block.end ? text[at + mark.length] : ' ';
  const free = (c: string | undefined) => c === undefined || SPACE.test(c);
  const spacing = TURNED.test(mark) || (mark === '”' && SAME_MARK.test(block.lang ?? ''));
  if (spacing) {
    const [first, last] = [
      free(before) || /[([{—–-]/.test(before ?? ''),
      free(after) || /[)\],.;:!?…]/.test(after ?? ''),
    ];
    if (first !== last) return first ? 'open' : 'close';
  }
  if (OPENING.has(mark)) return 'open';
  if (CLOSING.has(mark)) return 'close';
  if (free(before) && free(after)) return 'either';
  if (free(before) || /[([{—–\-/‘]/.test(before ?? '')) return 'open';
  if (free(after) || /[)\]},.;:!?—–’]/.test(after ?? '')) return 'close';
  return 'either';
}

function marksOf(text: string, block: Lines): Mark[] {
  const marks: Mark[] = [];
  // Of the block alone: in a text without marks a search goes on to its end, once for every block.
  for (const m of text.slice(block.start, block.end).matchAll(MARKS)) {
    const at = block.start + m.index;
    if (m[0] === '"' && isHebrewAbbreviation(text, at)) continue;
    // 5'10'' and 12" are measures.
    if (m[0] !== '“' && /\d/.test(text[at - 1] ?? '') && /['"]/.test(m[0]) && isMeasure(text, at)) continue;
    marks.push({ at, length: m[0].length, side: sideOf(text, at, m[0], block) });
  }
  return marks;
}

/** צה"ל: the mark before the last letter of a word. */
function isHebrewAbbreviation(text: string, at: number): boolean {
  return /^\p{Script=Hebrew}"\p{Script=Hebrew}(?!\p{L})/u.test(text.slice(at - 1, at + 3));
}

/** A figure with an inch mark: nothing was opened shortly before that the mark could close. */
function isMeasure(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - 120), at);
  return !/["“]|''|``/.test(line.slice(line.lastIndexOf('\n') + 1).replace(/["“][^"“”]*["”]/g, ''));
}

/** Double quotations of one block; `open` says whether one was open at its start. */
function doubleQuotes(text: string, block: Lines, open: boolean): { spans: Span[]; open: boolean } {
  const spans: Span[] = [];
  const marks = marksOf(text, block);
  const first = marks[0];
  const leading = first && text.slice(block.start, first.at).trim() === '' && first.side !== 'close';
  let start = open && leading ? first.at : -1;
  for (const mark of leading && open ? marks.slice(1) : marks) {
    const closesLow = start >= 0 && text[start] === '„' && text[mark.at] === '“';
    const opens = !closesLow && (mark.side === 'open' || (mark.side === 'either' && start < 0));
    if (opens && start < 0) start = mark.at;
    else if (!opens && start >= 0) {
      spans.push({ start, end: mark.at + mark.length });
      start = -1;
    }
  }
  if (start >= 0) spans.push({ start, end: block.end });
  return { spans, open: start >= 0 };
}

/** Single quotations of one block that lie outside the double ones; pairs only, never carried on. */
function singleQuotes(text: string, block: Span, doubles: readonly Span[]): Span[] {
  const spans: Span[] = [];
  const words = text.slice(block.start, block.end);
  const opening = /(?<![\p{L}\p{N}])[‘'’](?=[\p{L}\p{N}“"])/gu;
  let d = 0;
  for (let m = opening.exec(words); m; m = opening.exec(words)) {
    const start = block.start + m.index;
    while (d < doubles.length && (doubles[d] as Span).end <= start) d++;
    if ((doubles[d]?.start ?? start + 1) <= start || isElision(text, start)) continue;
    const end = closeOfSingle(text, start, block.end);
    if (end < 0) continue;
    spans.push({ start, end });
    opening.lastIndex = end - block.start;
  }
  return spans;
}

function isElision(text: string, at: number): boolean {
  return /^['’‘](?:em|tis|twas|til|cause|n|\d\ds?)(?![\p{L}\p{N}])/iu.test(text.slice(at, at + 8));
}

/** In characters; a lone apostrophe must not swallow a paragraph. */
const LONGEST_SINGLE = 1500;

/** End of a single quotation, or -1. Plural possessives (the firms’ plans) are passed over when a better mark follows. */
function closeOfSingle(text: string, start: number, limit: number): number {
  let fallback = -1;
  for (let i = start + 2; i < Math.min(limit, start + LONGEST_SINGLE); i++) {
    const c = text[i];
    if (c === '‘') break;
    if ((c !== '’' && c !== "'") || LETTER.test(text[i + 1] ?? '')) continue;
    if (SPACE.test(text[i - 1] ?? '')) continue;
    if (text[i - 1] !== 's' || !/\s\p{Ll}/u.test(text.slice(i + 1, i + 3))) return i + 1;
    if (fallback < 0) fallback = i + 1;
  }
  return fallback;
}

/** All quotations of the text in order, marks included, none crossing a block. */
export function quotationsOf(text: string, blocks: readonly Lines[]): Span[] {
  const all: Span[] = [];
  let open = false;
  for (const block of blocks) {
    const doubles = doubleQuotes(text, block, open);
    open = doubles.open;
    all.push(...doubles.spans, ...singleQuotes(text, block, doubles.spans));
  }
  return all.sort((a, b) => a.start - b.start);
}
