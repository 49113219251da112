// What single elements say, asked by the survey of each it meets: whether they are apart from the text around them,
// whether they mark an author or a day, whether an element of the site's own making is a box. All of it is decided by
// their traits, the few attributes that matter, which are read off an element once.

import { HEADING } from './tags';

/** What an element says of itself; null where it is silent. */
export interface Traits {
  class: string | null;
  id: string | null;
  style: string | null;
  role: string | null;
  modal: string | null;
  itemprop: string | null;
  hidden: boolean;
  /** What tells tables of data from scaffolds, and which way text runs: name and value. */
  others: readonly (readonly [name: string, value: string])[];
}

const NO_OTHERS: Traits['others'] = [];
const SILENT: Traits = {
  class: null,
  id: null,
  style: null,
  role: null,
  modal: null,
  itemprop: null,
  hidden: false,
  others: NO_OTHERS,
};

/** Asks for the names that are there, rather than for each that might be: most elements have two at most. */
export function traitsOf(element: Element): Traits {
  if (!element.hasAttributes()) return SILENT;
  const traits = { ...SILENT };
  for (const name of element.getAttributeNames()) {
    switch (name) {
      case 'class':
      case 'id':
      case 'style':
      case 'role':
      case 'itemprop':
        traits[name] = element.getAttribute(name);
        break;
      case 'aria-modal':
        traits.modal = element.getAttribute(name);
        break;
      case 'hidden':
        traits.hidden = true;
        break;
      case 'rel':
      case 'dir':
      case 'datatable':
      case 'summary':
      case 'colspan':
      case 'rowspan':
        traits.others = [...traits.others, [name, element.getAttribute(name) ?? '']];
    }
  }
  return traits;
}

/** Footnote marks: "3", "[3]", "*", "a". */
const FOOTNOTE = /^\[?(?:\d{1,3}|[a-z]|[*†‡§]+|note \d+|citation needed)\]?$/i;

/** Not part of the page's own text: what lies over it, footnote marks, the signs that link to a heading. */
export function isApart(element: Element, tag: string, { role, modal }: Traits): boolean {
  if (tag === 'sup') return isFootnote(element);
  if (tag === 'a') return /^\s*[¶#§🔗]\s*$/u.test(element.textContent ?? '');
  return (role !== null && OVERLAY_ROLE.test(role)) || modal === 'true';
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

export function speaks(tag: string, traits: Traits): boolean {
  if (tag === 'time' || traits.itemprop !== null) return true;
  if (tag === 'a') return true;
  return traits.class !== null && SPEAKING.test(traits.class);
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
