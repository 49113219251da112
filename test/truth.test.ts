// The two given articles and the sentences about them, scored by the tool that comes with them. A clone on its own
// does not have these; then this file says so and stops.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const tool = join(root, '../shared/tools/score-truth.mjs');

describe.skipIf(!existsSync(tool))('the given articles (skipped where ../shared is missing)', () => {
  it('get every note they must have, and none they must not', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'dist/cli/caveat.js', '--errors'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).not.toContain('SHORT');
    expect(status).toBe(0);
  }, 120_000);
});
