import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../src/engine/claims/features';
import { FIRING_FEATURES } from '../../../src/engine/claims/firing';
import firingWeights from '../../../src/engine/claims/firing-weights.json';
import { Library } from '../../../src/engine/claims/library';
import { createMatcher } from '../../../src/engine/claims/matcher';
import orderWeights from '../../../src/engine/claims/order-weights.json';
import type { Pack } from '../../../src/engine/packs/format';

const TEXTS = [
  'The mayor of Leeds sold the old pier to a brewery in 2019.',
  'The mayor of Leeds never sold the old mill.',
  'A brewery in Hull poured 4,000 litres of beer into the river.',
  'Herring numbers in the North Sea fell by half between 1990 and 2010.',
  'Ann Roe said that the bridge was built without a single nail.',
];
const pack: Pack = {
  format: 'caveat-pack/1',
  id: 'test',
  title: 'Test',
  version: '1',
  claims: TEXTS.map((text, i) => ({
    id: `claim-${i}`,
    text,
    verdict: 'false',
    ...(i === 4 && { speaker: 'Ann Roe', reviewed: '2020-03-02' }),
  })),
};
const library = new Library([pack]);

describe('the features of a query and its candidates', () => {
  it('have a weight each, and no weight is without its feature', () => {
    for (const weights of Object.values(orderWeights)) expect(Object.keys(weights)).toEqual([...FEATURES]);
    expect(Object.keys(firingWeights)).toEqual([...FIRING_FEATURES]);
  });

  it('are numbers, whatever is asked', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 3 }), line, (text, before, speaker) => {
        const query = library.queryFor(text, { before, speaker, date: '2020-03-01' }, true);
        for (const row of library.features(query, library.roughly(query, undefined, 10)))
          expect([...row].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the order of claims', () => {
  const first = (text: string, context = {}) => createMatcher([pack]).match(text, context)[0]?.claim.id;

  it('begins with the record that says the same, not with one about the same things', () => {
    expect(first('Leeds: the pier was sold to a brewery by its mayor')).toBe('claim-0');
    expect(first('Did the brewery at Hull really pour beer into the river?')).toBe('claim-2');
  });

  it('takes who a post is by for a part of it', () => {
    expect(first('Built without nails, the lot of it. — Ann Roe (@annroe) March 1, 2020')).toBe('claim-4');
  });
});
