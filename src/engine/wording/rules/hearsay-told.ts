// Views and rumours without an owner that no fixed phrase catches.

import { wordSet } from '../../text/word-classes';
import { defineModelRule } from '../model/rule';

const NEEDS = wordSet(
  `some many most others several few those people critics experts analysts observers insiders sources source commentators pundits sceptics skeptics opponents detractors supporters scientists researchers economists historians scholars campaigners activists advocates
  officials residents locals fans users traders investors diplomats lawyers aides allies rivals friends colleagues neighbours neighbors watchers circles quarters rumour rumours rumor rumors rumoured rumored gossip talk whisper whispers whispered murmurs word speculation buzz reports reportedly allegedly
  supposedly apparently said believed thought understood known seen regarded viewed considered held tipped expected feared suspected reputed claimed accused criticised criticized blamed condemned hailed mocked dubbed labelled labeled branded described described
  consensus wisdom opinion feeling belief suspicion perception impression sense mood view concerns fears doubts worries questions eyebrows anger outrage fury backlash criticism controversy calls pressure evidence accounts consent secret unnamed anonymous privately senior veteran figures insider
  told heard hears widely increasingly growing mounting parents teachers voters players staff members backbenchers academics clinicians readers doctors experts`,
);

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
  level: 'thorough',
  line: 2,
  needs: NEEDS,
  quiet: ['before-source', 'legal', 'linked'],
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
