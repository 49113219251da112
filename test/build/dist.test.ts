// What is shipped, looked at as a store's reviewer would: permissions, sizes, what a page could fetch.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const KB = 1024;

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const dist = join(root, 'dist', browser);
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
  const scripts = files.filter((file) => file.endsWith('.js'));

  it('lets no page fetch a file of it', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('asks for no more than it needs', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('forbids its own pages every outside script, style, picture and connection', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  it('runs only the sentry on every page: at most 5 KB', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toEqual(['src/extension/sentry.js']);
    expect(Buffer.byteLength(read('src/extension/sentry.js'))).toBeLessThanOrEqual(5 * KB);
  });

  it('keeps the annotator within 93 KB and the popup within 40 KB, compressed', () => {
    expect(gzipSync(read('src/extension/annotator.js')).length).toBeLessThanOrEqual(93 * KB);
    const popup = [
      ...read('src/extension/popup.html').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g),
    ].map(([, file]) => file ?? '');
    expect(popup.length).toBeGreaterThan(1);
    expect(gzipSync(popup.map(read).join('')).length).toBeLessThanOrEqual(40 * KB);
  });

  it('has the rules and their model in one file, which the background and the options share', () => {
    const holders = scripts.filter((file) => read(file).includes('guessed-motive'));
    expect(holders).toHaveLength(1);
    expect(read('src/extension/options.html')).toContain(holders[0]);
    expect(read('src/extension/popup.html')).not.toContain(holders[0]);
  });

  it('names only files that are there', () => {
    const named = [
      ...Object.values<string>(manifest.icons),
      ...Object.values<string>(manifest.action.default_icon),
      manifest.action.default_popup,
      manifest.options_ui.page,
      ...manifest.content_scripts[0].js,
      ...(manifest.background.scripts ?? [manifest.background.service_worker]),
    ];
    expect(named.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  });

  it('has every message that the manifest names', () => {
    const messages = JSON.parse(read(`_locales/${manifest.default_locale}/messages.json`));
    const names = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !messages[name])).toEqual([]);
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(45);
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });

  it('keeps its shadow root closed to tests as to everybody else', () => {
    expect(scripts.filter((file) => read(file).includes('__caveatRoot'))).toEqual([]);
    if (existsSync(join(root, 'dist/test', browser)))
      expect(readFileSync(join(root, 'dist/test', browser, 'src/extension/annotator.js'), 'utf8')).toContain(
        '__caveatRoot',
      );
  });

  it('runs no code that comes from outside', () => {
    const strays = scripts.filter((file) =>
      /\beval\(|new Function\(|importScripts\(|https?:\/\/[^"'`\s]+\.js\b/.test(read(file)),
    );
    expect(strays).toEqual([]);
  });
});

describe('Firefox', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/firefox/manifest.json'), 'utf8'));

  it('is told from which version on, and that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko).toMatchObject({
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('finds nothing to object to but that Preact can set innerHTML', () => {
    const lint = JSON.parse(webExtLint());
    expect(lint.errors).toEqual([]);
    const others = lint.warnings.filter(
      (warning: { code: string }) => warning.code !== 'UNSAFE_VAR_ASSIGNMENT',
    );
    expect(others).toEqual([]);
  }, 60_000);
});

function webExtLint(): string {
  const command = [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '-s',
    'dist/firefox',
    '-o',
    'json',
    '--no-config-discovery',
  ];
  return execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}
