// The sentences on what was checked: they agree in number, and never make silence sound like approval.

import { beforeEach, describe, expect, it } from 'vitest';
import { coverageLine, nothingNotedWhy, outcomeOf } from '../../src/ui/coverage';
import { annotationOf, NOTES } from '../gallery/sample';
import { provideWords } from '../gallery/words';

beforeEach(() => provideWords(null));

const { summary } = annotationOf(NOTES);
const [pack] = summary.packs;
const onePack = pack ? [pack] : [];

describe('coverage', () => {
  it('says what was found and what is not known', () =>
    expect(coverageLine(summary)).toBe(
      '14 of 20 sentences can be checked: **4 found** in 2 packs, **10 not known**',
    ));

  it.each([
    [0, 2, 'None is known to your 2 packs.'],
    [0, 1, 'None is known to your pack.'],
    [1, 1, '1 of them is known to your pack, the others are not.'],
    [3, 2, '3 of them are known to your 2 packs, the others are not.'],
  ])('with nothing noted, %i known and %i packs: %s', (matched, packs, words) => {
    const said = nothingNotedWhy({ ...summary, matched, packs: packs === 1 ? onePack : summary.packs });
    expect(said).toContain(words);
    expect(said).toMatch(/That does not mean they are right\.$/);
  });

  it('tells nothing noted from nothing to check', () => {
    expect(outcomeOf(annotationOf(NOTES), 5)).toBe('notes');
    expect(outcomeOf(annotationOf([]), 0)).toBe('nothing-noted');
    expect(outcomeOf({ ...annotationOf([]), summary: { ...summary, checkable: 0 } }, 0)).toBe(
      'nothing-to-check',
    );
  });
});
