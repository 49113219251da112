// A real browser with the built extension in it: for `npm start` and for the tests. The recipes differ between the
// two browsers; whoever uses this module sees one way.

import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

/** Fixed so that the address of Firefox's extension pages is known before it starts. */
const FIREFOX_UUID = '6a1f0c52-4b9e-4d5f-9a51-0c4f3f1d2b7e';
const FIREFOX_ID = 'caveat@caveat.example';

/** @typedef {import('./prepare.mjs').BrowserKind} BrowserKind */
/** @typedef {import('../extension/messages').PageState} PageState */

export class ExtensionBrowser {
  /**
   * @param {BrowserKind} kind
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} origin of the extension's pages, no slash at its end
   */
  constructor(kind, browser, origin) {
    this.kind = kind;
    this.browser = browser;
    this.origin = origin;
    /** @type {import('puppeteer-core').Page | undefined} */
    this.office = undefined;
  }

  /**
   * Opens a page of the extension in a tab of its own, or in a window.
   * @param {string} path inside the extension @param {'tab' | 'window'} [type]
   */
  async openExtensionPage(path, type = 'tab') {
    const page = await this.browser.newPage({ type });
    const url = `${this.origin}/${path}`;
    if (this.kind === 'chrome') await page.goto(url);
    else {
      // puppeteer's goto loads extension pages in Firefox but never learns that they have loaded.
      const connection = /** @type {any} */ (this.browser).connection;
      const context = /** @type {any} */ (page.mainFrame())._id;
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    }
    await page.waitForSelector('body *');
    return page;
  }

  /** A page of the extension in a tab of its own, opened once. */
  async officePage() {
    this.office ??= await this.openExtensionPage('src/extension/popup.html?tab=0');
    return this.office;
  }

  /**
   * Runs a function in a page of the extension, where `chrome` and `browser` have their powers.
   * @template A, R
   * @param {(argument: A) => R | Promise<R>} body must not close over anything
   * @param {A} [argument]
   * @returns {Promise<R>}
   */
  async inExtension(body, argument) {
    const office = await this.officePage();
    return /** @type {Promise<R>} */ (office.evaluate(/** @type {any} */ (body), argument));
  }

  /**
   * What the extension says of the page at an address. @param {string} url
   * @returns {Promise<PageState | undefined>} undefined while no annotator is there
   */
  async state(url) {
    const tab = await this.tabId(url);
    return tab === undefined ? undefined : this.stateOfTab(tab);
  }

  /**
   * The same of the page in a tab. @param {number} tab
   * @returns {Promise<PageState | undefined>}
   */
  async stateOfTab(tab) {
    return this.inExtension(async (id) => {
      const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
      try {
        const reply = await api.tabs.sendMessage(id, { to: 'page', method: 'state', input: null });
        return reply?.value;
      } catch {
        return undefined;
      }
    }, tab);
  }

  /**
   * Sends the annotator of the page at an address one of its messages.
   * @param {string} url @param {keyof import('../extension/messages').ToPage} method @param {unknown} input
   */
  async tell(url, method, input) {
    const tab = await this.tabId(url);
    if (tab !== undefined) await this.tellTab(tab, method, input);
  }

  /**
   * The same for the page in a tab.
   * @param {number} tab @param {keyof import('../extension/messages').ToPage} method @param {unknown} input
   */
  async tellTab(tab, method, input) {
    await this.inExtension(
      async ([id, name, value]) => {
        const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
        await api.tabs.sendMessage(id, { to: 'page', method: name, input: value });
      },
      /** @type {[number, string, unknown]} */ ([tab, method, input]),
    );
  }

  /**
   * Waits until the page at an address has been read, or is known not to be an article.
   * @param {string} url @param {number} [milliseconds]
   */
  async settled(url, milliseconds = 15_000) {
    const end = Date.now() + milliseconds;
    for (;;) {
      const state = await this.state(url);
      if ((state && state.status !== 'reading') || Date.now() > end) return state;
      await sleep(100);
    }
  }

  /** The browser's number for the tab at an address. @param {string} url @returns {Promise<number | undefined>} */
  async tabId(url) {
    return this.inExtension(async (wanted) => {
      const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
      return (await api.tabs.query({})).find((/** @type {any} */ each) => each.url === wanted)?.id;
    }, url);
  }

  /**
   * Runs statements with the browser's own powers. Firefox alone, for what its protocol lacks.
   * @param {string} statements may await
   */
  async asBrowser(statements) {
    const connection = /** @type {any} */ (this.browser).connection;
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const chrome = result.contexts.find((/** @type {any} */ each) => each.url.includes('browser.xhtml'));
    return connection.send('script.evaluate', {
      expression: `(async () => { ${statements} })()`,
      target: { context: chrome.context },
      awaitPromise: true,
      userActivation: true,
    });
  }

  async close() {
    const child = this.browser.process();
    await this.browser.close().catch(() => undefined);
    if (child && child.exitCode === null) child.kill('SIGKILL');
  }
}

/**
 * @param {BrowserKind} kind
 * @param {{ path: string, extension: string, headless: boolean, size?: { width: number, height: number } }} options
 *   path of the browser, folder of the built extension
 */
export async function launch(kind, { path, extension, headless, size = { width: 1280, height: 900 } }) {
  return kind === 'chrome'
    ? launchChrome(path, extension, headless, size)
    : launchFirefox(path, extension, headless, size);
}

/** @param {string} path @param {string} extension @param {boolean} headless @param {{ width: number, height: number }} size */
async function launchChrome(path, extension, headless, size) {
  const browser = await puppeteer.launch({
    executablePath: path,
    enableExtensions: [extension],
    pipe: true,
    headless,
    defaultViewport: headless ? size : null,
    args: [
      // Chromium refuses its sandbox to root, which is who runs in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--window-size=${size.width},${size.height}`,
    ],
  });
  for (let tries = 0; tries < 100; tries++) {
    const id = [...(await browser.extensions()).keys()][0];
    if (id) return new ExtensionBrowser('chrome', browser, `chrome-extension://${id}`);
    await sleep(100);
  }
  await browser.close();
  throw new Error('Chromium did not load the extension');
}

/** @param {string} path @param {string} extension @param {boolean} headless @param {{ width: number, height: number }} size */
async function launchFirefox(path, extension, headless, size) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: headless ? size : null,
    args: ['-remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.aboutwelcome.enabled': false,
    },
  });
  await browser.installExtension(extension);
  return new ExtensionBrowser('firefox', browser, `moz-extension://${FIREFOX_UUID}`);
}
