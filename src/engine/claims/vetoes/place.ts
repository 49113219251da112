// Another country is another claim. Cities and regions are names, see name.ts; this knows that "Indian" is India.

import { isPlace } from '../places';
import { defineVeto } from '../veto';

export default defineVeto({
  id: 'place',
  compares: 'place',
  relation: 'mentions',
  differs({ bySlots, claim, sentence, from, to }) {
    const here = new Set(claim.passage.terms.map((term) => term.key).filter(isPlace));
    const range = bySlots ? sentence.passage.terms.slice(from, to) : sentence.passage.terms;
    const there = range.map((term) => term.key).filter(isPlace);
    const strange = there.filter((key) => !claim.known.has(key));
    if (strange.length === 0)
      return !bySlots && here.size > 0 && ![...here].every((key) => there.includes(key));
    return bySlots ? here.size > 0 && ![...here].some((key) => there.includes(key)) : true;
  },
  examples: {
    vetoes: [
      ['India closed its last coal mine.', 'Poland closed its last coal mine.'],
      ['The Danish king abdicated.', 'The Norwegian king abdicated.'],
      ['The minister resigned.', 'The Swedish minister resigned.'],
    ],
    leavesAlone: [
      ['India closed its last coal mine.', 'The Indian coal mine, its last, was closed.'],
      ['The U.S. closed a base.', 'The United States closed a base.'],
    ],
  },
});
