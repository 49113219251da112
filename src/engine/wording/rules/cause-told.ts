// Causes in the writer's voice that no fixed phrase catches.

import { wordSet } from '../../text/word-classes';
import { defineModelRule } from '../model/rule';

const NEEDS = wordSet(
  `because since due owing thanks led leads leading cause caused causes causing made makes making drove drives driven driving cost costs costing turned turns turning sent sends brought brings bringing killed kills killing ruined ruins destroyed destroys transformed
  transforms result results resulted resulting reason reasons behind blame blamed fault why left leaves leaving pushed pushes pushing forced forces forcing created creates creating produced produces sparked sparks triggered triggers fuelled fuels fueled fuelling fueling fed feeds bred breeds spawned
  prompted prompts encouraged encourages allowed allows let lets kept keeps lifted lifts dragged drags boosted boosts saved saves rescued revived wiped emptied empties filled fills robbed robs stripped doomed dooms sealed hollowed eroded erodes undermined undermines poisoned poisons crippled sapped
  helped helps hurt hurts hit hits lost loses won wins explains explain owes owe stems stem root roots price consequence legacy effect effects impact sank sinks sunk toppled swept ended ends changed changes gave gives shaped shapes deepened widened worsened worsens eased cured cures
  set brings hastened condemned lured lures scared spooked rattled emboldened alienated divided split bankrupted inflated damaged damages raised raises lowered cut cuts credit product fruit upshot fallout damage culprit did work works paid pays unleashed inspired hence after when as with without by`,
);

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
  level: 'thorough',
  line: 1.5,
  needs: NEEDS,
  quiet: ['before-source', 'legal', 'linked'],
  examples: {
    marks: [
      '«Years of cheap loans drove the young out of the valley».',
      '«The new toll has killed the market in the old town».',
    ],
    leavesAlone: ['Rain closed the road for an hour.', 'Did the new toll kill the market in the old town?'],
  },
});
