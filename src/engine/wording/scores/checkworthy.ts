// How far a sentence holds a factual claim that a reader could check: something happened, somebody did it, so much of
// it. Wishes, questions, invitations and bare feeling speak against.

import { MONTHS, WEEKDAYS, wordSet } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { ABSTRACT, COMPARING, DEEDS, MATTERS, NUMBER_WORDS, TIME, WISH } from './checkworthy-words';
import { balanced } from './tally';

const HAPPENED = wordSet('is are was were has have had');
const REPORTING = wordSet('was were has been new also');
const DUTY = wordSet('must should ought');
const OPEN = wordSet('will would could may might can');
const PRESENT = wordSet("is are it's that's isn't aren't");
const FIRST_PERSON = wordSet("i i'm i'd");
const ADDRESSING = wordSet("you your my it not don't can't if but");
const AHEAD = wordSet("want need let's future");

export function checkworthyOf(s: SentenceView): number {
  let pro = 0;
  let con = 0;
  let words = 0;
  let names = 0;
  let verbs = 0;
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    if (token.kind === 'number') pro += 0.9;
    if (token.kind !== 'punctuation') words++;
    if (NUMBER_WORDS.has(word)) pro += 0.6;
    if (DEEDS.has(word)) pro += 0.4;
    if (COMPARING.has(word)) pro += 0.25;
    if (MATTERS.has(word)) pro += 0.35;
    if (TIME.has(word) || MONTHS.has(word) || WEEKDAYS.has(word)) pro += 0.3;
    if (s.isName(i)) names++;
    if (s.isPast(i) || HAPPENED.has(word)) verbs++;
    if (REPORTING.has(word)) pro += 0.3;
    if (WISH.has(word)) con += DUTY.has(word) ? 0.8 : 0.5;
    if (ABSTRACT.has(word)) con += 0.45;
    if (OPEN.has(word) && token.text !== 'May') con += word === 'will' ? 0.2 : 0.3;
    // "This is our task": in the present, things are judged or explained more often than reported.
    if (PRESENT.has(word)) con += 0.27;
    if (FIRST_PERSON.has(word) && !s.isQuoted(i)) con += 0.2;
    if (ADDRESSING.has(word)) con += 0.15;
    if (AHEAD.has(word)) con += 0.3;
    if (token.text === '?' || token.text === '!') con += 0.8;
  });
  pro =
    Math.min(2.4, pro) +
    Math.min(1.2, names * 0.3) +
    Math.min(0.6, verbs * 0.3) +
    Math.min(0.7, words * 0.025);
  if (words < 6) con += 1.1;
  else if (words < 9) con += 0.4;
  if (/^(?:and|but|so|this|that|it|there)$/.test(s.word(0))) con += 0.1;
  if (!endsAsSentence(s)) con += 0.7;
  if (isCall(s)) con += 1.2;
  return balanced(1.3 * (pro - con - 0.55));
}

/** A heading, label or caption has no full stop. */
function endsAsSentence(s: SentenceView): boolean {
  const last = s.tokens.length - 1;
  return /[.!?…]/.test(s.text(last)) || /["”’)\]]/.test(s.text(last));
}

/** "Join our group", "Sign up", "Read more", "Follow us": the page speaks to its visitor. */
function isCall(s: SentenceView): boolean {
  return (
    /^(?:join|sign|read|follow|click|subscribe|share|see|watch|listen|download|get|let|please|visit|check|learn|find|support|contact|email|leave)$/.test(
      s.word(0),
    ) && !s.isPast(0)
  );
}
