// What happens only if something else does is not said to have happened.

import { isCounterfactualReason } from '../counterfactual';
import { defineVeto } from '../veto';

const IF =
  / (?:if|unless|whether|suppose|supposing|assuming|provided that|providing that|in case|in the event|on condition that|presuming|should it turn out|should it emerge|should it prove|were it true|what if|as though|as if|hypothetically|imagine|would have(?! to )|might have been) /;
/** "If it passes" says no more about a bill than that it is one. */
const IF_PASSED =
  / if (?:[^ ,;]+ ){0,12}?(?:pass(?:es|ed)?|becomes law|goes through|get(?:s|ting)? through|approved|adopted|enacted|signed|clears|voted through|comes into force|law) /g;
const BILL = / (?:bill|draft|proposal|legislation|measure) /;
/** Said to the reader: nothing hangs on it. */
const IF_YOU = / if you (?!believe|trust|think|are to believe)\S+ /g;
/** "If it is not building the cloud, that is because …" gives a reason. */
const REASON = / if (?=[^.;]* , (?:that|it|this) (?:is|was|'s) (?:because|down to|only|thanks) )/g;
/** What a hedged claim leaves open is open here too. */
const HEDGED = / (?:may|might|could|considers?|considering) /;
/** "Weighing whether to", "asked whether …, he said it was being looked at". */
const WEIGHED =
  / (?:(?:weigh|consider|mull|examin|study|debat|discuss|ponder|look)\S*(?: at| into)? whether|asked whether(?=[^.;]* , )) /g;
/** "Whether at work or at home" leaves nothing open, it takes in both. */
const EITHER =
  / whether (?:(?!(?:is|are|was|were|has|had|have|did|does|will|would|may|might|can|could|should|to) )[^ ,;]+ ){1,5}or /g;
/** "Had the firm asked …", "Should it ask …": the verb first, and no question mark to explain it. */
const INVERTED = /^ (?:[“"'‘] )?(?:had|should|were) /;

export default defineVeto({
  id: 'condition',
  compares: 'condition',
  relation: 'mentions',
  differs(comparison) {
    const { claim, whole, before, inside, after } = comparison;
    if (IF.test(claim.plain)) return false;
    if (isCounterfactualReason(comparison)) return false;
    if (INVERTED.test(whole)) return true;
    const open = (text: string) =>
      IF.test(
        text
          .replace(EITHER, ' ')
          .replace(IF_YOU, ' ')
          .replace(REASON, ' ')
          .replace(HEDGED.test(claim.plain) ? WEIGHED : EITHER, ' '),
      );
    const passed = BILL.test(claim.plain) ? whole.replace(IF_PASSED, ' ') : whole;
    if (passed !== whole) return open(passed);
    return open(before + inside) || open(after.split(/ [;:.] /)[0] ?? '');
  },
  examples: {
    vetoes: [
      ['The mill closed.', 'If the mill closed, the town would suffer.'],
      ['The mill closed.', 'Had the mill closed, the town would have suffered.'],
      ['The mill closed.', 'Nobody knows whether the mill closed.'],
      ['The mill closed.', 'Nobody asked whether the mill closed or merely rested.'],
    ],
    leavesAlone: [
      ['The mill closed.', 'The mill closed for good.'],
      ['The mill closed.', 'Whether for good or ill, the mill closed.'],
      ['The bill would close all mills.', 'If it is passed, the bill will close all mills.'],
      ['If the mill closed, the town would suffer.', 'The town would suffer if the mill closed.'],
    ],
  },
});
