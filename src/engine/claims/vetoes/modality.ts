// What may happen has not happened. A claim that guesses itself ("may", "plans to"), or whose verdict is that nobody
// knows, is repeated by a guess too, as long as the guess is about the past.

import { isCounterfactualReason } from '../counterfactual';
import { defineVeto } from '../veto';

const GUESS =
  / (?:(?:may|might|could|would|can)(?! (?:count on|boast|look back|not|no|no longer|never|have no|have to) )|possibly|perhaps|likely|potentially|plans? to|planned to|planning to|considers?|considering|weighs?|weighing|mulls?|mulling|threatens? to|threatened to|threatening to|wants? to|wanted to|hopes? to|proposes? to|proposed to|aims? to|intends? to|expected to|set to|about to|vows? to|vowed to|one day|someday|gives? thought to|giving thought to|toys? with|toying with|thinking (?:of|about)|(?:looks?|looking) (?:at|into) (?:a|an|the possibility|whether|banning|barring|how)|exploring|contemplat\S+|under consideration|being (?:considered|looked at|weighed|discussed)|on (?:course|track) (?:to|for)|heading for|closing in on|approach(?:es|ing)|nearing|years? (?:away|off)|needs? (?:\S+ ){0,2}?more (?:years|months|time)) /g;
/** "may have pulled": a guess about what was. */
const GUESSED_PAST = / (?:may|might|could) (?:well )?have /;
/** What somebody wanted when he did it: the wish is a reason here, the deed is done. */
const MOTIVE =
  / (?:because|since|as|for|and) (?:\S+ ){1,3}?want(?:s|ed) to | want(?:s|ed) to (?=[^.;]* so (?:he|she|they|it) )/g;
/** Who announced what "would" be told of a plan; the announcing is what the claim says. */
const ANNOUNCED = / (?:announc\S+|made it known|said|declared|told|ordered) /;
const WOULD = / would /g;
/** A bill speaks of what would be; so does who repeats a claim about one. */
const BILL = / (?:bills?|draft|proposal|proposed|legislation|plans?|would|measure) /;
/** "No employee may keep" forbids, and guesses nothing. */
const MAY_NOT = / (?:may|can|must|could) (?:not|no longer|never|no more) /;
const FORBIDS = / (?:no|nobody|neither|none)(?: [^ ,;:]+){0,9} (?:may|can|could|would|might) /;

export default defineVeto({
  id: 'modality',
  compares: 'certainty',
  relation: 'mentions',
  differs(comparison) {
    const { claim, before, inside, free, verdict, bySlots, whole } = comparison;
    if (isCounterfactualReason(comparison)) return false;
    if (new RegExp(GUESS.source).test(claim.plain)) return false;
    const clause = before.split(/ [;:.!?,] /).at(-1) ?? '';
    const said = bySlots ? `${clause}${free}`.replaceAll('  ', ' ').replace(MOTIVE, ' ') : whole;
    const text = bySlots && ANNOUNCED.test(claim.plain) ? said.replace(WOULD, ' ') : said;
    if (MAY_NOT.test(`${clause}${inside}`.replaceAll('  ', ' '))) return false;
    if (FORBIDS.test(`${clause} ${inside}`)) return false;
    if (bySlots && BILL.test(claim.plain) && BILL.test(whole))
      return new RegExp(GUESS.source).test(text.replaceAll(' would ', ' '));
    if (verdict === 'unproven' && GUESSED_PAST.test(text)) return false;
    return new RegExp(GUESS.source).test(text);
  },
  examples: {
    vetoes: [
      ['The firm closed the mill.', 'The firm may close the mill.'],
      ['The firm has closed the mill.', 'The firm plans to close the mill.'],
      ['The app has 2 million users.', 'The app could one day have 2 million users.'],
      ['The app has 2 million users.', 'The app is closing in on 2 million users.'],
      ['The firm closed the mill.', 'The firm is giving thought to closing the mill.'],
    ],
    leavesAlone: [
      ['The firm may close the mill.', 'The firm might close the mill.'],
      ['The firm closed the mill.', 'The firm closed the mill.'],
    ],
  },
});
