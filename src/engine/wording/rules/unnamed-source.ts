// "critics say", "some believe", "sources told us": speech from a group that has no face.

import { CONJUNCTIONS, DETERMINERS, isAdverb, SUBORDINATORS, wordSet } from '../../text/word-classes';
import { FACELESS, SAY } from '../lexicon';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const VAGUE = wordSet('some many others several most');
/** Of a group told of just before, more often than of anybody. */
const COUNTED = wordSet('several most');
/** Told of as a group, and often named one by one afterwards. */
const LEARNED = wordSet('experts analysts scientists researchers economists historians specialists scholars');
/** Somebody of the group is named after all. */
const EXAMPLES = wordSet('including like such led namely among');

export default defineRule({
  id: 'unnamed-source',
  axis: 'vague',
  title: 'Source cannot be found',
  message: 'The source cannot be found: “{words}”.',
  explanation:
    'No member of the group is named here or in the next sentence, so a reader cannot weigh who is speaking.',
  looksFor: 'A group without a name that says or believes something, when nobody of it is named.',
  ask: 'Who exactly says so?',
  severity: 0.7,
  confidence: 0.75,
  level: 'normal',
  triggers: [...SAY],
  quiet: ['question', 'linked'],
  softened: ['before-source', 'sport', 'own-account', 'advice'],
  find(sentence, at) {
    if (sentence.isPast(at) && !/^(?:said|claimed|argued|warned|told)$/.test(sentence.word(at)))
      return undefined;
    let k = at - 1;
    while (k > 0 && (isAdverb(sentence.word(k)) || /^(?:have|had)$/.test(sentence.word(k)))) k--;
    const head = sentence.word(k);
    const group = FACELESS.has(head) && isBare(sentence, k);
    const some = !group && VAGUE.has(head) && isPronoun(sentence, k, at);
    const people = head === 'people' && VAGUE.has(sentence.word(k - 1));
    if (!group && !some && !people) return undefined;
    if (!takesContent(sentence, at) || sentence.first(0, sentence.tokens.length, EXAMPLES) >= 0)
      return undefined;
    const from = DETERMINERS.has(sentence.word(k - 1)) || people ? k - 1 : k;
    const words = sentence.span(from, at + 1);
    const isIntroduced = LEARNED.has(head) ? sentence.isIntroduction : COUNTED.has(head);
    return { span: words, cues: [words], ...(isIntroduced && { level: 'thorough' }) };
  },
  examples: {
    marks: [
      '«Critics say» the plan will fail.',
      '«Some believe» that the lake is poisoned.',
      'The plan, «experts warn», comes too late.',
      '«Many people think» the mayor knew.',
      '«Sources said» the firm would close.',
    ],
    leavesAlone: [
      'Film critics voted on Sunday.',
      'Critics, including the Tax Union, say the plan will fail.',
      'Critics say the plan will fail. “It is a mess,” said Ann Roe of the Tax Union.',
      'Kremlin sources said the firm would close.',
      'Some of the houses say “For sale”.',
      'Experts at the Roe Institute say the plan will fail.',
      'Most said no when they were asked by the Daily Post.',
    ],
  },
});

/** What may stand before a group without telling which it is. */
const BLURRING = wordSet('some many several most other few certain various leading political legal');

/** Nothing before the group that says which it is ("Kremlin sources", "the two experts"), nothing behind ("at Acme"). */
function isBare(sentence: SentenceView, k: number): boolean {
  const before = sentence.word(k - 1);
  return (
    k === 0 ||
    sentence.isMark(k - 1) ||
    BLURRING.has(before) ||
    CONJUNCTIONS.has(before) ||
    SUBORDINATORS.has(before) ||
    isAdverb(before)
  );
}

/** "some" and "many" as people, not "some of the houses" nor "some houses". */
function isPronoun(sentence: SentenceView, k: number, at: number): boolean {
  if (at - k > 2) return false;
  const before = sentence.word(k - 1);
  return k === 0 || /^(?:[,;:—–-]|but|and|that|as|while|though|what|than)$/.test(before);
}

function takesContent(sentence: SentenceView, at: number): boolean {
  const next = sentence.word(at + 1);
  if (/^(?:said|told)$/.test(sentence.word(at)) && next === '') return false;
  return !/^(?:so|goodbye|hello|thanks|no|yes|about|of|for)$/.test(next);
}
