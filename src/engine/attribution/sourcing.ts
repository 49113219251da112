// How much of an article hangs on what: on the source used most, on sources that nobody could find, on none.

import type { SentenceCoverage, Source, Sourcing } from '../note';
import type { SentenceAttribution } from './types';

/** Sums over the sentences that can be checked. `sources` index into `sentences`, as `said` does. */
export function weighSourcing(
  sources: readonly Source[],
  sentences: readonly SentenceCoverage[],
  said: readonly SentenceAttribution[],
): Sourcing {
  const isCheckable = (i: number): boolean => sentences[i]?.checkable ?? false;
  const attributed = new Set<number>();
  const findable = new Set<number>();
  let most: Sourcing['most'];
  sources.forEach(({ kind, sentences: own }, source) => {
    const checkable = own.filter(isCheckable);
    for (const i of checkable) attributed.add(i);
    if (kind === 'anonymous') return;
    for (const i of checkable) findable.add(i);
    // "An official" here and there may be two.
    if (kind !== 'described' && checkable.length > (most?.sentences ?? 0))
      most = { source, sentences: checkable.length };
  });
  // What "they" say is not without a source: it is only not known here who they are.
  const none = sentences.filter((_, i) => isCheckable(i) && !said[i]?.sourced && !attributed.has(i));
  const documents = sources.filter(({ kind }) => kind === 'document');
  const isKnown = documents.some(({ linked }) => linked !== undefined);
  return {
    attributed: attributed.size,
    anonymous: attributed.size - findable.size,
    none: none.length,
    ...(most && { most }),
    documents: {
      mentioned: documents.length,
      ...(isKnown && { linked: documents.filter(({ linked }) => linked).length }),
    },
  };
}
