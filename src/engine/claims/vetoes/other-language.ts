// In languages other than English: one side denies, doubts or leaves open what the other states. Which words do that
// is in turns.ts; where they are not known, the sentence must say the claim and nothing besides.

import type { Comparison } from '../compare';
import { isUnspacedLanguage, turnsOf } from '../turns';
import { defineVeto } from '../veto';

/** Share of the sentence's words that must be the claim's where no word for "not" is known. */
const NOTHING_BESIDES = 0.98;

export default defineVeto({
  id: 'other-language',
  compares: 'negation',
  relation: 'mentions',
  differs(comparison) {
    const { lang } = comparison.claim;
    if (lang === undefined || lang === 'en') return false;
    const turns = turnsOf(lang);
    if (!turns) return comparison.bySlots || comparison.alignment.ofSentence < NOTHING_BESIDES;
    const [claim, sentence] = sidesOf(comparison, lang);
    return turns.some((turn) => turn.test(claim) !== turn.test(sentence));
  },
  examples: {
    vetoes: [
      [
        'Die Stadt hat die Fähre verkauft.',
        'Die Stadt hat die Fähre nicht verkauft.',
        undefined,
        undefined,
        'de',
      ],
      [
        'Die Stadt hat die Fähre verkauft.',
        'Falsch ist, dass die Stadt die Fähre verkauft hat.',
        undefined,
        undefined,
        'de',
      ],
      ['La ville a vendu le ferry.', 'La ville aurait vendu le ferry.', undefined, undefined, 'fr'],
      ['疫苗导致自闭症。', '疫苗不会导致自闭症。', undefined, undefined, 'zh'],
      ['Kaupungin lautta myytiin.', 'Kaupungin lauttaa ei myyty.', undefined, undefined, 'fi'],
      ['Gemeng huet d’Fähr verkaf.', 'Gemeng huet d’Fähr net verkaf.', undefined, undefined, 'lb'],
    ],
    leavesAlone: [
      [
        'Die Stadt hat die Fähre verkauft.',
        'Die Stadt hat am Montag die Fähre verkauft.',
        undefined,
        undefined,
        'de',
      ],
      [
        'Die Stadt hat die Fähre nie verkauft.',
        'Die Stadt hat die Fähre nicht verkauft.',
        undefined,
        undefined,
        'de',
      ],
      ['疫苗导致自闭症。', '专家说疫苗导致自闭症。', undefined, undefined, 'zh'],
      ['Gemeng huet d’Fähr verkaf.', 'Verkaf huet Gemeng d’Fähr.', undefined, undefined, 'lb'],
      ['The mill closed.', 'The mill did not close.'],
    ],
  },
});

function sidesOf({ claim, whole }: Comparison, lang: string): readonly [string, string] {
  if (!isUnspacedLanguage(lang)) return [claim.plain, whole];
  return [claim.plain.replaceAll(' ', ''), whole.replaceAll(' ', '')];
}
