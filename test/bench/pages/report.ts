// Times of pages → a table: for each source what one page costs either way, and what the ratio of the two is worth.

/** Milliseconds of one page, an entry a round. */
export interface PageTimes {
  readonly file: string;
  readonly ours: readonly number[];
  readonly readability: readonly number[];
  /** Longest stretch without a pause while the page is read in slices, an entry a round; in browsers alone. */
  readonly longest?: readonly number[];
}

export function printTable(sources: ReadonlyMap<string, readonly PageTimes[]>): void {
  const all = [...sources.values()].flat();
  console.log('milliseconds a page, the median of its rounds: least / median / 95th percentile');
  console.log(
    `${'source'.padEnd(16)}pages   ${'reading'.padEnd(22)}${'Readability alone'.padEnd(22)}ratio of sums (by round)   of medians   by page p5–p95`,
  );
  for (const [source, pages] of sources) printRow(source, pages);
  if (sources.size > 1) printRow('all', all);
  const slow = all.filter(({ longest }) => longest).sort((a, b) => longestOf(b) - longestOf(a));
  if (slow.length === 0) return;
  console.log('\nlongest stretch without a pause, the median of its rounds');
  for (const page of slow.slice(0, 8))
    console.log(`${longestOf(page).toFixed(1).padStart(8)} ms  ${page.file}`);
}

const longestOf = ({ longest = [] }: PageTimes): number => median(longest);

function printRow(source: string, pages: readonly PageTimes[]): void {
  const ours = pages.map((page) => median(page.ours));
  const theirs = pages.map((page) => median(page.readability));
  const rounds = pages[0]?.ours.map((_, i) =>
    ratio(column(pages, 'ours', i), column(pages, 'readability', i)),
  );
  const each = ours.map((time, i) => time / (theirs[i] ?? 1));
  console.log(
    [
      source.padEnd(16),
      String(pages.length).padStart(5),
      '   ',
      spread(ours).padEnd(22),
      spread(theirs).padEnd(22),
      `${ratio(ours, theirs).toFixed(2)} (${(rounds ?? []).map((one) => one.toFixed(2)).join(' ')})`.padEnd(
        27,
      ),
      (median(ours) / median(theirs)).toFixed(2).padEnd(13),
      `${quantile(each, 0.05).toFixed(2)}–${quantile(each, 0.95).toFixed(2)}`,
    ].join(''),
  );
}

function column(pages: readonly PageTimes[], of: 'ours' | 'readability', round: number): number[] {
  return pages.map((page) => page[of][round] ?? 0);
}

function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return sum(ours) / sum(theirs);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function spread(numbers: readonly number[]): string {
  return [Math.min(...numbers), median(numbers), quantile(numbers, 0.95)]
    .map((one) => one.toFixed(1))
    .join(' / ');
}
