// "his war with the president": a quarrel told in the words of battle, as if it were the event itself.

import { PREPOSITIONS, wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';

/** Real wars, and campaigns that have carried the word so long that nobody is misled. */
const REAL = wordSet(
  'drugs terror terrorism poverty cancer crime covid coronavirus disease illness hunger drink weight invaders rebels insurgents troops army militants country russia ukraine gangs cartels',
);

export default defineRule({
  id: 'figure-of-war',
  axis: 'loaded',
  title: 'A figure of speech as fact',
  message: 'A figure of speech stands for the event: “{words}”. Neutral: “{neutral}”.',
  explanation:
    '“{words}” is a picture, not a report. It makes a disagreement look like a fight without saying what happened.',
  looksFor: '“war”, “crusade” or “vendetta” between a person and somebody they disagree with.',
  ask: 'What has actually happened between them?',
  severity: 0.5,
  confidence: 0.7,
  level: 'thorough',
  triggers: ['war', 'crusade', 'vendetta', 'jihad'],
  quiet: ['sourced', 'question'],
  softened: ['sport', 'own-account', 'advice'],
  find(sentence, at) {
    const adjective = /^(?:own|personal|private|long-running|endless|public|bitter|one-man)$/.test(
      sentence.word(at - 1),
    )
      ? 1
      : 0;
    const owner = at - 1 - adjective;
    if (!/^(?:his|her)$/.test(sentence.word(owner)) || !/^(?:with|on|against)$/.test(sentence.word(at + 1)))
      return undefined;
    let end = at + 2;
    while (
      end < sentence.tokens.length &&
      end < at + 7 &&
      !sentence.isMark(end) &&
      !PREPOSITIONS.has(sentence.word(end))
    ) {
      if (REAL.has(sentence.word(end))) return undefined;
      end++;
    }
    return { span: sentence.span(owner, end), cues: [sentence.span(at, at + 2)], neutral: 'dispute' };
  },
  examples: {
    marks: [
      'She took «her war with the council» to the papers.',
      'The mayor went on with «his personal crusade against the press».',
    ],
    leavesAlone: [
      'He led his war against the rebels for years.',
      'The war with the neighbours of the north began in May.',
      'Ann Roe said her war with the council was over.',
      'He wrote of his war years.',
    ],
  },
});
