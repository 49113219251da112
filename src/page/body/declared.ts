// Keeps the paragraphs that the page itself declares to be its article: JSON-LD's `articleBody`. Nothing is dropped for
// not being in it, since some hold a summary only, and headings, lists and late additions often are not in it.

import { fold } from '../block-text';
import { clutterOf } from './context';
import { type Draft, isProse } from './draft';

export function keepDeclared(draft: Draft): void {
  const declared = letters(draft.declared.body);
  if (!declared) return;
  const isClutter = clutterOf(draft);
  for (const block of draft.blocks)
    if (isProse(block) && declared.includes(letters(block.text)) && !isClutter(block.frame))
      draft.keep[block.index] = true;
}

/** Without white space and marks: markup lost and entities found differ between page and JSON. */
const letters = (text: string): string => fold(text).replace(/&\w+;|<[^>]*>|[^\p{L}\p{N}]+/gu, '');
