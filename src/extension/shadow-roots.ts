// The extension sees into closed shadow roots, which pages keep from each other. To ask costs several times as much as
// any other look at an element (Chromium: a call of some 5 µs), so only elements are asked that are likely to have one:
// those of the site's own making, and empty ones, whose content, if they show any, can only be in a root.

import { browser } from './browser';

/** Chrome has the look into closed roots in `chrome.dom`, Firefox on the element. */
interface ClosedRoots {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** Elements that may host a root at all, besides those of a site's own making. */
const MAY_HOST = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of an element, open or closed. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { localName } = element;
  const isLikely = localName.includes('-') || (!element.firstChild && MAY_HOST.test(localName));
  return isLikely ? closedRootOf(element) : null;
}

/** Of an HTML element; asked without a guess whether it has one. */
export function closedRootOf(element: Element): ShadowRoot | null {
  const { dom } = browser as unknown as ClosedRoots;
  if (dom) return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
