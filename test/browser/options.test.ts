// The options page in real browsers: where it is reached from, and that a switch there reaches the articles that are open.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inContentScript, KINDS, type Ready, start, until } from './browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATH = 'src/extension/options.html';

describe.each(KINDS)('in %s', (kind) => {
  let ready: Ready;
  beforeAll(async () => {
    ready = await start(kind);
  });
  afterAll(() => ready?.close());

  const options = async (hash = '') => {
    const page = await ready.window.openExtensionPage(`${PATH}${hash}`);
    await page.waitForSelector('.rule');
    return page;
  };
  /** Of all pages of the extension that are open; what drives Firefox does not know them. */
  const addresses = () =>
    ready.window.inExtension(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the two browsers' globals
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      return api.extension.getViews().map((view: Window) => view.location.href) as string[];
    });
  const rulesNoted = async (url: string) => {
    const state = await ready.window.state(url);
    const notes = state?.status === 'read' ? state.annotation.notes : [];
    return notes.flatMap((note) => (note.family === 'wording' ? [note.rule] : []));
  };
  const press = (page: Page, selector: string) =>
    page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

  it('the popup leads to it', async () => {
    const popup = await ready.window.openExtensionPage('src/extension/popup.html?tab=0');
    await popup.waitForSelector('.popup-end .plain');
    await press(popup, '.popup-end .plain');
    expect(await until(async () => (await addresses()).some((url) => url.endsWith(PATH)))).toBe(true);
    await popup.close();
  });

  it('has no faults that axe finds, folded or not', async () => {
    const page = await options();
    await page.evaluate(() => {
      for (const fold of [...document.querySelectorAll('details')].slice(0, 4)) fold.open = true;
    });
    await page.evaluate(AXE);
    const faults = await page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      return (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('can be used by keys alone', async () => {
    const page = await options('#rules/one-source');
    const summary = 'document.activeElement.tagName === "SUMMARY"';
    await page.waitForFunction(summary);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.parentElement.open')).toBe(false);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press(' ');
    await page.waitForFunction('document.querySelector("[role=status]").textContent.startsWith("4")');
    await page.keyboard.press(' ');
    await page.waitForFunction('document.querySelector("[role=status]").textContent.startsWith("All")');
    await page.close();
  });

  it('switches a rule in articles that are open, once their reader is back', async () => {
    const { page, url } = await ready.open('demo/careless.html');
    const [rule] = await rulesNoted(url);
    expect(rule).toBeDefined();
    const settings = await options(`#rules/${rule}`);
    await settings.bringToFront();
    await settings.evaluate(
      (id) => document.getElementById(`rules/${id}`)?.closest('.rule')?.querySelector('input')?.click(),
      rule,
    );
    await settings.waitForFunction('!document.querySelector("[role=status]").textContent.startsWith("All")');
    await page.bringToFront();
    expect(await until(async () => !(await rulesNoted(url)).includes(rule ?? ''))).toBe(true);
    await settings.bringToFront();
    await settings.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === 'All on again') button.click();
    });
    await settings.waitForFunction('document.querySelector("[role=status]").textContent.startsWith("All")');
    await page.bringToFront();
    expect(await until(async () => (await rulesNoted(url)).includes(rule ?? ''))).toBe(true);
    await page.close();
    await settings.close();
  });

  it('a card leads to its rule there', async () => {
    const { page, url, state } = await ready.open('demo/careless.html');
    const note =
      state?.status === 'read'
        ? state.annotation.notes.find(({ family }) => family === 'wording')
        : undefined;
    if (note?.family !== 'wording') throw new Error('no note on wording');
    await ready.window.tell(url, 'openNote', note.id);
    const pressed = (words: string) =>
      inContentScript(
        ready,
        url,
        (wanted: string) => {
          const buttons = [...(globalThis.__caveatRoot?.querySelectorAll('button') ?? [])];
          const button = buttons.find(({ textContent }) => textContent?.startsWith(wanted));
          button?.click();
          return button !== undefined;
        },
        words,
      );
    expect(await until(() => pressed('Why this note'))).toBe(true);
    expect(await until(() => pressed('About this rule'))).toBe(true);
    const address = `${PATH}#rules/${note.rule}`;
    expect(await until(async () => (await addresses()).some((other) => other.endsWith(address)))).toBe(true);
    await page.close();
  });
});
