// How far a sentence offers a guess about facts or the future. Each hint was weighed by how often sentences with it
// were labelled so; past tenses of narration speak against.

import { isAdverb, MONTHS, PERSONAL, WEEKDAYS, wordSet } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { Hints, weights } from './tally';

const WORDS = weights({
  0.61: 'probably perhaps maybe possibly presumably unlikely conceivably',
  0.56: 'unclear seems seem seemingly speculated speculation speculates speculate',
  0.6: 'hopes hoped',
  0.5: 'likely hoping predicted predicts predict seemed expects expected expect expecting',
  0.35: 'forecast forecasts projected projects anticipated anticipate unless prospect prospects eventually soon upcoming future looming whether',
  0.2: 'potential potentially risk risks threatens tomorrow suggests suggest plans plan planned possible possibility should scheduled opportunity hope able remain continue face vulnerable warned warns pressure',
});
/** Matters of news: who acts and decides, what it is about. */
const MATTERS = wordSet(
  `government governments minister ministers ministry president premier chancellor parliament lawmakers senate congress senator republican republicans democrat democrats party parties coalition opposition election
  elections voters court courts judge trial charges police prosecutors lawyer lawyers officials official spokesman spokeswoman spokesperson authorities agency mayor governor company companies firm firms
  bank banks market markets investors shares stocks profit profits sales revenue prices price oil trade tariffs deal merger talks agreement treaty sanctions economy growth jobs workers union unions budget taxes bill
  troops ceasefire violence protest protests protesters crisis storm hurricane flood rain residents victims campaign summit reporters analysts
  foreign nuclear security border migrants refugees aid vaccine fund loan debt rates dollars euros billion million percent`,
);
/** A sentence that is about no day and no actor of news states a rule or a definition: there "will" and "may" guess nothing. */
const TIMELESS_SHARE = 0.45;

const HEAVY =
  /^(?:be|become|lead|mean|face|cost|cause|result|take|see|make|help|hurt|force|remain|continue|fall|rise|push|lose|bring|drive|reduce|increase|affect)$/;
/** "a 2019 review by", "next year": future time. */
const FUTURE = /^(?:next|coming|later|end)$/;

/** Moves the line of one half to where a single "would" or "hopes" stands: best F1 on labelled news. */
const SHARPNESS = 1.4;

/** What each "was" or "had" leaves of the score: narration. */
const PAST_SHARE = 0.8;

export function speculativeOf(s: SentenceView): number {
  const hints = new Hints();
  let past = 0;
  let conditional = false;
  let modal = false;
  const timeless = isTimeless(s) ? TIMELESS_SHARE : 1;
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    const share = s.isQuoted(i) ? 0.85 : 1;
    const weight = WORDS.get(word);
    if (weight && !(word === 'likely' && /^(?:more|less)$/.test(s.word(i - 1)))) hints.add(weight * share);
    if (word === 'if' || word === 'unless') conditional = true;
    if (/^(?:was|were|had|did)$/.test(word)) past++;
    const m = modalWeight(s, i);
    if (m > 0) {
      modal = true;
      hints.add(m * share * timeless);
    }
    if (word === 'expected' && s.word(i + 1) === 'to') hints.add(0.5 * share);
    if (word === 'going' && s.word(i + 1) === 'to') hints.add(0.42 * share);
    if (/^(?:preparing|set|due|scheduled|bound)$/.test(word) && s.word(i + 1) === 'to')
      hints.add(0.3 * share);
    if (FUTURE.test(word) && /^(?:year|month|week|decade|few|weeks|months|years|of)$/.test(s.word(i + 1)))
      hints.add(0.2);
  });
  if (conditional && modal) hints.add(0.35 * timeless);
  if (s.tokens.some(({ norm }, i) => norm === 'possible' && s.word(i + 1) === 'that')) hints.add(0.5);
  return (1 - (1 - hints.score) ** SHARPNESS) * PAST_SHARE ** Math.min(2, past);
}

function isTimeless(s: SentenceView): boolean {
  return !s.tokens.some(
    ({ norm, text }, i) =>
      MATTERS.has(norm) ||
      WEEKDAYS.has(norm) ||
      (MONTHS.has(norm) && text !== 'may' && text !== 'march') ||
      /^(?:today|tomorrow|tonight|yesterday|said|says|told|added)$/.test(norm) ||
      (/^(?:this|next|last)$/.test(norm) &&
        /^(?:week|month|year|season|summer|autumn|winter|spring)$/.test(s.word(i + 1))),
  );
}

function modalWeight(s: SentenceView, i: number): number {
  const word = s.word(i);
  if (!/^(?:will|would|could|may|might|won't|wouldn't|shall)$/.test(word) || s.text(i) === 'May') return 0;
  let k = i + 1;
  // A thing that will not be is a statement more often than a forecast.
  const denied = s.word(k) === 'not' || word.endsWith("n't") ? 0.8 : 1;
  while (isAdverb(s.word(k)) || s.word(k) === 'not' || PERSONAL.has(s.word(k))) k++;
  return denied * weightOf(s, word, k);
}

function weightOf(s: SentenceView, word: string, k: number): number {
  const verb = s.word(k);
  const perfect = verb === 'have' && (s.isPast(k + 1) || s.word(k + 1) === 'been');
  if (word === 'would' || word === "wouldn't") return perfect ? 0.3 : HEAVY.test(verb) ? 0.52 : 0.45;
  if (word === 'will' || word === "won't" || word === 'shall') return HEAVY.test(verb) ? 0.58 : 0.53;
  if (perfect) return 0.5;
  if (word === 'could') return HEAVY.test(verb) ? 0.58 : 0.51;
  if (word === 'may' && verb === 'be' && s.isPast(k + 1)) return 0.3;
  return HEAVY.test(verb) && verb !== 'be' ? 0.54 : word === 'might' ? 0.36 : 0.42;
}
