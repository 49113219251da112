// Which words of a claim and a sentence stand for one another, and how much of each side that covers, weighed by
// rarity. Same key first, then synonyms at a discount; each word is used once, nearest partner first.

import type { Passage } from './passage';
import { areSynonyms } from './synonyms';

/** Weight of a comparing key: how much it tells, 0 for small words. */
export type Weigh = (key: string) => number;

export interface AlignedTerms {
  /** Indexes of terms. */
  readonly claim: number;
  readonly sentence: number;
  /** 1 for the same key, less for a synonym. */
  readonly strength: number;
}

export interface Alignment {
  readonly pairs: readonly AlignedTerms[];
  /** Share of the claim's weight that the sentence holds, and the other way round; 0 to 1. */
  readonly ofClaim: number;
  readonly ofSentence: number;
  /** Both at once: twice what is shared over the sum of both. */
  readonly both: number;
}

/** A synonym tells less than the word itself: it may be meant otherwise here. */
const SYNONYM = 0.8;

export function align(claim: Passage, sentence: Passage, weigh: Weigh): Alignment {
  const pairs: AlignedTerms[] = [];
  const usedClaim = new Set<number>();
  const usedSentence = new Set<number>();
  const pair = (c: number, s: number, strength: number) => {
    usedClaim.add(c);
    usedSentence.add(s);
    pairs.push({ claim: c, sentence: s, strength });
  };
  const at = new Map<string, number[]>();
  sentence.terms.forEach((term, i) => {
    const list = at.get(term.key);
    if (list) list.push(i);
    else at.set(term.key, [i]);
  });
  claim.terms.forEach((term, c) => {
    const s = at.get(term.key)?.find((i) => !usedSentence.has(i));
    if (s !== undefined) pair(c, s, 1);
  });
  claim.terms.forEach((term, c) => {
    if (usedClaim.has(c) || term.small || term.key.startsWith('#')) return;
    const s = sentence.terms.findIndex(
      (other, i) => !usedSentence.has(i) && !other.small && areSynonyms(term.key, other.key),
    );
    if (s >= 0) pair(c, s, SYNONYM);
  });
  pairs.sort((a, b) => a.claim - b.claim);
  return { pairs, ...coverage(claim, sentence, pairs, weigh) };
}

function coverage(claim: Passage, sentence: Passage, pairs: readonly AlignedTerms[], weigh: Weigh) {
  const weightOf = (passage: Passage, i: number) => {
    const term = passage.terms[i];
    return !term || term.small ? 0 : weigh(term.key);
  };
  const sum = (passage: Passage) => passage.terms.reduce((total, _, i) => total + weightOf(passage, i), 0);
  const shared = pairs.reduce((total, { claim: c, strength }) => total + strength * weightOf(claim, c), 0);
  const sharedThere = pairs.reduce(
    (total, { sentence: s, strength }) => total + strength * weightOf(sentence, s),
    0,
  );
  const [all, allThere] = [sum(claim), sum(sentence)];
  return {
    ofClaim: all > 0 ? shared / all : 0,
    ofSentence: allThere > 0 ? sharedThere / allThere : 0,
    both: all + allThere > 0 ? (shared + sharedThere) / (all + allThere) : 0,
  };
}
