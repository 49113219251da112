// How far a sentence states what somebody wants or why they acted, without anybody who says so.

import { wordSet } from '../../text/word-classes';
import { SELF_SERVING } from '../lexicon';
import type { SentenceView } from '../view';
import { Hints, weights } from './tally';

const WORDS = weights({
  0.5: 'ploy stunt ulterior hell-bent pander pandering pandered appease appeasing',
  0.4: 'agenda scheme pretext excuse spite revenge greed',
});
const WANTS = wordSet('wants wanted hopes hoped hates loves seeks sought intends intended aims aimed wishes');
const KEEN = wordSet('determined eager keen desperate anxious afraid bent obsessed tempted motivated');

/** `ruled`: a motive rule stands by a find in this sentence. */
export function motiveOf(s: SentenceView, ruled: boolean): number {
  const hints = new Hints();
  if (ruled) hints.add(0.9);
  let sourced = 1;
  if (s.attribution.attributions.some((a) => a.name && /^(?:says|thinks|denies|alleges)$/.test(a.act)))
    sourced = 0.6;
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    const share = s.isQuoted(i) ? 0.5 : sourced;
    const weight = WORDS.get(word);
    if (weight) hints.add(weight * share);
    if (WANTS.has(word) && s.word(i + 1) === 'to') hints.add(0.45 * share);
    if (KEEN.has(word) && /^(?:to|of|by|on|with)$/.test(s.word(i + 1))) hints.add(0.4 * share);
    if (word === 'to' && SELF_SERVING.has(s.word(i + 1))) hints.add(0.42 * share);
    if (/^(?:trying|tried|tries)$/.test(word) && s.word(i + 1) === 'to') hints.add(0.3 * share);
    if (/^(?:effort|attempt|bid)$/.test(word) && s.word(i + 1) === 'to') hints.add(0.4 * share);
    if (word === 'order' && s.word(i - 1) === 'in' && s.word(i + 1) === 'to') hints.add(0.3 * share);
    if (word === 'because' && /^(?:he|she|they)$/.test(s.word(i + 1))) hints.add(0.35 * share);
  });
  return hints.score;
}
