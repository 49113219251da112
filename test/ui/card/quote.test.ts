// What the article says, cut for a card.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, quotePieces } from '../../../src/ui/card/quote';
import { NOTES } from '../../gallery/sample';

const show = (all: ReturnType<typeof pieces>) =>
  all.map(({ text, marked }) => (marked ? `«${text}»` : text)).join('');

describe('pieces', () => {
  it('marks the spans', () =>
    expect(show(pieces('has 2 billion users', [{ start: 4, end: 13 }]))).toBe('has «2 billion» users'));

  it('joins spans that overlap or touch over a space', () => {
    const spans = [
      { start: 6, end: 13 },
      { start: 4, end: 5 },
      { start: 10, end: 19 },
    ];
    expect(show(pieces('has 2 billion users', spans))).toBe('has «2 billion users»');
  });

  it('loses and adds nothing, whatever the spans', () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.record({ start: fc.integer(), end: fc.integer() })),
        (text, spans) => {
          expect(
            pieces(text, spans)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    ));
});

describe('quotePieces', () => {
  const [note] = NOTES;
  if (!note || note.family === 'wording') throw new Error('the first sample note is a record note');

  it('marks the agreeing words of a record', () =>
    expect(show(quotePieces(note))).toBe(
      'The second order came «about nine hours after» a storm warning was lifted.',
    ));

  it('cuts a long sentence at spaces, around the marked words', () => {
    const exact = `${'before and '.repeat(30)}the point ${'and after '.repeat(30)}`;
    const start = exact.indexOf('the point');
    const pair = { article: { start, end: start + 9 }, record: { start: 0, end: 1 } };
    const long = { ...note, start: 0, quote: { ...note.quote, exact }, why: { ...note.why, pairs: [pair] } };
    const shown = show(quotePieces(long));
    expect(shown).toMatch(/^….*and «the point» and.*…$/);
    expect(shown.length).toBeLessThan(180);
  });

  it('cuts a long sentence without marked words at its end', () => {
    const exact = 'words and '.repeat(60);
    const shown = show(
      quotePieces({ ...note, quote: { ...note.quote, exact }, why: { ...note.why, pairs: [] } }),
    );
    expect(shown).toMatch(/ …$/);
    expect(shown.length).toBeLessThan(190);
  });
});
