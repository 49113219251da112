// `npm start`: a browser with Caveat in it, on the demo article or on any page. Without a display it does the same
// unseen, and leaves a picture and the notes as text.

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, ensureNode, ensurePackages, giveUp, root, say } from './prepare.mjs';
import { serve } from './serve.mjs';

const USAGE = 'usage: npm start -- [--browser chrome|firefox] [--headless] [FILE|URL]';

const { kind, headless, target } = readArguments();
ensureNode();
ensurePackages();
const path = ensureBrowser(kind);
await buildExtension(kind);
await show();

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chrome' },
        headless: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length > 1) giveUp(`one page at a time. ${USAGE}`);
    return {
      kind: kindNamed(values.browser),
      headless: values.headless ?? !hasDisplay(),
      target: positionals[0] ?? join(root, 'test/demo/careless.html'),
    };
  } catch (error) {
    giveUp(`${error instanceof Error ? error.message.split('\n')[0] : error} ${USAGE}`);
  }
}

/** @param {string} name @returns {import('./prepare.mjs').BrowserKind} */
function kindNamed(name) {
  if (name === 'chrome' || name === 'chromium') return 'chrome';
  if (name === 'firefox') return 'firefox';
  return giveUp(`--browser takes chrome or firefox, not "${name}". ${USAGE}`);
}

function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : true;
}

/** @param {import('./prepare.mjs').BrowserKind} mode */
async function buildExtension(mode) {
  say('Building the extension …');
  const { build } = await import('vite');
  await build({ root, configFile: join(root, 'vite.config.ts'), mode, logLevel: 'error' });
}

async function show() {
  const { launch } = await import('./extension-browser.mjs');
  const page = await addressOf(target);
  say(`Opening ${kind === 'chrome' ? 'Chromium' : 'Firefox'} on ${page.url} …`);
  const extension = join(root, 'dist', kind);
  const window = await launch(kind, { path, extension, headless }).catch((error) =>
    giveUp(`${path} did not start: ${error.message.split('\n')[0]}`),
  );
  try {
    const [first] = await window.browser.pages();
    const tab = first ?? (await window.browser.newPage());
    await tab
      .goto(page.url, { waitUntil: 'load', timeout: 60_000 })
      .catch((error) => giveUp(`${page.url}: ${error.message.split('\n')[0]}`));
    if (headless) await report(window, tab);
    else {
      say('Close the browser or press Ctrl+C to end.');
      await new Promise((end) => window.browser.once('disconnected', end));
    }
  } finally {
    await window.close();
    page.close();
  }
}

/** A page's address; a file is served from its own folder. @param {string} named */
async function addressOf(named) {
  if (/^https?:\/\//i.test(named)) return { url: named, close() {} };
  const file = resolve(named);
  if (!existsSync(file) || !statSync(file).isFile())
    giveUp(`${named}: no such file, and no http address either.`);
  const { address, close } = await serve(dirname(file));
  return { url: `${address}/${encodeURIComponent(basename(file))}`, close };
}

/**
 * @param {import('./extension-browser.mjs').ExtensionBrowser} window
 * @param {import('puppeteer-core').Page} tab
 */
async function report(window, tab) {
  const state = await window.settled(tab.url());
  await tab.bringToFront();
  const picture = join(root, 'dist', `${kind}.png`);
  mkdirSync(dirname(picture), { recursive: true });
  await tab.screenshot({ path: /** @type {`${string}.png`} */ (picture) });
  if (state?.status === 'read') printNotes(state);
  else
    console.log(
      state
        ? `No notes: ${state.status === 'failed' ? state.error.message : state.status}.`
        : 'This page does not read like an article.',
    );
  console.log(`\nPicture: ${relative(process.cwd(), picture)}`);
}

/** @param {Extract<import('../extension/messages').PageState, { status: 'read' }>} state */
function printNotes({ article, annotation }) {
  const { summary, notes } = annotation;
  console.log(`\n${article.title}\n`);
  for (const note of notes) {
    const head = note.family === 'wording' ? note.label : headOf(note);
    console.log(`  “${note.quote.exact}”\n    ${head}: ${note.title}`);
    if ('evidence' in note && note.evidence[0])
      console.log(`    ${note.evidence[0].publisher}: ${note.evidence[0].url}`);
  }
  const unknown = summary.checkable - summary.matched;
  console.log(
    `\n${notes.length} notes. ${summary.checkable} of ${summary.sentences} sentences can be checked: ${summary.matched} found in ${summary.packs.length} pack, ${unknown} not known.`,
  );
}

/** @param {import('../engine/note').RecordNote} note */
function headOf({ family, verdict }) {
  if (family === 'supported') return 'The record agrees';
  return verdict === 'unproven' ? 'No evidence is known' : 'The record differs';
}
