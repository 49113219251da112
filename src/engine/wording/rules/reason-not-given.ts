// "for some personal reasons": a reason is announced and then withheld.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';

const VAGUE = wordSet('some certain various several unspecified undisclosed unknown multiple');

export default defineRule({
  id: 'reason-not-given',
  axis: 'vague',
  title: 'Reasons without a name',
  message: 'The reasons are not given: “{words}”.',
  explanation: '“{words}” says that there are reasons and not which, nor who says so.',
  looksFor:
    '“some … reasons”, “various factors” and the like behind “because of”, “due to” or “for”, with no source.',
  ask: 'Which reasons, and who says so?',
  severity: 0.65,
  confidence: 0.75,
  level: 'normal',
  triggers: ['reasons', 'factors', 'circumstances'],
  quiet: ['sourced', 'question'],
  softened: ['sport', 'own-account', 'advice'],
  find(sentence, at) {
    for (let k = at - 1; k >= Math.max(1, at - 6); k--) {
      if (sentence.isMark(k)) return undefined;
      if (!VAGUE.has(sentence.word(k))) continue;
      const before = sentence.word(k - 1);
      const joined =
        before === 'for' ||
        before === 'over' ||
        before === 'to' ||
        (before === 'of' && sentence.word(k - 2) === 'because');
      if (
        !joined ||
        /^(?:that|why|including|like|such|:|—|–)$/.test(sentence.word(at + 1)) ||
        /^(?:including|such|like)$/.test(sentence.word(at + 2))
      )
        return undefined;
      return { span: sentence.span(k, at + 1), cues: [sentence.span(k, at + 1)] };
    }
    return undefined;
  },
  examples: {
    marks: [
      'The firms fell out because of «some personal and business reasons» last year.',
      'The road was closed for «various reasons».',
    ],
    leavesAlone: [
      'The road was closed for various reasons, Ann Roe said.',
      'He left for personal reasons.',
      'The road was closed for several reasons including ice.',
      'Some reasons are better than others.',
    ],
  },
});
