// "Had he not hated her, she would have won", "she would have won but for his hatred": a cause told by what would be
// without it. Of a claim about a cause that is a plain repeat, though it holds an "if", a "not" and a "would".

import type { Comparison } from './compare';

const CAUSE = / (?:costs?|because|caused?|led|in order to|on account of|owing to|due to|followed) /;
const WITHOUT =
  / (?:(?:had|were) (?:\S+ ){0,5}?not |had it not been |were it not |if (?:\S+ ){0,5}?(?:not|\p{L}+n't) |if it (?:weren't|were not|hadn't|had not)|but for |without )/u;
const WOULD = / would /;

/** Whether the sentence gives a claim about a cause in this form. */
export function isCounterfactualReason({ claim, bySlots, whole }: Comparison): boolean {
  return bySlots && CAUSE.test(claim.plain) && WITHOUT.test(whole) && WOULD.test(whole);
}
