import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likely } from '../../../src/ui/options/likely';

const of = (correct: number, count: number) => likely({ correct, count, set: '' });

describe('what a count is worth', () => {
  // Known values of Wilson's interval.
  it.each([
    [47, 50, 84, 98],
    [3, 3, 44, 100],
    [0, 10, 0, 28],
    [360, 400, 87, 93],
  ])('%i of %i: %i to %i of 100', (correct, count, low, high) => {
    expect(of(correct, count)).toEqual({ low, high });
  });

  it('lies around the count, within 0 and 100', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, share) => {
          const correct = Math.round(count * share);
          const { low, high } = of(correct, count);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
          expect(low).toBeLessThanOrEqual(Math.ceil((100 * correct) / count));
          expect(high).toBeGreaterThanOrEqual(Math.floor((100 * correct) / count));
        },
      ),
    );
  });
});
