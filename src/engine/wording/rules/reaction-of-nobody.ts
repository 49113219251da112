// "sparked outrage", "drew fierce criticism": a crowd reacts, and nobody in it has a name.

import { isAdverb, wordSet } from '../../text/word-classes';
import { verbForms } from '../lexicon';
import { defineRule } from '../rule';

const CAUSES = verbForms(
  'spark draw prompt trigger cause provoke ignite unleash raise fuel face meet stir attract',
);
const REACTIONS = wordSet(
  'outrage backlash fury uproar anger criticism controversy condemnation outcry eyebrows disbelief',
);
/** Behind these somebody is named, or the sentence goes on to say who. */
const WHO = wordSet('from among by including after when who as with');

export default defineRule({
  id: 'reaction-of-nobody',
  axis: 'vague',
  title: 'A reaction, but whose?',
  message: 'A reaction without people: “{words}”.',
  explanation: '“{words}” tells that people reacted. It does not say who, or how many.',
  looksFor: '“sparked outrage”, “drew criticism” and the like, when nobody is named who reacted.',
  ask: 'Who reacted, and how many?',
  severity: 0.5,
  confidence: 0.7,
  level: 'thorough',
  triggers: [...REACTIONS],
  quiet: ['sourced', 'question', 'before-source', 'linked'],
  softened: ['sport', 'own-account', 'advice'],
  find(sentence, at) {
    let k = at - 1;
    while (
      k > at - 5 &&
      (isAdverb(sentence.word(k)) || ADJECTIVES.has(sentence.word(k)) || sentence.word(k) === 'and')
    )
      k--;
    if (!CAUSES.has(sentence.word(k)) || sentence.isMark(k)) return undefined;
    if (sentence.first(at + 1, at + 5, WHO) >= 0) return undefined;
    const words = sentence.span(k, at + 1);
    return { span: words, cues: [words] };
  },
  examples: {
    marks: [
      'The new price «sparked outrage» on Monday.',
      'His speech «drew fierce criticism».',
      'The ban «raised eyebrows».',
    ],
    leavesAlone: [
      'The new price sparked outrage among bakers.',
      'His speech drew criticism from the Tax Union.',
      'The speech drew criticism. “It was too long,” said Ann Roe of the Tax Union.',
      'He met the criticism with a smile.',
    ],
  },
});

const ADJECTIVES = wordSet(
  'fierce widespread strong sharp public huge massive fresh immediate heavy online international global a an some much more further new instant swift intense furious bitter national growing',
);
