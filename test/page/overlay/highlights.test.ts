// Names and rules of highlights.

import { describe, expect, it } from 'vitest';
import { highlightCss, highlightNames } from '../../../src/page/overlay/highlights';

let seed = 7;
const random = () => {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
};

describe('highlightNames', () => {
  it('are new in every run and tell nothing', () => {
    const [a, b] = [highlightNames(random), highlightNames(random)];
    expect(a.line('record', 'light')).not.toBe(b.line('record', 'light'));
    expect(a.line('record', 'light')).toMatch(/^[a-z]{8}$/);
  });

  it('are distinct even when chance repeats itself', () => {
    let at = 0;
    const names = highlightNames(() => (at++ < 16 ? 0 : random()));
    expect(names.line('record', 'light')).not.toBe(names.line('record', 'dark'));
  });
});

describe('highlightCss', () => {
  const names = highlightNames(random);
  const rule = (name: string, options = {}) =>
    highlightCss(names, options)
      .split('\n')
      .find((line) => line.includes(name));

  it.each([
    ['record', 'underline wavy 2px #A96500'],
    ['wording', 'underline dotted 2px #6458C4'],
    ['supported', 'underline double 1px #38858B'],
  ] as const)('draws %s its own way', (family, line) =>
    expect(rule(names.line(family, 'light'))).toContain(line),
  );

  it('thins the wave, and only that, when asked', () => {
    expect(rule(names.line('record', 'dark'), { fine: true })).toContain('wavy 1px');
    expect(rule(names.line('wording', 'dark'), { fine: true })).toContain('dotted 2px');
  });

  it('never sets the colour or weight of the page’s text', () =>
    expect(highlightCss(names)).not.toMatch(/[{;]\s*(color|font|-webkit-text)/));
});
