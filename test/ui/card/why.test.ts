import { expect, it } from 'vitest';
import { VETOES } from '../../../src/engine/claims/vetoes';
import { COMPARED } from '../../../src/ui/card/why';

it('there are words for all that a veto compares, and no others', () => {
  expect(Object.keys(COMPARED).sort()).toEqual([...new Set(VETOES.map(({ compares }) => compares))].sort());
});
