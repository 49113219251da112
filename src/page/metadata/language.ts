// What a page declares about its language, for the whole of it and for blocks that say otherwise. Only what is declared:
// which language the text is really in is found out by the engine, which has the time.

import { tidyTag } from '../../engine/text/language-tags';
import type { PageBlock } from '../survey';
import type { Facts } from './facts';

/** BCP 47 tag that the page gives itself. */
export function pageLanguage({ lang }: Facts): string | undefined {
  return tidyTag(lang);
}

/** The tag of the nearest element around a block that names one, the page itself left aside. */
export function blockLanguage({ frame, runs }: PageBlock, document: Document): string | undefined {
  const around = namedAround(runs[0]?.node);
  // A phrase in another language, somewhere in a sentence, is not the language of the block.
  const named = around === namedAround(runs.at(-1)?.node) ? around : frame.element.closest('[lang]');
  if (!named || named === document.documentElement) return undefined;
  return tidyTag(named.getAttribute('lang') ?? undefined);
}

function namedAround(node: Text | undefined): Element | null {
  return node?.parentElement?.closest('[lang]') ?? null;
}
