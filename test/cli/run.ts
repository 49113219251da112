// Runs the built command line as a person would: a process of its own, bytes in, bytes out.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const cli = resolve(import.meta.dirname, '../../dist/cli/caveat.js');
if (!existsSync(cli))
  throw new Error('dist/cli/caveat.js is missing; "npm run build" or "npm test" makes it');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  /** Standard output as JSON Lines. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field in the tests
  readonly lines: any[];
}

/** Runs `caveat` with these arguments; lines are parsed only when all of them are JSON. */
export function caveat(args: readonly string[], input: string | Buffer = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  let parsed: unknown[] = [];
  try {
    parsed = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } catch {
    // Another format was asked for.
  }
  return { code: status, out: stdout, error: stderr, lines: parsed };
}
