// "is to blame for": a cause, or guilt, stated without anybody who found it.

import { defineRule } from '../rule';
import type { SentenceView } from '../view';

export default defineRule({
  id: 'cause-not-shown',
  axis: 'cause',
  title: 'A cause without a source',
  message: 'A cause is stated (“{words}”); no source is given for it.',
  explanation: '“{words}” says what brought something about. The article does not say who found that out.',
  looksFor: '“is to blame for”, “single-handedly”, “is the sole cause of” and the like, with no source.',
  ask: 'Who found this to be the cause, and what else could be?',
  severity: 0.6,
  confidence: 0.7,
  level: 'normal',
  triggers: ['blame', 'single-handedly', 'singlehandedly', 'solely', 'cause'],
  quiet: ['sourced', 'question', 'linked'],
  softened: ['after-source', 'sport', 'own-account', 'legal', 'advice'],
  find(sentence, at) {
    const cue = cueAt(sentence, at);
    if (!cue) return undefined;
    const clause = sentence.clause(at);
    return { span: sentence.span(clause.from, clause.to), cues: [sentence.span(cue[0], cue[1])] };
  },
  examples: {
    marks: [
      '«The new tax is to blame for the empty shops».',
      '«The mayor single-handedly ruined the harbour».',
      '«Cheap wine is the sole cause of the trouble».',
    ],
    leavesAlone: [
      'The new tax is to blame for the empty shops, Ann Roe said.',
      'It is not clear who is to blame for the fire.',
      'She sailed single-handedly round the world.',
      'The cause of the fire is not known.',
    ],
  },
});

function cueAt(s: SentenceView, at: number): readonly [number, number] | undefined {
  const word = s.word(at);
  if (word === 'blame') {
    const who = /^(?:who|what|not|partly|nobody)$/.test(s.word(at - 3));
    return s.word(at - 1) === 'to' &&
      /^(?:is|are|was|were)$/.test(s.word(at - 2)) &&
      s.word(at + 1) === 'for' &&
      !who
      ? [at - 2, at + 1]
      : undefined;
  }
  if (word === 'cause')
    return /^(?:sole|only|real|true)$/.test(s.word(at - 1)) &&
      /^(?:of|for)$/.test(s.word(at + 1)) &&
      /^(?:is|was|are|were)$/.test(s.word(at - 3))
      ? [at - 2, at + 2]
      : undefined;
  if (word === 'solely')
    return s.reads(at + 1, 'because', 'of') || s.reads(at + 1, 'due', 'to') ? [at, at + 3] : undefined;
  return /^(?:ruined|destroyed|caused|created|saved|changed|ended|wrecked|killed|broke|brought)$/.test(
    s.word(at + 1),
  )
    ? [at, at + 2]
    : undefined;
}
