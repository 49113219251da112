// "Who says so?": an article's sources as rows and sums. A named person, an organisation and a document count as
// named; who is only described ("an official", "analysts") counts half; the last row is always "No source given".
// Persons and organisations are told apart too seldom to be shown as such: "Holden" alone may be either.

import type { Annotation, Source } from '../../engine/note';
import { plural, t } from '../text';

/** How openly a source is named. */
export type Openness = 'named' | 'described' | 'none';

export interface SourceRow {
  /** As the article first names it, ready to stand alone. */
  readonly name: string;
  readonly openness: Openness;
  /** Sentences that rest on it. */
  readonly sentences: number;
  /** What more there is to say of it, in words: "Document · not linked". Empty for the row for "none". */
  readonly details: string;
  /** The words of the body that name it first, where there are such. */
  readonly first?: Source['first'];
}

/** Rows with the most sentences first; equal ones as the article names them. Without the row for "none". */
export function sourceRows({ sources }: Annotation): SourceRow[] {
  return sources
    .filter(({ sentences }) => sentences.length > 0)
    .map((source): SourceRow => {
      const { sentences, first } = source;
      return {
        name: nameAlone(source),
        openness: opennessOf(source),
        sentences: sentences.length,
        details: detailsOf(source),
        first,
      };
    })
    .sort((a, b) => b.sentences - a.sentences);
}

/** The row for what nobody is named for. */
export function noneRow({ sourcing }: Annotation): SourceRow {
  return { name: t('sourceNone'), openness: 'none', sentences: sourcing.none, details: '' };
}

/** Sentences that rest on named sources, on described ones and on none. */
export function sourceSums(annotation: Annotation): Record<Openness, number> {
  const sums = { named: 0, described: 0, none: annotation.sourcing.none };
  for (const row of sourceRows(annotation)) sums[row.openness] += row.sentences;
  return sums;
}

/** "The port office" where it begins a line; who is only described stands in quotation marks, as the article has it. */
export function nameAlone(source: Source): string {
  const { name } = source;
  if (opennessOf(source) === 'described') return `“${name}”`;
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

function opennessOf({ kind }: Source): Openness {
  return kind === 'described' || kind === 'anonymous' ? 'described' : 'named';
}

function detailsOf({ kind, linked, quotations }: Source): string {
  return [
    t(`sourceKind_${kind}`),
    linked !== undefined && t(linked ? 'sourceLinked' : 'sourceNotLinked'),
    quotations > 0 && plural('sourceQuotations', quotations),
  ]
    .filter(Boolean)
    .join(' · ');
}
