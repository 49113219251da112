// How long the pages with limits are held up, in both real browsers: npm run bench:torture -- FOLDER [chrome|firefox]
// FOLDER holds torture.json and its pages. Each page is opened as built for tests, and once more from the disk, where no
// extension looks; printed are the longest stretch in which the page got no turn, with Caveat and without, how long
// after loading the first notes were painted, and how often the page was read. Times say something on a quiet machine.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { launch } from '../../src/start/extension-browser.mjs';
import { ensureBrowser, giveUp, root } from '../../src/start/prepare.mjs';
import { serve } from '../../src/start/serve.mjs';

/** @typedef {{ file: string, run: string[], limits?: { longTaskMs?: number, readyMs?: number, extractions?: number } }} Entry */
/** @typedef {{ held: number, ready: number | null }} Times */

/** What is still being read when the steps are done gets so long. */
const REST_MS = 10_000;

/** In the page, before its scripts: when notes were first painted, and the longest time without a turn since it loaded. */
function watchTurns() {
  const times = { held: 0, ready: /** @type {number | null} */ (null) };
  Object.assign(globalThis, { times });
  const { port1, port2 } = new MessageChannel();
  let last = 0;
  port1.onmessage = () => {
    const now = performance.now();
    times.held = Math.max(times.held, now - last);
    last = now;
    if (times.ready === null && CSS.highlights.size > 0) times.ready = now - began;
    // Not without a break: the page and its reader need a turn as well.
    setTimeout(() => {
      last = performance.now();
      port2.postMessage(null);
    }, 4);
  };
  let began = 0;
  addEventListener('load', () => {
    began = last = performance.now();
    port2.postMessage(null);
  });
}

/**
 * @param {import('../../src/start/extension-browser.mjs').ExtensionBrowser} window
 * @param {string} url @param {Entry} entry
 * @returns {Promise<Times & { readings: number }>}
 */
async function measure(window, url, entry) {
  const page = await window.browser.newPage({ type: 'window' });
  await page.evaluateOnNewDocument(watchTurns);
  await page.goto(url);
  for (const step of entry.run) {
    if (step.startsWith('wait ')) await sleep(Number(step.slice(5)));
    if (step.startsWith('call ')) await page.evaluate(`void ${step.slice(5)}`);
  }
  await sleep(REST_MS);
  const times = /** @type {Times} */ (await page.evaluate('({ ...times })'));
  const tab = url.startsWith('http') ? await window.tabId(url) : undefined;
  const readings = tab === undefined ? 0 : await readingsIn(window, tab);
  await page.close();
  return { ...times, readings };
}

/** @param {import('../../src/start/extension-browser.mjs').ExtensionBrowser} window @param {number} tab */
async function readingsIn(window, tab) {
  return window.inExtension(async (tabId) => {
    const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
    const [{ result }] = await api.scripting.executeScript({
      target: { tabId },
      func: () => /** @type {any} */ (globalThis).__caveatWork?.readings ?? 0,
    });
    return result;
  }, tab);
}

const [given, only] = process.argv.slice(2);
if (!given) giveUp('which folder? npm run bench:torture -- FOLDER [chrome|firefox]');
const folder = resolve(given);
/** @type {Entry[]} */
const pages = JSON.parse(readFileSync(join(folder, 'torture.json'), 'utf8')).pages;
const limited = pages.filter(({ limits }) => limits);
const server = await serve(folder);
const kinds = /** @type {const} */ (['chrome', 'firefox']).filter((kind) => !only || kind === only);
for (const kind of kinds) {
  const extension = join(root, 'dist/test', kind);
  const window = await launch(kind, { path: ensureBrowser(kind), extension, headless: true });
  await window.officePage();
  for (const entry of limited) {
    const { held, ready, readings } = await measure(window, `${server.address}/${entry.file}`, entry);
    const without = await measure(window, String(pathToFileURL(join(folder, entry.file))), entry);
    const rounded = (/** @type {number | null} */ ms) => (ms === null ? 'never' : `${Math.round(ms)} ms`);
    console.log(
      `${kind} ${entry.file}: held up ${rounded(held)}, without Caveat ${rounded(without.held)}; ` +
        `notes after ${rounded(ready)}; read ${readings} times; limits ${JSON.stringify(entry.limits)}`,
    );
  }
  await window.close();
}
server.close();
