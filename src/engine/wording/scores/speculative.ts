// How far a sentence offers a guess about facts or the future. Signs of a report (past tenses, a day, an agency's
// opening) speak against a forecast; a guess about facts stays one.

import { isAdverb, MONTHS, WEEKDAYS, wordSet } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { modalAt } from './modals';
import { FORECASTS, GUESSES, MATTERS } from './speculative-words';
import { Hints, weights } from './tally';

/** A sentence about no day and no actor of news states a rule or a definition: there "will" and "may" guess nothing.
 *  What is left of a forecast by the number of signs of a rule: no name, "may", words like "usually" and "any". */
const RULE_SHARE: readonly number[] = [0.9, 0.4, 0.1, 0];
const GENERAL = wordSet(
  'often usually generally typically sometimes normally commonly always such example instance or either can any each every anyone someone',
);
/** What "to" turns into a forecast. */
const BEFORE_TO = weights({
  0.55: 'going sure certain destined doomed fated bound poised',
  0.5: 'expected forecast predicted projected likely',
  0.3: 'preparing set due ready prepared able',
});
const SPANS = wordSet('year month week decade few weeks months years days this');
const CONSTRUCTS: ReadonlySet<string> = new Set([...BEFORE_TO.keys(), 'by', 'next', 'coming', 'later']);
/** What each sign of a report leaves of a forecast. */
const PASTS = wordSet("was were had did didn't wasn't weren't");
const PAST_SHARE = 0.75;
const PERFECT_SHARE = 0.88;
const DAY_SHARE = 0.88;
const OPENING_SHARE = 0.7;
/** A guess somebody is named for is reported, not made. */
const SOURCED_SHARE = 0.7;

export function speculativeOf(s: SentenceView): number {
  const sourced = s.attribution.attributions.some((a) => a.name !== '') ? SOURCED_SHARE : 1;
  const guesses = new Hints();
  const words: number[] = [];
  const modals: number[] = [];
  let conditional = false;
  s.tokens.forEach(({ norm }, i) => {
    guesses.add((GUESSES.get(norm) ?? guessing(s, i)) * sourced);
    const forecast = FORECASTS.get(norm);
    if (forecast && !isOfCourse(s, i)) words.push(forecast);
    if (CONSTRUCTS.has(norm)) words.push(construction(s, i));
    if (norm === 'if' || norm === 'unless') conditional = true;
    const modal = modalAt(s, i);
    if (modal?.perfect) guesses.add(modal.weight * sourced);
    else if (modal) modals.push(modal.weight);
  });
  if (conditional) modals.push(modals.length > 0 ? 0.42 : 0.2);
  // Most sentences hold no forecast: what speaks against one need not be looked for.
  if (words.length + modals.length === 0) return guesses.score;
  const forecasts = new Hints();
  const timeless = timelessShare(s);
  for (const weight of words) forecasts.add(weight * Math.sqrt(timeless));
  for (const weight of modals) forecasts.add(weight * timeless);
  return 1 - (1 - guesses.score) * (1 - forecasts.score * reportShare(s));
}

/** "more likely", "as soon as possible", "if possible": nothing is guessed. */
function isOfCourse(s: SentenceView, i: number): boolean {
  const word = s.word(i);
  const before = s.word(i - 1);
  if (word === 'likely') return /^(?:more|less)$/.test(before);
  if (word === 'possible') return /^(?:as|if|where|when|every|all)$/.test(before);
  return word === 'soon' && before === 'as';
}

/** "it is possible that", "must have known", "no doubt", "in all likelihood", "chances are". */
function guessing(s: SentenceView, i: number): number {
  const word = s.word(i);
  const next = s.word(i + 1);
  if (word === 'possible' && next === 'that') return 0.62;
  if (word === 'must' && next === 'have' && (s.isPast(i + 2) || isAdverb(s.word(i + 2)))) return 0.62;
  if (word === 'no' && next === 'doubt') return 0.55;
  if (word === 'all' && /^(?:likelihood|probability)$/.test(next)) return 0.62;
  if (/^(?:chances|odds)$/.test(word) && next === 'are') return 0.62;
  return word === 'certainly' && /^(?:almost|most)$/.test(s.word(i - 1)) ? 0.5 : 0;
}

/** "expected to", "is going to", "by 2030", "next year". */
function construction(s: SentenceView, i: number): number {
  const word = s.word(i);
  const next = s.word(i + 1);
  if (next === 'to') return BEFORE_TO.get(word) ?? 0;
  if (word === 'by') return /^20[2-9]\d$/.test(next) || s.reads(i + 1, 'the', 'end', 'of') ? 0.4 : 0;
  return /^(?:next|coming|later)$/.test(word) && SPANS.has(next) ? 0.25 : 0;
}

/** What the signs of a report leave of a forecast. */
function reportShare(s: SentenceView): number {
  let past = 0;
  let perfect = 0;
  let day = 0;
  let opening = 0;
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    if (PASTS.has(word)) past++;
    if (word === 'has' || word === 'have') perfect = 1;
    if (WEEKDAYS.has(word)) day = 1;
    if (i < 14 && /^[-–—]+$/.test(token.text) && s.text(i - 1) === ')') opening = 1;
  });
  return (
    PAST_SHARE ** Math.min(2, past) * PERFECT_SHARE ** perfect * DAY_SHARE ** day * OPENING_SHARE ** opening
  );
}

/** 1 where a day or speech stands; an actor of news outweighs one sign of a rule. */
function timelessShare(s: SentenceView): number {
  let named = false;
  let may = false;
  let general = false;
  let matters = false;
  for (const [i, { norm, text }] of s.tokens.entries()) {
    if (isTimely(s, i)) return 1;
    if (MATTERS.has(norm)) matters = true;
    if (s.isName(i) && norm !== 'i') named = true;
    if (text === 'may') may = true;
    if (GENERAL.has(norm)) general = true;
  }
  const signs = Number(!named) + Number(may) + Number(general);
  if (matters && signs < 2) return 1;
  return RULE_SHARE[matters ? signs - 1 : signs] ?? 1;
}

function isTimely(s: SentenceView, i: number): boolean {
  const word = s.word(i);
  return (
    WEEKDAYS.has(word) ||
    (MONTHS.has(word) && s.text(i) !== 'may' && s.text(i) !== 'march') ||
    /^(?:today|tomorrow|tonight|yesterday|said|says|told|added)$/.test(word) ||
    (/^(?:this|next|last)$/.test(word) &&
      /^(?:week|month|year|season|summer|autumn|winter|spring)$/.test(s.word(i + 1)))
  );
}
