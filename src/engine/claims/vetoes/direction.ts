// Who did it to whom. Two names that change places around the same verb make another claim, unless one side is passive.

import type { Comparison } from '../compare';
import { defineVeto } from '../veto';

/** Verbs of coming second: the one who does it is the later one, also when found by slots. */
const FOLLOWS = /^(?:follow|copi|imit|mirror|echo|emul)$/;

export default defineVeto({
  id: 'direction',
  compares: 'who and whom',
  relation: 'mentions',
  differs: (comparison) => (comparison.bySlots ? followsBackwards(comparison) : namesSwapped(comparison)),
  examples: {
    vetoes: [
      ['Acme sued Globex.', 'Globex sued Acme.'],
      ['Acme sued Globex over the mill.', 'Over the mill, Globex sued Acme.'],
    ],
    leavesAlone: [
      ['Acme sued Globex.', 'Globex was sued by Acme.'],
      ['Acme sued Globex.', 'Acme has sued Globex.'],
    ],
  },
});

function namesSwapped({ alignment, claim, sentence }: Comparison): boolean {
  const names = alignment.pairs.filter(
    ({ claim: c, sentence: s }) => isName(claim.passage.terms[c]) && isName(sentence.passage.terms[s]),
  );
  const verbs = alignment.pairs.filter(
    ({ claim: c }) => !claim.passage.terms[c]?.capital && !claim.passage.terms[c]?.small,
  );
  const passive = (text: string) => / by /.test(text);
  if (passive(claim.plain) !== passive(plainOf(sentence.passage.terms))) return false;
  return names.some((a) =>
    names.some(
      (b) =>
        a.claim < b.claim &&
        a.sentence > b.sentence &&
        verbs.some(
          (v) => a.claim < v.claim && v.claim < b.claim && b.sentence < v.sentence && v.sentence < a.sentence,
        ),
    ),
  );
}

/** "Amazon followed Google" where the record has Google follow Amazon. */
function followsBackwards({ claim, sentence, from, to }: Comparison): boolean {
  const who = claim.slots.find((slot) => slot.role === 'who');
  const whom = claim.slots.find((slot) => slot.role === 'whom');
  if (!who || !whom) return false;
  const terms = sentence.passage.terms;
  const startsAt = (slot: typeof who, at: number) =>
    slot.any.all.some((pattern) => {
      const first = pattern[0];
      const keys =
        first?.kind === 'names'
          ? first.names.map((name) => name[0])
          : first?.kind === 'word'
            ? [first.key]
            : [];
      return keys.includes(terms[at]?.key);
    });
  for (let at = from; at < to; at++) {
    if (!FOLLOWS.test(terms[at]?.key ?? '') || /^(?:was|were|is|been|being)$/.test(terms[at - 1]?.norm ?? ''))
      continue;
    const before = [at - 1, at - 2, at - 3].some((i) => startsAt(whom, i));
    if (before && (startsAt(who, at + 1) || startsAt(who, at + 2))) return true;
  }
  return false;
}

function isName(term: { text: string; small: boolean; key: string } | undefined): boolean {
  return !!term && !term.small && /^\p{Lu}/u.test(term.text) && !term.key.startsWith('#');
}

function plainOf(terms: readonly { norm: string }[]): string {
  return ` ${terms.map((term) => term.norm).join(' ')} `;
}
