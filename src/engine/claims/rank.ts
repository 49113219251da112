// Sorts what the index found roughly, so that only the best are looked at closely (features.ts): the index's own score,
// shared pieces of words, a record dated near the day the sentence was said, and the same speaker.

import type { Claim } from '../packs/format';
import type { Features } from './features';
import { type GramRarity, Grams } from './grams';
import { dayOf, type Query } from './query';

/** Weights of what is added to the index's own score, itself scaled so that the best candidate has 1. */
const RANKING = { grams: 0.45, near: 0.5, said: 0.2 };

export interface Candidate {
  readonly id: number;
  /** Only the order counts. */
  readonly score: number;
  /** The index's score, the best candidate's being 1. */
  readonly index: number;
  /** Of those that were looked at closely. */
  readonly features?: Features;
}

/** `found` as the index gives it, best first. */
export function rank(
  query: Query,
  found: readonly { readonly claim: number; readonly score: number }[],
  claimOf: (id: number) => Claim,
  rarity: GramRarity,
): Candidate[] {
  const most = found[0]?.score || 1;
  const own = new Grams(query.own, rarity);
  const ranked = found.map(({ claim: id, score }): Candidate => {
    const claim = claimOf(id);
    const index = score / most;
    const grams = own.cosine(`${claim.text} ${claim.title ?? ''}`);
    const near = nearness(query.day, dayOf(claim.reviewed ?? claim.asOf ?? ''));
    const said = query.speaker && claim.speaker && sharesName(query.speaker, claim.speaker) ? 1 : 0;
    return {
      id,
      index,
      score: index + RANKING.grams * grams + RANKING.near * near + RANKING.said * said,
    };
  });
  return inOrder(ranked);
}

export function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.score - a.score || a.id - b.id);
}

/** 1 on the day, falling with the logarithm of the days between; 0 after some three years or without a date. */
export function nearness(day: number | undefined, other: number | undefined): number {
  if (day === undefined || other === undefined) return 0;
  return Math.max(0, 1 - Math.log1p(Math.abs(other - day)) / 7);
}

/** Whether the last name of the one is among the other's. */
export function sharesName(speaker: string, other: string): boolean {
  const last =
    other
      .toLowerCase()
      .split(/[\s,]+/)
      .at(-1) ?? '';
  return last.length > 2 && speaker.includes(last);
}
