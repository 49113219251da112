// Another number is another claim. Only for claims without slots: slots name their numbers themselves, and a long
// sentence may hold others that have nothing to do with the claim.

import { defineVeto } from '../veto';

export default defineVeto({
  id: 'number',
  compares: 'number',
  relation: 'mentions',
  differs({ bySlots, alignment, claim, sentence }) {
    if (bySlots) return false;
    const paired = {
      claim: new Set(alignment.pairs.map((p) => p.claim)),
      sentence: new Set(alignment.pairs.map((p) => p.sentence)),
    };
    const odd = (terms: readonly { key: string }[], used: ReadonlySet<number>) =>
      terms.some((term, i) => /^#/.test(term.key) && !used.has(i));
    return odd(claim.passage.terms, paired.claim) || odd(sentence.passage.terms, paired.sentence);
  },
  examples: {
    vetoes: [
      ['The plant employs 400 people.', 'The plant employs 900 people.'],
      ['Rents rose 12% in Leeds.', 'Rents rose 21 percent in Leeds.'],
      ['The bridge cost $2 million.', 'The bridge cost $2 billion.'],
    ],
    leavesAlone: [
      ['The bridge cost $2 million.', 'The bridge cost two million dollars.'],
      ['Rents rose 12% in Leeds.', 'Rents in Leeds rose by 12 per cent.'],
    ],
  },
});
