// Another time is another claim: years, months, days and parts of a year that cannot be the same. A record with slots
// also says by `valid` when it holds; a date of the sentence that agrees with any of the record's is enough.

import { agree, datesIn, type WrittenDate } from '../../text/dates';
import type { Comparison } from '../compare';
import { passageOfText } from '../passage';
import { defineVeto } from '../veto';

export default defineVeto({
  id: 'year',
  compares: 'date',
  relation: 'mentions',
  differs(comparison) {
    const { bySlots, claim, sentence } = comparison;
    const there = sentence.passage.dates;
    if (!bySlots) {
      const here = claim.passage.dates;
      const lonely = (a: readonly WrittenDate[], b: readonly WrittenDate[]) =>
        a.some((x) => !b.some((y) => agree(x, y)));
      return here.length > 0
        ? lonely(there, here) || (there.length > 0 && lonely(here, there))
        : there.some((date) => date.year !== undefined);
    }
    const own = datesOfRecord(comparison);
    const { asOf, valid } = claim.claim;
    const telling = there.filter((date) => date.year !== undefined || own.length > 0);
    if (telling.length === 0 || (own.length === 0 && !asOf && !valid)) return false;
    return !telling.some((date) => own.some((mine) => agree(date, mine)) || withinValid(date, comparison));
  },
  examples: {
    vetoes: [
      ['The mill burned down in 2015.', 'The mill burned down in 2019.'],
      ['The mill burned down in March 2015.', 'The mill burned down in May 2015.'],
      ['The mill burned down.', 'The mill burned down in 1911.'],
      [
        'The mill closed in 2015.',
        'The mill shut its doors in July 2019.',
        [
          { role: 'who', any: ['mill'] },
          { role: 'does', any: ['close'] },
        ],
      ],
    ],
    leavesAlone: [
      ['The mill burned down in 2015.', 'In March 2015 the mill burned down.'],
      ['The mill burned down in 2015.', 'The mill burned down.'],
      [
        'The mill closed in 2015.',
        'Built in 1890, the mill shut in 2015.',
        [
          { role: 'who', any: ['mill'] },
          { role: 'does', any: ['close'] },
        ],
      ],
    ],
  },
});

/** Slots hold hundreds of texts: each record's are read once. */
const known = new WeakMap<Comparison['claim'], readonly WrittenDate[]>();

/** Dates that the record gives: in its statement, its variants, its slots. */
function datesOfRecord({ claim }: Comparison): readonly WrittenDate[] {
  const before = known.get(claim);
  if (before) return before;
  const { text, also, slots } = claim.claim;
  const texts = [text, ...(also ?? []), ...(slots ?? []).flatMap((slot) => slot.any)];
  const dates = texts
    .flatMap((one) => datesIn(passageOfText(one).pieces))
    .filter((date) => date.year || date.month);
  known.set(claim, dates);
  return dates;
}

function withinValid({ year, month }: WrittenDate, { claim }: Comparison): boolean {
  const { valid, asOf } = claim.claim;
  const from = valid?.from;
  // Nobody has looked at what came after.
  const until = valid?.until ?? asOf;
  if (!year || (!from && !until)) return false;
  const written = month ? `${year}-${String(month).padStart(2, '0')}` : String(year);
  const fits = (limit: string) => limit.slice(0, written.length);
  return (!from || written >= fits(from)) && (!until || written <= fits(until));
}
