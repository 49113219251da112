// "everybody knows", "nobody believes": one sentence speaks for all people.

import { wordSet } from '../../text/word-classes';
import { SAY } from '../lexicon';
import { defineRule } from '../rule';

const ALL = wordSet('everyone everybody nobody');
const MINDS = new Set([
  ...SAY,
  ...wordSet(
    'knows know knew wants want wanted doubts doubt cares care understands understand likes like loves love hates hate trusts trust agrees',
  ),
]);

export default defineRule({
  id: 'everybody-knows',
  axis: 'overgeneralisation',
  title: 'Speaks for everybody',
  message: 'Speaks for all people: “{words}”.',
  explanation: '“{words}” leaves no exception, and nobody has asked everyone.',
  looksFor: '“everyone knows”, “nobody believes” and the like outside quotations.',
  ask: 'How many, and who has counted?',
  severity: 0.5,
  confidence: 0.7,
  level: 'thorough',
  triggers: [...ALL],
  quiet: ['sourced', 'question', 'linked'],
  softened: ['after-source', 'sport', 'own-account', 'advice'],
  find(sentence, at) {
    if (!MINDS.has(sentence.word(at + 1)) || /^(?:where|what|who|how|when)$/.test(sentence.word(at + 2)))
      return undefined;
    if (
      /^(?:that|almost|nearly|virtually|not|where|if|when|like|because)$/.test(sentence.word(at - 1)) ||
      sentence.word(at + 2) === 'else'
    )
      return undefined;
    if (/^(?:else|in|at|on)$/.test(sentence.word(at + 1))) return undefined;
    const words = sentence.span(at, at + 2);
    return { span: sentence.span(at, sentence.clause(at).to), cues: [words] };
  },
  examples: {
    marks: ['«Everybody knows that the lake is poisoned».', '«Nobody believes the mayor».'],
    leavesAlone: [
      'Everybody knows that the lake is poisoned, Ann Roe said.',
      'Almost everyone knows the song.',
      'Nobody was hurt.',
      'Nobody knows where the owner is.',
      'Everyone in the room stood up.',
    ],
  },
});
