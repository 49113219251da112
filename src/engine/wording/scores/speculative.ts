// How far a sentence offers a guess about facts or the future. Each hint was weighed by how often sentences with it
// were labelled so; past tenses of narration speak against.

import { isAdverb, PERSONAL } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { Hints, weights } from './tally';

const WORDS = weights({
  0.6: 'probably perhaps maybe possibly presumably unlikely conceivably',
  0.5: 'likely hopes hoped hoping hope predicted predicts predict seems seem seemed seemingly expects expected expect expecting',
  0.35: 'forecast forecasts projected projects anticipated anticipate unless prospect prospects eventually soon upcoming future looming unclear whether',
  0.2: 'potential potentially risk risks threatens tomorrow speculated speculation suggests suggest plans plan planned possible possibility should scheduled opportunity',
});
const HEAVY =
  /^(?:be|become|lead|mean|face|cost|cause|result|take|see|make|help|hurt|force|remain|continue|fall|rise|push|lose|bring|drive|reduce|increase|affect)$/;
/** "a 2019 review by", "next year": future time. */
const FUTURE = /^(?:next|coming|later|end)$/;

/** Moves the line of one half to where a single "would" or "hopes" stands: best F1 on labelled news. */
const SHARPNESS = 1.25;

/** What each "was" or "had" leaves of the score: narration. */
const PAST_SHARE = 0.8;

export function speculativeOf(s: SentenceView): number {
  const hints = new Hints();
  let past = 0;
  let conditional = false;
  let modal = false;
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    const share = s.isQuoted(i) ? 0.85 : 1;
    const weight = WORDS.get(word);
    if (weight) hints.add(weight * share);
    if (word === 'if' || word === 'unless') conditional = true;
    if (/^(?:was|were|had|did)$/.test(word)) past++;
    const m = modalWeight(s, i);
    if (m > 0) {
      modal = true;
      hints.add(m * share);
    }
    if (word === 'expected' && s.word(i + 1) === 'to') hints.add(0.5 * share);
    if (word === 'going' && s.word(i + 1) === 'to') hints.add(0.42 * share);
    if (/^(?:preparing|set|due|scheduled|bound)$/.test(word) && s.word(i + 1) === 'to')
      hints.add(0.3 * share);
    if (FUTURE.test(word) && /^(?:year|month|week|decade|few|weeks|months|years|of)$/.test(s.word(i + 1)))
      hints.add(0.2);
  });
  if (conditional && modal) hints.add(0.35);
  return (1 - (1 - hints.score) ** SHARPNESS) * PAST_SHARE ** Math.min(2, past);
}

function modalWeight(s: SentenceView, i: number): number {
  const word = s.word(i);
  if (!/^(?:will|would|could|may|might|won't|wouldn't|shall)$/.test(word) || s.text(i) === 'May') return 0;
  let k = i + 1;
  while (isAdverb(s.word(k)) || s.word(k) === 'not' || PERSONAL.has(s.word(k))) k++;
  const verb = s.word(k);
  const perfect = verb === 'have' && (s.isPast(k + 1) || s.word(k + 1) === 'been');
  if (word === 'would' || word === "wouldn't") return perfect ? 0.3 : HEAVY.test(verb) ? 0.52 : 0.45;
  if (word === 'will' || word === "won't" || word === 'shall') return HEAVY.test(verb) ? 0.58 : 0.53;
  if (perfect) return 0.5;
  if (word === 'could') return HEAVY.test(verb) ? 0.58 : 0.51;
  return HEAVY.test(verb) && verb !== 'be' ? 0.54 : word === 'might' ? 0.5 : 0.42;
}
