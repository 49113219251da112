// The list behind "Who says so?": every source of the article once, with the sentences that hang on it.

import type { Source, SourceKind } from '../note';
import type { SentenceAttribution } from './types';

interface Entry {
  name: string;
  kind: SourceKind;
  readonly sentences: Set<number>;
}

/** Acts that make somebody a source; wishing or praising alone does not. */
const SOURCES = new Set(['says', 'denies', 'alleges', 'shows', 'asks', 'thinks', 'judges']);

/** The sources in order of their first appearance. "Pompeo" is "Mike Pompeo" once that name has been seen. */
export function listSources(attributions: readonly SentenceAttribution[]): Source[] {
  const entries: Entry[] = [];
  // Names that are the same share their last word: a long article is not searched through for each.
  const byLastWord = new Map<string, Entry[]>();
  attributions.forEach((sentence, index) => {
    for (const a of sentence.attributions) {
      if (!a.name || !SOURCES.has(a.act) || isPronoun(a.name)) continue;
      const last = lastWord(a.name);
      const alike = byLastWord.get(last) ?? [];
      const entry = alike.find((e) => isSame(e, a.name, a.kind));
      if (!entry) {
        const added = { name: a.name, kind: a.kind, sentences: new Set([index]) };
        entries.push(added);
        byLastWord.set(last, [...alike, added]);
      } else {
        entry.sentences.add(index);
        if (a.kind === 'person' && entry.kind !== 'person' && a.name.length > entry.name.length)
          entry.kind = a.kind;
        if (a.name.length > entry.name.length && a.kind === 'person') entry.name = a.name;
      }
    }
  });
  return entries.map((e) => ({ name: e.name, kind: e.kind, sentences: [...e.sentences] }));
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
