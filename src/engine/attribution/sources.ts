// The list behind "Who says so?": every source of the article once, with what hangs on it and where it is named first.

import type { Source, SourceKind } from '../note';
import type { Span } from '../selector';
import { isLinked, type LinkedWords } from './linked';
import type { Attribution, SentenceAttribution } from './types';

interface Entry {
  name: string;
  kind: SourceKind;
  readonly sentences: Set<number>;
  /** Where its quotations begin. */
  readonly quotations: Set<number>;
  first: Span | undefined;
}

/** Acts that make somebody a source; wishing or praising alone does not. */
const SOURCES = new Set(['says', 'denies', 'alleges', 'shows', 'asks', 'thinks', 'judges']);

/**
 * The sources in order of their first appearance. "Pompeo" is "Mike Pompeo" once that name has been seen. `links` are
 * those of the whole article; undefined where nothing is known of links.
 */
export function listSources(
  attributions: readonly SentenceAttribution[],
  links?: readonly LinkedWords[],
): Source[] {
  const entries: Entry[] = [];
  // Names that are the same share their last word: a long article is not searched through for each.
  const byLastWord = new Map<string, Entry[]>();
  attributions.forEach((sentence, index) => {
    for (const a of sentence.attributions) {
      if (!a.name || !SOURCES.has(a.act) || isPronoun(a.name)) continue;
      const last = lastWord(a.name);
      const alike = byLastWord.get(last) ?? [];
      let entry = alike.find((e) => isSame(e, a.name, a.kind));
      if (!entry) {
        entry = { name: a.name, kind: a.kind, sentences: new Set(), quotations: new Set(), first: undefined };
        entries.push(entry);
        byLastWord.set(last, [...alike, entry]);
      }
      add(entry, a, index);
    }
  });
  return entries.map(({ name, kind, sentences, quotations, first }) => ({
    name,
    kind,
    sentences: [...sentences],
    quotations: quotations.size,
    ...(first && { first }),
    ...(links && kind === 'document' && { linked: isLinked(name, links) }),
  }));
}

function add(entry: Entry, { name, kind, source, quotation, carried }: Attribution, sentence: number): void {
  entry.sentences.add(sentence);
  if (quotation) entry.quotations.add(quotation.start);
  if (!carried && source) entry.first ??= source;
  if (kind !== 'person' || name.length <= entry.name.length) return;
  entry.kind = kind;
  entry.name = name;
}

function lastWord(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? '';
}

function isPronoun(name: string): boolean {
  return /^(?:he|she|it|they|we|i|you|his|her|its|their|my|our|him|them|who)(?:['’].*)?$/i.test(name);
}

/** Equal, or the last word of one full name: "Mike Pompeo" and "Pompeo", never "Roe Bank" and "Bank of Roe". */
function isSame(entry: Entry, name: string, kind: SourceKind): boolean {
  const a = entry.name.toLowerCase();
  const b = name.toLowerCase();
  if (a === b) return true;
  if (entry.kind !== 'person' && kind !== 'person') return false;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return !short.includes(' ') && long.split(' ').at(-1) === short;
}
