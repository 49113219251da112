// How often notes are right on sentences written by hand: npm run build, then node test/bench/hand.mjs [FOLDER]
// FOLDER holds AXIS.jsonl, each line { text, carries, context? }; without one it is the half that was written before the
// rules and that nobody has read since. Printed for each axis: precision and recall of its notes at the thorough level.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = process.argv[2] ?? join(root, 'test/engine/wording/held');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl') && name !== 'plain.jsonl')) {
  const axis = file.replace('.jsonl', '');
  /** @type {{ text: string, carries: boolean, context?: string }[]} */
  const rows = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const input = rows.map(({ text, context }, id) => JSON.stringify({ id, text, context })).join('\n');
  const answers = execFileSync(process.execPath, [join(root, 'dist/cli/caveat.js'), 'sentences'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const noted = rows.map((_, i) =>
    answers[i].notes.some((/** @type {{ axis: string }} */ note) => note.axis === axis),
  );
  const right = rows.filter(({ carries }, i) => carries && noted[i]).length;
  const all = noted.filter(Boolean).length;
  const carrying = rows.filter(({ carries }) => carries).length;
  console.log(
    `${axis.padEnd(20)} ${carrying} carry it, ${rows.length - carrying} do not: precision ${(right / all).toFixed(3)}, recall ${(right / carrying).toFixed(3)}`,
  );
}
