// "will inevitably", "is doomed to": a forecast without a doubt and without a forecaster.

import { defineRule } from '../rule';
import type { SentenceView } from '../view';

export default defineRule({
  id: 'certain-future',
  axis: 'speculation',
  title: 'The future told as certain',
  message: 'The future is told as certain: “{words}”. No source is given for it.',
  explanation: 'Nobody can know this yet. The article does not say who expects it, or why.',
  looksFor: '“will inevitably”, “is bound to”, “is doomed to” and the like, with no source.',
  ask: 'Who expects this, and how sure is it?',
  severity: 0.6,
  confidence: 0.75,
  level: 'thorough',
  triggers: [
    'inevitably',
    'undoubtedly',
    'certainly',
    'surely',
    'bound',
    'doomed',
    'destined',
    'guaranteed',
    'sure',
    'certain',
  ],
  quiet: ['sourced', 'question'],
  softened: ['after-source', 'sport', 'own-account', 'advice'],
  find(sentence, at) {
    const cue = cueAt(sentence, at);
    if (!cue) return undefined;
    const clause = sentence.clause(at);
    return { span: sentence.span(clause.from, clause.to), cues: [sentence.span(cue[0], cue[1])] };
  },
  examples: {
    marks: [
      '«The tax will inevitably empty the shops».',
      '«The plan is doomed to fail».',
      '«Prices are bound to rise».',
    ],
    leavesAlone: [
      'The tax will inevitably empty the shops, Ann Roe said.',
      'The firm is bound to secrecy.',
      'Prices will rise in May.',
      'She is not sure to win.',
      'Owners are bound to pay the fee by law.',
    ],
  },
});

function cueAt(s: SentenceView, at: number): readonly [number, number] | undefined {
  const word = s.word(at);
  if (/ly$/.test(word)) {
    if (s.word(at - 1) === 'will' && !s.isMark(at + 1)) return [at - 1, at + 1];
    return word === 'inevitably' && /^(?:will|would)$/.test(s.word(at + 1)) ? [at, at + 2] : undefined;
  }
  if (!/^(?:is|are|seems|seem)$/.test(s.word(at - 1)) || s.word(at + 1) !== 'to') return undefined;
  // "bound to confidentiality" is a duty, "there is bound to be one near you" a manner of speaking.
  if (s.word(at - 2) === 'there' || /(?:ity|tion|secrecy|ment)$/.test(s.word(at + 2))) return undefined;
  if (
    word === 'bound' &&
    (/^(?:pay|keep|obey|follow|comply|respect|report|secrecy)$/.test(s.word(at + 2)) ||
      s.tokens.some((t) => t.norm === 'law'))
  )
    return undefined;
  return [at - 1, at + 2];
}
