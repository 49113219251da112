// Claims about everybody, always and never that no fixed phrase catches.

import { wordSet } from '../../text/word-classes';
import { defineModelRule } from '../model/rule';

const NEEDS = wordSet(
  `all every everyone everybody everything everywhere nobody none no-one no nothing nowhere never always only ever whole entire entirely completely totally utterly universally universal invariably without any anyone anybody anything
  each anymore unanimous unanimously across generation generations single zero wherever whatever whichever constantly forever literally absolutely exception last lifelong permanently routinely simply rarely
  people public nation country world town village voters parents women men teenagers youngsters politicians landlords bankers farmers motorists cyclists immigrants migrants foreigners americans britons germans french russians chinese italians conservatives liberals
  republicans democrats students pensioners journalists lawyers insurers universities bosses employers companies corporations banks supermarkets residents supporters fans locals consumers shoppers taxpayers teachers doctors nurses scientists workers millennials boomers graduates
  drivers passengers tourists customers patients users owners developers economists civil servants hollywood westminster washington society britain america europe`,
);

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
  level: 'thorough',
  line: 1.2,
  needs: NEEDS,
  unless: wordSet(
    'some many most few several often sometimes usually nearly perhaps must shall entitled eligible required',
  ),
  quiet: ['before-source'],
  examples: {
    marks: [
      '«Nobody in the valley trusts the mill any more».',
      '«The whole town has lost faith in the council».',
    ],
    leavesAlone: ['Every driver must pay the toll.', 'Nobody was hurt at the mill.'],
  },
});
