// "presumably", "in all likelihood": the writer guesses, and says so in passing.

import { defineRule } from '../rule';
import type { SentenceView } from '../view';

export default defineRule({
  id: 'guess-adverb',
  axis: 'speculation',
  title: 'The writer guesses',
  message: 'A guess: “{words}”. No source is given for it.',
  explanation: '“{words}” marks the writer’s own guess. The article does not say what it rests on.',
  looksFor:
    '“presumably”, “in all likelihood”, “most likely because” and the like outside quotations, with no source.',
  ask: 'Is this known, and who knows it?',
  severity: 0.5,
  confidence: 0.75,
  level: 'normal',
  triggers: ['presumably', 'likelihood', 'probability', 'likely', 'probably', 'perhaps', 'seemingly'],
  quiet: ['sourced', 'question'],
  softened: ['after-source', 'sport', 'own-account', 'legal', 'advice'],
  find(sentence, at) {
    const cue = cueAt(sentence, at);
    if (!cue) return undefined;
    return { span: sentence.span(cue[0], sentence.clause(at).to), cues: [sentence.span(cue[0], cue[1])] };
  },
  examples: {
    marks: [
      'The owner «presumably knew about the leak».',
      'He left, «most likely because of the strike».',
      '«In all likelihood the shop will close».',
    ],
    leavesAlone: [
      'The owner presumably knew about the leak, Ann Roe said.',
      'It is likely to rain on Friday.',
      'Perhaps you know the song.',
      'The likelihood of rain is small.',
    ],
  },
});

function cueAt(s: SentenceView, at: number): readonly [number, number] | undefined {
  const word = s.word(at);
  if (word === 'presumably') return [at, at + 1];
  if (word === 'likelihood' || word === 'probability')
    return s.reads(at - 2, 'in', 'all') ? [at - 2, at + 1] : undefined;
  const because =
    /^(?:because|due)$/.test(s.word(at + 1)) ||
    s.reads(at + 1, 'to', 'avoid') ||
    s.reads(at + 1, 'as', 'a', 'result');
  if (!because || s.text(at + 2) === ',' || /^(?:more|less|un|not|.*n't)$/.test(s.word(at - 1)))
    return undefined;
  const from = s.word(at - 1) === 'most' ? at - 1 : at;
  return [from, at + 2];
}
