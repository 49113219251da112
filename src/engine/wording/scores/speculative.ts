// How far a sentence offers a guess about facts or the future. Signs of a report (past tenses, a day, an agency's
// opening) speak against a forecast; a guess about facts stays one.

import { MONTHS, WEEKDAYS } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { modalAt } from './modals';
import { FORECASTS, GUESSES, MATTERS } from './speculative-words';
import { Hints } from './tally';

/** A sentence that is about no day and no actor of news states a rule or a definition: there "will" and "may" guess nothing. */
const TIMELESS_SHARE = 0.45;
/** What each sign of a report leaves of a forecast. */
const PAST_SHARE = 0.75;
const PERFECT_SHARE = 0.88;
const DAY_SHARE = 0.88;
const OPENING_SHARE = 0.7;
/** A guess somebody is named for is reported, not made. */
const SOURCED_SHARE = 0.7;

export function speculativeOf(s: SentenceView): number {
  const guesses = new Hints();
  const forecasts = new Hints();
  const timeless = isTimeless(s) ? TIMELESS_SHARE : 1;
  const sourced = s.attribution.attributions.some((a) => a.name !== '') ? SOURCED_SHARE : 1;
  let conditional = false;
  let modal = false;
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    const next = s.word(i + 1);
    guesses.add((GUESSES.get(word) ?? 0) * sourced);
    if (word === 'possible' && next === 'that') guesses.add(0.62);
    if (!(word === 'likely' && /^(?:more|less)$/.test(s.word(i - 1))))
      forecasts.add(FORECASTS.get(word) ?? 0);
    if (word === 'if' || word === 'unless') conditional = true;
    const m = modalAt(s, i);
    if (m?.perfect) guesses.add(m.weight * sourced);
    else if (m) {
      modal = true;
      forecasts.add(m.weight * timeless);
    }
    forecasts.add(construction(s, i));
  });
  if (conditional) forecasts.add((modal ? 0.42 : 0.2) * timeless);
  return 1 - (1 - guesses.score) * (1 - forecasts.score * reportShare(s));
}

/** "expected to", "is going to", "by 2030", "next year". */
function construction(s: SentenceView, i: number): number {
  const word = s.word(i);
  const next = s.word(i + 1);
  if (next === 'to') {
    if (/^(?:expected|forecast|predicted|projected|likely)$/.test(word)) return 0.5;
    if (word === 'going') return 0.55;
    if (/^(?:preparing|set|due|bound|poised|ready|prepared|able)$/.test(word)) return 0.3;
  }
  if (word === 'by' && (/^20[2-9]\d$/.test(next) || s.reads(i + 1, 'the', 'end', 'of'))) return 0.4;
  if (
    /^(?:next|coming|later)$/.test(word) &&
    /^(?:year|month|week|decade|few|weeks|months|years|days|this)$/.test(next)
  )
    return 0.25;
  return 0;
}

/** What the signs of a report leave of a forecast. */
function reportShare(s: SentenceView): number {
  let past = 0;
  let perfect = 0;
  let day = 0;
  let opening = 0;
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    if (/^(?:was|were|had|did|didn't|wasn't|weren't)$/.test(word)) past++;
    if (word === 'has' || word === 'have') perfect = 1;
    if (WEEKDAYS.has(word)) day = 1;
    if (i < 14 && token.text === '-' && s.text(i - 1) === ')') opening = 1;
  });
  return (
    PAST_SHARE ** Math.min(2, past) * PERFECT_SHARE ** perfect * DAY_SHARE ** day * OPENING_SHARE ** opening
  );
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
