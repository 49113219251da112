// Another person, firm or town is another claim: a capitalised word without a partner on both sides. For claims
// without slots; slots name whom they mean.

import type { Comparison } from '../compare';
import type { Term } from '../passage';
import { defineVeto } from '../veto';

export default defineVeto({
  id: 'name',
  compares: 'name',
  relation: 'mentions',
  differs(comparison) {
    if (comparison.bySlots) return false;
    const { alignment, claim, sentence } = comparison;
    const lonelyHere = lonely(claim.passage.terms, new Set(alignment.pairs.map((pair) => pair.claim)));
    const lonelyThere = lonely(sentence.passage.terms, new Set(alignment.pairs.map((pair) => pair.sentence)));
    const strange = lonelyThere.filter((term) => !claim.known.has(term.key));
    return (lonelyHere.length > 0 && strange.length > 0) || aligned(comparison);
  },
  examples: {
    vetoes: [
      ['Ada Roe owns the Leeds Herald.', 'Ben Poe owns the Leeds Herald.'],
      ['The mayor of Leeds was arrested.', 'The mayor of York was arrested.'],
    ],
    leavesAlone: [
      ['Ada Roe owns the Leeds Herald.', 'The Leeds Herald is owned by Ada Roe.'],
      ['The mayor of Leeds was arrested.', 'It turns out that the mayor of Leeds was arrested.'],
    ],
  },
});

function lonely(terms: readonly Term[], paired: ReadonlySet<number>): Term[] {
  return terms.filter((term, i) => term.capital && !term.small && !paired.has(i));
}

/** A first word counts as a name when the other side has a name in its place: "Leeds banned …", "York banned …". */
function aligned({ alignment, claim, sentence }: Comparison): boolean {
  const paired = new Set(alignment.pairs.map((pair) => pair.sentence));
  const pairedHere = new Set(alignment.pairs.map((pair) => pair.claim));
  const first = sentence.passage.terms[0];
  const firstHere = claim.passage.terms[0];
  const open = (term: Term | undefined) => !!term && !term.small && /^\p{Lu}/u.test(term.text);
  const startsOtherwise = open(first) && open(firstHere) && !paired.has(0) && !pairedHere.has(0);
  const nameHere = claim.passage.terms.some((term, i) => term.capital && !term.small && !pairedHere.has(i));
  const nameThere = sentence.passage.terms.some((term, i) => term.capital && !term.small && !paired.has(i));
  return (
    startsOtherwise ||
    (open(first) && !paired.has(0) && nameHere) ||
    (open(firstHere) && !pairedHere.has(0) && nameThere)
  );
}
