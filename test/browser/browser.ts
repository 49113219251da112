// What the browser tests share: a browser with the test build in it, the demo pages over http, and ways to look at
// what the extension drew. Its shadow root is closed; the test build keeps it where only the extension's own world
// can reach it, and from there it is read.

import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../src/extension/messages';
import { type ExtensionBrowser, launch } from '../../src/start/extension-browser.mjs';
import { ensureBrowser } from '../../src/start/prepare.mjs';
import { serve } from '../../src/start/serve.mjs';

export const root = resolve(import.meta.dirname, '../..');
export const KINDS = ['chrome', 'firefox'] as const;
export type Kind = (typeof KINDS)[number];

export interface Ready {
  readonly kind: Kind;
  readonly window: ExtensionBrowser;
  /** Address of a page of test/, e.g. `demo/careless.html`. */
  address(file: string): string;
  /** Opens a page in a fresh tab and waits until it has been read (or is known to be none). */
  open(file: string): Promise<{ page: Page; url: string; state: PageState | undefined }>;
  /** The same in a window whose reader prefers dark colours. */
  openDark(file: string): Promise<{ page: Page; url: string }>;
  close(): Promise<void>;
}

export async function start(kind: Kind, folder = resolve(root, 'test')): Promise<Ready> {
  const server = await serve(folder);
  const extension = resolve(root, 'dist/test', kind);
  const window = await launch(kind, { path: ensureBrowser(kind), extension, headless: true });
  const address = (file: string) => `${server.address}/${file}`;
  return {
    kind,
    window,
    address,
    async open(file) {
      const page = await window.browser.newPage();
      const url = address(file);
      await page.goto(url);
      const state = await window.settled(url);
      await page.bringToFront();
      return { page, url, state };
    },
    async openDark(file) {
      const page = await window.browser.newPage();
      if (kind === 'chrome')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      else
        await window.asBrowser(
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 0);`,
        );
      const url = `${address(file)}?dark`;
      await page.goto(url);
      await window.settled(url);
      await page.bringToFront();
      return { page, url };
    },
    async close() {
      await window.close();
      server.close();
    },
  };
}

/**
 * Runs a function in the extension's own world of a page, where the closed root can be reached.
 * The function must not close over anything; argument and answer travel as JSON.
 */
export async function inContentScript<A, R>(
  ready: Ready,
  url: string,
  body: (argument: A) => R,
  argument?: A,
): Promise<Awaited<R>> {
  const tab = await ready.window.tabId(url);
  if (tab === undefined) throw new Error(`${url} is in no tab`);
  return inTab(ready, tab, body, argument);
}

/** The same for the page in a tab. */
export async function inTab<A, R>(
  { window }: Ready,
  tab: number,
  body: (argument: A) => R,
  argument?: A,
): Promise<Awaited<R>> {
  const office = await window.officePage();
  return (await office.evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [{ result }] = await api.scripting.executeScript({
      target: { tabId: ${tab} }, func: ${body}, args: [${JSON.stringify(argument ?? null)}],
    });
    return result;
  })()`)) as Awaited<R>;
}

/** Text of the open card, or null when none is open. */
export function cardText(ready: Ready, url: string): Promise<string | null> {
  return inContentScript(
    ready,
    url,
    () => globalThis.__caveatRoot?.querySelector('[role=dialog]')?.textContent ?? null,
  );
}

/** Where an element inside the closed root is on the window; null when it is not there. */
export function boxInRoot(ready: Ready, url: string, selector: string) {
  return inContentScript(
    ready,
    url,
    (wanted: string) => {
      const box = globalThis.__caveatRoot?.querySelector(wanted)?.getBoundingClientRect();
      return box
        ? { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height }
        : null;
    },
    selector,
  );
}

/** What is painted: the words under every highlight that has a line (tints left out), white space levelled. */
export async function paintedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .filter((highlight) => highlight.priority < 4)
      .flatMap((highlight) => [...highlight].map((range) => String(range).replace(/\s+/g, ' ')))
      .sort(),
  );
}

/** The middle of the first line of some painted words on the window, scrolled into view. */
export async function pointOn(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        if (!String(range).replace(/\s+/g, ' ').includes(wanted) || !(range instanceof Range)) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = [...range.getClientRects()].find(({ width }) => width > 2);
        if (box) return { x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2 };
      }
    throw new Error(`nothing is painted on "${wanted}"`);
  }, words);
}

/** Waits until a question has a truthy answer, or gives up with the last one. */
export async function until<T>(ask: () => Promise<T>, milliseconds = 8000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
