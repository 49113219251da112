// Which words of a line are links. Seen from its text nodes upwards, where the survey has already been: no further walk
// over the page, and no layout. A link that leads to the page itself (a footnote, a jump mark) leads a reader nowhere
// new and does not count.

import type { Span } from '../engine/selector';
import type { Run } from './block-text';

/** Addresses of other kinds than pages: mail, telephone, code. */
const NO_PAGE = /^(?!https?:|file:)[a-z][a-z\d+.-]*:/i;

/** Stretches of a text inside links below `box`, in order; each link once, no white space at its ends. */
export function linksIn(text: string, runs: readonly Run[], box: Element): Span[] {
  const ends = new Map<Element, Span>();
  for (const { node, at, length } of runs) {
    const link = linkAround(node, box);
    if (link) ends.set(link, { start: ends.get(link)?.start ?? at, end: at + length });
  }
  return [...ends].flatMap(([link, { start, end }]) => {
    const words = text.slice(start, end).trimEnd();
    const from = start + words.length - words.trimStart().length;
    return words && leadsAway(link) ? [{ start: from, end: start + words.length }] : [];
  });
}

function linkAround(node: Text, box: Element): Element | undefined {
  for (let at = node.parentElement; at && at !== box; at = at.parentElement)
    if (at.localName === 'a' && at.hasAttribute('href')) return at;
  return undefined;
}

function leadsAway(link: Element): boolean {
  const written = (link.getAttribute('href') ?? '').trim();
  if (!written || written.startsWith('#') || NO_PAGE.test(written)) return false;
  // Browsers write it out in full.
  return withoutPlace((link as HTMLAnchorElement).href) !== withoutPlace(link.ownerDocument.URL);
}

/** A picture named "URL" hides the page's address, a link in a drawing has one of its own kind: neither is compared. */
const withoutPlace = (address: unknown): unknown =>
  typeof address === 'string' ? address.replace(/#.*$/s, '') : {};
