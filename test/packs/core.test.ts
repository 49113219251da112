// Runs what every claim of the bundled pack says of itself: fields, evidence and examples, all records in play.
// Alone: npx vitest run --project unit test/packs/core.test.ts; on the command line: caveat pack check src/packs/core

import { expect, it } from 'vitest';
import { packFromDisk } from '../../src/cli/read-packs';
import { createMatcher } from '../../src/engine/claims/matcher';
import { checkClaim } from '../../src/engine/packs/check';
import { faultLine } from '../../src/engine/packs/fault';

it('every claim of the core pack holds what it promises', async () => {
  const { pack, lists, sources } = await packFromDisk('src/packs/core');
  const matcher = createMatcher(pack ? [pack] : []);
  const tryOut = (sentence: string) =>
    matcher
      .match(sentence, {}, { top: 0 })
      .map(({ claim, fires, vetoedBy }) => ({ claim: claim.id, fires, vetoedBy }));
  for (const [claim, { list, path }] of sources)
    checkClaim(claim, path, tryOut, list, { evidence: 2, complete: true });
  expect(lists.flatMap((list) => list.faults).map(faultLine)).toEqual([]);
}, 30_000);
