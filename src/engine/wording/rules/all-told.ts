// Claims about everybody, always and never that no fixed phrase catches.

import { wordSet } from '../../text/word-classes';
import { defineModelRule } from '../model/rule';

export default defineModelRule({
  id: 'all-told',
  axis: 'overgeneralisation',
  title: 'No exception',
  message: 'Leaves no exception (“{words}”); nobody is named who has counted.',
  explanation:
    'One case to the contrary makes this untrue, and the article does not say who has looked at all of them. A small model went by the words in quotation marks.',
  looksFor:
    'Sentences about everybody, nobody, always or never, with no count and no source; found by a model of words.',
  ask: 'All of them? Who has counted?',
  severity: 0.45,
  confidence: 0.65,
  level: 'normal',
  line: 0.5,
  sure: 2.5,
  unless: wordSet('some many most few several often sometimes usually nearly almost perhaps'),
  softened: ['before-source', 'legal'],
  examples: {
    marks: [
      '«Nobody in the valley trusts the mill any more».',
      '«The whole town has lost faith in the council».',
    ],
    leavesAlone: ['Every driver must pay the toll.', 'Nobody was hurt at the mill.'],
  },
});
