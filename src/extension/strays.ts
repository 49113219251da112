// What an earlier copy of Caveat left on a page. Firefox ends the scripts of an extension that is updated without a
// word, so its host element stays there, dead; the next copy takes it away before it brings its own. Known by what is in
// the closed root, which pages can't look into.

import { browser } from './browser';

/** Chrome has the look into closed roots in `chrome.dom`, Firefox on the element. */
interface ClosedRoots {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** Removes host elements of copies that are gone. To be called while this copy has none. */
export function removeStrays(document: Document): void {
  for (const element of document.documentElement.querySelectorAll(':scope > div'))
    if (rootOf(element)?.querySelector('.cv')) element.remove();
}

function rootOf(element: Element): ShadowRoot | null | undefined {
  const { dom } = browser as unknown as ClosedRoots;
  if (dom) return dom.openOrClosedShadowRoot(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
}
