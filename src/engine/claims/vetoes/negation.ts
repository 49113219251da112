// A sentence that denies what the claim asserts, or asserts what it denies. Without slots the counts of negations must
// agree; with slots, a "not" counts when it stands before or among the claim's words and no slot asked for it.

import { withoutAffirming } from '../affirming';
import type { Comparison } from '../compare';
import { isCounterfactualReason } from '../counterfactual';
import { defineVeto } from '../veto';

const NEGATION =
  /(?<= )(?:not|no|never|neither|nor|none|nobody|nothing|cannot|\p{L}+n't|fail(?:s|ed)? to|refus(?:e|es|ed) to|declin(?:e|es|ed) to|far from|hardly|scarcely|stopped short of|stop short of|rather than|instead of|yet to|rul(?:e|es|ed|ing) out|nowhere near|nothing like|not even close|anything but|short of) (?!only |just |merely |simply |least |fewer |less |matter |doubt |longer |wonder |surprise |secret |sooner |small |coincidence |other \S+ (?:than|but) |one but )/gu;
/** Turns of speech that deny nothing of what stands beside them. */
const IDIOM =
  / (?:none other(?: than)?|nothing but(?= an? )|make no mistake|and nothing else|nothing less than|not exist before|never before|never been (?:so|as)|(?:as|like) never before|no refuge|no sign of|no end (?:to|in)|no choice|no stranger|no look further|look no further|not on a whim|not for nothing|never one to|not one to|(?:did not|didn't) take long|not long|in no time|no love lost|no mean|no less|not to be outdone|not to mention|not surprisingly|not content with|could not care less|not to say|no strings|hardly surprising\w*|not alone|not for the first time|not least|no time|not so much as|no ifs|wasting no time|not a whim) /g;
/** Two that cancel each other: "not one who did not", "no longer a suspicion but". */
const CANCELLED =
  / (?:no|not|nobody|none|never|few) (?:\S+ ){0,5}?(?:(?:who|that|which) (?:\S+ ){0,2}?(?:not|\p{L}+n't|never)|without|spared|exempt(?:ed)?|left out) | (?:not|n't|\p{L}+n't|without) (?:(?:rul\S+) out|exclude|preclude|dismiss) /gu;
/** A clause ends here, and with it what a negation before it can reach. */
const BREAK = / (?:[;:.!?]|, (?:but|and|so|yet|where|when|because|while|after|for)|but) /g;

const BANS =
  / (?:ban(?:s|ned|ning)?|bar(?:s|red|ring)?|prohibit\S*|forbid\S*|forbade|outlaw\S*|embargo\S*|block\S*|remov\S*|delet\S*|uninstall\S*|off limits) /;
const FORBIDDEN =
  / (?:(?:(?:may|must|can|could|should|will|would) not|cannot|can't)|not (?:be )?(?:allowed|permitted)|no longer|no more|not even (?=(?:on|at|in|off|when|while|after|privately) )|(?:(?:does|do|did) not|doesn't|don't|didn't) want|no(?= (?:\S+ ){0,9}?(?:may|can|could|must|should|would|will|is allowed|are allowed) )) /g;
/** "Cannot ban" allows: the "not" stands on the ban itself. */
const ALLOWED =
  / (?:(?:may|must|can|could|should|will|would) not|cannot|can't|couldn't|wouldn't|won't) (?:be )?(?:ban|bar|prohibit|forbid|outlaw|block|stop|force|order|require|tell) /;
/** "… is not what happened": right behind the claim's words, in the same clause. */
const DENIED_AFTER =
  /^ (?:[^ ,;:]+ ){0,2}?(?:is|was|are|were|did|does|do|has|have|had|will) (?:not|never|nothing) /;

export default defineVeto({
  id: 'negation',
  compares: 'negation',
  relation: 'rebuts',
  differs(comparison) {
    const own = count(comparison.claim.plain);
    if (!comparison.bySlots) return own % 2 !== count(comparison.whole) % 2;
    if (isCounterfactualReason(comparison)) return false;
    const text = withoutAffirming(reach(comparison)).replace(IDIOM, ' ').replace(CANCELLED, ' ');
    // To ban is to say "may not": the negation is the claim itself.
    const said = BANS.test(comparison.claim.plain) ? text.replace(FORBIDDEN, ' ') : text;
    if (own === 0 && ALLOWED.test(comparison.whole)) return true;
    return (own === 0 && count(said) > 0) || DENIED_AFTER.test(comparison.after);
  },
  examples: {
    vetoes: [
      ['The mill closed.', 'The mill did not close.'],
      ['The mill never made a profit.', 'The mill made a profit.'],
      [
        'Children are banned from the mill.',
        'The owner cannot ban children from the mill.',
        [
          { role: 'who', any: ['children'] },
          { role: 'does', any: ['ban'] },
          { role: 'what', any: ['mill'] },
        ],
      ],
      [
        'The mill closed.',
        'The owners have not yet closed the mill.',
        [
          { role: 'who', any: ['owners'] },
          { role: 'does', any: ['closed'] },
          { role: 'what', any: ['mill'] },
        ],
      ],
    ],
    leavesAlone: [
      ['The mill closed.', 'The mill closed.'],
      [
        'The owner closed the mill.',
        'In no time the owner, never one to wait, closed the mill.',
        [
          { role: 'who', any: ['owner'] },
          { role: 'does', any: ['closed'] },
          { role: 'what', any: ['mill'] },
        ],
      ],
      ['The mill never made a profit.', 'The mill did not make a profit.'],
      [
        'The owners closed the mill.',
        'The owners not only closed the mill, they sold it.',
        [
          { role: 'who', any: ['owners'] },
          { role: 'does', any: ['closed'] },
          { role: 'what', any: ['mill'] },
        ],
      ],
      [
        'Nobody may enter the mill.',
        'Nobody may set foot in the mill.',
        [
          { role: 'who', any: ['nobody'] },
          { role: 'what', any: ['mill'] },
        ],
      ],
    ],
  },
});

function count(text: string): number {
  return (text.match(NEGATION) ?? []).length;
}

/** From the start of the clause that holds the claim's first word to its last, without what slots took. */
function reach({ before, free }: Comparison): string {
  const last = [...before.matchAll(BREAK)].at(-1);
  return `${last ? before.slice(last.index + last[0].length - 1) : before}${free}`.replaceAll('  ', ' ');
}
