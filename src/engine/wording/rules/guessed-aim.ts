// "in a desperate bid to silence critics": an attempt named with its motive, as if the writer could see it.

import { wordSet } from '../../text/word-classes';
import { SELF_SERVING } from '../lexicon';
import { defineRule } from '../rule';

/** Adjectives by which the writer shows that the aim is inferred. */
const INFERRED = wordSet(
  'apparent seeming obvious clear blatant thinly-veiled transparent desperate cynical shameless naked brazen likely probable calculated crude craven pathetic last-ditch veiled',
);

export default defineRule({
  id: 'guessed-aim',
  axis: 'motive',
  title: 'An aim is guessed',
  message: 'An aim is guessed (“{words}”); nobody is named who says so.',
  explanation: 'The words “{words}” say what somebody was after. The article does not say who knows that.',
  looksFor:
    '“in a bid to”, “in an attempt to” and the like before an aim of show, gain or harm, with no source for it.',
  ask: 'Who says that this was the aim?',
  severity: 0.85,
  confidence: 0.75,
  level: 'normal',
  triggers: [
    'bid',
    'attempt',
    'effort',
    'ploy',
    'stunt',
    'gambit',
    'tactic',
    'manoeuvre',
    'maneuver',
    'scheme',
    'trick',
  ],
  quiet: ['sourced', 'question'],
  softened: ['after-source', 'sport', 'advice'],
  find(sentence, at) {
    const adjective = sentence.word(at - 1);
    const article = INFERRED.has(adjective) ? at - 2 : at - 1;
    if (
      !/^(?:a|an|another|his|her|their|its)$/.test(sentence.word(article)) ||
      sentence.word(at + 1) !== 'to'
    )
      return undefined;
    if (!INFERRED.has(adjective) && !SELF_SERVING.has(sentence.word(at + 2))) return undefined;
    const from = sentence.word(article - 1) === 'in' ? article - 1 : article;
    return { span: sentence.span(from, sentence.clause(at).to), cues: [sentence.span(from, at + 3)] };
  },
  examples: {
    marks: [
      'The mayor sacked the auditor «in a desperate bid to hold on to power».',
      'The firm sued the paper «in an attempt to silence its critics».',
      'The visit was «an apparent effort to win back farmers».',
    ],
    leavesAlone: [
      'The mayor sacked the auditor in a desperate bid to hold on to power, said Ann Roe.',
      'Rescuers worked all night in an effort to reach the miners.',
      'The council cut the fee in a bid to reduce traffic.',
      'He won the bid to build the bridge.',
    ],
  },
});
