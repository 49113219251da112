// How far a sentence offers a guess about facts or the future. Each hint was weighed by how often sentences with it
// were labelled so; past tenses of narration speak against.

import { isAdverb, PERSONAL } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { Hints, weights } from './tally';

const WORDS = weights({
  0.62: 'probably perhaps maybe possibly presumably unlikely seemingly conceivably',
  0.55: 'forecast forecasts predicted predicts predict projected projects likely speculated speculation suspected suggests suggest',
  0.4: 'hopes hope hoped expects expect expecting anticipated anticipate unless seems seem seemed apparently appears appear looming impending',
  0.3: 'potential potentially prospect prospects risk risks threatens fears fear tomorrow eventually soon upcoming future outlook poised',
  0.2: 'plans plan planned whether possible possibility uncertain unclear aims should',
});
const HEAVY =
  /^(?:be|become|lead|mean|face|cost|cause|result|take|see|make|help|hurt|force|remain|continue|fall|rise|push|lose|bring|drive|reduce|increase|affect)$/;
/** "a 2019 review by", "next year": future time. */
const FUTURE = /^(?:next|coming|later|end)$/;

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
    if (word === 'expected' && s.word(i + 1) === 'to') hints.add(0.6 * share);
    if (FUTURE.test(word) && /^(?:year|month|week|decade|few|weeks|months|years|of)$/.test(s.word(i + 1)))
      hints.add(0.2);
  });
  if (conditional && modal) hints.add(0.3);
  return Math.max(0, hints.score - 0.12 * Math.min(2, past));
}

function modalWeight(s: SentenceView, i: number): number {
  const word = s.word(i);
  if (!/^(?:will|would|could|may|might|won't|wouldn't|shall)$/.test(word) || s.text(i) === 'May') return 0;
  let k = i + 1;
  while (isAdverb(s.word(k)) || s.word(k) === 'not' || PERSONAL.has(s.word(k))) k++;
  const verb = s.word(k);
  const perfect = verb === 'have' && (s.isPast(k + 1) || s.word(k + 1) === 'been');
  if (word === 'would' || word === "wouldn't") return perfect ? 0.2 : 0.33;
  if (word === 'will' || word === "won't" || word === 'shall') return HEAVY.test(verb) ? 0.5 : 0.46;
  if (perfect) return 0.5;
  return HEAVY.test(verb) ? 0.56 : word === 'might' ? 0.5 : 0.47;
}
