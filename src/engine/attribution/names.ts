// Full names in an article, so that "Roe" alone is known to be Ann Roe and not a firm.

import type { TextDocument } from '../text';
import { isCapitalised, MONTHS, WEEKDAYS } from '../text/word-classes';
import { OFFICES, ORGANISATION_WORDS, TITLES } from './source-words';

/**
 * Last word → full name, for runs of two or three capitalised words that look like a person's: no word of a body or
 * an office in them, no "the" before. A last word that two names share is left out.
 */
export function fullNames(document: TextDocument): Map<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { tokens, text, start } of document.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      let to = i;
      while (to < tokens.length && isNameWord(tokens[to])) to++;
      const size = to - i;
      if (size >= 2 && size <= 3 && !/^(?:the|a)$/.test(tokens[i - 1]?.norm ?? '')) {
        const last = (tokens[to - 1]?.text ?? '').replace(/['’]s?$/, '');
        const full = text.slice(
          (tokens[i]?.start ?? 0) - start,
          (tokens[to - 1]?.start ?? 0) - start + last.length,
        );
        if (names.has(last) && names.get(last) !== full) shared.add(last);
        else names.set(last, full);
      }
      i = Math.max(i, to);
    }
  }
  for (const last of shared) names.delete(last);
  return names;
}

function isNameWord(token: { norm: string; text: string; kind: string } | undefined): boolean {
  if (token?.kind !== 'word' || !isCapitalised(token.text) || /^\p{Lu}{2,}$/u.test(token.text)) return false;
  const word = token.norm;
  if (
    ORGANISATION_WORDS.has(word) ||
    OFFICES.has(word) ||
    TITLES.has(word) ||
    WEEKDAYS.has(word) ||
    MONTHS.has(word)
  )
    return false;
  return !/^(?:the|a|an|in|on|at|but|and|for|when|after|new|united|north|south|east|west|great|prime|white|if|as|it|he|she|they|this|that|while)$/.test(
    word,
  );
}
