// "allegedly", "reportedly": somebody says so, and the sentence hides who.

import { defineRule } from '../rule';
import type { SentenceView } from '../view';

/** Sentences over which an account goes on. */
const ACCOUNT = 4;

export default defineRule({
  id: 'alleged-by-nobody',
  axis: 'unattributed',
  title: 'Alleged, but by whom?',
  message: 'Nobody is named who says this: “{words}”.',
  explanation: '“{words}” tells that somebody says so and leaves out who. A reader cannot weigh it.',
  looksFor:
    '“allegedly”, “reportedly”, “is alleged to” and the like, when no source stands in this sentence or the one before.',
  ask: 'Who says so?',
  severity: 0.8,
  confidence: 0.75,
  level: 'normal',
  triggers: [
    'allegedly',
    'reportedly',
    'purportedly',
    'supposedly',
    'alleged',
    'accused',
    'rumoured',
    'rumored',
  ],
  quiet: ['sourced', 'question', 'after-source', 'before-source', 'legal', 'linked'],
  softened: ['sport', 'advice'],
  find(sentence, at) {
    const level = sentence.isAfterCharge(ACCOUNT) ? { level: 'thorough' as const } : {};
    const word = sentence.word(at);
    if (/ly$/.test(word)) {
      if (isSupposedly(sentence, at)) return undefined;
      return {
        span: sentence.span(at, predicateEnd(sentence, at)),
        cues: [sentence.span(at, at + 1)],
        ...level,
      };
    }
    const passive = /^(?:is|are|was|were|been|widely)$/.test(sentence.word(at - 1));
    const object = word === 'accused' ? 'of' : 'to';
    if (!passive || sentence.word(at + 1) !== object || sentence.first(at, at + 16, BY) >= 0)
      return undefined;
    return {
      span: sentence.span(at - 1, sentence.clause(at).to),
      cues: [sentence.span(at - 1, at + 2)],
      ...level,
    };
  },
  examples: {
    marks: [
      'After the letter which was «allegedly a mistake», Acme closed the shop.',
      'The mayor «reportedly met the builders twice».',
      'The owner «is rumoured to have left the country».',
    ],
    leavesAlone: [
      'The mayor allegedly met the builders twice, Ann Roe said.',
      'Prosecutors charged two men who allegedly lit the fire.',
      'Ann Roe described the letters. The mayor reportedly met the builders twice.',
      'She was accused of theft by her neighbour.',
      'Villagers say that the mayor is a crook. The pier is a ruin. He reportedly met the builders twice.',
      'The Daily Post reported that the mayor met the builders.',
    ],
  },
});

const BY = new Set(['by']);

/** "supposedly free": irony about a quality, not hearsay about a deed. */
function isSupposedly(sentence: SentenceView, at: number): boolean {
  return sentence.word(at) === 'supposedly' && !sentence.isPast(at + 1);
}

/** The predicate behind the adverb: to the next comma or end of the clause, quoted words included. */
function predicateEnd(sentence: SentenceView, at: number): number {
  let end = at + 1;
  while (
    end < sentence.tokens.length &&
    (sentence.isQuoted(end) || !/^[,;:.!?…()—–]$/.test(sentence.text(end)))
  )
    end++;
  return end;
}
