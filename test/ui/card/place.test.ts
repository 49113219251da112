// Where a card stands: below its words, else above, else beside, and never over them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardSpace, placeCard } from '../../../src/ui/card/place';

const space = (changes: Partial<CardSpace> = {}): CardSpace => ({
  lines: [{ left: 400, top: 200, width: 300, height: 24 }],
  column: { left: 144, right: 808 },
  rtl: false,
  card: { width: 360, height: 420 },
  view: { width: 1280, height: 900, bottom: 40 },
  ...changes,
});
const line = (top: number, left = 400, width = 300) => ({ left, top, width, height: 24 });

describe('placeCard', () => {
  it('stands below the last line, its text on the column', () => {
    const place = placeCard(space({ lines: [line(200), line(232, 144, 80)] }));
    expect(place).toMatchObject({ side: 'below', left: 144 - 17, top: 232 + 24 + 14 });
  });

  it('stands above the first line when there is no room below', () => {
    const place = placeCard(space({ lines: [line(700), line(732)] }));
    expect(place.side).toBe('above');
    expect(place.top + 420).toBe(700 - 14);
  });

  it('stands beside the words when they fill the window', () => {
    const lines = Array.from({ length: 24 }, (_, at) => line(30 + at * 34, 144, 660));
    const place = placeCard(space({ lines }));
    expect(place).toMatchObject({ side: 'beside', left: 804 + 4 + 14 });
    expect(place.tail).toBeUndefined();
  });

  it('moves along the line for words far from the column', () => {
    const place = placeCard(space({ lines: [line(200, 760, 40)] }));
    expect(place.left).toBeGreaterThan(144 - 17);
    expect(place.left + (place.tail ?? 0)).toBe(780);
  });

  it('points at the right end of a line that runs from right to left', () => {
    const place = placeCard(space({ rtl: true, lines: [line(200, 500, 300)] }));
    expect(place.left).toBe(808 + 17 - 360);
    expect(place.left + (place.tail ?? 0)).toBe(768);
  });

  it('takes no more height than there is', () => {
    const place = placeCard(space({ lines: [line(400)], card: { width: 360, height: 2000 } }));
    expect(place.top + Math.min(2000, place.maxHeight)).toBeLessThanOrEqual(900 - 40 - 8);
  });

  it('never covers the words, unless they fill the window', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 80, max: 900 }),
        fc.integer({ min: 480, max: 1600 }),
        (top, count, height, width) => {
          const lines = Array.from({ length: count }, (_, at) => line(top + at * 32, 60, 300));
          const card = { width: 360, height };
          const place = placeCard(space({ lines, card, view: { width, height: 900, bottom: 40 } }));
          if (place.side === 'beside') return;
          const bottom = place.top + Math.min(height, place.maxHeight);
          const last = top + (count - 1) * 32 + 24;
          expect(place.top >= last || bottom <= top).toBe(true);
        },
      ),
    ));
});
