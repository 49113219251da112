// What is seen, as bytes and pixels: a printed page, and the lines of marks on it.

import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { until } from '../browser';
import type { TorturePage } from './run';

/**
 * What a printed page shows: its letters in order, how often each thing is drawn, in which colours. Not the bytes: words
 * under a highlight are set in pieces even where the highlight draws nothing.
 */
export async function printed(page: Page): Promise<string> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true })).toString('latin1');
  const streams = [...pdf.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, data = '']) =>
    unpacked(data),
  );
  const shown = streams.filter((text) => /\bBT\b/.test(text)).join('\n');
  const letters = [...shown.matchAll(/<([0-9A-F]+)>/gi)].map(([, hex]) => hex).join('');
  const drawn = [...shown.matchAll(/(?<=\s)(?:[fFSsbB]\*?|Do|sh)(?=\s)/g)].map(String);
  const colours = [...shown.matchAll(/[\d. ]+ (?:rg|RG|g|G|sc|SC|scn|SCN)\b/g)].map(([colour]) =>
    colour.trim(),
  );
  return JSON.stringify({ letters, drawn: drawn.sort(), colours: [...new Set(colours)].sort() });
}

function unpacked(data: string): string {
  try {
    return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  } catch {
    return ''; // A picture or a font.
  }
}

/** A line that is seen: how many pixels it changes, and how it stands out from what was there, 1 to 21 as in WCAG. */
export interface SeenLine {
  readonly pixels: number;
  readonly contrast: number;
}

/**
 * What the lines of marks change in the picture of some painted words: the same picture is taken with the highlights
 * and without.
 */
export async function lineUnder({ page, ready }: TorturePage, words: string): Promise<SeenLine> {
  const part = await until(() => page.evaluate(boxOf, words));
  if (!part) return { pixels: 0, contrast: 1 };
  await page.evaluate(stillness);
  const marked = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  await page.evaluate(emptyHighlights);
  const plain = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  await page.evaluate(fillHighlights);
  return ready.window.inExtension(compare, { marked, plain, part });
}

/** Firefox scrolls in a process of its own, and takes pictures before it has. */
async function stillness(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
}

interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The first line of painted words, brought into view, with room for what is drawn under it. */
function boxOf(words: string): Part | null {
  for (const [, highlight] of CSS.highlights)
    for (const range of highlight) {
      if (!(range as Range).toString().includes(words)) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      for (const { left, top, width, height } of (range as Range).getClientRects())
        if (width > 8) return { x: left, y: top, width, height: height + 6 };
    }
  return null;
}

function emptyHighlights(): void {
  const kept: [Highlight, AbstractRange[]][] = [];
  for (const [, highlight] of CSS.highlights) {
    kept.push([highlight, [...highlight]]);
    highlight.clear();
  }
  Object.assign(window, { kept });
}

function fillHighlights(): void {
  const { kept } = window as unknown as { kept: [Highlight, AbstractRange[]][] };
  for (const [highlight, ranges] of kept) for (const range of ranges) highlight.add(range);
}

/** In a page of the extension: pages may forbid pictures. */
async function compare({
  marked,
  plain,
  part,
}: {
  marked: string;
  plain: string;
  part: Part;
}): Promise<SeenLine> {
  const pixelsOf = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    return context?.getImageData(part.x, part.y, part.width, part.height).data ?? new Uint8ClampedArray();
  };
  const [with_, without] = [await pixelsOf(marked), await pixelsOf(plain)];
  const light = (data: Uint8ClampedArray, at: number) => {
    const [r = 0, g = 0, b = 0] = [0, 1, 2].map((i) => {
      const share = (data[at + i] ?? 0) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let pixels = 0;
  let contrast = 1;
  for (let at = 0; at < with_.length; at += 4) {
    const [a, b] = [light(with_, at), light(without, at)];
    if (Math.abs(a - b) > 0.004) pixels++;
    contrast = Math.max(contrast, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
  }
  return { pixels, contrast };
}
