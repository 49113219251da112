// About where in a text a quotation may stand: wherever enough of its words meet within its length, rare words first.
// The cost depends on how often those words occur, with a cap, and not on the length of the text.

import type { Words } from './words';

/** So many occurrences of the quotation's words are looked at, the rarest words' first. */
const MOST_HITS = 3000;
/** A window is longer than the quotation, for words put in. */
const ROOM = 1.3;

interface Hit {
  /** Where in the text, and where the quotation would begin if it stood there. */
  readonly at: number;
  readonly start: number;
  readonly norm: string;
  readonly weight: number;
}

/** Expected indexes of the quotation's first word, best first, at most so many. */
export function candidates(quote: readonly string[], text: Words, most: number): number[] {
  const hits = hitsOf(quote, text);
  const reach = Math.ceil(quote.length * ROOM) + 2;
  const windows = windowsOf(hits, reach).sort((a, b) => b.weight - a.weight);
  const chosen: typeof windows = [];
  for (const window of windows) {
    if (chosen.length === most) break;
    if (chosen.every(({ at }) => Math.abs(at - window.at) >= reach / 2)) chosen.push(window);
  }
  return chosen.map(({ first, last }) => middle(hits.slice(first, last)));
}

function hitsOf(quote: readonly string[], text: Words): Hit[] {
  const indexes = new Map<string, number[]>();
  quote.forEach((norm, i) => {
    const others = indexes.get(norm);
    if (others) others.push(i);
    else indexes.set(norm, [i]);
  });
  const rarest = [...indexes].sort(([a], [b]) => text.placesOf(a).length - text.placesOf(b).length);
  const hits: Hit[] = [];
  for (const [norm, own] of rarest) {
    const places = text.placesOf(norm);
    if (hits.length + places.length > MOST_HITS && hits.length > 0) break;
    const weight = text.weightOf(norm);
    const inQuote = own[own.length >> 1] as number;
    for (const at of places.slice(0, MOST_HITS)) hits.push({ at, start: at - inQuote, norm, weight });
  }
  return hits.sort((a, b) => a.at - b.at);
}

interface Window {
  readonly at: number;
  readonly weight: number;
  readonly first: number;
  readonly last: number;
}

/** For each hit the window that begins with it: hits `first` to `last` (exclusive), each word counted once. */
function windowsOf(hits: readonly Hit[], reach: number): Window[] {
  const windows: Window[] = [];
  const inside = new Map<string, number>();
  let weight = 0;
  let last = 0;
  hits.forEach((hit, first) => {
    for (let next = hits[last]; next && next.at < hit.at + reach; next = hits[++last]) {
      const count = inside.get(next.norm) ?? 0;
      if (count === 0) weight += next.weight;
      inside.set(next.norm, count + 1);
    }
    windows.push({ at: hit.at, weight, first, last });
    const count = inside.get(hit.norm) ?? 0;
    if (count === 1) weight -= hit.weight;
    inside.set(hit.norm, count - 1);
  });
  return windows;
}

/** The start that half of the weight lies on each side of: single strays don't move it. */
function middle(hits: readonly Hit[]): number {
  const sorted = [...hits].sort((a, b) => a.start - b.start);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { start, weight } of sorted) {
    sum += weight;
    if (sum >= half) return start;
  }
  return 0;
}
