// Renders public/icons from the mark, with Chromium: `node src/start/render-icons.mjs`. To be run again only when the
// mark changes; the pictures are kept in the repository.
//
// 48 px and up: tile, a broken line of text, the caret under the gap. 16 and 32 px: tile and a larger caret, since the
// line would be a smear. Off: the outline of the tile and a grey caret.

import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './prepare.mjs';

const CARET =
  'M13.6 3.4 4.7 20.1c-.5.9-.1 1.7.6 2 .8.3 1.5 0 1.9-.8L14.6 8l7 14.1c.7 1.4 2.1 1.9 3.4 1.3 1.3-.6 1.8-2 1.1-3.4L17.6 3.6c-.8-1.7-3.1-1.8-4-.2z';
const INK = '#1D2130';
const EDGE = '#5A6072';
const PAPER = '#FFF6E5';
const TEXT = '#9CA2B0';
const OFF = '#85888F';
const FROM_48 = 48;

/** @param {number} size @param {boolean} on */
function svg(size, on) {
  const small = size < FROM_48;
  const caret = small ? 'translate(-1.6 1.3) scale(1.14)' : 'translate(3 6.2) scale(.84)';
  const tile = on
    ? `<rect x=".5" y=".5" width="31" height="31" rx="7" fill="${INK}" stroke="${EDGE}"/>`
    : `<rect x="1" y="1" width="30" height="30" rx="7" fill="none" stroke="${OFF}" stroke-width="2"/>`;
  const text = `<path d="M6.5 7.2h5.3M20.2 7.2h5.3" fill="none" stroke="${on ? TEXT : OFF}" stroke-width="1.7" stroke-linecap="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${tile}${
    small ? '' : text
  }<path transform="${caret}" fill="${on ? PAPER : OFF}" d="${CARET}"/></svg>`;
}

const folder = new URL('../../public/icons/', import.meta.url);
await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chrome'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128])
  for (const on of [true, false]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(size, on)}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`caveat${on ? '' : '-off'}-${size}.png`, folder), png);
  }
await browser.close();
