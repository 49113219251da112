// "refused to comment": silence told as defiance.

import { defineRule } from '../rule';

export default defineRule({
  id: 'refused-to-comment',
  axis: 'loaded',
  title: 'Silence told as refusal',
  message: 'Takes a side: “{words}”. Neutral: “{neutral}”.',
  explanation: '“{words}” sounds like something to hide. “{neutral}” tells the same.',
  looksFor: '“refused to comment”, where “declined” would tell the same.',
  severity: 0.3,
  confidence: 0.7,
  level: 'normal',
  triggers: ['refused', 'refuses', 'refusing'],
  quiet: ['question'],
  softened: ['sport', 'own-account', 'legal', 'advice'],
  find(sentence, at) {
    if (sentence.word(at + 1) !== 'to' || sentence.word(at + 2) !== 'comment') return undefined;
    const words = sentence.span(at, at + 3);
    const plain =
      { refused: 'declined', refuses: 'declines', refusing: 'declining' }[sentence.word(at)] ?? 'declined';
    return { span: words, cues: [words], neutral: `${plain} to comment` };
  },
  examples: {
    marks: ['The firm «refused to comment» on Monday.'],
    leavesAlone: ['The firm declined to comment on Monday.', 'The firm refused to pay.'],
  },
});
