// The sentences on what was checked and what was not. They say the same on the foot line, in the recap and in the
// popup, so they are made here, once, from the summary.

import type { Annotation, Summary } from '../engine/note';
import { plural, t } from './text';

/** What an annotation amounts to for a reader. */
export type Outcome = 'notes' | 'nothing-noted' | 'nothing-to-check';

/** Which of the three an article is. `shown` is the number of notes after what the reader has hidden. */
export function outcomeOf({ summary }: Annotation, shown: number): Outcome {
  if (shown > 0) return 'notes';
  return summary.checkable > 0 ? 'nothing-noted' : 'nothing-to-check';
}

/** "your 2 packs" */
export function yourPacks(summary: Summary): string {
  return plural('yourPacks', summary.packs.length);
}

/** Checkable sentences that no pack knows. */
export function unknownOf({ checkable, matched }: Summary): number {
  return Math.max(0, checkable - matched);
}

/** "14 of 20 sentences can be checked: **4 found** in 2 packs, **10 not known**" */
export function coverageLine(summary: Summary): string {
  const { checkable, sentences, matched } = summary;
  const values = {
    checkable,
    sentences,
    found: matched,
    unknown: unknownOf(summary),
    packs: plural('packs', summary.packs.length),
  };
  return t('footCoverage', values);
}

/** "4 of 14 found, 10 not known" */
export function coverageShort(summary: Summary): string {
  return t('footCoverageShort', {
    found: summary.matched,
    checkable: summary.checkable,
    unknown: unknownOf(summary),
  });
}

/** What is said when nothing is noted: never that all is well. */
export function nothingNotedWhy(summary: Summary): string {
  const { checkable, sentences, matched } = summary;
  const values = { checkable, sentences, packs: yourPacks(summary) };
  return matched > 0 ? plural('nothingNotedKnown', matched, values) : t('nothingNotedWhy', values);
}
