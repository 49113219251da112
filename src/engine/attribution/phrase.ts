// Noun phrases beside a cue: who speaks. No tagger: a phrase runs left from the verb until something that cannot be in
// one (an auxiliary, a conjunction, a comma that opens nothing), with appositions and relative clauses stepped over.
//
// Worked example: "Kellie Poe, the head of sales, also told reporters …": from "told" over "also", the comma opens
// leftwards at "Poe,", the phrase is "Kellie Poe".

import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isCapitalised,
  isPastForm,
  MONTHS,
  OPENERS,
  PERSONAL,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  WEEKDAYS,
  wordSet,
} from '../text/word-classes';
import { GROUPS, VERB_CUES } from './lexicon';
import { isMark, type Line, norm, type Range, written } from './line';

/** How far an apposition or relative clause may reach, in tokens. */
const ASIDE = 28;
const LONGEST = 24;
const BODIES = wordSet('police prosecutors army navy government president company');
const CONTRACTED = /^(?:i|you|he|she|it|they|we|that|there)'/;
/** After a source that follows its verb, these begin something else. */
const ENDS_RIGHT = wordSet(
  'on at in during after before to by when while as since about if because that who which whose where into through via without despite',
);

/** The phrase that a verb at `v` has on its left as its subject. */
export function subjectBefore(line: Line, v: number): Range | null {
  let i = v - 1;
  while (i >= 0 && !isMark(line, i) && isPassedOver(norm(line, i))) i--;
  if (i < 0) return null;
  if (CONTRACTED.test(norm(line, i)) && AUXILIARIES.has(norm(line, i))) return { from: i, to: i + 1 };
  if (norm(line, i) === 'who') return antecedent(line, i - 1);
  if (/^(?:which|that)$/.test(norm(line, i))) i--;
  const closing = written(line, i);
  if (closing === ',' || closing === ')' || /^[–—-]$/.test(closing)) {
    i = beforeAside(line, i);
    if (i < 0) return null;
  }
  if (line.quote[i] !== line.quote[v] || isMark(line, i)) return null;
  const word = norm(line, i);
  if (CONJUNCTIONS.has(word) || SUBORDINATORS.has(word) || PREPOSITIONS.has(word)) return null;
  const own = clauseOfWho(line, i);
  return collectLeft(line, own > 0 ? own - 1 : i);
}

/** "one member who resigned in October wrote": index of the "who" of a clause that ends at `i`, or -1. */
function clauseOfWho(line: Line, i: number): number {
  for (let k = i; k > Math.max(0, i - ASIDE / 2); k--) {
    if (isMark(line, k) || line.quote[k] !== line.quote[i]) return -1;
    if (norm(line, k) === 'who') return k < i && !isMark(line, k - 1) ? k : -1;
  }
  return -1;
}

function isPassedOver(word: string): boolean {
  return isAdverb(word) || isPlainAuxiliary(word) || /^(?:him|her|them|it)sel(?:f|ves)$/.test(word);
}

/** Who a "who" stands for: the phrase right before it, or before its comma. */
function antecedent(line: Line, before: number): Range | null {
  const end = written(line, before) === ',' ? before - 1 : before;
  if (end < 0 || isMark(line, end) || line.quote[end] !== line.quote[before]) return null;
  const whole = collectLeft(line, end);
  let from = end;
  while (
    from > 0 &&
    end - from < LONGEST &&
    !isMark(line, from - 1) &&
    !PREPOSITIONS.has(norm(line, from - 1)) &&
    !/^(?:and|as|like|than)$/.test(norm(line, from - 1)) &&
    belongs(line, from - 1)
  )
    from--;
  return whole ?? trimmed(line, { from, to: end + 1 });
}

function isPlainAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word) && !CONTRACTED.test(word);
}

/** Index of the last token before an aside that closes at `i`, or -1. */
function beforeAside(line: Line, i: number): number {
  const closing = written(line, i);
  const opening = closing === ')' ? '(' : closing;
  for (let k = i - 1; k >= Math.max(0, i - ASIDE); k--) {
    if (written(line, k) === opening && line.quote[k] === line.quote[i])
      return k > 0 && !isMark(line, k - 1) ? k - 1 : -1;
    if (line.quote[k] !== line.quote[i]) return -1;
  }
  return -1;
}

function collectLeft(line: Line, end: number): Range | null {
  if (PERSONAL.has(norm(line, end))) return { from: end, to: end + 1 };
  let j = end;
  while (j >= Math.max(0, end - LONGEST) && belongs(line, j)) j--;
  return trimmed(line, { from: j + 1, to: end + 1 });
}

function belongs(line: Line, j: number): boolean {
  const word = norm(line, j);
  const text = written(line, j);
  if (isMark(line, j)) return text === '.' || text === '&' || text === '-' || text === '$';
  if (PERSONAL.has(word) && !/^U\.?S\.?$/.test(text)) return false;
  if (word === 'and') {
    const left = written(line, j - 1);
    return (
      (isCapitalised(left) && isCapitalised(written(line, j + 1))) ||
      GROUPS.has(left.toLowerCase()) ||
      BODIES.has(left)
    );
  }
  if (AUXILIARIES.has(word) || CONJUNCTIONS.has(word) || SUBORDINATORS.has(word)) return false;
  return !isVerbWithObject(line, j);
}

/** "issued a memo", "sent to all": a verb of its own; but not "memo procured by the paper" nor "elected officials". */
function isVerbWithObject(line: Line, j: number): boolean {
  const word = norm(line, j);
  const next = norm(line, j + 1);
  // Rose, Read, Hurt: names.
  if (isCapitalised(written(line, j)) && j > 0) return false;
  if (!isPastForm(word) && VERB_CUES.get(word)?.form !== 'past') return false;
  if (next === 'by' || DETERMINERS.has(norm(line, j - 1)) || POSSESSIVES.has(norm(line, j - 1))) return false;
  return (
    DETERMINERS.has(next) ||
    POSSESSIVES.has(next) ||
    PERSONAL.has(next) ||
    PREPOSITIONS.has(next) ||
    isPastForm(next)
  );
}

/** Leading adverbs and a leading "On Friday" or "In the city" fall away. */
function trimmed(line: Line, range: Range): Range | null {
  let { from } = range;
  const { to } = range;
  while (from < to && (OPENERS.has(norm(line, from)) || isAdverb(norm(line, from)) || isMark(line, from)))
    from++;
  if (from < to && PREPOSITIONS.has(norm(line, from))) {
    let start = -1;
    for (let k = to - 1; k > from + 1; k--) {
      if (PREPOSITIONS.has(norm(line, k - 1)) || PREPOSITIONS.has(norm(line, k))) continue;
      const opens = DETERMINERS.has(norm(line, k)) || POSSESSIVES.has(norm(line, k));
      if (opens || (isCapitalised(written(line, k)) && isDay(norm(line, k - 1)))) {
        start = k;
        break;
      }
    }
    from = start < 0 ? to : start;
  }
  while (from < to && isDay(norm(line, from)) && to - from > 1) from++;
  return from < to ? { from, to } : null;
}

const isDay = (word: string) => WEEKDAYS.has(word) || MONTHS.has(word) || /^\d/.test(word);

/** The phrase that begins at `start`: behind "according to", "by" or an inverted verb. */
export function phraseFrom(line: Line, start: number): Range | null {
  let from = start;
  while (from < line.tokens.length && isAdverb(norm(line, from))) from++;
  let to = from;
  while (to < line.tokens.length && to - from < LONGEST) {
    const word = norm(line, to);
    const text = written(line, to);
    if (
      isMark(line, to) &&
      !(text === '&' || text === '-' || (text === '.' && to > from && isInitial(line, to - 1)))
    )
      break;
    if (line.quote[to] !== line.quote[from]) break;
    if (to > from && (ENDS_RIGHT.has(word) || AUXILIARIES.has(word) || isDay(word))) break;
    if (CONJUNCTIONS.has(word) && !isCapitalised(written(line, to + 1))) break;
    const cue = VERB_CUES.get(word);
    if (to > from && cue?.form === 'past') break;
    to++;
    if (to - from === 1 && PERSONAL.has(word)) break;
  }
  return to > from ? { from, to } : null;
}

const isInitial = (line: Line, i: number) => /^\p{Lu}$/u.test(written(line, i));

/** The subject of the whole sentence, for cues that have none beside them ("…, claiming that", "… and said"). */
export function mainSubject(line: Line, before: number): Range | null {
  let from = 0;
  while (from < before && (OPENERS.has(norm(line, from)) || isMark(line, from)) && line.quote[from] === -1)
    from++;
  const first = norm(line, from);
  if (
    PREPOSITIONS.has(first) ||
    SUBORDINATORS.has(first) ||
    isAdverb(first) ||
    /(?:ing|[^e]ed)$/.test(first)
  ) {
    const comma = line.tokens.findIndex(
      (t, i) => i > from && i < before && t.text === ',' && line.quote[i] === -1,
    );
    if (comma < 0) return null;
    from = comma + 1;
  }
  let to = from;
  while (to < before && to - from < 10) {
    const word = norm(line, to);
    if (isMark(line, to) || line.quote[to] !== -1) break;
    if (to > from && (AUXILIARIES.has(word) || SUBORDINATORS.has(word) || isAdverb(word))) break;
    if (PREPOSITIONS.has(word) && !/^(?:of|for)$/.test(word)) break;
    if (to > from && (isPastForm(word) || VERB_CUES.get(word)?.form === 's')) break;
    to++;
    if (to - from === 1 && PERSONAL.has(word)) break;
  }
  return to > from ? { from, to } : null;
}

/** "Roe's", "his" before a noun at `n`: whose statement, claim or view it is. */
export function possessorBefore(line: Line, n: number): Range | null {
  let i = n - 1;
  while (
    i > n - 4 &&
    i >= 0 &&
    !isMark(line, i) &&
    !/'s?$/.test(norm(line, i)) &&
    !POSSESSIVES.has(norm(line, i))
  )
    i--;
  if (i < 0 || i <= n - 4 || isMark(line, i)) return null;
  if (POSSESSIVES.has(norm(line, i))) return { from: i, to: i + 1 };
  if (CONTRACTED.test(norm(line, i))) return null;
  let from = i;
  while (from > 0 && isCapitalised(written(line, from - 1)) && !isMark(line, from - 1)) from--;
  if (from === i && DETERMINERS.has(norm(line, i - 1))) from--;
  return { from, to: i + 1 };
}
