// All alternatives of a slot together. A slot has a hundred, and a sentence can hold a few of them at most: which, its
// words say, so the others are not even tried.

import { type Found, find, type Pattern, type Searchable, startKeys } from './pattern';

/** Many patterns, and by which keys of a sentence the few of them are found that may stand in it. */
export interface Patterns {
  readonly all: readonly Pattern[];
  /** Indexes of the patterns whose first element may start at a key of `Searchable.places`. */
  readonly byStart: ReadonlyMap<string | number, readonly number[]>;
  /** Those that begin with a date. */
  readonly dated: readonly number[];
}

export function patternsOf(all: readonly Pattern[]): Patterns {
  const byStart = new Map<string | number, number[]>();
  const dated: number[] = [];
  all.forEach(([first], i) => {
    if (first?.kind === 'date') dated.push(i);
    else
      for (const key of new Set(first && startKeys(first)))
        byStart.set(key, [...(byStart.get(key) ?? []), i]);
  });
  return { all, byStart, dated };
}

/** Where any of the patterns stands, in their order. */
export function findAny({ all, byStart, dated }: Patterns, text: Searchable, gap?: number): Found[] {
  const maybe = text.dates.size > 0 ? [...dated] : [];
  const fewer = byStart.size < text.places.size ? byStart : text.places;
  for (const key of fewer.keys()) {
    const here = byStart.get(key);
    if (here && text.places.has(key)) maybe.push(...here);
  }
  if (maybe.length > 1) maybe.sort((a, b) => a - b);
  return maybe.flatMap((i, at) => (i === maybe[at - 1] ? [] : find(all[i] as Pattern, text, gap)));
}
