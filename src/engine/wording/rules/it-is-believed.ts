// "it is believed", "is widely seen as": a belief with no believer.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const BELIEVED = wordSet(
  'believed thought said understood rumoured rumored assumed suspected feared speculated argued claimed alleged reported',
);
const WIDELY = wordSet('widely generally commonly universally broadly');
const BY = wordSet('by');

export default defineRule({
  id: 'it-is-believed',
  axis: 'vague',
  title: 'Believed, but by whom?',
  message: 'The source cannot be found: “{words}”.',
  explanation: '“{words}” gives a view without saying whose it is.',
  looksFor: '“it is believed”, “is widely seen as” and the like, when nobody is named who believes it.',
  ask: 'Who believes so, and why?',
  severity: 0.7,
  confidence: 0.75,
  level: 'normal',
  triggers: [...BELIEVED, 'seen', 'regarded', 'viewed', 'considered'],
  quiet: ['sourced', 'question', 'linked'],
  softened: ['after-source', 'legal', 'sport', 'advice'],
  find(sentence, at) {
    const word = sentence.word(at);
    if (sentence.first(at, at + 14, BY) >= 0) return undefined;
    const from = BELIEVED.has(word) ? impersonal(sentence, at) : -1;
    if (from >= 0) {
      const words = sentence.span(from, at + 1);
      return { span: words, cues: [words] };
    }
    const widely =
      WIDELY.has(sentence.word(at - 1)) && /^(?:is|are|was|were|been)$/.test(sentence.word(at - 2));
    if (!widely || !/^(?:as|to|that)$/.test(sentence.word(at + 1))) return undefined;
    const words = sentence.span(at - 2, at + 1);
    return { span: words, cues: [words] };
  },
  examples: {
    marks: [
      '«It is believed» that the owner has left.',
      '«It has been claimed» that the lake is poisoned.',
      'The mayor «is widely seen» as the man behind the sale.',
    ],
    leavesAlone: [
      'It is believed by the police that the owner has left.',
      'It was said to be safe, according to Ann Roe.',
      'Her body was found, and police believe it was an accident.',
      'The drug is widely used as a painkiller.',
      'It is considered good manners to knock.',
    ],
  },
});

/** "it is believed", "it has long been thought": index of "it", or -1. */
function impersonal(sentence: SentenceView, at: number): number {
  let k = at - 1;
  while (
    k > 0 &&
    k > at - 4 &&
    /^(?:is|was|has|had|been|widely|long|often|generally|also|now|commonly)$/.test(sentence.word(k))
  )
    k--;
  const opens = sentence.word(k) === 'it' && k < at - 1;
  const contracted = sentence.word(k) === "it's" && k <= at - 1;
  if (!opens && !contracted) return -1;
  return /^(?:that|the|a|he|she|they|there|his|her|to)$/.test(sentence.word(at + 1)) ||
    sentence.isName(at + 1)
    ? k
    : -1;
}
