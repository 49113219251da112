// Motives in the writer's voice that no fixed phrase catches: "he needs the crowds; without them he fades".

import { defineModelRule } from '../model/rule';

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
  level: 'normal',
  line: 1.5,
  sure: 3,
  examples: {
    marks: ['«The council dropped the plan to spare the mayor a bad week».'],
    leavesAlone: [
      'The council dropped the plan to spare the mayor a bad week, Ann Roe said.',
      'The council dropped the plan on Friday.',
    ],
  },
});
