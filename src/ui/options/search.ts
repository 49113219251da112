// Finds rules by words, in all that is shown of them: heading, name, what they look for, question, examples. Every word
// has to be there, in any order and as a part of another word; case, accents and the shape of quotation marks don't count.

import { axisName } from './axes';
import type { Example, ListedRule } from './state';

/** The rules that have all words of `query`; all rules for an empty one. */
export function matching(rules: readonly ListedRule[], query: string): readonly ListedRule[] {
  const words = levelled(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rules;
  return rules.filter((rule) => {
    const text = levelled(textOf(rule));
    return words.every((word) => text.includes(word));
  });
}

function textOf({ axis, title, looksFor, ask, examples }: ListedRule): string {
  const shown = [...examples.marks, ...examples.leavesAlone].map(exampleText);
  return [axisName(axis), title, looksFor, ask ?? '', ...shown].join('\n').replace(/[«»]/g, '');
}

function exampleText(example: Example): string {
  return typeof example === 'string' ? example : `${example.title}\n${example.text}`;
}

function levelled(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}
