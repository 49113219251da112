// How much a "will" or "could" promises a forecast. A thing that may happen is one; what somebody would not do, the
// man who will speak, and what comes late in a long sentence are mostly something else.

import { isAdverb, PERSONAL, wordSet } from '../../text/word-classes';
import type { SentenceView } from '../view';

const MODAL = wordSet("will would could may might won't wouldn't shall");
/** Verbs of what comes about, rather than of what somebody does. */
const COMES_ABOUT =
  /^(?:become|lead|mean|face|cost|cause|result|take|see|help|hurt|force|remain|continue|fall|rise|grow|push|lose|win|bring|drive|reduce|increase|affect|benefit|suffer|struggle|slow|boost|weaken|add|need)$/;
/** Share of the weight by who is the subject. */
const BY_SUBJECT: Readonly<Record<string, number>> = {
  i: 0.5,
  you: 0.5,
  he: 0.8,
  she: 0.8,
  they: 0.8,
  we: 0.85,
  that: 0.65,
  who: 0.6,
};
const DENIED = 0.7;
/** From this token on a modal stands in a side clause more often than not. */
const LATE = 26;
const LATE_SHARE = 0.8;

export interface Modal {
  readonly weight: number;
  /** "may have left": a guess about what happened. */
  readonly perfect: boolean;
}

export function modalAt(s: SentenceView, i: number): Modal | undefined {
  const word = s.word(i);
  if (!MODAL.has(word) || s.text(i) === 'May') return undefined;
  let k = i + 1;
  let denied = word.endsWith("n't");
  while (isAdverb(s.word(k)) || s.word(k) === 'not' || PERSONAL.has(s.word(k))) {
    if (s.word(k) === 'not' || s.word(k) === 'never') denied = true;
    k++;
  }
  const perfect = s.word(k) === 'have' && (s.isPast(k + 1) || s.word(k + 1) === 'been');
  if (perfect)
    return { weight: word === 'will' ? 0.5 : word === 'would' ? 0.4 : 0.62, perfect: word !== 'will' };
  let weight = weightOf(s, word, k);
  let b = i - 1;
  while (isAdverb(s.word(b))) b--;
  weight *= BY_SUBJECT[s.word(b)] ?? 1;
  if (denied) weight *= DENIED;
  if (i >= LATE) weight *= LATE_SHARE;
  return { weight, perfect };
}

function weightOf(s: SentenceView, word: string, k: number): number {
  const happens = COMES_ABOUT.test(s.word(k)) ? 0.05 : 0;
  if (word === 'would' || word === "wouldn't") return (s.isQuoted(k) ? 0.45 : 0.6) + happens;
  if (word === 'will' || word === "won't" || word === 'shall') return 0.67 + happens;
  if (word === 'could') return 0.64 + happens;
  if (word === 'may') return s.word(k) === 'be' && s.isPast(k + 1) ? 0.45 : 0.59 + happens;
  return 0.46 + happens;
}
