// Renders the README's pictures from the built extension on the demo article: `node src/start/render-readme.mjs`. To be
// run again when the look changes; the pictures are kept in the repository.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'vite';
import { launch } from './extension-browser.mjs';
import { ensureBrowser, root } from './prepare.mjs';
import { serve } from './serve.mjs';

const folder = join(root, 'docs/images');
await mkdir(folder, { recursive: true });
await build({ root, configFile: join(root, 'vite.config.ts'), mode: 'chrome', logLevel: 'error' });
const server = await serve(join(root, 'test/demo'));
const window = await launch('chrome', {
  path: ensureBrowser('chrome'),
  extension: join(root, 'dist/chrome'),
  headless: true,
  size: { width: 1180, height: 980 },
});
try {
  const url = `${server.address}/careless.html`;
  const page = await window.browser.newPage();
  await page.goto(url);
  const state = await window.settled(url);
  if (state?.status !== 'read') throw new Error(`the demo article was not read: ${JSON.stringify(state)}`);
  await page.bringToFront();
  const { x, y } = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((each) => String(each).includes('2 billion users'));
    if (!(range instanceof Range)) throw new Error('the words for the picture are not marked');
    scrollTo({ top: range.getBoundingClientRect().top - 260, behavior: 'instant' });
    const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: left + 40, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
  await sleep(800);
  await page.screenshot({ path: join(folder, 'article.png') });

  const popup = await window.openExtensionPage(`src/extension/popup.html?tab=${await window.tabId(url)}`);
  await popup.setViewport({ width: 360, height: 470, deviceScaleFactor: 2 });
  await sleep(600);
  await popup.screenshot({ path: join(folder, 'popup.png') });
} finally {
  await window.close();
  server.close();
}
