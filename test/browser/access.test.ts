// People can take a site, or all sites, away from an extension in the browser's own settings. Then nothing is read,
// the popup says so, and a press on the button reads the one page.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, type Ready, start, until } from './browser';

async function takeAccessAway({ kind, window }: Ready): Promise<void> {
  if (kind === 'firefox') {
    await window.inExtension(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's global in an extension page
      await (globalThis as any).browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    });
    return;
  }
  const page = await window.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId) => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own page for extensions
      await (globalThis as any).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_CLICK',
      });
    },
    window.origin.replace('chrome-extension://', ''),
  );
  await page.close();
}

async function pressButton(
  { kind, window }: Ready,
  page: Awaited<ReturnType<Ready['open']>>['page'],
): Promise<void> {
  if (kind === 'chrome') {
    const extension = [...(await window.browser.extensions()).values()][0];
    await extension?.triggerAction(page);
    return;
  }
  await window.asBrowser(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('caveat@caveat.example');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  `);
}

describe.each(KINDS)('in %s, without access to sites', (kind) => {
  let ready: Ready;
  beforeAll(async () => {
    ready = await start(kind);
    await takeAccessAway(ready);
  });
  afterAll(() => ready?.close());

  it('nothing is read, the popup says so, and a press on the button reads this page', async () => {
    const page = await ready.window.browser.newPage();
    await page.goto(ready.address('demo/careless.html'));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const marks = () => page.evaluate(() => CSS.highlights.size);
    expect(await marks()).toBe(0);

    const tab = await ready.window.inExtension(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the two browsers' globals
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      // Without access the browser keeps addresses to itself; the newest of these tabs is the article's.
      const strangers = (await api.tabs.query({})).filter((each: { url?: string }) => !each.url);
      return Math.max(...strangers.map((each: { id: number }) => each.id));
    });
    const popup = await ready.window.openExtensionPage(`src/extension/popup.html?tab=${tab}`);
    const words = () => popup.evaluate(() => document.body.textContent ?? '');
    expect(await until(async () => (await words()).includes('has not given Caveat this site'))).toBe(true);
    expect(await words()).toContain('Read this page once');
    await popup.close();

    await page.bringToFront();
    await pressButton(ready, page);
    expect(await until(async () => (await marks()) > 0)).toBe(true);
    await page.close();
  });
});
