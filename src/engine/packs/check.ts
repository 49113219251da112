// Runs the tests that a pack carries: each claim's examples against the matcher. Repeats must fire for their claim,
// rebuttals, mentions and near misses must not. What the fields may hold is checked on reading.

import type { FaultList, FaultPath } from './fault';
import type { Claim } from './format';

/** Ids of the claims that fire on a sentence that stands alone, and what held others back; `lang` is the sentence's. */
export type TryOut = (
  sentence: string,
  lang?: string,
) => readonly { claim: string; fires: boolean; vetoedBy?: readonly string[] }[];

export interface CheckOptions {
  /** Pieces of evidence that each claim must have; 0 when not checked. */
  readonly evidence?: number;
  /** Slots and examples that each claim must have, as those of a pack that ships with Caveat. */
  readonly complete?: boolean;
}

/** Examples that a claim of a complete pack carries at least. */
const WANTED_EXAMPLES = { repeats: 3, quiet: 2 } as const;

/** Checks one claim; `path` is where it stands in its file. */
export function checkClaim(
  claim: Claim,
  path: FaultPath,
  tryOut: TryOut,
  faults: FaultList,
  options: CheckOptions = {},
): void {
  const evidence = claim.evidence?.length ?? 0;
  if (evidence < (options.evidence ?? 0))
    faults.add(
      [...path, 'evidence'],
      `has ${evidence} pieces of evidence; give at least ${options.evidence}`,
    );
  if (claim.slots?.length === 1)
    faults.add(
      [...path, 'slots'],
      'has one slot, which fires on every sentence that holds it; write two or more',
      'warning',
    );
  if (options.complete) checkComplete(claim, path, faults);
  for (const kind of ['repeats', 'rebuts', 'mentions', 'quiet'] as const)
    claim.examples?.[kind]?.forEach((sentence, i) => {
      const hit = tryOut(sentence, claim.lang).find(({ claim: id }) => id === claim.id);
      const fires = hit?.fires === true;
      if (fires === (kind === 'repeats')) return;
      const why = hit?.vetoedBy?.length ? ` (held back by ${hit.vetoedBy.join(', ')})` : '';
      const message = fires
        ? `fires on ${JSON.stringify(sentence)}; add a word to "none" or narrow a slot`
        : `stays silent on ${JSON.stringify(sentence)}${why}; add a way to say it to a slot`;
      faults.add([...path, 'examples', kind, i], message);
    });
}

function checkComplete(claim: Claim, path: FaultPath, faults: FaultList): void {
  if (!claim.slots) faults.add(path, 'has no slots; write who, does, what');
  if (!claim.correction) faults.add(path, 'has no correction; write one sentence that stands alone');
  for (const [kind, wanted] of Object.entries(WANTED_EXAMPLES)) {
    const count = claim.examples?.[kind as keyof typeof WANTED_EXAMPLES]?.length ?? 0;
    if (count < wanted)
      faults.add([...path, 'examples'], `has ${count} examples under "${kind}"; write at least ${wanted}`);
  }
}
