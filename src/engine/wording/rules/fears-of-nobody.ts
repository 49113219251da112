// "there are growing fears that", "questions have been raised": a mood with nobody in it.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const MOODS = wordSet(
  'fears concerns worries doubts questions calls speculation rumours rumors suspicions complaints allegations accusations',
);
const GROWING = wordSet(
  'growing mounting widespread increasing serious renewed rising fresh deep grave persistent',
);
const BY = wordSet('by from among');

export default defineRule({
  id: 'fears-of-nobody',
  axis: 'vague',
  title: 'A mood, but whose?',
  message: 'Nobody is named who feels or asks this: “{words}”.',
  explanation:
    '“{words}” tells of a mood and not of the people who share it, so nobody can say how common it is.',
  looksFor:
    '“there are growing fears”, “questions have been raised”, “amid mounting concerns” and the like, with nobody named.',
  ask: 'Who says or fears this?',
  severity: 0.55,
  confidence: 0.7,
  level: 'normal',
  triggers: [...MOODS],
  quiet: ['sourced', 'question', 'linked'],
  softened: ['after-source', 'before-source', 'sport', 'legal', 'own-account', 'advice'],
  find(sentence, at) {
    const cue = cueAt(sentence, at);
    if (!cue || sentence.first(cue[1], cue[1] + 10, BY) >= 0) return undefined;
    const words = sentence.span(cue[0], cue[1]);
    return { span: sentence.span(cue[0], sentence.clause(at).to), cues: [words] };
  },
  examples: {
    marks: [
      '«There are growing fears that the lake is poisoned».',
      '«Questions have been raised about the sale».',
      'The mayor left «amid mounting concerns over the sale».',
    ],
    leavesAlone: [
      'There are growing fears among farmers that the lake is poisoned.',
      'Questions have been raised by the Tax Union.',
      'Ann Roe said there were growing fears that the lake was poisoned.',
      'There are two questions on the form.',
      'She answered all questions.',
    ],
  },
});

function cueAt(s: SentenceView, at: number): readonly [number, number] | undefined {
  if (
    /^(?:have|has)$/.test(s.word(at + 1)) &&
    s.word(at + 2) === 'been' &&
    /^(?:raised|voiced|expressed|asked)$/.test(s.word(at + 3))
  )
    return [at, at + 4];
  if (
    /^(?:are|is|have)$/.test(s.word(at + 1)) &&
    /^(?:growing|mounting|rising|swirling|grown|mounted|rife)$/.test(s.word(at + 2))
  )
    return [at, at + 3];
  const growing = GROWING.has(s.word(at - 1)) ? at - 1 : at;
  if (growing === at) return undefined;
  if (/^(?:are|is|were|was)$/.test(s.word(growing - 1)) && s.word(growing - 2) === 'there')
    return [growing - 2, at + 1];
  return s.word(growing - 1) === 'amid' ? [growing - 1, at + 1] : undefined;
}
