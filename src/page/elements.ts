// What single elements say, asked by the survey of each it meets: whether they are apart from the text around them,
// whether they mark an author or a day, whether an element of the site's own making is a box.

import { HEADING } from './tags';

/** Footnote marks: "3", "[3]", "*", "a". */
const FOOTNOTE = /^\[?(?:\d{1,3}|[a-z]|[*†‡§]+|note \d+|citation needed)\]?$/i;

/** Not part of the page's own text: what lies over it, footnote marks, the signs that link to a heading. */
export function isApart(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'sup') return isFootnote(element);
  if (tag === 'a') return /^\s*[¶#§🔗]\s*$/u.test(element.textContent ?? '');
  return (
    OVERLAY_ROLE.test(element.getAttribute('role') ?? '') || element.getAttribute('aria-modal') === 'true'
  );
}

const OVERLAY_ROLE = /^(?:alert)?dialog$/;

function isFootnote(element: Element): boolean {
  return FOOTNOTE.test((element.textContent ?? '').trim()) && isMark(element);
}

/** "x²" and "1st" are words; a mark is a link or is called a reference. */
function isMark(element: Element): boolean {
  if (element.querySelector('a')) return true;
  const parent = element.parentElement;
  return parent?.localName === 'a' || /ref|foot|note|cite/i.test(element.getAttribute('class') ?? '');
}

/** Class words by which sites mark dates and authors. */
const SPEAKING = /auth|byline|by-line|date|time|publ|posted|writ|contrib|reporter/i;

export function speaks(element: Element, tag: string): boolean {
  if (tag === 'time' || element.hasAttribute('itemprop')) return true;
  if (tag === 'a') return true;
  const names = element.getAttribute('class');
  return names !== null && SPEAKING.test(names);
}

/** What Yandex puts around each sentence that it translates. */
const TRANSLATION = 'ya-tr-span';

/** An element of the site's own making is a box, unless it stands within a line of text. */
export function isCustomBlock(
  element: Element,
  tag: string,
  frame: { readonly element: Element; readonly tag: string },
): boolean {
  if (!tag.includes('-') || tag === TRANSLATION) return false;
  const within = element.parentElement; // None right below a shadow root.
  return (within === frame.element || within === null) && frame.tag !== 'p' && !HEADING.test(frame.tag);
}
