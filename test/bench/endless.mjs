// Whether an article that never ends costs more and more: npm run bench:endless -- [MINUTES] [chrome|firefox]
// A page of our own grows by three paragraphs every half second, for ten minutes unless told otherwise, then goes on
// growing in a tab that is hidden. Printed are, minute by minute, the memory of the page's process once garbage is
// collected and the longest time without a turn, for a page with Caveat and one without; then what was read and analysed
// while the tab was hidden, which should be nothing. Memory is told by Chrome alone.

import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from '../../src/start/extension-browser.mjs';
import { ensureBrowser, giveUp, root } from '../../src/start/prepare.mjs';

const STEP_MS = 500;
const HIDDEN_MS = 20_000;

const SUBJECTS = [
  'The harbour office',
  'A spokeswoman for the town',
  'The ferry company',
  'The council',
  'One skipper',
];
const VERBS = ['said', 'wrote in a notice', 'told the meeting', 'repeated', 'was quoted as saying'];
const THINGS = ['the pier', 'the winter timetable', 'the new crane', 'the fish market', 'the breakwater'];

/** In the page: the article grows, no paragraph like another, and turns are watched. */
function grow(
  /** @type {{ subjects: string[], verbs: string[], things: string[], stepMs: number }} */ words,
) {
  const state = { paragraphs: 0, held: 0 };
  Object.assign(globalThis, { state });
  const pick = (/** @type {string[]} */ list, /** @type {number} */ n) => list[n % list.length];
  const add = () => {
    for (let i = 0; i < 3; i++) {
      const n = state.paragraphs++;
      const p = document.createElement('p');
      p.textContent =
        `${pick(words.subjects, n)} ${pick(words.verbs, n >> 2)} on day ${n} that ${pick(words.things, n >> 1)} would be ` +
        `looked at again before the year is out, and that ${n + 40} boats had asked for it so far. Work on it has been put off twice.`;
      document.querySelector('article')?.append(p);
    }
  };
  setInterval(add, words.stepMs);
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    state.held = Math.max(state.held, performance.now() - last);
    setTimeout(() => {
      last = performance.now();
      port2.postMessage(null);
    }, 4);
  };
  port2.postMessage(null);
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour live: the long vote</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-10-02T09:00:00Z"></head>
<body><main><article><h1>Harbour live: the long vote on the pier</h1></article></main>
<script>(${grow})(${JSON.stringify({ subjects: SUBJECTS, verbs: VERBS, things: THINGS, stepMs: STEP_MS })})</script></body></html>`;

async function servePage() {
  const server = createServer((request, response) => {
    const isPage = request.headers['sec-fetch-dest'] === 'document';
    response
      .writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      .end(isPage ? PAGE : '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  return server;
}

/** @param {import('../../src/start/extension-browser.mjs').ExtensionBrowser} window @param {string} url */
async function workIn(window, url) {
  const tab = await window.tabId(url);
  return window.inExtension(async (tabId) => {
    const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
    const [{ result }] = await api.scripting.executeScript({
      target: { tabId },
      func: () => {
        const { readings = 0, analyses = 0 } = /** @type {any} */ (globalThis).__caveatWork ?? {};
        return { readings, analyses };
      },
    });
    return result;
  }, tab);
}

/** Bytes in use once garbage is collected, in megabytes; null where the browser does not tell. @param {import('puppeteer-core').Page} page */
async function memoryOf(page) {
  try {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize / 1e6;
  } catch {
    return null;
  }
}

/** @param {import('puppeteer-core').Page} page */
async function nextMinute(page) {
  await page.evaluate('void (state.held = 0)');
  await sleep(Math.min(60_000, minutes * 60_000));
  const { held, paragraphs } = /** @type {{ held: number, paragraphs: number }} */ (
    await page.evaluate('({ ...state })')
  );
  return { held, paragraphs, memory: await memoryOf(page) };
}

const [given = '10', only = 'chrome'] = process.argv.slice(2);
const minutes = Number(given);
if (!(minutes > 0) || !['chrome', 'firefox'].includes(only))
  giveUp('how many minutes, in which browser? npm run bench:endless -- [MINUTES] [chrome|firefox]');
const kind = /** @type {'chrome' | 'firefox'} */ (only);
const server = await servePage();
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const url = `http://127.0.0.1:${port}/2024/10/pier`;
const withIt = await launch(kind, {
  path: ensureBrowser(kind),
  extension: join(root, 'dist/test', kind),
  headless: true,
});
await withIt.officePage();
const pages = [
  await withIt.browser.newPage({ type: 'window' }),
  // Caveat does not look at pages without a web address.
  await withIt.browser.newPage({ type: 'window' }),
];
await pages[0]?.goto(url);
await pages[1]?.setContent(PAGE);
console.log('minute  paragraphs   megabytes with, without   longest hold with, without (ms)');
for (let minute = 1; minute <= minutes; minute++) {
  const [one, other] = await Promise.all(pages.map(nextMinute));
  const mb = (/** @type {number | null | undefined} */ value) =>
    (value == null ? '–' : value.toFixed(1)).padStart(10);
  console.log(
    `${String(minute).padStart(6)}${String(one?.paragraphs).padStart(12)}${mb(one?.memory)}${mb(other?.memory)}` +
      `${one?.held.toFixed(0).padStart(22)}${other?.held.toFixed(0).padStart(10)}`,
  );
}
await withIt.inExtension(
  async (tabId) => {
    const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
    const { windowId } = await api.tabs.get(tabId);
    await api.tabs.create({ windowId, active: true, url: 'about:blank' });
  },
  await withIt.tabId(url),
);
await sleep(3000);
const before = await workIn(withIt, url);
await sleep(HIDDEN_MS);
const after = await workIn(withIt, url);
console.log(`read ${before.readings} times as a whole, analysed ${before.analyses} times`);
console.log(
  `hidden for ${HIDDEN_MS / 1000} s: read ${after.readings - before.readings}, analysed ${after.analyses - before.analyses} times`,
);
await withIt.close();
server.close();
