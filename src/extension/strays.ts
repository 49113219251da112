// What an earlier copy of Caveat left on a page. Firefox ends the scripts of an extension that is updated without a
// word, so its host element stays there, dead; the next copy takes it away before it brings its own. Known by what is in
// the closed root, which pages can't look into.

import { closedRootOf } from './shadow-roots';

/** Removes host elements of copies that are gone. To be called while this copy has none. */
export function removeStrays(document: Document): void {
  for (const element of document.documentElement.querySelectorAll(':scope > div'))
    if (closedRootOf(element)?.querySelector('.cv')) element.remove();
}
