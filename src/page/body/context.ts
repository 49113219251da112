// Drops blocks by where they stand: in a caption, a box about the author, a newsletter form, related stories. Sites say
// so in class words and roles; but "has-sidebar" may also stand on the box that holds the whole article. So a word
// counts only on light frames: those with less than a quarter of the kept text, up to the first that holds more.

import type { Frame } from '../survey';
import { type Draft, keptIn, type Tally, tally } from './draft';

/** A frame with more of the kept text than this is part of the article's own scaffold. */
const LIGHT = 0.25;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** One of these in a class or id says what the box is for. */
const CLUTTER = set(`
  ad ads adbox advert advertisement advertising adslot sponsor sponsored promo promoted promotion promotional
  affiliate disclosure newsletter newsletters subscribe subscription signup paywall donate donation cta
  share sharing shares social socials follow like likes
  author authors byline bylines bio biography contributor contributors dateline timestamp
  caption captions figcaption credit credits photocredit
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

export function dropByContext(draft: Draft): void {
  const sums = tally(draft);
  const judged = new Map<Frame, boolean>();
  draft.blocks.forEach((block, i) => {
    if (draft.keep[i] && inClutter(block.frame, sums, judged)) draft.keep[i] = false;
  });
}

/** Whether a frame, or a light one around it, is clutter. */
export function inClutter(frame: Frame, sums: Tally, judged: Map<Frame, boolean>): boolean {
  const known = judged.get(frame);
  if (known !== undefined) return known;
  const light = keptIn(sums, frame) <= sums.total * LIGHT;
  const clutter =
    light && (isClutter(frame) || (frame.parent !== null && inClutter(frame.parent, sums, judged)));
  judged.set(frame, clutter);
  return clutter;
}

function isClutter(frame: Frame): boolean {
  if (CLUTTER_TAGS.has(frame.tag)) return true;
  if (CLUTTER_ROLES.has(frame.element.getAttribute('role') ?? '')) return true;
  return frame.words.some((word) => CLUTTER.has(word));
}
