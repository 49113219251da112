// caveat-pack/1: the nouns of a claim pack. How a file becomes one of these is in read.ts.

import type { Evidence, Verdict } from '../note';

export const PACK_FORMAT = 'caveat-pack/1';

/** What a slot holds; for people (the editor, the "why" row) and for the span that a note covers. */
export const SLOT_ROLES = ['who', 'does', 'what', 'whom', 'how-much', 'where', 'when', 'why', 'how'] as const;
export type SlotRole = (typeof SLOT_ROLES)[number];

/**
 * Something that a sentence must hold to repeat the claim: one of several plain ways to say it.
 * An alternative of several words matches when all of them stand close together in that order; words are
 * compared by stem, numbers by value. `none` lists words that must not stand in the same sentence.
 */
export interface Slot {
  readonly role: SlotRole;
  readonly any: readonly string[];
  readonly none?: readonly string[];
  /** The words may also stand in the sentences before, or in the title (a subject is often only a pronoun). */
  readonly nearby?: boolean;
}

export interface Entity {
  readonly name: string;
  readonly also?: readonly string[];
  /** Wikidata id, Q and digits. */
  readonly wikidata?: string;
}

export interface ClaimExamples {
  readonly repeats: readonly string[];
  readonly rebuts?: readonly string[];
  readonly mentions?: readonly string[];
  /** Near misses: sentences on which this claim stays quiet. */
  readonly quiet?: readonly string[];
}

export interface Claim {
  readonly id: string;
  /** The statement that circulates, one plain sentence. */
  readonly text: string;
  readonly also?: readonly string[];
  readonly verdict: Verdict;
  readonly rating?: {
    readonly label: string;
    readonly value?: number;
    readonly best?: number;
    readonly worst?: number;
  };
  /** What is so: one sentence that stands alone. */
  readonly correction?: string;
  readonly explanation?: string;
  readonly about?: readonly Entity[];
  /** All of them must be there for a sentence to repeat the claim; without slots alignment decides. */
  readonly slots?: readonly Slot[];
  /** Dates between which the statement holds or circulated. */
  readonly valid?: { readonly from?: string; readonly until?: string };
  readonly asOf?: string;
  readonly author?: string;
  readonly reviewed?: string;
  readonly reviewBy?: string;
  readonly appearances?: readonly string[];
  readonly speaker?: string;
  readonly title?: string;
  /** Language of `text`, where it is not the pack's. */
  readonly lang?: string;
  readonly withdrawn?: { readonly date: string; readonly reason: string };
  readonly evidence?: readonly Evidence[];
  readonly examples?: ClaimExamples;
}

export interface Pack {
  readonly format: typeof PACK_FORMAT;
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly publisher?: { readonly name: string; readonly url?: string };
  readonly lang?: string;
  readonly version: string;
  readonly published?: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly update?: string;
  readonly claims: readonly Claim[];
}
