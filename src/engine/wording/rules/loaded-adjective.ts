// "bizarre", "draconian", "disgraceful": adjectives that are a verdict. The plain sentence stands without them.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';

const STRONG = wordSet(
  `draconian disgraceful shameful shameless despicable laughable ludicrous preposterous absurd ridiculous bizarre deranged unhinged vile pathetic
  brazen blatant egregious outrageous cynical spineless cowardly hysterical orwellian heartless senseless farcical idiotic`,
);

export default defineRule({
  id: 'loaded-adjective',
  axis: 'loaded',
  title: 'A verdict in one word',
  message: 'Takes a side: “{words}”. The sentence says the same facts without it.',
  explanation: '“{words}” is a verdict, and nobody is named who gives it.',
  looksFor: 'Adjectives that judge rather than describe, outside quotations and with no source.',
  ask: 'Whose verdict is this, and what happened?',
  severity: 0.45,
  confidence: 0.75,
  level: 'normal',
  triggers: [...STRONG],
  quiet: ['sourced', 'question'],
  softened: ['after-source', 'sport', 'own-account', 'advice'],
  find(sentence, at) {
    if (sentence.isName(at) || /^(?:not|less|nor)$/.test(sentence.word(at - 1))) return undefined;
    const words = sentence.span(at, at + 1);
    return { span: words, cues: [words] };
  },
  examples: {
    marks: ['The council voted for the «draconian» rules.', 'The firm gave a «laughable» answer.'],
    leavesAlone: [
      'The council voted for “draconian” rules.',
      'Ann Roe called the rules draconian.',
      'The council voted for strict rules.',
      'Theatre of the Absurd opens on Friday.',
    ],
  },
});
