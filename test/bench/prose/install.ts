// Brings the other programs into a cache folder on first use, each line of this folder's package.json at its version.
// They are no dependencies of Caveat. A line that can't be installed is named, and the measurement goes on without it.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dependencies } from './package.json' with { type: 'json' };

const FOLDER = join(homedir(), '.cache', 'caveat', 'bench-prose');
const OWN = join(FOLDER, 'package.json');

/** Installs what is missing or of another version than the one pinned. */
export function installOthers(): void {
  const missing = Object.entries(dependencies).filter(([name, version]) => installed(name) !== version);
  if (missing.length === 0) return;
  console.error(`· Installing ${missing.length} packages to measure beside into ${FOLDER} (once) …`);
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(OWN)) writeFileSync(OWN, '{ "private": true }\n');
  if (npmInstall(missing.map(([name, version]) => `${name}@${version}`)) === undefined) return;
  // One that fails takes all with it: line by line the others still come.
  for (const [name, version] of missing) {
    const fault = npmInstall([`${name}@${version}`]);
    if (fault !== undefined) console.error(`bench:prose: "${name}": "${version}" not installed: ${fault}`);
  }
}

/** A package of the cache folder, its default export where it has one. Throws when it is not there as pinned. */
export async function load<T>(name: keyof typeof dependencies): Promise<T> {
  if (installed(name) !== dependencies[name])
    throw new Error(`${name} ${dependencies[name]} is not installed`);
  const file = createRequire(OWN).resolve(name);
  const loaded = await import(/* @vite-ignore */ pathToFileURL(file).href);
  // Of a package built for `require` the module is the default, and its own default within.
  return loaded.default?.default ?? loaded.default ?? loaded;
}

function installed(name: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(FOLDER, 'node_modules', name, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

/** What went wrong, in one line; undefined when nothing did. */
function npmInstall(packages: readonly string[]): string | undefined {
  const flags = [
    '--prefix',
    FOLDER,
    '--save-exact',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=0',
    '--loglevel=error',
  ];
  const { status, stderr, error } = spawnSync('npm', ['install', ...flags, ...packages], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return undefined;
  return error?.message ?? (stderr.trim().split('\n').slice(0, 2).join('; ') || `npm ended with ${status}`);
}
