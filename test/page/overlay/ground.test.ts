// Which lines words need: by the measured background, whatever the system's theme is.
// @vitest-environment happy-dom

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf, groundUnder, parseColour } from '../../../src/page/overlay/ground';

function under(html: string): string {
  document.body.innerHTML = html;
  return groundUnder(document.querySelector('b') as Element);
}

describe('groundUnder', () => {
  it.each([
    ['a white page', '<p><b>x</b></p>', 'light'],
    ['sepia', '<div style="background-color: rgb(251, 240, 220)"><b>x</b></div>', 'light'],
    ['night', '<div style="background-color: rgb(21, 22, 26)"><p><b>x</b></p></div>', 'dark'],
    ['dark blue', '<div style="background-color: rgb(11, 37, 69)"><b>x</b></div>', 'dark'],
    ['light middle grey', '<div style="background-color: rgb(150, 150, 150)"><b>x</b></div>', 'black'],
    ['dark middle grey', '<div style="background-color: rgb(100, 100, 100)"><b>x</b></div>', 'white'],
    ['a black veil over white', '<div style="background-color: rgba(0, 0, 0, 0.9)"><b>x</b></div>', 'dark'],
    [
      'a light box on a dark page',
      '<div style="background-color: rgb(0, 0, 0)"><p style="background-color: rgb(255, 255, 255)"><b>x</b></p></div>',
      'light',
    ],
    [
      'white words on a picture',
      '<div style="background-image: url(a.png); color: rgb(255, 255, 255)"><b style="color: rgb(255, 255, 255)">x</b></div>',
      'white',
    ],
  ])('%s', (_, html, ground) => expect(under(html)).toBe(ground));
});

describe('parseColour', () => {
  it.each([
    ['rgb(255, 128, 0)', [1, 128 / 255, 0, 1]],
    ['rgba(0, 0, 0, 0.5)', [0, 0, 0, 0.5]],
    ['rgb(0 0 0 / 50%)', [0, 0, 0, 0.5]],
    ['color(srgb 0.5 0.25 0 / 0.1)', [0.5, 0.25, 0, 0.1]],
  ])('reads %s', (css, colour) => expect(parseColour(css)).toEqual(colour));

  it('tells light from dark in the lab family', () => {
    const grey = (css: string) => parseColour(css)?.[0] ?? -1;
    expect(grey('oklch(0.98 0.01 90)')).toBeGreaterThan(0.9);
    expect(grey('oklab(0.2 0 0)')).toBeLessThan(0.15);
    expect(grey('lab(95 0 0)')).toBeGreaterThan(0.9);
    expect(grey('lch(10 5 200)')).toBeLessThan(0.15);
  });

  it('takes any string', () => fc.assert(fc.property(fc.string(), (css) => void parseColour(css))));
});

describe('groundOf', () => {
  it('goes from dark through white and black to light', () =>
    expect([0, 0.07, 0.1, 0.17, 0.2, 0.6, 0.7, 1].map(groundOf)).toEqual([
      'dark',
      'dark',
      'white',
      'white',
      'black',
      'black',
      'light',
      'light',
    ]));
});
