// The next sentence takes the claim back whole: "They are wrong.", "Not so.", "Except that it is not true." One that
// merely goes on with a "not" ("It did not say why.") does not.

import { defineVeto, slots } from '../veto';

const RETRACTS = new RegExp(
  [
    '^[^a-z]*(?:(?:but|and|yet|well|sorry) ,?)?(?:no|nope|wrong|false|untrue|nonsense|rubbish|not so|not true|not quite|not really|far from it|hardly|fake|debunked|fact check|myth|if only|as if)[^a-z]*(?:$|[.,;:!–—-])',
    "^[^a-z]*(?:but |and |yet |except(?: that)? |only |sadly |alas,? |in fact,? |actually,? )?(?:it|he|she|they|that|this|these|those|both|all of (?:it|this|that|them)|none of (?:it|this|that)|neither|the (?:claim|figure|number|story|statement|post|report|date|statistic|quote|truth))(?: |'s |'re )(?:is |was |are |were |has |have |did |does |do |simply |just |all |also |been |)*(?:not|n't|never|wrong|false|untrue|incorrect|mistaken|nonsense|misleading|made up|invented|fabricated|bogus|debunked|an? (?:myth|lie|mistake|error|hoax|exaggeration|joke|misunderstanding|fabrication)|isn't|wasn't|aren't|weren't|didn't|doesn't|don't|hasn't|haven't)(?: (?:true|so|right|correct|the case|happen|happened|accurate|say that|what (?:it|he|she|they|the|happened)[^.]*))?[^a-z]*(?:$|[.;!,])",
  ].join('|'),
);

const MILL = slots(['mill'], ['closed']);

export default defineVeto({
  id: 'retraction',
  compares: 'next sentence',
  relation: 'rebuts',
  differs: ({ bySlots, next }) => bySlots && RETRACTS.test(next),
  examples: {
    vetoes: [
      ['The mill closed.', 'The mill closed, some say.', MILL, 'They are wrong.'],
      ['The mill closed.', 'The mill closed!', MILL, 'Except that it is not true.'],
      ['The mill closed.', 'The mill closed, says a leaflet.', MILL, 'It did not.'],
    ],
    leavesAlone: [
      ['The mill closed.', 'The mill closed.', MILL, 'It did not say why.'],
      ['The mill closed.', 'The mill closed.', MILL, 'No other mill is left.'],
      ['The mill closed.', 'The mill closed.', MILL, 'They are not happy.'],
    ],
  },
});
