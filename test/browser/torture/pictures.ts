// What is seen, as bytes and pixels: a printed page, and the lines of marks on it.

import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** What a printed page shows, without what differs from print to print: days, ids, addresses. */
export async function printed(page: Page): Promise<string> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true })).toString('latin1');
  const shown: string[] = [];
  for (const [, data = ''] of pdf.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)) shown.push(unpacked(data));
  return shown.filter((text) => /\bB[TI]\b|\bre\b/.test(text)).join('\n');
}

function unpacked(data: string): string {
  try {
    return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  } catch {
    return ''; // A picture or a font.
  }
}
