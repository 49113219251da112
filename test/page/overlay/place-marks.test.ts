// Margin marks, stacked marks and edge ticks, from measured words.

import { describe, expect, it } from 'vitest';
import type { Family } from '../../../src/engine/note';
import { type Layout, linesOf, type Measured } from '../../../src/page/overlay/measure';
import { placeMarks } from '../../../src/page/overlay/place-marks';

let count = 0;
function note(top: number, changes: Partial<Measured> = {}): Measured {
  return {
    id: `n${++count}`,
    family: 'record' as Family,
    lines: [{ left: 300, top, width: 200, height: 24 }],
    column: { left: 144, right: 808 },
    ground: 'light',
    rtl: false,
    clipped: false,
    ...changes,
  };
}

const layout = (notes: Measured[], width = 1280): Layout => ({
  notes,
  offset: { x: 0, y: 0 },
  view: { width, height: 900 },
});

function margin(notes: Measured[], width?: number) {
  const placed = placeMarks(layout(notes, width));
  if (placed.kind !== 'margin') throw new Error('expected margin marks');
  return placed.marks;
}

function edge(notes: Measured[], width?: number) {
  const placed = placeMarks(layout(notes, width));
  if (placed.kind !== 'edge') throw new Error('expected edge ticks');
  return placed.ticks;
}

describe('margin marks', () => {
  it('stand 16 px from the text, centred on the first line', () =>
    expect(margin([note(100)])[0]?.box).toEqual({ left: 144 - 16 - 24, top: 100, width: 24, height: 24 }));

  it('stand to the right of text that runs from right to left', () =>
    expect(margin([note(100, { rtl: true })])[0]?.box.left).toBe(808 + 16));

  it('of two notes on one line stand side by side, the second further out', () => {
    const [first, second] = margin([note(100), note(104)]);
    expect([first?.box.left, second?.box.left]).toEqual([104, 76]);
  });

  it('of two notes in a narrow gutter become one with a count', () => {
    const column = { left: 60, right: 700 };
    expect(margin([note(100, { column }), note(104, { column })]).map((mark) => mark.ids.length)).toEqual([
      2,
    ]);
  });

  it('of three notes become one of the strongest family', () => {
    const [mark, ...rest] = margin([
      note(100, { family: 'wording' }),
      note(102, { family: 'supported' }),
      note(104, { family: 'wording' }),
    ]);
    expect(rest).toEqual([]);
    expect(mark?.ids.length).toBe(3);
    expect(mark?.family).toBe('supported');
  });

  it('align with the outermost of columns that nearly align', () => {
    const quote = note(300, { column: { left: 184, right: 760 } });
    expect(margin([note(100), quote]).map((mark) => mark.box.left)).toEqual([104, 104]);
  });

  it('do not align with another column', () => {
    const other = note(300, { column: { left: 900, right: 1200 } });
    expect(margin([note(100), other]).map((mark) => mark.box.left)).toEqual([104, 860]);
  });

  it('are not drawn for words that are gone or scrolled away', () =>
    expect(margin([note(100, { lines: [] }), note(200, { clipped: true }), note(300)]).length).toBe(1));
});

describe('edge ticks', () => {
  it('come where there is no gutter', () => {
    const column = { left: 20, right: 780 };
    const [tick] = edge([note(100, { column })], 800);
    expect(tick?.box).toMatchObject({ left: 780, width: 20 });
  });

  it('come in narrow windows', () => expect(edge([note(100)], 479).length).toBe(1));

  it('are as high as their words, and never over the text', () => {
    const lines = [
      { left: 20, top: 100, width: 300, height: 24 },
      { left: 20, top: 132, width: 100, height: 24 },
    ];
    const [tick] = edge([note(100, { lines, column: { left: 20, right: 380 } })], 390);
    expect(tick?.box).toEqual({ left: 380, top: 100, width: 10, height: 56 });
  });
});

describe('linesOf', () => {
  it('makes one box of a link and the text around it', () =>
    expect(
      linesOf([
        { left: 0, top: 0, width: 50, height: 20 },
        { left: 50, top: 1, width: 40, height: 18 },
        { left: 0, top: 30, width: 20, height: 20 },
      ]),
    ).toEqual([
      { left: 0, top: 0, width: 90, height: 20 },
      { left: 0, top: 30, width: 20, height: 20 },
    ]));

  it('skips the empty box that a range may begin with, and boxes of whole blocks', () =>
    expect(
      linesOf([
        { left: 300, top: 0, width: 0, height: 20 },
        { left: 0, top: 24, width: 90, height: 20 },
        { left: 0, top: 0, width: 400, height: 300 },
      ]),
    ).toEqual([{ left: 0, top: 24, width: 90, height: 20 }]));

  it('takes no boxes', () => expect(linesOf([])).toEqual([]));
});
