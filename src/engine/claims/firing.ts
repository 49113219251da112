// When a hit that was found by shared words fires. In an article nearly all sentences have no record and a wrong note
// costs trust: there words must agree near-completely. A post or a line that somebody looks up fires by its chance, which
// a small learned model gives, at one of two points: `reader`, few and sure, and `ranked`, more. Near-complete agreement is
// held by any veto; a chance by those that speak of another matter, where the rest agrees.

import type { Comparison } from './compare';
import { FEATURES, type Features } from './features';
import weights from './firing-weights.json' with { type: 'json' };
import type { Passage } from './passage';

/** Near-complete: this much of the weight of both sides together must be shared. */
const NEAR_COMPLETE = 0.72;
/** And this much of the claim alone: a sentence may say more than the claim, hardly less. */
const OF_CLAIM = 0.8;

/** In other languages no veto compares names, places or who did it to whom: there every word of the claim must be said. */
const OF_CLAIM_ELSEWHERE = 0.98;

/** Whether words agree so nearly that only a veto can hold the hit back. */
export function agreesNearly({ claim, alignment }: Comparison): boolean {
  const ofClaim = claim.lang === undefined || claim.lang === 'en' ? OF_CLAIM : OF_CLAIM_ELSEWHERE;
  return claim.slots.length === 0 && alignment.both >= NEAR_COMPLETE && alignment.ofClaim >= ofClaim;
}

/** Vetoes that speak of another matter; a post that asks or jokes is still about its record. */
const CONFLICTS = ['number', 'year', 'name', 'place', 'negation'] as const;

/** What the chance goes by: the features of the best hit, how far it leads, what differs, and how much was said. */
export const FIRING_FEATURES = [
  ...FEATURES,
  'lead',
  'share',
  'leadAndBoth',
  'shareAndBoth',
  'shareAndNear',
  'bothSquared',
  'nextBoth',
  'nextGrams',
  ...CONFLICTS,
  'words',
  'one',
] as const;

const [BOTH, GRAMS, NEAR] = [
  FEATURES.indexOf('bothAll'),
  FEATURES.indexOf('grams'),
  FEATURES.indexOf('near'),
];

export interface BestHit {
  readonly features: Features;
  /** Log-odds by which it leads the next that says something else. */
  readonly lead: number;
  /** Its share, with those that say the same, of the odds of all candidates, 0 to 1. */
  readonly share: number;
  /** Features of the next that says something else. */
  readonly next: Features | undefined;
  /** Ids of the vetoes that speak against it. */
  readonly vetoes: readonly string[];
}

export function firingFeatures({ features, lead, share, next, vetoes }: BestHit, said: Passage): Features {
  const both = features[BOTH] as number;
  const ahead = Math.min(lead, 8) / 8;
  return Float64Array.from([
    ...features,
    ahead,
    share,
    ahead * both,
    share * both,
    share * (features[NEAR] as number),
    both * both,
    next?.[BOTH] ?? 0,
    next?.[GRAMS] ?? 0,
    ...CONFLICTS.map((id) => Number(vetoes.includes(id))),
    Math.log1p(said.terms.length) / 4,
    1,
  ]);
}

/** Chance from which on a hit fires. */
const FIRES = { reader: 0.92, ranked: 0.5 };
/** Below this the texts are so different that a number on one side contradicts nothing. */
const CONFLICT = 0.45;

/** How likely the best hit is what was meant, 0 to 1. */
export function chanceOf(row: Features): number {
  const of: Record<string, number> = weights;
  const sum = FIRING_FEATURES.reduce((total, name, i) => total + (of[name] ?? 0) * (row[i] as number), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether the best hit may fire at a point. `both` is the share of weight that both sides have in common. */
export function mayFire(
  chance: number,
  point: keyof typeof FIRES,
  both: number,
  vetoes: readonly string[],
): boolean {
  return chance >= FIRES[point] && !isContradicted(both, vetoes);
}

export function isContradicted(both: number, vetoes: readonly string[]): boolean {
  return both > CONFLICT && CONFLICTS.some((id) => vetoes.includes(id));
}
