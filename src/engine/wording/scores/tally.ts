// Adding up hints. Two ways: hints that each take a share of the doubt (a sentence is loaded if any word is), and
// hints for and against that are weighed on one scale (a sentence is checkworthy on balance).

/** Hints that each leave a share of doubt; the sum never passes 1. */
export class Hints {
  private doubt = 1;

  add(weight: number): void {
    this.doubt *= 1 - Math.min(0.99, Math.max(0, weight));
  }
  get score(): number {
    return 1 - this.doubt;
  }
}

/** A sum of pros and cons as 0 to 1, with 0 at one half. */
export function balanced(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** A table of words with weights, from "weight: words" lines. */
export function weights(rows: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [weight, words] of Object.entries(rows)) {
    for (const word of words.trim().split(/\s+/)) map.set(word, Number(weight));
  }
  return map;
}
