// `npm test`: brings what is missing, builds everything, runs every test, in Node and in both real browsers.
// Ends with one plain line, "N passed, N failed".

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureNode, ensurePackages, root, say } from './prepare.mjs';

ensureNode();
ensurePackages();
const env = { ...process.env, CHROME_PATH: ensureBrowser('chrome'), FIREFOX_PATH: ensureBrowser('firefox') };

for (const mode of ['cli', 'chrome', 'firefox', 'chrome-test', 'firefox-test']) {
  say(`Building ${mode} …`);
  node('node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'error');
}

say('Running the tests …');
const folder = mkdtempSync(join(tmpdir(), 'caveat-test-'));
const results = join(folder, 'results.json');
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
];
const { status } = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: ['ignore', 'inherit', 'inherit'],
});
const { passed, failed } = count(results);
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || status !== 0 ? 1 : 0;

/** Runs one of the project's tools and ends with its exit code when it fails. @param {string[]} command */
function node(...command) {
  const result = spawnSync(process.execPath, command, {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Tests that passed and failed; a file that could not even be loaded counts as one failure. @param {string} file */
function count(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const broken = testResults.filter(
      (/** @type {any} */ suite) =>
        suite.status === 'failed' &&
        suite.assertionResults.every((/** @type {any} */ test) => test.status !== 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 }; // The runner ended before it could say anything.
  }
}
