// Whether a reader sees an element. On a live page the browser is asked (computed style, boxes); in a file only what
// is written on the element counts: attributes, inline style, and the class names that mean "for screen readers".

import type { Traits } from './elements';

/** Class names by which sites hide words from the eye but not from screen readers. */
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|sr_only|visually-?hidden|visuallyhidden|screen-reader-text|screen-reader|screenreader|element-invisible|u-hidden-visually|is-visually-hidden|offscreen|off-screen|a11y-hidden|assistive-text)(?:\s|$)/i;
const UNSEEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\((?:50|100)%|opacity\s*:\s*0\s*;\s*height\s*:\s*0/i;
/** React streams finished parts into hidden boxes and moves them out by script: in a file they are the page. */
const STREAMED_ID = /^S:[0-9a-f]+$/;

/** A cheap look at one element, its ancestors taken as seen. */
export type Looks = (element: Element, traits: Traits) => boolean;

/** The way to look at elements of this document: by computed style where there is a view, else as written. */
export function looksAt(document: Document): Looks {
  return isLive(document) ? seenLive : seenInFile;
}

/** Whether a browser shows this document, so that styles and boxes can be asked for. */
export function isLive(document: Document): boolean {
  return Boolean(document.defaultView && document.body && 'checkVisibility' in document.body);
}

// No opacity here: paragraphs that fade in on scrolling are transparent until then, and are read.
function seenLive(element: Element, traits: Traits): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) {
    // `display: contents` has no box of its own; what is in it may well be seen.
    return element.localName === 'slot' || hasContentsDisplay(element);
  }
  return !saysUnseen(traits);
}

function saysUnseen(traits: Traits): boolean {
  if (traits.style && UNSEEN_STYLE.test(traits.style)) return true;
  return traits.class !== null && UNSEEN_CLASS.test(traits.class);
}

function hasContentsDisplay(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

function seenInFile(element: Element, traits: Traits): boolean {
  if (traits.hidden && !STREAMED_ID.test(traits.id ?? '') && !isPanel(element)) return false;
  const parent = element.parentElement;
  if (parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary')
    return false;
  const isFolded = traits.style !== null && FOLDED.test(traits.style);
  return !saysUnseen(isFolded && isPanel(element) ? { ...traits, style: null } : traits);
}

const FOLDED = /^\s*display\s*:\s*none\s*;?\s*$/i;
const PANEL_ROLE = /^(?:region|tabpanel)$/;

/**
 * A part of the page that folds: the panel of an accordion or a tab, named by the control that opens it. Scripts fold
 * it once they run; in a file nobody can open it, and it may hold most of the article.
 */
function isPanel(element: Element): boolean {
  return PANEL_ROLE.test(element.getAttribute('role') ?? '') && element.hasAttribute('aria-labelledby');
}

/**
 * Whether text between two nodes takes up room where a reader can get to: not squeezed to nothing, not parked
 * off the page. Only asked for blocks that are about to be read, since it needs layout. True without a view.
 */
export function takesRoom(range: Range, view: Window | null): boolean {
  if (!view) return true;
  const box = range.getBoundingClientRect();
  if (box.width <= 1 || box.height <= 1) return false;
  const rtl = view.document.documentElement.dir === 'rtl';
  const right = box.right + view.scrollX;
  const bottom = box.bottom + view.scrollY;
  return bottom > 0 && (rtl || right > 0);
}
