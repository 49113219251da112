// The benchmark in Chromium, where readers feel it: pages are opened from this machine with their scripts off and the
// network out of reach, and both are timed in the page. Style sheets from elsewhere are missing, inline ones are there.

import { relative } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser } from '../../../src/start/prepare.mjs';
import { serve } from '../../../src/start/serve.mjs';
import type { LiveTimes } from './in-page';
import type { PageTimes } from './report';

export async function measureInBrowser(
  pages: ReadonlyMap<string, readonly string[]>,
  rounds: number,
): Promise<Map<string, PageTimes[]>> {
  const all = [...pages.values()].flat();
  const folder = commonFolder(all);
  const server = await serve(folder);
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chrome'),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    const script = await buildInPage();
    const times = new Map<string, PageTimes[]>();
    let done = 0;
    for (const [source, files] of pages) {
      times.set(source, []);
      for (const file of files) {
        const address = `${server.address}/${relative(folder, file).split('/').map(encodeURIComponent).join('/')}`;
        const one = await measure(page, address, script, rounds, done % 2 === 0);
        if (one) times.get(source)?.push({ file, ...one });
        process.stderr.write(`\r${++done}/${all.length} `);
      }
    }
    process.stderr.write('\r                \r');
    return times;
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(
  page: Page,
  address: string,
  script: string,
  rounds: number,
  oursFirst: boolean,
): Promise<LiveTimes | undefined> {
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 15_000 });
    await page.evaluate(script);
    return await page.evaluate((...given) => globalThis.measurePage(...given), rounds, oursFirst);
  } catch (error) {
    console.error(`bench:pages: ${address} left out: ${(error as Error).message}`);
    return undefined;
  }
}

function commonFolder(files: readonly string[]): string {
  let folder = (files[0] ?? '').replace(/\/[^/]*$/, '');
  while (!files.every((file) => file.startsWith(`${folder}/`))) folder = folder.replace(/\/[^/]*$/, '');
  return folder;
}

/** The part that runs in the page, as the extension's scripts are built. */
async function buildInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome125',
      rolldownOptions: { input: 'test/bench/pages/in-page.ts', output: { format: 'iife' } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the part for the page was not built');
  return result.output[0].code;
}
