// "the real reason", "a hidden agenda", "really wants to": the writer claims to see behind what was said.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const HIDDEN = wordSet('hidden secret ulterior real true underlying sinister');
const AIMS = wordSet('agenda agendas motive motives reason goal aim intention intentions purpose');
const INTENSE = wordSet('really secretly clearly obviously only desperately');

export default defineRule({
  id: 'hidden-motive',
  axis: 'motive',
  title: 'A hidden motive',
  message: 'A hidden motive is claimed (“{words}”); nobody is named who says so.',
  explanation:
    'The sentence claims to know what somebody wants besides what they say. It does not say who knows that, or how.',
  looksFor: '“real reason”, “hidden agenda”, “really wants” and the like with no source.',
  ask: 'Who says so, and how would they know?',
  severity: 0.9,
  confidence: 0.75,
  level: 'normal',
  triggers: [...AIMS, 'wants', 'want', 'wanted', 'cares', 'care', 'bent', 'hell-bent'],
  quiet: ['sourced', 'question'],
  softened: ['after-source', 'sport', 'own-account', 'legal', 'advice'],
  find(sentence, at) {
    const cue = cueAt(sentence, at);
    if (!cue) return undefined;
    const clause = sentence.clause(at);
    return { span: sentence.span(clause.from, clause.to), cues: [sentence.span(cue.from, cue.to)] };
  },
  examples: {
    marks: [
      '«The real reason for the trip is money».',
      '«The group has a hidden agenda», and the town should know it.',
      '«The minister only cares about votes».',
      '«Acme is hell-bent on owning the street».',
    ],
    leavesAlone: [
      'The real reason for the trip is money, Ann Roe said.',
      'The police are looking for a motive.',
      'The council wants to build a bridge.',
      'That is the reason why the road is shut.',
      'Parents only want to know what happened.',
    ],
  },
});

function cueAt(sentence: SentenceView, at: number): { from: number; to: number } | undefined {
  const word = sentence.word(at);
  const before = sentence.word(at - 1);
  if (AIMS.has(word)) {
    if (
      !HIDDEN.has(before) ||
      (/^(?:real|true|underlying)$/.test(before) &&
        !/^(?:the|his|her|their|its)$/.test(sentence.word(at - 2)))
    )
      return undefined;
    return /^(?:no|any|without)$/.test(sentence.word(at - 2)) ? undefined : { from: at - 1, to: at + 1 };
  }
  if (/^cares?$/.test(word))
    return before === 'only' && sentence.word(at + 1) === 'about' && !isOwn(sentence, at)
      ? { from: at - 1, to: at + 2 }
      : undefined;
  if (word === 'hell-bent' || word === 'bent')
    return sentence.word(at + 1) === 'on' && /^(?:is|are|was|were|seems|seem)$/.test(before)
      ? { from: at, to: at + 2 }
      : undefined;
  const really =
    INTENSE.has(before) && before !== 'only' && sentence.word(at + 1) === 'to' && !isOwn(sentence, at);
  return really ? { from: at - 1, to: at + 2 } : undefined;
}

/** "I really want", "people really want": no single person's mind is read. */
function isOwn(sentence: SentenceView, at: number): boolean {
  return (
    /^(?:i|we|you|who|people|everyone|nobody|they)$/.test(sentence.word(at - 2)) ||
    /n't$/.test(sentence.word(at - 2))
  );
}
