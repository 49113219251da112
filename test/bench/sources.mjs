// Whether the source of an attribution is found: npm run build, then node test/bench/sources.mjs FOLDER
// FOLDER holds sample*.jsonl ({ id, text, context }) and gold*.jsonl ({ id, attributions: [{ source, head }] }, source null
// where the sentence names none), labelled by a reader. A source is right when it is the reader's words or has their
// head word. Printed: how many are right where both name one, of all that are named, and of the reader's.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) {
  console.error('which folder? node test/bench/sources.mjs FOLDER');
  process.exit(2);
}
const cli = join(import.meta.dirname, '../../dist/cli/caveat.js');

/** @param {string} start @returns {any[]} */
const rows = (start) =>
  readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );

const gold = new Map(
  rows('gold')
    .filter(({ skip }) => !skip)
    .map(({ id, attributions }) => [id, attributions ?? []]),
);
const sample = rows('sample').filter(({ id }) => gold.has(id));
const answers = execFileSync(process.execPath, [cli, 'sentences'], {
  input: sample.map((row) => JSON.stringify(row)).join('\n'),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

/** @param {string} text @returns {string[]} */
const words = (text) =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}-]+/gu) ?? [];
const counts = { reader: 0, named: 0, both: 0, right: 0 };
sample.forEach(({ id, text }, i) => {
  /** @type {{ source: string | null, head?: string }[]} */
  const wanted = gold.get(id).filter((/** @type {{ source: string | null }} */ { source }) => source);
  /** @type {string[]} */
  const found = answers[i].attributions.flatMap(
    (/** @type {{ source: [number, number] | null }} */ { source }) =>
      source && source[1] > source[0] ? [text.slice(...source)] : [],
  );
  const first = wanted[0];
  if (first) counts.reader++;
  if (found.length > 0) counts.named++;
  if (!first || found.length === 0) return;
  counts.both++;
  const heads = words(first.head ?? first.source ?? '');
  const head = heads[heads.length - 1] ?? '';
  if (
    found.some(
      (one) => words(one).join(' ') === words(first.source ?? '').join(' ') || words(one).includes(head),
    )
  )
    counts.right++;
});
const share = (/** @type {number} */ whole) =>
  `${counts.right} of ${whole} (${(counts.right / whole).toFixed(3)})`;
console.log(
  `${sample.length} sentences. Right where both name a source: ${share(counts.both)}; of all sentences in which one is named: ${share(counts.named)}; of those in which the reader sees one: ${share(counts.reader)}.`,
);
