// What Readability wants to see of a page, taken down while the page is walked: elements opened and closed, by name and
// with the few attributes that it weighs, and text between them. A copy can be made of it as often as one is needed,
// since Readability takes each apart, and it makes the page's own nodes known again in what is left.

import { type Attributes, CopyDocument, CopyElement, CopyText } from './copy';
import type { Traits } from './elements';

/** An element as Readability wants to see it. */
export function attributesOf(element: Element, tag: string, traits: Traits): Attributes {
  const { class: names, id, role, itemprop, others } = traits;
  const attributes = [...others];
  if (names) attributes.push(['class', names]);
  if (id) attributes.push(['id', id]);
  if (role) attributes.push(['role', role]);
  if (itemprop) attributes.push(['itemprop', itemprop]);
  // Readability resolves every address and replaces the text of script links; only links within the page matter.
  if (tag === 'a' && element.getAttribute('href')?.startsWith('#')) attributes.push(['href', '#']);
  if (tag === 'img') attributes.push(['src', '#']);
  return attributes;
}

interface Opened {
  readonly tag: string;
  readonly attributes: Attributes;
}

interface Said {
  readonly node: Text;
  readonly words: string;
}

/** Closes the element that was opened last. */
const CLOSE = null;
const NONE: Attributes = [];

export class Tape {
  private readonly entries: (Opened | Said | typeof CLOSE)[] = [];

  open(tag: string, attributes: Attributes): void {
    this.entries.push({ tag, attributes });
  }

  close(): void {
    this.entries.push(CLOSE);
  }

  leaf(tag: string, attributes = NONE): void {
    this.open(tag, attributes);
    this.close();
  }

  say(node: Text, words: string): void {
    this.entries.push({ node, words });
  }

  /** For those that live on with their page when no more copies are needed. */
  erase(): void {
    this.entries.length = 0;
  }

  /** A fresh document of it. */
  copy(): CopyDocument {
    const document = new CopyDocument();
    let at = new CopyElement(document, 'html', NONE);
    document.appendChild(at);
    at.appendChild(new CopyElement(document, 'head', NONE));
    for (const entry of this.entries) {
      if (entry === CLOSE) at = at.parentNode as CopyElement;
      else if ('words' in entry) at.appendChild(new CopyText(entry.words, entry.node));
      else {
        const element = new CopyElement(document, entry.tag, entry.attributes);
        at.appendChild(element);
        at = element;
      }
    }
    return document;
  }
}
