// Mends the edges of the body: the title again, what stands between title and first paragraph (date, author, labels),
// notes about the author at the end, headings that nothing follows.

import { sharedWords } from '../metadata/words';
import type { PageBlock } from '../survey';
import { HEADING } from '../tags';
import { type Draft, isHeading, isLink, isProse } from './draft';

/** Under so many characters a block above the first paragraph is a label, unless it ends like a sentence. */
const LABEL = 60;
/** So many words in a list there sum something up. */
const KEY_POINT_WORDS = 5;
const SENTENCE_END = /[.!?…:]["'”’»)]*$/;
/** In this last part of the text a note about the author may stand. */
const LATE = 0.6;
const AUTHOR_NOTE =
  /^(?:about the authors?\b|(?:written|story|text|words) by\b|[\p{Lu}][\p{L}.'’-]+(?: (?:[\p{Lu}][\p{L}.'’-]*|de|van|von|der|al|bin)){1,4}(?:,[^.]{2,60},)? (?:is|was|has been|covers|writes|works|serves|joined|reports|specializes|specialises) (?:an?\b|the\b|about\b|for\b|as\b|currently\b|on\b|at\b|in\b)[^.]{0,200}\b(?:writer|reporter|editor|journalist|correspondent|columnist|author|contributor|freelance\w*|producer|fellow|professor|lecturer|founder|co-founder|consultant|strategist|blogger|analyst|covering|covers|researcher|coach|director|manager|specialist|expert)\b)/u;

export function mendEdges(draft: Draft): void {
  dropTitle(draft);
  dropAboveFirst(draft);
  dropAuthorNotes(draft);
  dropLinkParagraphs(draft);
  dropBoxHeadings(draft);
  dropEmptyHeadings(draft);
}

/** The title repeated: as a heading, under the picture, with a full stop. */
function dropTitle({ blocks, keep, title }: Draft): void {
  if (!title) return;
  const bare = plain(title);
  blocks.forEach((block, i) => {
    if (!keep[i] || block.text.length > title.length + 40) return;
    if (plain(block.text) === bare || (block.frame.tag === 'h1' && sharedWords(block.text, title) > 0.7))
      keep[i] = false;
  });
}

/** The same words as the title, marks aside. */
export function isSameTitle(text: string, title: string): boolean {
  return title !== '' && text.length <= title.length + 40 && plain(text) === plain(title);
}

/** A short line that is no sentence: a section, a site, a day. */
export function isLabel(text: string): boolean {
  return text.length < LABEL && !SENTENCE_END.test(text);
}

/** "NAME is a writer at …", "About the author". */
export function isAuthorNote(text: string): boolean {
  return AUTHOR_NOTE.test(text);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function dropAboveFirst({ blocks, keep }: Draft): void {
  const first = blocks.findIndex((block, i) => keep[i] && isProse(block));
  for (let i = 0; i < first; i++) {
    const block = blocks[i];
    if (!block || !keep[i] || isHeading(block)) continue;
    if (isLabel(block.text) && !isKeyPoint(block)) keep[i] = false;
  }
}

function dropAuthorNotes({ blocks, keep }: Draft): void {
  const last = keep.lastIndexOf(true);
  const total = keep.filter(Boolean).length;
  let seen = 0;
  for (let i = 0; i <= last; i++) {
    if (!keep[i]) continue;
    seen++;
    if (seen > total * LATE && isAuthorNote(blocks[i]?.text ?? '')) keep[i] = false;
  }
}

/** A paragraph that is one link leads away; in lists links may be what the article is about. */
function dropLinkParagraphs({ blocks, keep }: Draft): void {
  blocks.forEach((block, i) => {
    if (keep[i] && (block.frame.tag === 'p' || block.frame.tag === 'div') && isLink(block)) keep[i] = false;
  });
}

/** The heading of a small box from which all else is gone: "Current issue" over links and a cover. */
function dropBoxHeadings({ blocks, keep }: Draft): void {
  blocks.forEach((block, i) => {
    const box = block.frame.parent;
    if (!keep[i] || !box || !HEADING.test(block.frame.tag)) return;
    let lost = 0;
    for (let at = box.from; at < box.to; at++) {
      if (at === i) continue;
      if (keep[at]) return;
      lost += blocks[at]?.text.length ?? 0;
    }
    if (lost >= block.text.length) keep[i] = false;
  });
}

function dropEmptyHeadings({ blocks, keep }: Draft): void {
  let followed = 0;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block || !keep[i]) continue;
    const level = isHeading(block) ? headingLevel(block.frame.tag, block.frame.parent?.tag) : 0;
    if (level === 0) followed = 7;
    else if (followed <= level) keep[i] = false;
    else followed = level;
  }
}

/** 1 to 6. A heading is followed when text, or a heading of a lower rank, comes before the next of its own. */
function headingLevel(tag: string, parent = ''): number {
  return Number(/^h([1-6])$/.exec(tag)?.[1] ?? /^h([1-6])$/.exec(parent)?.[1] ?? 6);
}

/** In some words, an item of a list above the first paragraph sums up the article. */
const isKeyPoint = (block: PageBlock): boolean =>
  block.frame.tag === 'li' && !isLink(block) && block.text.split(' ').length >= KEY_POINT_WORDS;
