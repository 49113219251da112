// Views and rumours without an owner that no fixed phrase catches.

import { defineModelRule } from '../model/rule';

export default defineModelRule({
  id: 'hearsay-told',
  axis: 'vague',
  title: 'Who exactly says so?',
  message: 'Leans on somebody who cannot be found (“{words}”).',
  explanation:
    'The sentence gives a view or a report and hides whose it is. A small model went by the words in quotation marks.',
  looksFor: 'Sentences that lean on people who are not named; found by a model of words.',
  ask: 'Who says so, and can they be asked?',
  severity: 0.5,
  confidence: 0.65,
  level: 'normal',
  line: 1,
  sure: 3,
  softened: ['before-source', 'legal'],
  examples: {
    marks: [
      '«Insiders whisper that the mill is about to close».',
      '«Many in the trade feel that the baker has lost his touch».',
    ],
    leavesAlone: [
      'Two bakers said the mill was too loud.',
      'Ann Roe whispers that the mill is about to close.',
    ],
  },
});
