// Pages and moments that could leave marks without an owner, or a reader without marks: registries that are cleared,
// text that comes while a card is open, an extension that is updated under open pages.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, KINDS, paintedWords, pointOn, type Ready, start, until } from './browser';

const HOSTS = () =>
  [...document.documentElement.children].filter((each) => each !== document.head && each !== document.body)
    .length;

describe.each(KINDS)('in %s', (kind) => {
  let ready: Ready;
  beforeAll(async () => {
    ready = await start(kind);
  });
  afterAll(() => ready?.close());

  const sentences = async (url: string): Promise<number> => {
    const state = await ready.window.state(url);
    return state?.status === 'read' ? state.annotation.summary.sentences : 0;
  };

  it('elements of the page with names of ours are no obstacle', async () => {
    const page = await ready.window.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        for (const id of ['browser', 'caveatSentry', 'caveatAnnotator']) {
          const form = Object.assign(document.createElement('form'), { id });
          form.append(Object.assign(document.createElement('input'), { name: 'runtime' }));
          document.body.append(form);
        }
      });
    });
    await page.goto(`${ready.address('demo/careless.html')}?named`);
    await page.bringToFront();
    expect(await until(async () => (await paintedWords(page)).length > 0)).toBe(true);
    await page.close();
  });

  it('lines that the page clears with its own highlights come back', async () => {
    const { page } = await ready.open('demo/careless.html');
    const before = await until(async () => {
      const words = await paintedWords(page);
      return words.length > 0 && words;
    });
    await page.evaluate(() => CSS.highlights.clear());
    expect(await until(async () => (await paintedWords(page)).length > 0)).toBe(true);
    expect(await paintedWords(page)).toEqual(before);
    await page.close();
  });

  it('a card stays open while other text comes to the article', async () => {
    const { page, url } = await ready.open('demo/careless.html');
    await until(async () => (await paintedWords(page)).length > 0);
    const { x, y } = await pointOn(page, 'In the middle of 2018');
    await page.mouse.click(x, y);
    const open = await until(() => cardText(ready, url));
    expect(open).toBeTruthy();
    const before = await sentences(url);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'The editors added this paragraph when the story had already been read by many.';
      document.querySelector('article')?.append(late);
    });
    expect(await until(async () => (await sentences(url)) > before)).toBe(true);
    expect((await cardText(ready, url))?.slice(0, 16)).toBe(open?.slice(0, 16));
    await page.close();
  });

  // puppeteer's Chromium does not start an extension again that it has loaded itself.
  it.runIf(kind === 'firefox')('an update leaves one host element on open pages, and not two', async () => {
    const { page, url } = await ready.open('demo/careless.html');
    await until(async () => (await paintedWords(page)).length > 0);
    await page.evaluate(() => {
      Object.assign(window, { changes: 0 });
      const count = (records: MutationRecord[]) =>
        Object.assign(window, {
          changes: (window as unknown as { changes: number }).changes + records.length,
        });
      new MutationObserver(count).observe(document.documentElement, { childList: true });
    });
    await ready.window
      .inExtension(() => {
        setTimeout(
          () =>
            (globalThis as unknown as { browser: { runtime: { reload(): void } } }).browser.runtime.reload(),
          50,
        );
      })
      .catch(() => undefined);
    ready.window.office = undefined;
    await until(() => page.evaluate(() => (window as unknown as { changes: number }).changes > 0));
    expect((await ready.window.settled(url))?.status).toBe('read');
    expect(await page.evaluate(HOSTS)).toBe(1);
    await page.close();
  });
});
