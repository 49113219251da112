// Guesses in the writer's voice that no fixed phrase catches.

import { wordSet } from '../../text/word-classes';
import { defineModelRule } from '../model/rule';

const NEEDS = wordSet(
  `will won't would could may might must should shall can can't likely unlikely probably perhaps maybe possibly presumably surely certainly undoubtedly inevitably inevitable doubtless doubt seems seem seemed seemingly appears appear appeared looks look looked about going set bound sure destined doomed headed heading
  poised promises threatens risks chance chances odds prospect expect expects expected soon imagine guess bet suspect suspects suggests suggest hints hint points signals heralds beckons looms looming brewing waiting numbered over imminent close verge brink cusp future tomorrow never next again before
  until once unless whether conceivably evidently apparently somebody someone somewhere coincidence no more inside matter time end`,
);

export default defineModelRule({
  id: 'guess-told',
  axis: 'speculation',
  title: 'A guess in the writer’s voice',
  message: 'Reads like a guess (“{words}”); no source is given for it.',
  explanation:
    'The sentence tells what will come, or what nobody has confirmed. It does not say who expects it. A small model went by the words in quotation marks.',
  looksFor:
    'Sentences that guess at what will come or what has happened, with no source; found by a model of words.',
  ask: 'Is this known, and who knows it?',
  severity: 0.5,
  confidence: 0.65,
  level: 'thorough',
  line: 2.5,
  needs: NEEDS,
  quiet: ['legal'],
  examples: {
    marks: [
      '«The new pier will be a ruin within ten years».',
      '«The old mill will probably never grind again».',
    ],
    leavesAlone: [
      'The new pier will be a ruin within ten years, Ann Roe said.',
      'The new pier will open in May.',
    ],
  },
});
