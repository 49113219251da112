// Where sentences are cut: npm run bench:borders -- SPEC [FOLDER]
// SPEC is english_spec.rb of diasks2/pragmatic_segmenter, whose golden rules say where borders are and are not. FOLDER
// holds sets of single sentences (SET.jsonl.gz, as for score-language.mjs): a border inside one is a wrong cut.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readDocument } from '../../../src/engine/text';

const [spec, folder] = process.argv.slice(2);
if (!spec) {
  console.error('which rules? npm run bench:borders -- english_spec.rb [FOLDER]');
  process.exit(2);
}

const sentencesOf = (text: string) => readDocument(text).sentences.map((sentence) => sentence.text.trim());

/** A Ruby string in double quotes. */
const ruby = (quoted: string): string =>
  JSON.parse(quoted.replace(/\\u\{(\w+)\}/g, '\\u$1').replace(/\\([^nrtu"\\/])/g, '$1'));
const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const RULE = new RegExp(
  String.raw`it "(.*?)" do\s+ps = \S+\.new\(text: (${STRING})(.*?)\)\n\s+expect\(ps\.segment\)\.to eq\(\[(.*?)\]\)\n`,
  'gs',
);

const GOLDEN = 52;
/** Bullets are marks of the page, not words of the sentence. */
const bare = (one: string) => one.replace(/^[•⁃]\s*/, '').replace(/\s+/g, ' ');

let right = 0;
let all = 0;
const golden = readFileSync(spec, 'utf8');
for (const [, name = '', text = '""', options = '', expected = ''] of golden.matchAll(RULE)) {
  // The rules are numbered; what follows them in the file are tests of other texts.
  if (!/#0\d\d$/.test(name) || Number(name.slice(-3)) > GOLDEN) continue;
  all++;
  const wanted = [...expected.matchAll(new RegExp(STRING, 'g'))].map(([one]) => ruby(one).trim());
  const found = sentencesOf(ruby(text));
  const same = (list: readonly string[]) => list.map(bare).join('\n');
  if (same(found) === same(wanted)) right++;
  else
    console.log(
      `wrong: ${name}${options.includes('pdf') ? ' (PDF)' : ''}\n  wanted ${JSON.stringify(wanted)}\n  found  ${JSON.stringify(found)}`,
    );
}
console.log(`golden rules right: ${right} of ${all}`);

for (const file of folder ? readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz')) : []) {
  const rows: { text: string }[] = gunzipSync(readFileSync(join(folder ?? '', file)))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const cut = rows.filter(({ text }) => sentencesOf(text.replace(/\s+/g, ' ')).length > 1).length;
  console.log(
    `${file.replace('.jsonl.gz', '').padEnd(16)} ${((100 * cut) / rows.length).toFixed(2)} % of ${rows.length} sentences cut`,
  );
}
