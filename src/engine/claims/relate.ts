// What a sentence does with a claim: repeats it, rebuts it, or only mentions it. A sentence that reports the claim as
// somebody's words repeats it all the same: whose words they are is for the card to say.

import type { Comparison } from './compare';
import type { Veto } from './veto';

export type Relation = 'repeats' | 'rebuts' | 'mentions';

/** Share of the claim that a sentence must hold to be called a rebuttal of it without having agreed fully. */
const SPEAKS_OF_IT = 0.5;

/** The relation that the vetoes leave. `agrees`: slots were filled, or the words agree nearly completely. */
export function relationOf(comparison: Comparison, agrees: boolean, vetoes: readonly Veto[]): Relation {
  if (agrees && vetoes.length === 0) return 'repeats';
  const speaksOfIt = agrees || comparison.alignment.ofClaim >= SPEAKS_OF_IT;
  return speaksOfIt && vetoes.some((veto) => veto.relation === 'rebuts') ? 'rebuts' : 'mentions';
}
