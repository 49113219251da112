// "so-called": the writer holds the name at arm's length.

import { defineRule } from '../rule';

export default defineRule({
  id: 'so-called',
  axis: 'loaded',
  title: 'A name held at arm’s length',
  message: '“{words}” doubts the name that follows, without a reason.',
  explanation:
    'The word tells readers not to take the name seriously. Where a term is only being introduced, “known as” does that.',
  looksFor:
    '“so-called”, “self-styled”, “self-proclaimed” before the name of a person or thing, outside quotations.',
  ask: 'Who calls it so, and what is doubtful about it?',
  severity: 0.3,
  confidence: 0.65,
  level: 'normal',
  triggers: ['so-called', 'self-styled', 'self-proclaimed', 'self-appointed', 'soi-disant'],
  quiet: ['sourced', 'question'],
  softened: ['after-source', 'sport', 'own-account', 'advice'],
  find(sentence, at) {
    const next = sentence.word(at + 1);
    // "the so-called Islamic State", "so-called “forever chemicals”": names in common use.
    if (sentence.isName(at + 1) || sentence.isQuoted(at + 1) || sentence.isMark(at + 1) || next === '')
      return undefined;
    const words = sentence.span(at, at + 1);
    return { span: words, cues: [words] };
  },
  examples: {
    marks: ['The «so-called» experts met in the hall.', 'A «self-appointed» judge of taste wrote the list.'],
    leavesAlone: [
      'The so-called Blue Route opens in May.',
      'The so-called “wet room” has a drain.',
      'The experts met in the hall.',
    ],
  },
});
