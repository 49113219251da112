// Puts the best of the index into their final order: shared four-letter pieces catch what stems miss ("vaxxed",
// "vaccine"), and a record dated near the day the sentence was said is likelier meant. Only the order is at stake:
// nothing here makes a claim fire.

import type { Claim } from '../packs/format';
import { dayOf, type Query } from './query';

/** Weights of what is added to the index's own score, itself scaled so that the best candidate has 1. */
export const RANKING = { grams: 0.45, date: 0.5, said: 0.2 };

/** Letters of a piece. */
const LENGTH = 4;
/** Pieces are counted by hash: 16 bits keep collisions rare among the some 2,000 pieces of a comparison. */
const BUCKETS = 1 << 16;

/** How rare each piece is, learnt from the index's words. */
export class GramRarity {
  private readonly counts = new Float32Array(BUCKETS);

  constructor(
    terms: Iterable<readonly [string, number]>,
    private readonly size: number,
  ) {
    for (const [term, claims] of terms)
      for (const gram of gramsOf(term)) this.counts[gram] = (this.counts[gram] as number) + claims;
  }

  of(gram: number): number {
    return Math.log(1 + this.size / (1 + (this.counts[gram] as number)));
  }
}

export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/** Orders candidates anew; scores stay relative to the best of the index. */
export function rank(
  query: Query,
  candidates: readonly Candidate[],
  claimOf: (id: number) => Claim,
  rarity: GramRarity,
  dates: boolean,
): Candidate[] {
  const most = candidates[0]?.score ?? 1;
  const own = vectorOf(query.own, rarity);
  const scored = candidates.map(({ id, score }) => {
    const claim = claimOf(id);
    const grams = cosine(own, vectorOf(`${claim.text} ${claim.title ?? ''}`, rarity));
    const near = dates && query.day !== undefined ? nearness(query.day, claim) : 0;
    const said = query.speaker && claim.speaker && sharesName(query.speaker, claim.speaker) ? 1 : 0;
    return { id, score: score / most + RANKING.grams * grams + RANKING.date * near + RANKING.said * said };
  });
  return scored.sort((a, b) => b.score - a.score || a.id - b.id);
}

/** 1 on the day, falling with the logarithm of the days between; 0 after some three years or without a date. */
function nearness(day: number, claim: Claim): number {
  const own = dayOf(claim.reviewed ?? claim.asOf ?? '');
  return own === undefined ? 0 : Math.max(0, 1 - Math.log1p(Math.abs(own - day)) / 7);
}

function sharesName(speaker: string, other: string): boolean {
  const last =
    other
      .toLowerCase()
      .split(/[\s,]+/)
      .at(-1) ?? '';
  return last.length > 2 && speaker.includes(last);
}

function vectorOf(text: string, rarity: GramRarity): Map<number, number> {
  const vector = new Map<number, number>();
  for (const gram of gramsOf(text.toLowerCase())) if (!vector.has(gram)) vector.set(gram, rarity.of(gram));
  return vector;
}

/** Hashes of all pieces of words; words are padded, so that beginnings and ends count as such. */
function gramsOf(text: string): number[] {
  const grams: number[] = [];
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 3) continue;
    const padded = ` ${word} `;
    for (let at = 0; at + LENGTH <= padded.length; at++) {
      let hash = 0;
      for (let i = at; i < at + LENGTH; i++) hash = (Math.imul(hash, 31) + padded.charCodeAt(i)) | 0;
      grams.push((hash ^ (hash >>> 15)) & (BUCKETS - 1));
    }
  }
  return grams;
}

function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let shared = 0;
  for (const [gram, weight] of a) if (b.has(gram)) shared += weight * weight;
  const length = (vector: ReadonlyMap<number, number>) => {
    let sum = 0;
    for (const weight of vector.values()) sum += weight * weight;
    return Math.sqrt(sum);
  };
  return shared === 0 ? 0 : shared / (length(a) * length(b));
}
