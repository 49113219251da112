// "Who says so?": an article's sources as rows and sums. A named person, an organisation and a document count as
// named; who is only described ("an official", "analysts") counts half; the last row is always "No source given".

import type { Annotation } from '../../engine/note';

/** How openly a source is named. */
export type Openness = 'named' | 'described' | 'none';

export interface SourceRow {
  /** As the article first names it. */
  readonly name: string;
  readonly openness: Openness;
  /** Sentences that rest on it. */
  readonly sentences: number;
}

/** Rows with the most sentences first; equal ones as the article names them. Without the row for "none". */
export function sourceRows({ sources }: Annotation): SourceRow[] {
  return sources
    .map(({ name, kind, sentences }): SourceRow => {
      const described = kind === 'described' || kind === 'anonymous';
      return { name, openness: described ? 'described' : 'named', sentences: sentences.length };
    })
    .filter((row) => row.sentences > 0)
    .sort((a, b) => b.sentences - a.sentences);
}

/** Sentences that rest on named sources, on described ones and on none. */
export function sourceSums(annotation: Annotation): Record<Openness, number> {
  const sums = { named: 0, described: 0, none: annotation.unsourced };
  for (const row of sourceRows(annotation)) sums[row.openness] += row.sentences;
  return sums;
}
