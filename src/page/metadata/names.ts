// Names out of a byline: "Written by Jane Smith, Research Editor, and John Doe — July 13, 2020" gives Jane Smith, John Doe.
// Knows nothing of pages. What is no name is cut: dates, roles, places, "reviewed by"; what follows a separator is
// another matter.

import { fold } from '../block-text';

const STARTS_BY =
  /^(?:(?:written|words|story|text|posted|published|authored|reported|report|article|contributed|submitted|created|a post) by|by|authors?|writer|von|par|por|di|door|av|af|tekst)(?:\s*:\s*|\s+)(?=\S)/iu;
/** From here on it is no longer about who wrote it. */
const ENDS =
  /\s*(?:[|•·([{]|\s[–—-]+\s|[–—]\s|\b(?:last )?(?:updated|published|posted|reviewed|edited|medically|fact[- ]checked|modified)\b|\b(?:on|in|for|at|is|was|from|via|photos?|photography|illustrations?|follow|read)\b|\b\d+ min|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\d|https?:|@).*$/isu;
const SEPARATOR = /\s*[,;/\n]\s*|\s+(?:and|und|et|&|y|e|og|och)\s+/iu;
const PARTICLES =
  'de|da|di|do|del|della|der|den|van|von|vom|zu|la|le|al|el|bin|ibn|bint|dos|das|du|ter|ten|y|e|St\\.';
/** Two to five words with a capital each, or particles between them. Caseless scripts: two or more letters. */
const NAME = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Rev)\\.? )?(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|${PARTICLES})){1,4}|\\p{Lo}{2,12}(?:[ ·・]\\p{Lo}{1,12})*)$`,
  'u',
);
const ROLE =
  /\b(?:editors?|writers?|reporters?|correspondents?|contributors?|authors?|journalists?|columnist|staff|director|manager|analyst|producer|fellow|professor|freelance\w*|specialist|founder|ceo|cto|cfo|president|strategist|consultant|editorial|scientist|researcher|team lead|vp|head of|chief|ph\.?d|m\.?d|rd|rn|mba|msc|bsc|ma|jr|sr)\b\.?/i;
const NOBODY =
  /^(?:admin|administrator|editors?|authors?|staff|guest|unknown|none|null|undefined|user|root|webmaster|home|share|login|subscribe|more|us|our|the|this|you|it|we|here|anonymous)$/i;
const TRAILING_ROLE = new RegExp(
  `^(\\S+ \\S+(?: \\S+)??) (?:(?:senior|staff|games|news|science|political|chief|deputy|managing|contributing|guest|associate) )?${ROLE.source}.*$`,
  'i',
);

/** Whether a text is one person's name and nothing else. */
export function isName(text: string): boolean {
  return NAME.test(text) && !STARTS_BY.test(text) && !ROLE.test(text) && text.length < 50;
}

export const startsWithBy = (text: string): boolean => STARTS_BY.test(text);

/**
 * The names at the beginning of a byline. With `trusted` (the place is one for authors) a first part that does not
 * look like a name is taken too: a pen name, a team.
 */
export function namesIn(text: string, trusted: boolean): string[] {
  let line = fold(text);
  while (STARTS_BY.test(line)) line = line.replace(STARTS_BY, '');
  const parts = line.replace(ENDS, '').split(SEPARATOR).map(tidyPart).filter(Boolean);
  const names = parts.filter(isNameOrPair);
  if (names.length > 0 && isNameOrPair(parts[0] ?? '')) return [...new Set(names)].slice(0, 12);
  const first = parts[0] ?? '';
  if (!trusted || !first || first.length > 50 || first.split(' ').length > 5) return [];
  return NOBODY.test(first) || !/\p{L}{2}/u.test(first) ? [] : [first];
}

/** "Dieter Hogen with Uta Pippig" stays one part. */
function isNameOrPair(part: string): boolean {
  return part.split(/ with /).every(isName);
}

function tidyPart(part: string): string {
  const bare = part
    .replace(/^(?:by|and)\s+/i, '')
    .replace(/[\s.:–—-]+$/, '')
    .trim();
  if (isName(bare)) return bare;
  const before = TRAILING_ROLE.exec(bare)?.[1];
  return before && isName(before) ? before : bare.replace(/ with$/, '');
}
