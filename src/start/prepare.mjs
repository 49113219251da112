// What a fresh machine lacks: packages and a browser. Uses Node alone, since it runs before anything is installed.

import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {'chrome' | 'firefox'} BrowserKind */

/** Ends the program with one line for people. @param {string} message @returns {never} */
export function giveUp(message) {
  console.error(`caveat: ${message}`);
  process.exit(2);
}

/** @param {string} message */
export function say(message) {
  console.error(`· ${message}`);
}

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    giveUp(`Node ${process.versions.node} is too old; Node 20.19 or newer is needed (https://nodejs.org).`);
}

/** Installs the packages of the lock file if they are missing or older than it. */
export function ensurePackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing packages (once, about half a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) giveUp('"npm ci" failed; its message stands above.');
}

/** @type {Record<BrowserKind, { env: string; commands: string[]; mac: string[]; windows: string[]; debian: string; site: string }>} */
const BROWSERS = {
  chrome: {
    env: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    site: 'https://www.google.com/chrome',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    site: 'https://www.mozilla.org/firefox',
  },
};

/** Path of an installed browser, or undefined. @param {BrowserKind} kind */
export function findBrowser(kind) {
  const { env, commands, mac, windows } = BROWSERS[kind];
  const named = process.env[env];
  if (named) return existsSync(named) ? named : giveUp(`${env} names ${named}, and no file is there.`);
  return candidates().find((path) => existsSync(path));

  function candidates() {
    if (process.platform === 'darwin')
      return mac.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
    if (process.platform === 'win32') {
      const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => process.env[name] ?? '')
        .filter(Boolean);
      return folders.flatMap((folder) => windows.map((file) => join(folder, file)));
    }
    const folders = (process.env.PATH ?? '').split(delimiter);
    return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  }
}

/** Path of a browser, installed by apt where that may be done. @param {BrowserKind} kind @returns {string} */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const { debian, site, env } = BROWSERS[kind];
  const apt =
    process.platform === 'linux' && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (apt && process.getuid?.() === 0) {
    say(`Installing ${debian} with apt-get …`);
    for (const step of [
      ['update', '-qq'],
      ['install', '-y', '-qq', debian],
    ])
      spawnSync('apt-get', step, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    const installed = findBrowser(kind);
    if (installed) return installed;
    giveUp(`"apt-get install ${debian}" did not bring a browser.`);
  }
  const how = apt ? `run "sudo apt-get install ${debian}"` : `install it from ${site}`;
  giveUp(
    `${kind === 'chrome' ? 'Chromium or Chrome' : 'Firefox'} was not found; ${how}, or set ${env} to its path.`,
  );
}
