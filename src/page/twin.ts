// Elements of the copy that Readability takes apart: by name and with the few attributes that it weighs. Made in an
// inert document, so that no picture is loaded and no element of the site's own making comes to life.

const COPIED = [
  'class',
  'id',
  'role',
  'rel',
  'itemprop',
  'dir',
  'datatable',
  'summary',
  'colspan',
  'rowspan',
];

/** An element as Readability wants to see it: name, class words, and what marks tables, links and roles. */
export function twinOf(copy: Document, element: Element): Element {
  let twin: Element;
  try {
    twin = copy.createElement(element.localName);
  } catch {
    twin = copy.createElement('span'); // Names that parsers allow and createElement does not: `foo"`.
  }
  for (const name of COPIED) {
    const value = element.getAttribute(name);
    if (value !== null) twin.setAttribute(name, value);
  }
  // Readability resolves every address and replaces the text of script links; only links within the page matter.
  if (twin.localName === 'a' && element.getAttribute('href')?.startsWith('#')) twin.setAttribute('href', '#');
  if (twin.localName === 'img') twin.setAttribute('src', '#');
  return twin;
}
