// The main job in real browsers: the right words are marked, a card tells why, and the page stays the page's.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Note } from '../../src/engine/note';
import { caveat } from '../cli/run';
import {
  boxInRoot,
  cardText,
  inContentScript,
  KINDS,
  paintedWords,
  pointOn,
  type Ready,
  root,
  start,
  until,
} from './browser';

const ARTICLES = join(root, '../shared/articles');
const essence = (notes: readonly Note[]) =>
  notes.map(({ family, field, start: from, end, quote, title }) => ({
    family,
    field,
    from,
    end,
    words: quote.exact,
    title,
  }));

/** Share of the pixels in a part of a picture that are pale amber, the tint of record notes on light ground, a card's shadow on it or not. */
async function tintedShare(
  page: Page,
  png: string,
  part: { x: number; y: number; width: number; height: number },
) {
  return page.evaluate(
    async (data, { x, y, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(x, y, width, height).data ?? [];
      let tinted = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if ((pixels[i] ?? 0) > 225 && (pixels[i] ?? 0) - (pixels[i + 2] ?? 0) > 15) tinted++;
      return (tinted * 4) / pixels.length;
    },
    png,
    part,
  );
}

describe.each(KINDS)('in %s', (kind) => {
  let ready: Ready;
  beforeAll(async () => {
    ready = await start(kind);
  });
  afterAll(() => ready?.close());

  it.each(['demo/careless.html', 'demo/careful.html'])(
    '%s gets the notes that the command line gives',
    async (file) => {
      const { page, state } = await ready.open(file);
      if (state?.status !== 'read') throw new Error(`not read: ${JSON.stringify(state)}`);
      const [line] = caveat(['annotate', '--format', 'json', join(root, 'test', file)]).lines;
      expect(essence(state.annotation.notes)).toEqual(essence(line.notes));
      const words = state.annotation.notes.map(({ quote }) => quote.exact).sort();
      expect(await until(async () => (await paintedWords(page)).length > 0)).toBe(true);
      for (const painted of await paintedWords(page))
        expect(words.some((exact) => exact.includes(painted))).toBe(true);
      await page.close();
    },
  );

  it.skipIf(!existsSync(ARTICLES))(
    'so do the given articles (skipped where ../shared is missing)',
    async () => {
      const given = await start(kind, ARTICLES);
      try {
        for (const file of ['seed-a.html', 'seed-b.html']) {
          const { state } = await given.open(file);
          if (state?.status !== 'read') throw new Error(`${file} not read: ${JSON.stringify(state)}`);
          const [line] = caveat(['annotate', '--format', 'json', join(ARTICLES, file)]).lines;
          expect(essence(state.annotation.notes)).toEqual(essence(line.notes));
        }
      } finally {
        await given.close();
      }
    },
  );

  it('a card opens under a resting pointer and closes by Escape', async () => {
    const { page, url } = await ready.open('demo/careless.html');
    const { x, y } = await until(() => pointOn(page, '2 billion users').catch(() => undefined as never));
    await page.mouse.move(x - 4, y);
    await page.mouse.move(x, y);
    const text = await until(() => cardText(ready, url));
    expect(text).toContain('The record differs');
    expect(text).toContain('2 billion');
    await page.keyboard.press('Escape');
    expect(await until(async () => (await cardText(ready, url)) === null)).toBe(true);
    await page.close();
  });

  it('a click on the words pins the card; a click elsewhere closes it', async () => {
    const { page, url } = await ready.open('demo/careless.html');
    const { x, y } = await until(() =>
      pointOn(page, 'Huawei had been found guilty').catch(() => undefined as never),
    );
    await page.mouse.click(x, y);
    expect(await until(() => cardText(ready, url))).toContain('Huawei');
    await page.mouse.click(3, 3);
    expect(await until(async () => (await cardText(ready, url)) === null)).toBe(true);
    await page.close();
  });

  it('the words of an open card are tinted', async () => {
    const { page } = await ready.open('demo/careless.html');
    const { x, y } = await until(() => pointOn(page, 'Wells Fargo told all').catch(() => undefined as never));
    const share = async () =>
      tintedShare(page, await page.screenshot({ encoding: 'base64' }), {
        x: x - 40,
        y: y - 8,
        width: 80,
        height: 14,
      });
    expect(await share()).toBeLessThan(0.05);
    await page.mouse.click(x, y);
    expect(await until(async () => (await share()) > 0.3)).toBe(true);
    await page.close();
  });

  it('by keyboard alone: Tab to a mark, Enter opens, the focus is in the card, Escape leads back', async () => {
    const { page, url } = await ready.open('demo/careless.html');
    const focused = () =>
      inContentScript(ready, url, () => {
        const active = globalThis.__caveatRoot?.activeElement;
        return active ? (active.getAttribute('aria-label') ?? active.textContent ?? '') : null;
      });
    let label: string | null = null;
    for (let presses = 0; presses < 25 && !/^Note \d+ of \d+/.test(label ?? ''); presses++) {
      await page.keyboard.press('Tab');
      label = await focused();
    }
    expect(label).toMatch(/^Note 1 of \d+/);
    await page.keyboard.press('Enter');
    await until(() => cardText(ready, url));
    const inCard = () =>
      inContentScript(ready, url, () =>
        Boolean(globalThis.__caveatRoot?.activeElement?.closest('[role=dialog]')),
      );
    expect(await until(inCard)).toBe(true);
    await page.keyboard.press('Period');
    expect(await until(async () => (await cardText(ready, url))?.includes('2 of '))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await until(async () => (await cardText(ready, url)) === null)).toBe(true);
    expect(await until(async () => (await focused()) === label)).toBe(true);
    await page.close();
  });

  it('hides a note on request, remembers that, and takes it back', async () => {
    const { page, url } = await ready.open('demo/careless.html');
    const count = async () => {
      const state = await ready.window.state(url);
      return state?.status === 'read' ? state.annotation.notes.length : -1;
    };
    const before = await count();
    const { x, y } = await until(() =>
      pointOn(page, 'Huawei had been found guilty').catch(() => undefined as never),
    );
    await page.mouse.click(x, y);
    await until(() => cardText(ready, url));
    const press = async (name: string) => {
      const box = await until(() =>
        inContentScript(
          ready,
          url,
          (wanted: string) => {
            const button = [
              ...(globalThis.__caveatRoot?.querySelectorAll('button,[role=menuitem]') ?? []),
            ].find((each) => each.textContent?.trim().startsWith(wanted));
            const rect = button?.getBoundingClientRect();
            return rect && rect.width > 0
              ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
              : null;
          },
          name,
        ),
      );
      if (!box) throw new Error(`no button "${name}"`);
      await page.mouse.click(box.x, box.y);
    };
    await press('Hide');
    await press('This note');
    expect(await until(async () => (await count()) === before - 1)).toBe(true);
    await page.reload();
    await ready.window.settled(url);
    expect(await until(async () => (await count()) === before - 1)).toBe(true);
    await ready.window.inExtension(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the two browsers' globals
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      await api.storage.local.clear();
    });
    await page.reload();
    await ready.window.settled(url);
    expect(await until(async () => (await count()) === before)).toBe(true);
    await page.close();
  });

  it('the foot line says what was noted and what was not checked, and grows into the recap when pressed', async () => {
    const { page, url } = await ready.open('demo/careless.html');
    const text = () => inContentScript(ready, url, () => globalThis.__caveatRoot?.textContent ?? '');
    expect(await until(async () => /\d+ notes/.test(await text()))).toBe(true);
    expect(await text()).toMatch(/not known/);
    const box = await boxInRoot(ready, url, '.foot-open');
    if (!box) throw new Error('no button opens the recap');
    await page.mouse.click(box.x, box.y);
    expect(await until(async () => (await text()).includes('Who says so?'))).toBe(true);
    expect(await text()).toContain('Not checked');
    await page.close();
  });

  it('reload brings the same notes again', async () => {
    const { page, url, state } = await ready.open('demo/careless.html');
    await page.reload();
    const again = await ready.window.settled(url);
    if (state?.status !== 'read' || again?.status !== 'read') throw new Error('not read');
    expect(essence(again.annotation.notes)).toEqual(essence(state.annotation.notes));
    await page.close();
  });
});
