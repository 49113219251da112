// How far a sentence holds a factual claim that a reader could check: something happened, somebody did it, so much of
// it. Wishes, questions, invitations and bare feeling speak against.

import { MONTHS, WEEKDAYS, wordSet } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { balanced } from './tally';

const NUMBER_WORDS = wordSet(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions trillion half third quarter double doubled tripled twice',
);
const CHANGE = wordSet(
  `increased decreased reduced grew cut rose fell dropped doubled expanded added created passed signed enacted built launched opened closed approved banned issued ordered spent invested funded raised lowered
  saved lost won earned hired fired arrested charged convicted sued killed died injured elected appointed announced introduced established ended began started became received sent sold bought paid made deleted
  removed found gave took delivered completed increase decrease increases rise drop growth`,
);
const COMPARING = wordSet(
  'more less fewer most least largest highest lowest first biggest smallest best worst fastest higher lower than record',
);
const MATTERS = wordSet(
  `tax taxes school schools jobs job law laws budget program programs state police hospital hospitals court vote votes election company companies government health education economy percent % million billion teachers students workers
  energy water crime prison roads insurance unemployment wages deaths cases vaccine army bank firm data`,
);
const TIME = wordSet('since ago last year years month months week decade century today yesterday');
const WISH = wordSet(
  "must should let's let hope wish believe ask pray urge thank thanks welcome please bless want need think imagine dream",
);
const ABSTRACT = wordSet(
  'hope vision dream dreams spirit faith courage values promise future challenge challenges opportunity opportunities commitment together honor proud pride greatness heart hearts',
);

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
    if (CHANGE.has(word)) pro += 0.6;
    if (COMPARING.has(word)) pro += 0.3;
    if (MATTERS.has(word)) pro += 0.35;
    if (TIME.has(word) || MONTHS.has(word) || WEEKDAYS.has(word)) pro += 0.3;
    if (s.isName(i)) names++;
    if (s.isPast(i) || /^(?:is|are|was|were|has|have|had)$/.test(word)) verbs++;
    if (/^(?:was|were|has|been|new|also)$/.test(word)) pro += 0.3;
    if (WISH.has(word)) con += 0.4;
    if (ABSTRACT.has(word)) con += 0.3;
    if (/^(?:will|would|could|may|might|can)$/.test(word) && token.text !== 'May') con += 0.3;
    if (/^(?:i|i'm|i'd)$/.test(word) && !s.isQuoted(i)) con += 0.2;
    if (/^(?:you|your|my|it|not|don't|can't|if|but)$/.test(word)) con += 0.15;
    if (word === 'want' || word === 'need' || word === "let's" || word === 'future') con += 0.3;
    if (token.text === '?' || token.text === '!') con += 0.8;
  });
  pro =
    Math.min(2.4, pro) +
    Math.min(0.9, names * 0.3) +
    Math.min(0.6, verbs * 0.3) +
    Math.min(0.7, words * 0.025);
  if (words < 6) con += 1.5;
  else if (words < 9) con += 0.5;
  if (!endsAsSentence(s)) con += 0.7;
  if (isCall(s)) con += 1.2;
  return balanced(1.3 * (pro - con - 0.72));
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
