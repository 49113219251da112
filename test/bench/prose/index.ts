// What reading an article costs: Caveat's engine beside other programs that remark on how English prose is worded.
//
//   npm run bench:prose -- [--rounds N]
//
// In one run, on one core, all on the same text, taking turns round by round, so that what else the machine is doing falls
// on all alike: the ratios are the figures to look at, the milliseconds are this machine's.

import { parseArgs } from 'node:util';
import article from './article.txt?raw';
import { installOthers } from './install';
import { type Reader, serve, startReader } from './process';
import { READERS } from './readers';

/** Rounds before anything counts: Node compiles what runs often. */
const WARM_UP = 40;
/** The bar, at the median. */
const MOST_MS = 25;
const OF_WORDS = 2000;

interface Row {
  readonly reader: Reader;
  readonly times: number[];
  remarks: number;
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '40' }, reader: { type: 'string' } },
});
const [title = '', ...paragraphs] = article.trim().split('\n');
if (values.reader !== undefined) await serve(values.reader);
else await compare(Math.max(1, Number(values.rounds) || 0));

async function compare(rounds: number): Promise<void> {
  installOthers();
  const rows: Row[] = [];
  for (const name of Object.keys(READERS)) {
    const reader = await startReader(name);
    if (reader) rows.push({ reader, times: [], remarks: 0 });
  }
  for (let round = -WARM_UP; round < rounds; round++) {
    const text = textOf(round + WARM_UP);
    for (let turn = 0; turn < rows.length; turn++) {
      const row = rows[(round + WARM_UP + turn) % rows.length] as Row;
      const { milliseconds, remarks } = await row.reader.read(text);
      if (round >= 0) row.times.push(milliseconds);
      row.remarks = remarks;
    }
  }
  for (const { reader } of rows) reader.end();
  print(rows, rounds);
}

/** The article beginning with another paragraph each round, so that no text is read twice in a row. */
function textOf(round: number): string {
  const first = round % paragraphs.length;
  return [title, ...paragraphs.slice(first), ...paragraphs.slice(0, first)].join('\n\n');
}

function print(rows: readonly Row[], rounds: number): void {
  const words = article.trim().split(/\s+/).length;
  const ours = median(rows[0]?.times ?? []);
  console.log(
    `${words} words, ${rounds} rounds after ${WARM_UP} to warm up, Node ${process.versions.node}; milliseconds of one core`,
  );
  console.log(`${' '.repeat(38)}  median   5th–95th   per 1,000 words   times Caveat's   remarks`);
  for (const { reader, times, remarks } of rows)
    console.log(
      [
        reader.name.padEnd(38),
        median(times).toFixed(1).padStart(8),
        `${quantile(times, 0.05).toFixed(1)}–${quantile(times, 0.95).toFixed(1)}`.padStart(11),
        ((median(times) / words) * 1000).toFixed(1).padStart(18),
        (median(times) / ours).toFixed(1).padStart(17),
        String(remarks).padStart(10),
      ].join(''),
    );
  const whole = (ours / words) * OF_WORDS;
  console.log(
    `Caveat on ${OF_WORDS} words: ${whole.toFixed(1)} ms at the median; the bar is ${MOST_MS} ms: ${whole <= MOST_MS ? 'kept' : 'not kept'}.`,
  );
}

function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
