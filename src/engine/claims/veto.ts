// What a veto is: a named reason why a hit must not fire. It can only remove. One file a veto in vetoes/, its examples
// beside it; a test walks them all.

import type { Slot } from '../packs/format';
import type { Comparison } from './compare';

/** What the sentence does to the claim when the veto speaks: contradicts it, or merely speaks of it. */
export type VetoRelation = 'rebuts' | 'mentions';

/** Claim, sentence, the claim's slots where the veto treats slots apart, the sentence after, and the language of all. */
export type VetoExample = readonly [
  claim: string,
  sentence: string,
  slots?: readonly Slot[],
  next?: string,
  lang?: string,
];

export interface Veto {
  /** The file's name. */
  readonly id: string;
  /** What was compared, for "why this note": "number". */
  readonly compares: string;
  readonly relation: VetoRelation;
  /** Whether sentence and claim differ here. */
  differs(comparison: Comparison): boolean;
  readonly examples: {
    readonly vetoes: readonly VetoExample[];
    readonly leavesAlone: readonly VetoExample[];
  };
}

export function defineVeto(veto: Veto): Veto {
  return veto;
}

/** Slots for examples: a list of alternatives each. */
export function slots(...lists: readonly (readonly string[])[]): Slot[] {
  return lists.map((any, i) => ({ role: i === 0 ? 'who' : i === 1 ? 'does' : 'what', any }));
}
