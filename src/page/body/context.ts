// Drops blocks by where they stand: in a caption, a box about the author, a newsletter form, related stories. Sites say
// so in class words and roles; but "has-sidebar" may also stand on the box that holds the whole article. So a word
// counts only on light frames: those with less than a quarter of the kept text, up to the first that holds more. And a
// word that stands over more than a quarter of it in all (each paragraph is `p.paywall`) says nothing on this page.

import type { Frame } from '../survey';
import { HEADING } from '../tags';
import { type Draft, keptIn, type Tally, tally } from './draft';

/** A frame with more of the kept text than this is part of the article's own scaffold. */
const LIGHT = 0.25;
/** Under a short article the site's footer and menus may be as long as the article. */
const LIGHT_FURNITURE = 0.5;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** One of these in a class or id says what the box is for. */
const CLUTTER = set(`
  ad ads adbox advert advertisement advertising adslot sponsor sponsored promo promoted promotion promotional
  affiliate disclosure newsletter newsletters subscribe subscription signup signin login loginwall paywall regwall gated gating donate donation cta
  share sharing shares social socials follow like likes
  author authors byline bylines bio biography contributor contributors dateline timestamp
  caption captions figcaption credit credits photocredit gallery slideshow lightbox
  related recommended recommendations recirc recirculation readmore morestories trending popular mostread outbrain taboola
  toc breadcrumb breadcrumbs pagination pager tags taglist tagcloud topics categories
  comment comments disqus respond reply replies
  nav navbar navigation menu sidebar footer masthead
  cookie cookies consent gdpr modal popup tooltip toolbar
  copyright disclaimer rating ratings votes print skip
`);
const CLUTTER_TAGS = set('aside nav figcaption footer form menu dialog caption');
const CLUTTER_ROLES = set(
  'navigation complementary contentinfo dialog search menu menubar toolbar tooltip banner form',
);
const FURNITURE_TAGS = set('footer nav');
/** Two words in a row that say together what neither says alone. */
const CLUTTER_PAIR =
  / (?:(?:post|article|entry|story) (?:meta|date|dates|published)|(?:next|prev|previous) (?:post|article|story)|read (?:more|next)|more stories|sign (?:up|in)|log in) /;
/** An id of more words repeats a heading, so that links can lead to it: "why-i-used-to-skip-the-insurance". */
const LONGEST_ID = 3;

export function dropByContext(draft: Draft): void {
  const isClutter = clutterOf(draft);
  draft.blocks.forEach((block, i) => {
    if (draft.keep[i] && isClutter(block.frame)) draft.keep[i] = false;
  });
}

/** Tells for each frame of this draft whether it, or a light one around it, is clutter. */
export function clutterOf(draft: Draft): (frame: Frame) => boolean {
  const sums = tally(draft);
  const words = tellingWords(draft, sums);
  const judged = new Map<Frame, boolean>();
  const judge = (frame: Frame): boolean => {
    const known = judged.get(frame);
    if (known !== undefined) return known;
    const clutter =
      asksConsent(draft, frame) ||
      (isLight(frame, sums) && isClutter(frame, words)) ||
      (FURNITURE_TAGS.has(frame.tag) && keptIn(sums, frame) <= sums.total * LIGHT_FURNITURE) ||
      (frame.parent !== null && judge(frame.parent));
    judged.set(frame, clutter);
    return clutter;
  };
  return judge;
}

const CONSENT = set('cookie cookies consent gdpr onetrust didomi cookiebot truste');

/** A consent wall may hold more words than the article behind it; but never the page's heading. */
function asksConsent({ blocks }: Draft, frame: Frame): boolean {
  if (frame.parent === null || !frame.words.some((word) => CONSENT.has(word))) return false;
  return !blocks.slice(frame.from, frame.to).some((block) => block.frame.tag === 'h1');
}

const isLight = (frame: Frame, sums: Tally): boolean => keptIn(sums, frame) <= sums.total * LIGHT;

/** The clutter words that do not stand over a large part of the kept text. */
function tellingWords(draft: Draft, sums: Tally): ReadonlySet<string> {
  const over = new Map<string, number>();
  draft.blocks.forEach((block, i) => {
    if (!draft.keep[i]) return;
    const found = new Set<string>();
    for (let frame: Frame | null = block.frame; frame && isLight(frame, sums); frame = frame.parent)
      for (const word of frame.words) if (CLUTTER.has(word) && names(frame, word)) found.add(word);
    for (const word of found) over.set(word, (over.get(word) ?? 0) + block.text.length);
  });
  return new Set([...CLUTTER].filter((word) => (over.get(word) ?? 0) <= sums.total * LIGHT));
}

function isClutter(frame: Frame, words: ReadonlySet<string>): boolean {
  if (CLUTTER_TAGS.has(frame.tag)) return true;
  if (CLUTTER_ROLES.has(frame.element.getAttribute('role') ?? '')) return true;
  if (frame.words.some((word) => words.has(word) && names(frame, word))) return true;
  return CLUTTER_PAIR.test(` ${frame.words.join(' ')} `);
}

/** Whether a word says what the box is for, rather than being part of a heading that became an id. */
function names(frame: Frame, word: string): boolean {
  const inId = wordsOf(frame.element.id);
  if (!inId.includes(word) || (inId.length <= LONGEST_ID && !HEADING.test(frame.tag))) return true;
  return wordsOf(frame.element.getAttribute('class') ?? '').includes(word);
}

const wordsOf = (names: string): string[] =>
  names
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
