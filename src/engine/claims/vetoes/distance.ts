// Words of a claim that stand far apart, with much else between them, were not said together. Only for claims with
// slots: overlap of words asks for near-complete agreement anyway.

import { defineVeto, slots } from '../veto';

/** Content words between the claim's own that any sentence may hold. */
const FREE = 9;
/** Beyond that, so many for each word that matched. */
const PER_MATCHED = 2;
/** Behind a colon or semicolon something new begins. */
const FREE_ACROSS_BREAK = 5;

export default defineVeto({
  id: 'distance',
  compares: 'closeness',
  relation: 'mentions',
  differs({ bySlots, sentence, from, to, matched }) {
    if (!bySlots) return false;
    let between = 0;
    for (let at = from; at < to; at++) if (!matched.has(at) && !sentence.passage.terms[at]?.small) between++;
    const broken = sentence.breakBefore.slice(from + 1, to).includes(true);
    return between > Math.max(broken ? FREE_ACROSS_BREAK : FREE, broken ? 0 : PER_MATCHED * matched.size);
  },
  examples: {
    vetoes: [
      [
        'The mill spied on its workers.',
        'The mill, which makes paper for three states, will host a fair this summer with music, cake, tombola and a play about a man who spied.',
        slots(['mill'], ['spied']),
      ],
    ],
    leavesAlone: [
      [
        'The mill spied on its workers.',
        'The mill, the owner said, spied on staff.',
        slots(['mill'], ['spied']),
      ],
    ],
  },
});
