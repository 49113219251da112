// An alternative of a slot as something that can be looked for: elements in order, at most three other words between
// neighbours. A word stands for its synonyms, a name for all names of its entity, a number for its value, a date for
// what it says. Small words of an alternative may be missing in the sentence.

import type { Entity } from '../packs/format';
import { says, type WrittenDate } from '../text/dates';
import { type Passage, passageOfText, type Term } from './passage';
import { groupsOf, phrasesFrom } from './synonyms';

/** Content words that may stand between two neighbours of an alternative. */
const MAX_GAP = 3;
/** The same in a pattern that must not stand in a sentence: it shuts a claim out, so it has to be said as written. */
export const CLOSE = 1;
/** Words of any kind between them: a bound for sentences full of small words. */
const MAX_GAP_ALL = 7;
/** Words that an alternative may hold and the sentence lack. "All", "no" and "this" carry meaning and are not here. */
const DROPPABLE = new Set(
  'a an the of to in on at by for from with as its his her their our my your is are was were be been being has have had'.split(
    ' ',
  ),
);
/** In a pattern that must not stand in a sentence every other word counts: "from banning" is not "banning". */
const DROPPABLE_EXACT = new Set(['a', 'an', 'the']);
/** Before a number these only say how exact it is. */
const APPROXIMATE = new Set(
  'over more than about around nearly almost some roughly approximately least at up to under'.split(' '),
);

/** A key that no term has. */
const NO_KEY = '\u0000';

export type Element =
  | { readonly kind: 'word'; readonly key: string; readonly groups: readonly number[]; readonly exact?: true }
  | { readonly kind: 'names'; readonly names: readonly (readonly string[])[] }
  | { readonly kind: 'date'; readonly date: WrittenDate };

export type Pattern = readonly Element[];

/** Where a pattern stands: range of terms, end exclusive, and the terms that it matched. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly terms: readonly number[];
}

/** A sentence with its synonym groups found once, for all patterns that look at it. */
export interface Searchable {
  readonly passage: Passage;
  /** Per term: groups that a phrase starting there belongs to, with the ends of that phrase. */
  readonly concepts: readonly ReadonlyMap<number, readonly number[]>[];
  /** Where each key, each plain stem (behind "=") and each group stands. */
  readonly places: ReadonlyMap<string | number, readonly number[]>;
  /** Date that starts at a term, by index of the term. */
  readonly dates: ReadonlyMap<number, { readonly date: WrittenDate; readonly to: number }>;
  /** A break (semicolon, colon, end of a sentence) stands before this term. */
  readonly breakBefore: readonly boolean[];
}

/** Compiles one alternative. `exact` switches synonyms off for all of it, as does "=" before a word or in front. */
export function compile(
  alternative: string,
  entities: readonly Entity[],
  { exact = false, lang }: { readonly exact?: boolean; readonly lang?: string } = {},
): Pattern {
  const literal = exact || /^\s*=/.test(alternative);
  const plain = alternative.replaceAll('=', ' ').trim();
  const names = namesOf(plain, entities);
  if (names) return [{ kind: 'names', names }];
  const quoted = new Set([...alternative.matchAll(/=(\S+)/g)].flatMap((match) => keysOf(match[1] as string)));
  const passage = passageOfText(plain, lang);
  const elements: { element: Element; droppable: boolean }[] = [];
  const dateAt = datesByTerm(passage);
  for (let i = 0; i < passage.terms.length; ) {
    const date = dateAt.get(i);
    const term = passage.terms[i] as Term;
    if (date) {
      elements.push({ element: { kind: 'date', date: date.date }, droppable: false });
      i = date.to;
      continue;
    }
    const phrase = literal || quoted.has(term.key) ? undefined : longestPhrase(passage.terms, i);
    const number = passage.terms[i + 1]?.key.startsWith('#') || passage.terms[i + 2]?.key.startsWith('#');
    const small = exact ? DROPPABLE_EXACT : DROPPABLE;
    const droppable = !phrase?.long && (small.has(term.norm) || (!!number && APPROXIMATE.has(term.norm)));
    elements.push({
      element: phrase?.long ? phraseElement(phrase.groups) : wordElement(term, literal, phrase?.groups),
      droppable,
    });
    i += phrase?.length ?? 1;
  }
  const needed = elements.filter(({ droppable }) => !droppable);
  return (needed.length > 0 ? needed : elements).map(({ element }) => element);
}

function wordElement(term: Term, exact: boolean, groups: readonly number[] = []): Element {
  return exact ? { kind: 'word', key: term.stem, groups, exact } : { kind: 'word', key: term.key, groups };
}

/** Several words that are one thing to the synonyms: none of them alone will do. */
function phraseElement(groups: readonly number[]): Element {
  return { kind: 'word', key: NO_KEY, groups };
}

function keysOf(text: string): string[] {
  return passageOfText(text).terms.map((term) => term.key);
}

/** All names of the entity of which `text` is one. */
function namesOf(text: string, entities: readonly Entity[]): string[][] | undefined {
  const same = text.toLowerCase();
  const entity = entities.find(({ name, also }) =>
    [name, ...(also ?? [])].some((one) => one.toLowerCase() === same),
  );
  if (!entity) return undefined;
  return [entity.name, ...(entity.also ?? []), text]
    .map((one) => keysOf(one.replace(/^(?:the|an?) /i, '')))
    .filter((keys) => keys.length > 0);
}

function longestPhrase(
  terms: readonly Term[],
  at: number,
): { groups: readonly number[]; length: number; long: boolean } | undefined {
  for (let length = Math.min(5, terms.length - at); length >= 1; length--) {
    const keys = terms.slice(at, at + length).map((term) => term.key);
    const groups = groupsOf(keys.join(' '));
    if (groups.length > 0) return { groups, length, long: length > 1 };
  }
  return undefined;
}

/** Prepares a sentence for looking up patterns. */
export function searchable(passage: Passage): Searchable {
  const concepts = passage.terms.map((_, at) => conceptsAt(passage.terms, at));
  return {
    passage,
    concepts,
    places: placesOf(passage, concepts),
    dates: datesByTerm(passage),
    breakBefore: passage.terms.map((_, i) => isBrokenBefore(passage, i)),
  };
}

const BREAK = /^[;:!?]$/;

function isBrokenBefore({ terms, pieces }: Passage, at: number): boolean {
  const end = terms[at]?.from ?? 0;
  for (let i = terms[at - 1]?.to ?? end; i < end; i++) if (BREAK.test(pieces[i]?.norm ?? '')) return true;
  return false;
}

function placesOf(passage: Passage, concepts: Searchable['concepts']): Map<string | number, number[]> {
  const places = new Map<string | number, number[]>();
  const add = (key: string | number, at: number) => {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  };
  passage.terms.forEach((term, at) => {
    add(term.key, at);
    add(`=${term.stem}`, at);
    const here = concepts[at];
    if (here && here.size > 0) for (const group of here.keys()) add(group, at);
  });
  return places;
}

/** Terms at which an element may start, in order. */
function startsOf(element: Element, text: Searchable): number[] {
  if (element.kind === 'date') return [...text.dates.keys()];
  const starts = startKeys(element).flatMap((key) => text.places.get(key) ?? []);
  return starts.length < 2 ? starts : [...new Set(starts)].sort((a, b) => a - b);
}

/** Keys of `Searchable.places` at which an element may start. */
export function startKeys(element: Exclude<Element, { kind: 'date' }>): (string | number)[] {
  return element.kind === 'names'
    ? element.names.map((names) => names[0] as string)
    : [element.exact ? `=${element.key}` : element.key, ...element.groups];
}

const NO_CONCEPTS: ReadonlyMap<number, readonly number[]> = new Map();

function conceptsAt(terms: readonly Term[], at: number): ReadonlyMap<number, readonly number[]> {
  const phrases = phrasesFrom(terms[at]?.key ?? '');
  if (phrases.length === 0) return NO_CONCEPTS;
  const found = new Map<number, number[]>();
  for (const { stems, gapAt, group } of phrases) {
    const end = endOfPhrase(terms, at, stems, gapAt);
    if (end > 0) found.set(group, [...(found.get(group) ?? []), end]);
  }
  return found;
}

function endOfPhrase(terms: readonly Term[], at: number, stems: readonly string[], gapAt: number): number {
  let i = at + 1;
  for (let s = 1; s < stems.length; s++) {
    const reach = s === gapAt ? i + 3 : i;
    while (i < reach && terms[i] && terms[i]?.key !== stems[s]) i++;
    if (terms[i]?.key !== stems[s]) return -1;
    i++;
  }
  return i;
}

function datesByTerm(passage: Passage): Map<number, { date: WrittenDate; to: number }> {
  const found = new Map<number, { date: WrittenDate; to: number }>();
  for (const date of passage.dates) {
    const from = passage.terms.findIndex((term) => term.from >= date.from && term.from < date.to);
    if (from < 0) continue;
    let to = from;
    while (to < passage.terms.length && (passage.terms[to] as Term).from < date.to) to++;
    found.set(from, { date, to });
  }
  return found;
}

/**
 * All places where a pattern stands, at most one for each first term; `gap`: content words between neighbours. What was
 * written with "=" in front is meant as it stands: "=owned by Beijing" is not "owned by a firm with its seat in Beijing".
 */
export function find(
  pattern: Pattern,
  text: Searchable,
  gap = isLiteral(pattern) ? CLOSE : MAX_GAP,
): Found[] {
  const found: Found[] = [];
  const first = pattern[0];
  for (const at of first ? startsOf(first, text) : []) {
    for (const end of endsAt(first, text, at)) {
      const rest = continueFrom(pattern, 1, text, end, range(at, end), gap);
      if (rest) {
        found.push(rest);
        break;
      }
    }
  }
  return found;
}

function isLiteral(pattern: Pattern): boolean {
  return pattern.every((element) => element.kind === 'word' && element.exact);
}

function continueFrom(
  pattern: Pattern,
  next: number,
  text: Searchable,
  end: number,
  terms: readonly number[],
  gap: number,
): Found | undefined {
  if (next === pattern.length) return { from: terms[0] as number, to: end, terms };
  let content = 0;
  for (let at = end; at < Math.min(text.passage.terms.length, end + MAX_GAP_ALL + 1); at++) {
    if (text.breakBefore[at]) return undefined;
    for (const to of endsAt(pattern[next], text, at)) {
      const rest = continueFrom(pattern, next + 1, text, to, [...terms, ...range(at, to)], gap);
      if (rest) return rest;
    }
    if (!text.passage.terms[at]?.small && ++content > gap) return undefined;
  }
  return undefined;
}

/** Ends of an element that starts at this term, longest first. */
function endsAt(element: Element | undefined, text: Searchable, at: number): number[] {
  const terms = text.passage.terms;
  if (!element) return [];
  if (element.kind === 'date') {
    const here = text.dates.get(at);
    return here && says(here.date, element.date) ? [here.to] : [];
  }
  if (element.kind === 'names') {
    const ends = element.names
      .filter((keys) => keys.every((key, i) => terms[at + i]?.key === key))
      .map((keys) => at + keys.length);
    return ends.sort((a, b) => b - a);
  }
  const here = element.exact ? terms[at]?.stem : terms[at]?.key;
  const ends = here === element.key ? [at + 1] : [];
  for (const group of element.groups) ends.push(...(text.concepts[at]?.get(group) ?? []));
  return [...new Set(ends)].sort((a, b) => b - a);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
