// What happens around the notes: pages that change under them, the switch for a site, a background that dies, pages
// that are no articles. And what a page can notice of it all.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, inContentScript, KINDS, paintedWords, type Ready, start, until } from './browser';

/** Chromium's way to end the worker, Firefox's to suspend the event page. */
async function killBackground({ kind, window }: Ready): Promise<void> {
  if (kind === 'chrome') {
    const session = await (await window.officePage()).createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    return;
  }
  await window.asBrowser(`
    const { extension } = WebExtensionPolicy.getByID('caveat@caveat.example');
    // Firefox suspends only what runs; ended while it starts, it would not start again.
    if (extension.backgroundState === 'running')
      await extension.terminateBackground({ disableResetIdleForTest: true });
  `);
}

describe.each(KINDS)('in %s', (kind) => {
  let ready: Ready;
  beforeAll(async () => {
    ready = await start(kind);
  });
  afterAll(() => ready?.close());

  const notesOf = async (url: string) => {
    const state = await ready.window.state(url);
    return state?.status === 'read' ? state.annotation.notes : undefined;
  };
  const firstPainted = (page: Parameters<typeof paintedWords>[0]) =>
    until(async () => (await paintedWords(page)).length > 0);

  describe('a page that is an article', () => {
    it('sees one element come and nothing else change, not even its scroll position', async () => {
      const page = await ready.window.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const seen: string[] = [];
        Object.assign(window, { seen, shift: 0 });
        addEventListener('load', () => {
          scrollTo({ top: 120, behavior: 'instant' });
          new MutationObserver((records) => {
            for (const { type, target, addedNodes } of records)
              seen.push(`${type} ${target.nodeName} +${addedNodes.length}`);
          }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
          if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                (window as unknown as { shift: number }).shift += (
                  entry as unknown as { value: number }
                ).value;
            }).observe({ type: 'layout-shift' });
        });
      });
      const url = `${ready.address('demo/careless.html')}?watched`;
      await page.goto(url);
      await ready.window.settled(url);
      await page.bringToFront();
      expect(await firstPainted(page)).toBe(true);
      const { seen, shift, top } = await page.evaluate(() => ({
        seen: (window as unknown as { seen: string[] }).seen,
        shift: (window as unknown as { shift: number }).shift,
        top: scrollY,
      }));
      expect(seen).toEqual(['childList HTML +1']);
      expect(shift).toBe(0);
      expect(top).toBe(120);
      await page.close();
    });

    it('can read neither cards nor style sheets of it, nor fetch its files', async () => {
      const { page } = await ready.open('demo/careless.html');
      await firstPainted(page);
      const found = await page.evaluate(async (origin) => {
        const hosts = [...document.documentElement.children].filter(
          (each) => each !== document.head && each !== document.body,
        );
        const fetched = await fetch(`${origin}/src/extension/annotator.js`).then(
          () => true,
          () => false,
        );
        return {
          hosts: hosts.length,
          roots: hosts.filter((host) => host.shadowRoot).length,
          attributes: hosts.flatMap((host) => host.getAttributeNames()),
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
          globals: Object.keys(window).filter((name) => /caveat/i.test(name)),
          fetched,
        };
      }, ready.window.origin);
      expect(found).toEqual({
        hosts: 1,
        roots: 0,
        attributes: ['style'],
        sheets: 1, // the page's own
        globals: [],
        fetched: false,
      });
      await page.close();
    });

    it('gets its notes again when its words come back in other elements', async () => {
      const { page } = await ready.open('demo/careless.html');
      await firstPainted(page);
      await page.evaluate(() => {
        const article = document.querySelector('article');
        article?.replaceWith(article.cloneNode(true));
      });
      expect(
        await until(async () =>
          (await paintedWords(page)).some((words) => words.includes('2 billion users')),
        ),
      ).toBe(true);
      await page.close();
    });

    it('loses a note with its words, and never has it on others', async () => {
      const { page } = await ready.open('demo/careless.html');
      await firstPainted(page);
      await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          walker.currentNode.nodeValue = (walker.currentNode.nodeValue ?? '').replace(
            'Wells Fargo told all its employees',
            'The town hall asked all its visitors',
          );
      });
      const onTownHall = async () =>
        (await paintedWords(page)).some((words) => /town hall|delete TikTok/.test(words));
      expect(await until(async () => !(await onTownHall()))).toBe(true);
      expect((await paintedWords(page)).length).toBeGreaterThan(0);
      await page.close();
    });
  });

  it('a route that changes in the page takes its notes along; the next story gets its own, a list gets none', async () => {
    const { page, state } = await ready.open('pages/routes.html');
    if (state?.status !== 'read') throw new Error(`not read: ${JSON.stringify(state)}`);
    expect(await until(async () => (await paintedWords(page)).join().includes('Chinese government'))).toBe(
      true,
    );
    await page.click('#next');
    const second = await until(
      async () => (await paintedWords(page)).find((words) => words.includes('Wells Fargo')),
      10_000,
    );
    expect(second).toContain('employees');
    expect((await paintedWords(page)).join()).not.toContain('Chinese government');
    await page.click('#list');
    expect(await until(async () => (await paintedWords(page)).length === 0)).toBe(true);
    await page.close();
  });

  it.each(['pages/bank.html', 'pages/short.html'])(
    'on a page that is no article only the sentry runs: %s',
    async (file) => {
      const page = await ready.window.browser.newPage();
      const url = ready.address(file);
      await page.goto(url);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await ready.window.state(url)).toBeUndefined();
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await page.close();
    },
  );

  it.skipIf(kind === 'firefox')('a page that was loaded ahead is read once it is in the tab', async () => {
    // First, so that it does not take the front from the page: only what is in front loads ahead.
    await ready.window.officePage();
    const page = await ready.window.browser.newPage();
    await page.bringToFront();
    await page.goto(ready.address('pages/ahead.html'));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await page.evaluate(() => document.querySelector('a')?.click());
    const url = `${ready.address('demo/careless.html')}?ahead`;
    expect(await until(async () => (await notesOf(url))?.length, 10_000)).toBeGreaterThan(0);
    const waited = await ready.window.inExtension(
      async (id) => {
        // biome-ignore lint/suspicious/noExplicitAny: the browser's global in an extension page
        const [frame] = await (globalThis as any).chrome.scripting.executeScript({
          target: { tabId: id },
          func: () =>
            (performance.getEntriesByType('navigation')[0] as { activationStart?: number }).activationStart,
        });
        return frame.result;
      },
      await ready.window.tabId(url),
    );
    expect(waited).toBeGreaterThan(0);
    // The page that the browser put into the tab is another one to its driver: `page` cannot close it.
    await ready.window.inExtension(
      // biome-ignore lint/suspicious/noExplicitAny: the browser's global in an extension page
      async (id) => (globalThis as any).chrome.tabs.remove(id),
      await ready.window.tabId(url),
    );
  });

  it.skipIf(kind === 'firefox')('a page that comes back from the cache gets its number back', async () => {
    const { page, url } = await ready.open('demo/careless.html');
    const badge = async () =>
      ready.window.inExtension(
        // biome-ignore lint/suspicious/noExplicitAny: the browser's global in an extension page
        async (tabId) => (globalThis as any).chrome.action.getBadgeText({ tabId }),
        await ready.window.tabId(url),
      );
    expect(await until(badge)).toMatch(/^\d+$/);
    const before = await badge();
    await page.goto(ready.address('pages/short.html'));
    await page.goBack();
    expect(await until(badge)).toBe(before);
    await page.close();
  });

  it('the background may die at any moment: the notes come all the same', async () => {
    const page = await ready.window.browser.newPage();
    const url = `${ready.address('demo/careless.html')}?dying`;
    await killBackground(ready);
    const opened = page.goto(url);
    for (let i = 0; i < 4; i++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await killBackground(ready).catch(() => undefined);
    }
    await opened;
    await until(async () => (await notesOf(url))?.length, 15_000);
    expect((await notesOf(url))?.length).toBeGreaterThan(0);
    await page.close();
  });

  describe('the popup', () => {
    async function popupFor(url: string) {
      const tab = await ready.window.tabId(url);
      return ready.window.openExtensionPage(`src/extension/popup.html?tab=${tab}`);
    }
    const text = (popup: Awaited<ReturnType<typeof popupFor>>) =>
      popup.evaluate(() => document.body.textContent ?? '');

    it('has the article at a glance, and leads from a note in its list to the card on the page', async () => {
      const { page, url } = await ready.open('demo/careless.html');
      const popup = await popupFor(url);
      expect(await until(async () => /\d+ of \d+ sentences can be checked/.test(await text(popup)))).toBe(
        true,
      );
      expect(await text(popup)).toMatch(/The record differs[\s\S]*\d/);
      const press = (label: string) =>
        popup.evaluate((wanted) => {
          const button = [...document.querySelectorAll('button,summary')].find((each) =>
            each.textContent?.includes(wanted),
          );
          (button as HTMLElement | undefined)?.click();
          return Boolean(button);
        }, label);
      expect(await press('The record differs')).toBe(true);
      expect(await until(() => press('Wells Fargo'))).toBe(true);
      await page.bringToFront();
      expect(await until(async () => (await cardText(ready, url))?.includes('Wells Fargo'))).toBe(true);
      await popup.close();
      await page.close();
    });

    it('switches the site off, and on again, at once', async () => {
      const { page, url } = await ready.open('demo/careless.html');
      await firstPainted(page);
      const popup = await popupFor(url);
      await popup.waitForSelector('input[role=switch]');
      await popup.evaluate(() => (document.querySelector('input[role=switch]') as HTMLInputElement).click());
      expect(await until(async () => (await text(popup)).includes('Off on this site'))).toBe(true);
      await page.bringToFront();
      expect(await until(async () => (await paintedWords(page)).length === 0)).toBe(true);
      await page.reload();
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(await ready.window.state(url)).toBeUndefined();
      await popup.bringToFront();
      await popup.evaluate(() => (document.querySelector('input[role=switch]') as HTMLInputElement).click());
      await page.bringToFront();
      expect(await firstPainted(page)).toBe(true);
      await popup.close();
      await page.close();
    });

    it('changes the level, and the page follows', async () => {
      const { page, url } = await ready.open('demo/careless.html');
      const wording = async () => (await notesOf(url))?.filter(({ family }) => family === 'wording').length;
      const before = (await wording()) ?? 0;
      expect(before).toBeGreaterThan(1);
      const popup = await popupFor(url);
      const choose = (level: string) =>
        popup.evaluate(
          (wanted) => (document.querySelector(`input[value=${wanted}]`) as HTMLInputElement).click(),
          level,
        );
      await popup.waitForSelector('input[value=quiet]');
      await choose('quiet');
      expect(await until(async () => ((await wording()) ?? before) < before)).toBe(true);
      await choose('normal');
      expect(await until(async () => (await wording()) === before)).toBe(true);
      await popup.close();
      await page.close();
    });

    it('says of a page that is none that it is no article, and reads it anyway when asked', async () => {
      const page = await ready.window.browser.newPage();
      const url = ready.address('pages/short.html');
      await page.goto(url);
      const popup = await popupFor(url);
      expect(await until(async () => (await text(popup)).includes('does not read like an article'))).toBe(
        true,
      );
      await popup.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find((each) =>
          each.textContent?.includes('Read it anyway'),
        );
        button?.click();
      });
      await page.bringToFront();
      expect(await until(async () => (await paintedWords(page)).join().includes('Chinese government'))).toBe(
        true,
      );
      await popup.close();
      await page.close();
    });

    it('says of a page of the browser that it may not be touched', async () => {
      const popup = await ready.window.openExtensionPage('src/extension/popup.html?tab=987654');
      expect(await until(async () => (await text(popup)).trim().length > 20)).toBe(true);
      expect(await text(popup)).not.toMatch(/sentences can be checked/);
      await popup.close();
    });
  });

  it('in a dark window the card is dark and the lines keep their contrast', async () => {
    const { page, url } = await ready.openDark('demo/careless.html');
    await firstPainted(page);
    const lightness = await inContentScript(ready, url, () => {
      const region =
        globalThis.__caveatRoot?.querySelector('.cv') ?? globalThis.__caveatRoot?.firstElementChild;
      const colour = region ? getComputedStyle(region).color : '';
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return r + g + b;
    });
    expect(lightness).toBeGreaterThan(400);
    await page.close();
  });
});
