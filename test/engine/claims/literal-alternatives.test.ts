import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/engine/claims/matcher';
import type { Pack } from '../../../src/engine/packs/format';

function firesOn(any: string, sentence: string): boolean {
  const slots = [
    { role: 'who', any: ['the mill'] },
    { role: 'what', any: [any] },
  ] as const;
  const claim = { id: 'c', text: 'The mill is owned by the town.', verdict: 'false', slots } as const;
  const pack: Pack = { format: 'caveat-pack/1', id: 'p', title: 'P', version: '1', claims: [claim] };
  return createMatcher([pack])
    .match(sentence)
    .some(({ fires }) => fires);
}

describe('an alternative with "=" in front', () => {
  it('stands as it is written, one other word between its words at most', () => {
    expect(firesOn('=owned by Quay', 'The mill is owned by Quay.')).toBe(true);
    expect(firesOn('=owned by Quay', 'The mill is owned by pretty Quay.')).toBe(true);
    expect(firesOn('=owned by Quay', 'The mill is owned by a baker with a shop in Quay.')).toBe(false);
  });

  it('without it leaves more room', () => {
    expect(firesOn('owned Quay', 'The mill is owned by a rich baker of Quay.')).toBe(true);
  });
});
