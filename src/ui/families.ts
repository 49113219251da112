// The words for a note's family and verdict. Shape and colour of a family are in styles and icons; what stands here is
// what makes them understood without either. No word here says more than that a record speaks or how a thing is said.

import type { Family, Note, Verdict } from '../engine/note';
import { type PlainKey, t } from './text';

const VERDICT_WORDS: Record<Verdict, PlainKey> = {
  false: 'verdictFalse',
  'mostly-false': 'verdictMostlyFalse',
  misleading: 'verdictMisleading',
  overstated: 'verdictOverstated',
  unproven: 'verdictUnproven',
  mixture: 'verdictMixture',
  'mostly-true': 'verdictMostlyTrue',
  true: 'verdictTrue',
  satire: 'verdictSatire',
  miscaptioned: 'verdictMiscaptioned',
  outdated: 'verdictOutdated',
  'not-rated': 'verdictNotRated',
};

const HEADS: Partial<Record<Verdict, PlainKey>> = {
  unproven: 'headUnproven',
  satire: 'headSatire',
  'not-rated': 'headNotRated',
};

/** Our word for a verdict, for use inside a sentence. */
export function verdictWord(verdict: Verdict): string {
  return t(VERDICT_WORDS[verdict]);
}

/** The head of a note's card: "The record differs", "A motive is guessed". */
export function headOf(note: Note): string {
  if (note.family === 'wording') return note.label;
  const special = note.family === 'record' ? HEADS[note.verdict] : undefined;
  return t(special ?? (note.family === 'record' ? 'familyRecord' : 'familySupported'));
}

/** The name of a family as a whole, as in lists and counts. */
export function familyName(family: Family): string {
  return t(
    ({ record: 'familyRecord', wording: 'familyWording', supported: 'familySupported' } as const)[family],
  );
}
