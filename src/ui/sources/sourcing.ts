// What stands above the list of sources: in two or three sentences, how much hangs on what. It counts the sentences
// that can be checked and says so, since the rows below count all.

import type { Annotation } from '../../engine/note';
import { plural, t } from '../text';
import { nameAlone } from './rows';

/** Empty where there is nothing to sum up. */
export function sourcingLine(annotation: Annotation): string {
  const { anonymous, documents } = annotation.sourcing;
  return [
    attributedLine(annotation),
    anonymous > 0 && plural('sourcingAnonymous', anonymous),
    documents.mentioned > 0 && documentsLine(documents),
  ]
    .filter(Boolean)
    .join(' ');
}

function attributedLine({ sources, sourcing: { attributed, most } }: Annotation): string {
  const source = most && sources[most.source];
  if (attributed === 0) return '';
  if (!source || most.sentences * 2 <= attributed) return plural('sourcingSpread', attributed);
  const name = nameAlone(source);
  if (most.sentences === attributed) return plural('sourcingOnly', attributed, { name });
  return t('sourcingMost', { name, sentences: most.sentences, attributed });
}

function documentsLine({ mentioned, linked }: Annotation['sourcing']['documents']): string {
  const named = plural('sourcingDocuments', mentioned);
  if (linked === undefined) return named;
  if (linked === mentioned) return `${named} ${plural('sourcingLinkedAll', mentioned)}`;
  return `${named} ${linked > 0 ? plural('sourcingLinked', linked) : plural('sourcingLinkedNone', mentioned)}`;
}
