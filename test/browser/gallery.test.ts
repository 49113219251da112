// The gallery in Chromium: every component in every state without faults that axe-core can find, light and dark, and
// without anything that sticks out; then the overlay on a page, with pointer and keys.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../src/start/prepare.mjs';
import { serve } from '../../src/start/serve.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

let browser: Browser;
let server: { address: string; close: () => void };
let page: Page;

beforeAll(async () => {
  await build({ configFile: path('../gallery/vite.config.ts'), logLevel: 'error' });
  server = await serve(path('../../dist/gallery'));
  browser = await puppeteer.launch({
    executablePath: ensureBrowser('chrome'),
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

afterEach(() => page?.close());

async function open(address: string, size = { width: 1280, height: 900 }): Promise<void> {
  page = await browser.newPage();
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${server.address}/${address}`);
  await page.waitForFunction(
    () =>
      document.querySelector('#gallery > *') ||
      globalThis.__caveatRoot?.querySelector('.marks,.foot,.foot-tab'),
  );
}

/** What axe finds, as lines: rule and the element's markup. The closed root is opened to axe for the test alone. */
async function faults(within = 'body'): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (selector) => {
    const root = globalThis.__caveatRoot;
    if (root) Object.defineProperty(root.host, 'shadowRoot', { configurable: true, get: () => root });
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const target = root ? root.host : document.querySelector(selector);
    const { violations } = await axe.run(target as Element, {
      // The gallery is no page of its own: landmarks and headings belong to whoever shows the components.
      rules: Object.fromEntries(
        [
          'region',
          'landmark-no-duplicate-main',
          'landmark-main-is-top-level',
          'page-has-heading-one',
          'landmark-unique',
          'landmark-no-duplicate-banner',
          'heading-order',
          'landmark-banner-is-top-level',
        ].map((rule) => [rule, { enabled: false }]),
      ),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }, within);
}

/** Elements of ours whose content is wider than they are. */
const overflowing = () =>
  page.evaluate(() => {
    const root = globalThis.__caveatRoot ?? document;
    return [...root.querySelectorAll<HTMLElement>('.cv *')]
      .filter((element) => !element.closest('.hidden-text, .marks, .lines, svg'))
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className}: ${element.textContent?.slice(0, 60)}`);
  });

describe.each(['cards', 'popups', 'foots', 'options'])('%s', (part) => {
  it.each(['light', 'dark'])('have no faults that axe finds, %s', async (theme) => {
    await open(`index.html?part=${part}&theme=${theme}`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) fold.click();
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await faults('#gallery')).toEqual([]);
  });

  it.each(['', 'long', 'rtl'])('let nothing stick out, words: %s', async (words) => {
    await open(`index.html?part=${part}&theme=light&words=${words}`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLElement>('.card-why-row,.popup-row[aria-expanded]'))
        fold.click();
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await overflowing()).toEqual([]);
  });
});

describe('the options', () => {
  it.each(['', 'long', 'rtl'])('let nothing stick out of a narrow window, words: %s', async (words) => {
    await open(`index.html?part=options&theme=light&words=${words}`, { width: 400, height: 900 });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await overflowing()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  });
});

describe('axe', () => {
  it('looks into the closed root: a button without a name is found', async () => {
    await open('article.html');
    await page.evaluate(() =>
      globalThis.__caveatRoot?.querySelector('.foot-line')?.append(document.createElement('button')),
    );
    expect((await faults()).join()).toContain('button-name');
  });
});

describe('the overlay', () => {
  const active = () => page.evaluate(() => globalThis.__caveatRoot?.activeElement?.className);
  const card = () => page.evaluate(() => globalThis.__caveatRoot?.querySelector('.card-lead')?.textContent);
  const frame = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

  async function wordsAt(text: string): Promise<{ x: number; y: number }> {
    return page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`not on the page: ${wanted}`);
    }, text);
  }

  it.each(['', 'dark', 'blue', 'grey'])(
    'has no faults that axe finds with a card open, ground: %s',
    async (ground) => {
      await open(`article.html?ground=${ground}&open=two-million`);
      await frame();
      expect(await faults()).toEqual([]);
    },
  );

  it('changes nothing on the page but its one host', async () => {
    await open('article.html');
    const children = await page.evaluate(() =>
      [...document.documentElement.children].map((child) => child.tagName),
    );
    expect(children).toEqual(['HEAD', 'BODY', 'DIV']);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(1280);
  });

  it('opens a card where the pointer rests, not where it passes', async () => {
    await open('article.html');
    const { x, y } = await wordsAt('2 million passengers');
    await page.mouse.move(x, y);
    await pause(150);
    expect(await card()).toBeUndefined();
    await pause(350);
    expect(await card()).toContain('Two million');
    await page.mouse.move(1200, 300);
    await pause(400);
    expect(await card()).toBeUndefined();
  });

  it('pins on a click, closes on a click beside', async () => {
    await open('article.html');
    const { x, y } = await wordsAt('2 million passengers');
    await page.mouse.click(x, y);
    await page.mouse.move(1200, 300);
    await pause(400);
    expect(await card()).toContain('Two million');
    await page.mouse.click(1200, 300);
    expect(await card()).toBeUndefined();
  });

  it('leaves a click on a link inside the words to the page', async () => {
    await open('article.html');
    const { x, y } = await wordsAt('The ferry');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#ferry');
    expect(await card()).toBeUndefined();
  });

  it('does not open while text is selected by dragging', async () => {
    await open('article.html');
    const { x, y } = await wordsAt('2 million passengers');
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await pause(500);
    expect(await card()).toBeUndefined();
    await page.mouse.up();
    await pause(50);
    expect(await card()).toBeUndefined();
  });

  it('ignores events that a page makes up', async () => {
    await open('article.html');
    const point = await wordsAt('2 million passengers');
    await page.evaluate(({ x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' };
      const target = document.elementFromPoint(x, y);
      target?.dispatchEvent(new PointerEvent('pointermove', at));
      target?.dispatchEvent(new MouseEvent('click', at));
    }, point);
    await pause(500);
    expect(await card()).toBeUndefined();
  });

  it('can be used by keys alone', async () => {
    await open('article.html');
    await page.evaluate(() => globalThis.__caveatRoot?.querySelector<HTMLElement>('.mark')?.focus());
    await page.keyboard.press('Enter');
    await frame();
    expect(await active()).toBe('card-lead');
    expect(await card()).toContain('nine hours');
    await page.keyboard.press('.');
    await frame();
    expect(await card()).toContain('Two million');
    expect(await active()).toBe('card-lead');
    await page.keyboard.press(',');
    await frame();
    expect(await card()).toContain('nine hours');
    await page.keyboard.press('Escape');
    expect(await card()).toBeUndefined();
    expect(await active()).toBe('mark');
  });

  it('closes by Escape from wherever the focus is: the words, a mark, the recap', async () => {
    await open('article.html');
    const { x, y } = await wordsAt('2 million passengers');
    await page.mouse.click(x, y);
    await page.keyboard.press('Escape');
    expect(await card()).toBeUndefined();
    await page.mouse.click(x, y);
    await page.evaluate(() => globalThis.__caveatRoot?.querySelector<HTMLElement>('.mark')?.focus());
    await page.keyboard.press('Escape');
    expect(await card()).toBeUndefined();
    await page.evaluate(() => globalThis.__caveatRoot?.querySelector<HTMLElement>('.foot-open')?.focus());
    await page.keyboard.press('Enter');
    await frame();
    expect(await page.evaluate(() => globalThis.__caveatRoot?.querySelector('.recap') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await frame();
    expect(await active()).toContain('foot-open');
  });

  it('scrolls tapped words above the sheet', async () => {
    await open('article.html', { width: 390, height: 700 });
    await page.evaluate(() => scrollTo(0, 380));
    await pause(100);
    const { x, y } = await wordsAt('just to win');
    expect(y).toBeGreaterThan(400);
    await page.mouse.click(x, y);
    await pause(200);
    const sheet = await page.evaluate(
      () => globalThis.__caveatRoot?.querySelector('.sheet')?.getBoundingClientRect().top,
    );
    expect((await wordsAt('harbour vote')).y).toBeLessThan(sheet ?? 0);
  });

  it('keeps its keys from the page', async () => {
    await open('article.html');
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => globalThis.told.push(`page heard ${event.key}`));
      globalThis.overlay.step(1);
    });
    await frame();
    await page.keyboard.press('.');
    expect(await page.evaluate(() => globalThis.told)).toEqual([]);
  });

  it('hides a note at once, takes it back at once', async () => {
    await open('article.html');
    const marks = () => page.evaluate(() => globalThis.__caveatRoot?.querySelectorAll('.mark').length);
    const { x, y } = await wordsAt('2 million passengers');
    await page.mouse.click(x, y);
    const press = (selector: string) =>
      page.evaluate(
        (wanted) => globalThis.__caveatRoot?.querySelector<HTMLElement>(wanted)?.click(),
        selector,
      );
    await press('.card-hide > button');
    await frame();
    await press('.card-hide-list button');
    await frame();
    expect(await marks()).toBe(4);
    await press('.card-hidden button');
    await frame();
    expect(await marks()).toBe(5);
    expect(await page.evaluate(() => globalThis.told)).toEqual([
      'hide two-million note',
      'unhide two-million note',
    ]);
  });

  it('goes to where a source is first named: selected, in view, and said', async () => {
    await open('article.html', { width: 1280, height: 500 });
    const press = (selector: string, words = '') =>
      page.evaluate(
        (wanted, text) =>
          [...(globalThis.__caveatRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])]
            .find((element) => element.textContent?.includes(text))
            ?.click(),
        selector,
        words,
      );
    await press('.foot-open');
    await frame();
    await press('button.sources-name', 'Olof Reyes');
    await frame();
    const { y } = await wordsAt('Olof Reyes');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(400);
    expect(await page.evaluate(() => String(getSelection()))).toBe('Olof Reyes');
    expect(await page.evaluate(() => globalThis.__caveatRoot?.querySelector('.recap'))).toBeNull();
    expect(
      await page.evaluate(() => globalThis.__caveatRoot?.querySelector('[role=status]')?.textContent),
    ).toBe('The page now shows “Olof Reyes”.');
  });

  it('folds its foot line on scrolling down and unfolds it at the end', async () => {
    await open('article.html', { width: 1280, height: 500 });
    const foot = () =>
      page.evaluate(() => globalThis.__caveatRoot?.querySelector('.foot,.foot-tab')?.className);
    expect(await foot()).toBe('foot');
    await page.evaluate(() => scrollTo(0, 100));
    await pause(100);
    expect(await foot()).toBe('foot-tab');
    await page.evaluate(() => scrollTo(0, 600));
    await pause(100);
    expect(await foot()).toBe('foot');
  });

  it('sits above a bar of the page', async () => {
    await open('article.html?bar=1');
    const gap = await page.evaluate(() => {
      const foot = globalThis.__caveatRoot?.querySelector('.foot')?.getBoundingClientRect();
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      return Math.round((bar?.top ?? 0) - (foot?.bottom ?? 0));
    });
    expect(gap).toBe(0);
  });

  it('shows a sheet and ticks in a narrow window, clear of the words', async () => {
    await open('article.html', { width: 390, height: 844 });
    await page.evaluate(() => globalThis.overlay.openNote('motive'));
    await pause(200);
    const shown = await page.evaluate(() => {
      const root = globalThis.__caveatRoot;
      return {
        sheet: root?.querySelector('.sheet')?.getBoundingClientRect().top ?? 0,
        ticks: root?.querySelectorAll('.tick').length,
      };
    });
    expect(shown.ticks).toBe(5);
    expect((await wordsAt('win the harbour vote')).y).toBeLessThan(shown.sheet);
    expect(await overflowing()).toEqual([]);
  });

  it('is not printed', async () => {
    await open('article.html');
    await page.emulateMediaType('print');
    expect(
      await page.evaluate(() => getComputedStyle(globalThis.__caveatRoot?.host as Element).display),
    ).toBe('none');
  });

  it('takes everything along when it goes', async () => {
    await open('article.html');
    await page.evaluate(() => globalThis.overlay.unmount());
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => globalThis.__caveatRoot?.childElementCount)).toBe(0);
  });
});
