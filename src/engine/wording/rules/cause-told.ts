// Causes in the writer's voice that no fixed phrase catches.

import { defineModelRule } from '../model/rule';

export default defineModelRule({
  id: 'cause-told',
  axis: 'cause',
  title: 'A cause, but who found it?',
  message: 'A cause is told (“{words}”); no source is given for it.',
  explanation:
    'Two things may come together without one making the other. The article does not say who looked into it. A small model went by the words in quotation marks.',
  looksFor:
    'Sentences in which one thing makes another, beyond what can be seen, with no source; found by a model of words.',
  ask: 'Who found this to be the cause, and what else could be?',
  severity: 0.45,
  confidence: 0.65,
  level: 'normal',
  line: 1.5,
  sure: 3,
  softened: ['before-source', 'legal'],
  examples: {
    marks: [
      '«Years of cheap loans drove the young out of the valley».',
      '«The new toll has killed the market in the old town».',
    ],
    leavesAlone: ['Rain closed the road for an hour.', 'Did the new toll kill the market in the old town?'],
  },
});
