// How well and how fast the sentry's look sorts pages, in a real browser: npm run bench:sentry -- FOLDER…
// A folder holds truth.jsonl (file, url, article, pageType, a page a line), or folders that do. Each page is served from
// this machine alone under the path of its own address and opened without its scripts; nothing else is fetched. The look
// is bundled alone, runs in a world of its own as a content script does, and its first call on the page is timed.
// The page is looked at once more under a path that tells nothing. Clocks are exact to 5 µs, since the pages are isolated.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser } from '../../src/start/prepare.mjs';

/** Scripts would build another page than the file; `script-src` stops them and leaves <noscript> as a browser has it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const TELLS_NOTHING = '/page';

/** @typedef {{ file: string, url: string | null, article: boolean | null, pageType: string, source: string, folder: string }} Truth */
/** @typedef {{ truth: Truth, woken: boolean, wokenBlind: boolean, ms: number }} Answer */

/** @param {string[]} folders @returns {Truth[]} */
function readTruth(folders) {
  const all = folders.flatMap((folder) =>
    existsSync(join(folder, 'truth.jsonl'))
      ? [folder]
      : readdirSync(folder)
          .sort()
          .map((name) => join(folder, name))
          .filter((inner) => existsSync(join(inner, 'truth.jsonl'))),
  );
  return all.flatMap((folder) =>
    readFileSync(join(folder, 'truth.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => ({ ...JSON.parse(line), source: basename(folder), folder })),
  );
}

/** The look alone, as one expression that gives { sniff }. */
async function bundle() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: 'terser',
      lib: {
        entry: resolve(import.meta.dirname, '../../src/page/sniff.ts'),
        name: 'caveat',
        formats: ['iife'],
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = /** @type {any} */ (output).output[0];
  return /** @type {string} */ (chunk.code);
}

/** Gives the page at hand to whatever address is opened. */
async function servePages() {
  let bytes = Buffer.alloc(0);
  const server = createServer((request, response) => {
    if (request.headers['sec-fetch-dest'] !== 'document') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-security-policy': POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(bytes);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    /** @param {Truth} truth */
    take({ folder, file }) {
      bytes = readFileSync(join(folder, file));
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function launch() {
  return puppeteer.launch({
    executablePath: ensureBrowser('chrome'),
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** @param {Truth} truth */
function pathOf({ url }) {
  const { pathname, search } = new URL(url && /^https?:/.test(url) ? url : 'http://x.example/page');
  return pathname + search;
}

/** @param {import('puppeteer-core').Page} page @param {import('puppeteer-core').CDPSession} session @param {string} code @param {string} origin */
async function lookAt(page, session, code, origin) {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'look',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    returnByValue: true,
    expression: `(() => {
      ${code}
      const began = performance.now();
      const woken = caveat.sniff(document, location.href);
      const ms = performance.now() - began;
      return { woken, ms, wokenBlind: caveat.sniff(document, ${JSON.stringify(origin + TELLS_NOTHING)}) };
    })()`,
  });
  if (exceptionDetails) throw new Error(`${page.url()}: ${exceptionDetails.exception?.description}`);
  return result.value;
}

/** @param {number[]} sorted @param {number} part */
const at = (sorted, part) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** @param {string} name @param {Answer[]} answers */
function row(name, answers) {
  const articles = answers.filter(({ truth }) => truth.article === true);
  const others = answers.filter(({ truth }) => truth.article === false);
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  /** @param {Answer[]} of @param {'woken' | 'wokenBlind'} key */
  const share = (of, key) =>
    (of.length ? (of.filter((answer) => answer[key]).length / of.length).toFixed(3) : '–').padStart(7);
  console.log(
    name.padEnd(26) +
      String(articles.length).padStart(6) +
      share(articles, 'woken') +
      share(articles, 'wokenBlind') +
      String(others.length).padStart(8) +
      share(others, 'woken') +
      share(others, 'wokenBlind') +
      [at(times, 0.5), at(times, 0.95), at(times, 1)].map((ms) => ms.toFixed(2).padStart(8)).join(''),
  );
}

/** @param {Answer[]} answers */
function print(answers) {
  console.log(
    '                        articles  woken  blind  others  woken  blind  median     p95     max ms',
  );
  for (const source of new Set(answers.map(({ truth }) => truth.source))) {
    const of = answers.filter(({ truth }) => truth.source === source);
    row(source, of);
    const types = [...new Set(of.map(({ truth }) => truth.pageType))].sort();
    if (types.length > 1)
      for (const type of types)
        row(
          `  ${type}`,
          of.filter(({ truth }) => truth.pageType === type),
        );
  }
  row('all', answers);
}

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (named.length === 0) {
  console.error(
    'use: npm run bench:sentry -- FOLDER… [--missed]   (--missed lists articles slept through, others woken)',
  );
  process.exit(2);
}
const code = await bundle();
const server = await servePages();
const browser = await launch();
/** @type {Answer[]} */
const answers = [];
try {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  for (const truth of readTruth(named.map((folder) => resolve(folder)))) {
    server.take(truth);
    await page.goto(server.origin + pathOf(truth), { waitUntil: 'domcontentloaded', timeout: 60_000 });
    answers.push({ truth, ...(await lookAt(page, session, code, server.origin)) });
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`look: ${Buffer.byteLength(code)} bytes, minified`);
print(answers);
if (process.argv.includes('--missed'))
  for (const { truth, woken, wokenBlind } of answers)
    if (truth.article !== null && (woken !== truth.article || wokenBlind !== truth.article))
      console.log(
        `${truth.article ? 'article' : 'other  '} ${woken ? 'woken' : 'slept'} ${wokenBlind ? 'woken' : 'slept'}  ${truth.source}/${truth.file}  ${truth.pageType}  ${truth.url ?? ''}`,
      );
