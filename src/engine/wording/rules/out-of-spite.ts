// "out of spite": a feeling named as the reason for a deed.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';

const FEELINGS = wordSet(
  'spite revenge jealousy envy greed vanity malice vindictiveness resentment pettiness cowardice hatred self-interest vengeance',
);

export default defineRule({
  id: 'out-of-spite',
  axis: 'motive',
  title: 'A feeling given as reason',
  message: 'A feeling is given as the reason (“{words}”); nobody is named who says so.',
  explanation: 'Nobody sees “{words}” from outside. The article does not say who tells us about it.',
  looksFor: 'Spite, greed, revenge and the like given as the reason for a deed, with no source for it.',
  ask: 'Who says that this was the reason?',
  severity: 0.9,
  confidence: 0.8,
  level: 'normal',
  triggers: [...FEELINGS],
  quiet: ['sourced', 'question'],
  softened: ['sport', 'legal', 'advice'],
  find(sentence, at) {
    const before = sentence.word(at - 1);
    const bare = /^(?:sheer|pure|personal|simple|political|naked)$/.test(before) ? at - 1 : at;
    const out = sentence.word(bare - 1) === 'of' && sentence.word(bare - 2) === 'out' ? bare - 2 : -1;
    const driven =
      sentence.word(bare - 1) === 'by' &&
      /^(?:motivated|driven|fuelled|fueled|blinded)$/.test(sentence.word(bare - 2))
        ? bare - 2
        : -1;
    const from = Math.max(out, driven);
    if (from < 0) return undefined;
    const clause = sentence.clause(at);
    return { span: sentence.span(clause.from, clause.to), cues: [sentence.span(from, at + 1)] };
  },
  examples: {
    marks: [
      '«The council closed the path out of spite».',
      '«The owner, driven by greed, sold the field twice».',
    ],
    leavesAlone: [
      'The council closed the path out of spite, Ann Roe said.',
      'In spite of the rain the match went on.',
      'Greed is a theme of the play.',
      'They ran out of bread.',
    ],
  },
});
