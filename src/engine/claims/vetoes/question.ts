// Who asks does not assert. A question mark behind the claim's words, unless the claim is a question itself.

import { defineVeto } from '../veto';

export default defineVeto({
  id: 'question',
  compares: 'question',
  relation: 'mentions',
  differs: ({ claim, inside, after }) => !claim.plain.includes(' ? ') && (inside + after).includes(' ? '),
  examples: {
    vetoes: [
      ['The mill closed.', 'Has the mill closed?'],
      ['The mill closed.', 'So the mill closed, then?'],
    ],
    leavesAlone: [
      ['The mill closed.', 'The mill closed.'],
      ['Has the mill closed?', 'Has the mill closed?'],
    ],
  },
});
