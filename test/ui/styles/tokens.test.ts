// The look's values stand in two places, and the dark ones twice in one: they are the same everywhere, and hold their contrast.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINES, TINTS } from '../../../src/page/overlay/colours';

const css = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

function values(after: string): Record<string, string> {
  const block = css.slice(css.indexOf('{', css.indexOf(after)));
  const end = block.indexOf('}');
  return Object.fromEntries(
    [...block.slice(0, end).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [
      match[1],
      match[2]?.replace(/\s+/g, ' '),
    ]),
  );
}

const light = values('[data-ground="black"]');
const dark = values('[data-ground="white"]');

function luminance(hex = ''): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a?: string, b?: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('tokens', () => {
  it('has the same dark values for the system and for a measured ground', () => {
    const block = css.slice(css.indexOf('@media (prefers-color-scheme: dark)'));
    expect(Object.keys(dark).length).toBeGreaterThan(15);
    for (const [name, value] of Object.entries(dark)) expect(block).toContain(`${name}: ${value}`);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('has the colours of the lines and tints on a %s page', (ground, tokens) => {
    for (const family of ['record', 'wording', 'supported'] as const) {
      expect(tokens[`--${family}-line`]).toBe(LINES[ground][family].toLowerCase());
      expect(tokens[`--${family}-tint`]).toBe(TINTS[ground][family].toLowerCase());
    }
  });

  it.each([
    ['--ink', '--surface', 4.5],
    ['--ink', '--sunken', 4.5],
    ['--ink-2', '--sunken', 4.5],
    ['--ink-3', '--surface-2', 4.5],
    ['--on-ink', '--ink', 4.5],
    ['--edge', '--sunken', 3],
    ['--record', '--record-tint', 4.5],
    ['--wording', '--wording-tint', 4.5],
    ['--supported', '--supported-tint', 4.5],
    ['--ink-2', '--wording-tint', 4.5],
    ['--record-line', '--record-tint', 3],
  ] as const)('keeps %s on %s at %f:1 or better, light and dark', (front, back, least) => {
    for (const tokens of [light, dark])
      expect(contrast(tokens[front], tokens[back])).toBeGreaterThanOrEqual(least);
  });
});
