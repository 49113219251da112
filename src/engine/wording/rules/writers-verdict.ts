// "it's easy to see why", "needless to say": a judgement that wears the clothes of a fact.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const EASY = wordSet('easy hard difficult clear obvious plain');

export default defineRule({
  id: 'writers-verdict',
  axis: 'unattributed',
  title: 'The writer’s own judgement',
  message: 'A judgement told as fact: “{words}”.',
  explanation: '“{words}” is the writer’s own view. It asks the reader to agree before any reason is given.',
  looksFor:
    'Phrases by which a writer asks for agreement: “it’s easy to see why”, “needless to say”, “there is no doubt that”.',
  ask: 'Whose view is this, and what speaks for it?',
  severity: 0.6,
  confidence: 0.75,
  level: 'normal',
  triggers: [
    'easy',
    'needless',
    'doubt',
    'goes',
    'wonder',
    'mistake',
    'obviously',
    'undoubtedly',
    'undeniably',
    'unquestionably',
    'clear',
    'secret',
  ],
  quiet: ['sourced', 'question', 'conditional'],
  softened: ['sport', 'own-account', 'advice'],
  find(sentence, at) {
    const cue = cueAt(sentence, at);
    if (!cue) return undefined;
    return { span: sentence.span(cue[0], sentence.clause(at).to), cues: [sentence.span(cue[0], cue[1])] };
  },
  examples: {
    marks: [
      '«It’s easy to see why the game is loved».',
      '«Needless to say, the plan failed».',
      '«There is no doubt that the mayor knew».',
      '«It is clear that the plan has failed».',
      'The mayor «undoubtedly knew».',
    ],
    leavesAlone: [
      '“It’s easy to see why the game is loved,” Ann Roe said.',
      'It is easy to open the box.',
      'There is no doubt that the mayor knew, Ann Roe said.',
      'Voters are in doubt.',
      'The sky is clear.',
      'It is not clear that the plan has failed.',
    ],
  },
});

/** First and one past the last token of the phrase. */
function cueAt(s: SentenceView, at: number): readonly [number, number] | undefined {
  const word = s.word(at);
  const it =
    s.word(at - 1) === "it's"
      ? at - 1
      : s.word(at - 2) === 'it' && /^(?:is|was)$/.test(s.word(at - 1))
        ? at - 2
        : -1;
  if (EASY.has(word) && it >= 0) {
    if (word === 'clear') return s.word(at + 1) === 'that' ? [it, at + 2] : undefined;
    return s.reads(at + 1, 'to', 'see', 'why') || s.reads(at + 1, 'to', 'see', 'how')
      ? [it, at + 4]
      : undefined;
  }
  if (word === 'needless') return s.reads(at + 1, 'to', 'say') ? [at, at + 3] : undefined;
  if (word === 'goes')
    return s.reads(at - 1, 'it', 'goes', 'without', 'saying') ? [at - 1, at + 3] : undefined;
  if (word === 'doubt')
    return s.word(at - 1) === 'no' &&
      /^(?:is|was|be|can|little)$/.test(s.word(at - 2)) &&
      s.word(at + 1) === 'that'
      ? [at - (s.word(at - 3) === 'there' ? 3 : 2), at + 2]
      : undefined;
  if (word === 'wonder')
    return at <= 3 && s.word(at - 1) === 'no' && !s.isMark(at + 1) ? [at - 1, at + 1] : undefined;
  if (word === 'secret')
    return s.reads(at - 1, 'no', 'secret', 'that') && it < 0
      ? undefined
      : s.reads(at - 3, 'it', 'is', 'no', 'secret', 'that')
        ? [at - 3, at + 2]
        : undefined;
  if (word === 'mistake') return s.reads(at - 2, 'make', 'no', 'mistake') ? [at - 2, at + 1] : undefined;
  return /ly$/.test(word) && !/^(?:not|so|as|more|most|too)$/.test(s.word(at - 1)) ? [at, at + 1] : undefined;
}
