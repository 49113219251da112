import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsBefore, codeUnitsBefore } from '../../../src/engine/anchoring/code-points';
import { SearchedText } from '../../../src/engine/anchoring/places';
import { readSelectors, selectorsOf } from '../../../src/engine/anchoring/saved';

const selectors = (text: string, start: number, end: number) =>
  selectorsOf(new SearchedText(text), { start, end });

/** Letters with marks, right to left, Chinese, flags, families, skin tones, lone surrogates, line breaks. */
const piece = fc.oneof(
  fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\r\n',
    'The pier',
    'é',
    'e\u0301',
    'ñ',
    'हिन्दी',
    'مرحبا',
    'שלום',
    '中文字',
    'ไทย',
  ),
  fc.constantFrom('👩‍👩‍👧‍👦', '🇩🇪', '🇫🇷', '👍🏽', '𝒜', '𠮷', '1\ufe0f\u20e3', '\u200d', '\ud83d', '\u0301'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const textAndSpan = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat())
  .map(([pieces, a, b]) => {
    const text = pieces.join('');
    const [x, y] = [a % (text.length + 1), b % (text.length + 1)];
    return { text, start: Math.min(x, y), end: Math.max(x, y) };
  })
  .filter(({ start, end }) => start < end);

/** Borders between what a reader sees as characters, drawn over the whole text. */
function borders(text: string): Set<number> {
  const found = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  return new Set([...found.map(({ index }) => index), text.length]);
}

describe('selectors of marked words', () => {
  it('hold the words, what is around them, and their place', () => {
    expect(selectors('At noon the pier closed.', 12, 16)).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'pier',
        prefix: 'At noon the ',
        suffix: ' closed.',
        'caveat:others': { same: 0, before: 0, closest: 0 },
      },
      { type: 'TextPositionSelector', start: 12, end: 16 },
    ]);
  });

  it('count places in code points, as the standard does', () => {
    const text = '🎉🎉 The pier';
    expect(selectors(text, text.indexOf('pier'), text.length)[1]).toMatchObject({ start: 7, end: 11 });
  });

  it('are widened to whole characters', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(selectors(`a ${family} b`, 4, 6)[0].exact).toBe(family);
    expect(selectors('cafe\u0301s', 3, 4)[0].exact).toBe('e\u0301');
  });

  it('never cut a character, and say with exact, prefix and suffix what stands there', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, start, end }) => {
        const [quote, position] = selectors(text, start, end);
        const from = codeUnitsBefore(text, position.start);
        const to = codeUnitsBefore(text, position.end);
        expect(text.slice(from, to)).toBe(quote.exact);
        expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(text.slice(0, from).endsWith(quote.prefix)).toBe(true);
        expect(text.slice(to).startsWith(quote.suffix)).toBe(true);
        expect(from <= start && end <= to).toBe(true);
        const all = borders(text);
        for (const at of [from - quote.prefix.length, from, to, to + quote.suffix.length])
          expect(all.has(at)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same after a journey as JSON', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, start, end }) => {
        const [{ exact, prefix, suffix, 'caveat:others': others }, position] = selectors(text, start, end);
        fc.pre(exact.trim() !== '');
        const journey = JSON.parse(JSON.stringify(selectors(text, start, end)));
        expect(readSelectors(journey)).toEqual({
          ok: true,
          value: {
            quote: { exact, prefix, suffix },
            position: { start: position.start, end: position.end },
            others,
          },
        });
      }),
      { numRuns: 200 },
    );
  });

  it('take context until it tells equal words apart, and note how many there are', () => {
    const text = ['One.', 'Share this update', 'Two.', 'Share this update', 'Three.'].join('\n');
    const line = text.indexOf('Share');
    const [quote] = selectors(text, line, line + 'Share this update'.length);
    expect(quote['caveat:others']).toEqual({ same: 1, before: 0, closest: 0 });
    const longer = `${'Nothing new came in for hours. '.repeat(3)}\nShare this update\n`;
    const many = `First ${longer}Second ${longer}Third ${longer}`;
    const at = many.indexOf('Share', many.indexOf('Second'));
    expect(selectors(many, at, at + 17)[0].prefix).toContain('Second');
  });
});

describe('code points', () => {
  it('lead to code units and back', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text }) => {
        const points = [...text];
        let units = 0;
        points.forEach((point, i) => {
          expect(codePointsBefore(text, units)).toBe(i);
          expect(codeUnitsBefore(text, i)).toBe(units);
          units += point.length;
        });
        expect(codeUnitsBefore(text, points.length + 3)).toBe(text.length + 3);
      }),
    );
  });
});

describe('selectors from elsewhere', () => {
  const quote = { type: 'TextQuoteSelector', exact: 'pier', prefix: 'the ', suffix: ' closed' };
  const value = { quote: { exact: 'pier', prefix: 'the ', suffix: ' closed' } };

  it.each([
    ['a selector', quote],
    ['a list', [{ type: 'RangeSelector', startContainer: '/p[1]' }, quote]],
    ['a target', { source: 'https://courier.example/', selector: [quote] }],
    ['an annotation', { type: 'Annotation', target: { selector: quote } }],
    ['an annotation with several targets', { target: [{ selector: [quote] }, 'https://courier.example/'] }],
  ])('are read out of %s', (_, json) => {
    expect(readSelectors(json)).toMatchObject({ ok: true, value });
  });

  it('need no context', () => {
    expect(readSelectors({ type: 'TextQuoteSelector', exact: 'pier' })).toMatchObject({
      ok: true,
      value: { quote: { exact: 'pier', prefix: '', suffix: '' } },
    });
  });

  it.each([
    [null, 'is null; write a selector, a list of selectors, or an annotation'],
    ['pier', 'is a string; write a selector, a list of selectors, or an annotation'],
    [[], 'holds no TextQuoteSelector; write { "type": "TextQuoteSelector", "exact": … }'],
    [
      { type: 'TextPositionSelector', start: 0, end: 4 },
      'holds no TextQuoteSelector; write { "type": "TextQuoteSelector", "exact": … }',
    ],
    [{ type: 'TextQuoteSelector' }, '"exact" is missing; write the quoted words'],
    [{ ...quote, exact: ' \n' }, '"exact" is empty; write the quoted words'],
    [{ ...quote, prefix: 3 }, '"prefix" is a number; write text or leave it out'],
    [
      { ...quote, refinedBy: {} },
      '"refinedBy" is not understood; write the selector of the words themselves',
    ],
    [
      [quote, { type: 'TextPositionSelector', start: -1, end: 4 }],
      '"start" is -1; write a whole number from 0',
    ],
    [
      [quote, { type: 'TextPositionSelector', start: 4, end: 4 }],
      '"end" (4) does not come after "start" (4)',
    ],
  ])('say in one line what is wrong with %j', (json, error) => {
    expect(readSelectors(json)).toEqual({ ok: false, error });
  });

  it('never throw, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const read = readSelectors({ target: json });
        if (!read.ok) expect(read.error).not.toContain('\n');
      }),
    );
  });
});
