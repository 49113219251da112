// "an insider told us", "a source close to": one person, known to the paper and not to the reader.

import { DETERMINERS, wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';

const ONE = wordSet('source insider pal');
const SPOKE = wordSet('said says told tells claimed claims added revealed reveals confirmed confirms');

export default defineRule({
  id: 'unnamed-insider',
  axis: 'vague',
  title: 'Source without a name',
  message: 'The source is not named: “{words}”.',
  explanation: 'Papers may have good reasons to hide a name. A reader then has only the paper’s word for it.',
  looksFor: 'A single source, insider or friend who speaks without a name or an office.',
  ask: 'How would this person know, and do others say so too?',
  severity: 0.5,
  confidence: 0.75,
  level: 'normal',
  triggers: [...SPOKE],
  quiet: ['question'],
  softened: ['sport', 'own-account', 'legal', 'advice'],
  find(sentence, at) {
    let head = at - 1;
    for (let k = at - 1; k > Math.max(-1, at - 8); k--) if (ONE.has(sentence.word(k))) head = k;
    if (!ONE.has(sentence.word(head)) || sentence.isName(head - 1)) return undefined;
    const near = head === at - 1 || /^(?:close|familiar|with|inside|near)$/.test(sentence.word(head + 1));
    const one =
      DETERMINERS.has(sentence.word(head - 1)) && /^(?:a|an|one|another)$/.test(sentence.word(head - 1));
    if (!near || !one) return undefined;
    const words = sentence.span(head - 1, at + 1);
    return { span: words, cues: [words] };
  },
  examples: {
    marks: [
      '«An insider told» the paper that the shop would close.',
      '«A source close to the mayor said» the deal was done.',
    ],
    leavesAlone: [
      'A police source said the road was shut.',
      'The river is a source of joy, she said.',
      'Ann Roe told the paper that the shop would close.',
    ],
  },
});
