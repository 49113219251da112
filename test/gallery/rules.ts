// A few made-up rules for the options page: measured and not, about sentences and about an article, one without a question.

import type { RuleRecord } from '../../src/engine/note';
import type { ListedRule } from '../../src/ui/options/state';

export const RULES: readonly ListedRule[] = [
  {
    id: 'guessed-motive',
    axis: 'motive',
    title: 'A motive is guessed',
    looksFor: 'A reason for what somebody did, when no person or document gives that reason.',
    ask: 'Who else gives a reason, and how would they know?',
    level: 'quiet',
    examples: {
      marks: ['The ferry «could have been stopped just to» please the board.'],
      leavesAlone: ['The ferry was stopped to please the board, the chair said on Monday.'],
    },
  },
  {
    id: 'unnamed-source',
    axis: 'vague',
    title: 'Source cannot be found',
    looksFor: 'A group without a name that says or believes something, when nobody of it is named.',
    ask: 'Who exactly says so?',
    level: 'normal',
    examples: {
      marks: ['«Analysts say» the port will close.', 'The port, «experts warn», will close.'],
      leavesAlone: ['Film critics voted on Sunday.', 'Analysts at Roe & Roe say the port will close.'],
    },
  },
  {
    id: 'reaction-of-nobody',
    axis: 'vague',
    title: 'A reaction, but whose?',
    looksFor: '“sparked outrage”, “drew criticism” and the like, when nobody is named who reacted.',
    level: 'thorough',
    examples: {
      marks: ['The café’s new prices «drew criticism».'],
      leavesAlone: ['The café’s new prices drew criticism from the union.'],
    },
  },
  {
    id: 'one-source',
    axis: 'sourcing',
    title: 'One source for all of it',
    looksFor: 'Articles in which all that is reported comes from the same person.',
    ask: 'Who else could be asked about this?',
    level: 'normal',
    examples: {
      marks: [{ title: 'The pier', text: '«Ann Roe» said the pier was lost. She said it would not stand.' }],
      leavesAlone: [
        { title: 'The pier', text: 'Ann Roe said the pier was lost. The council said it would look.' },
      ],
    },
  },
];

const SET = 'notes on 80 news pages, judged by two readers';
const RECORDS: Readonly<Record<string, RuleRecord>> = {
  'guessed-motive': { count: 50, correct: 47, set: SET },
  'unnamed-source': { count: 3, correct: 3, set: SET },
};

export function recordOf(rule: string): RuleRecord | undefined {
  return RECORDS[rule];
}
