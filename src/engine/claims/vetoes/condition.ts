// What happens only if something else does is not said to have happened.

import { defineVeto } from '../veto';

const IF =
  / (?:if|unless|whether|suppose|supposing|assuming|provided that|in case|as though|as if|hypothetically|imagine|would have|might have been) /;
/** "Had the firm asked …", "Should it ask …": the verb first, and no question mark to explain it. */
const INVERTED = /^ (?:[“"'‘] )?(?:had|should|were) /;

export default defineVeto({
  id: 'condition',
  compares: 'condition',
  relation: 'mentions',
  differs({ claim, whole, before, inside, after }) {
    if (IF.test(claim.plain)) return false;
    if (INVERTED.test(whole)) return true;
    return IF.test(before + inside) || IF.test(after.split(/ [;:.] /)[0] ?? '');
  },
  examples: {
    vetoes: [
      ['The mill closed.', 'If the mill closed, the town would suffer.'],
      ['The mill closed.', 'Had the mill closed, the town would have suffered.'],
      ['The mill closed.', 'Nobody knows whether the mill closed.'],
    ],
    leavesAlone: [
      ['The mill closed.', 'The mill closed for good.'],
      ['If the mill closed, the town would suffer.', 'The town would suffer if the mill closed.'],
    ],
  },
});
