// Motives in the writer's voice that no fixed phrase catches: "he needs the crowds; without them he fades".

import { wordSet } from '../../text/word-classes';
import { defineModelRule } from '../model/rule';

const NEEDS = wordSet(
  `to because for so out from by fear fears hope hopes hoping want wants wanted wish wishes desire desires greed spite pride vanity envy jealousy revenge ambition ambitions anger guilt shame panic eager keen anxious desperate hungry loath reluctant determined wary mindful afraid
  terrified worried jealous envious proud intent bent unwilling motive motives aim aims purpose goal agenda ploy stunt excuse pretext cover sake lest rather than prefers prefer seeks seeking sought plays playing after eyeing needs need loves hates cares care interested interest about really secretly`,
);

export default defineModelRule({
  id: 'motive-told',
  axis: 'motive',
  title: 'A motive in the writer’s voice',
  message: 'Reads like a guessed motive (“{words}”); nobody is named who says so.',
  explanation:
    'The sentence tells what somebody was after, or felt. It does not say who knows that. A small model went by the words in quotation marks.',
  looksFor:
    'Sentences that tell why somebody acts, with nobody named who says so; found by a model of words.',
  ask: 'Who says so, and how would they know?',
  severity: 0.7,
  confidence: 0.65,
  level: 'thorough',
  line: 2,
  needs: NEEDS,
  examples: {
    marks: ['«The council dropped the plan to spare the mayor a bad week».'],
    leavesAlone: [
      'The council dropped the plan to spare the mayor a bad week, Ann Roe said.',
      'The council dropped the plan on Friday.',
    ],
  },
});
