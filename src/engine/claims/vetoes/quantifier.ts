// Some are not all. A claim about all that meets a sentence about some, many or a few, or the other way round.

import { defineVeto } from '../veto';

const ALL = / (?:all|every|each|everyone|everybody|entire|whole|any|always|nobody|none) /;
const SOME =
  / (?:some|several|few|many|most|half|part|partly|certain|thousands|hundreds|dozens|majority|selected|sometimes) /;
const ONLY = / (?:only|solely|exclusively) /;

export default defineVeto({
  id: 'quantifier',
  compares: 'how many',
  relation: 'mentions',
  differs({ claim, bySlots, free, whole }) {
    const text = bySlots ? free : whole;
    const conflict = (here: RegExp, there: RegExp) =>
      here.test(claim.plain) && there.test(text) && !there.test(claim.plain) && !here.test(text);
    if (bySlots) return conflict(ALL, SOME);
    return (
      conflict(ALL, SOME) ||
      conflict(SOME, ALL) ||
      (ONLY.test(text) && !ONLY.test(claim.plain) && ALL.test(claim.plain))
    );
  },
  examples: {
    vetoes: [
      ['All shops in Leeds closed.', 'Some shops in Leeds closed.'],
      ['A few shops in Leeds closed.', 'All shops in Leeds closed.'],
    ],
    leavesAlone: [
      ['All shops in Leeds closed.', 'Every shop in Leeds closed.'],
      ['All shops in Leeds closed.', 'In Leeds all of the shops closed.'],
    ],
  },
});
