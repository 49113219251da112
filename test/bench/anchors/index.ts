// How well marks are found again in edited articles: npm run bench:anchors -- FOLDER… [--seed WORD] [--only NAME] [--errors ROWS]
// Reads the pages (.html) of folders with Caveat's own reader, edits each by seed, and counts where the marks end up: with
// our search, with ours on marks that other tools saved, and with a plain fuzzy search. Same seed, same figures. --errors
// prints our wrong answers in rows that a pattern names.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHtml } from '../../../src/cli/parse-html';
import { SearchedText } from '../../../src/engine/anchoring/places';
import { relocate } from '../../../src/engine/anchoring/relocate';
import type { SavedSelectors } from '../../../src/engine/anchoring/saved';
import { CONTEXT, type Span } from '../../../src/engine/selector';
import { readArticle } from '../../../src/page/read';
import { type Question, type Round, roundsOf } from './cases';
import { sourceOf, stockOf } from './edits';
import { markupRound } from './markup';
import { plainAnchoring } from './plain';
import { isRight, Tally } from './tally';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: 'a' }, only: { type: 'string' }, errors: { type: 'string' } },
});
const shown = values.errors === undefined ? undefined : new RegExp(values.errors);

type Anchoring = (selectors: SavedSelectors) => Span | null;

/** Of a plain search, the least score that keeps nearly all removed sentences off other words. */
const BOUND = 0.7;
const METHODS: Record<string, (text: string) => Anchoring> = {
  caveat: (text) => {
    const edited = new SearchedText(text);
    return (selectors) => relocate(edited, selectors);
  },
  // As other tools save marks: little context, nothing known of look-alikes.
  'caveat, foreign': (text) => {
    const edited = new SearchedText(text);
    return ({ quote: { exact, prefix, suffix }, position }) => {
      const quote = { exact, prefix: prefix.slice(-CONTEXT), suffix: suffix.slice(0, CONTEXT) };
      return relocate(edited, { quote, position });
    };
  },
  plain: (text) => plainAnchoring(text),
  'plain, bounded': (text) => plainAnchoring(text, BOUND),
};
const methods = Object.entries(METHODS).filter(([name]) => values.only === undefined || name === values.only);
const tallies = methods.map(([name]) => ({ name, tally: new Tally(), milliseconds: 0 }));

const pages = positionals.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ name: file, html: readFileSync(join(folder, file), 'utf8') }))
    .map((page) => ({ ...page, source: sourceOf(readArticle(parseHtml(page.html)).article) }))
    // What is not read as an article has nothing to mark.
    .filter(({ source }) => source.sentences.length > 3),
);
for (const { name, html, source } of pages) {
  const stock = stockOf(pages.flatMap((other) => (other.source === source ? [] : [other.source])));
  for (const round of roundsOf(source, stock, `${values.seed} ${name}`)) count(round);
  count(markupRound(html, `${values.seed} ${name}`));
}
print();

function count({ text, questions }: Round): void {
  methods.forEach(([name, create], i) => {
    const counted = tallies[i] as (typeof tallies)[number];
    const start = performance.now();
    const find = create(text);
    const answers = questions.map(({ selectors }) => find(selectors));
    counted.milliseconds += performance.now() - start;
    questions.forEach((question, k) => {
      const answer = answers[k] ?? null;
      counted.tally.add(question, answer);
      if (name === 'caveat' && shown?.test(question.row)) showError(question, answer, text);
    });
  });
}

function showError({ row, words, answer, selectors }: Question, found: Span | null, text: string): void {
  if (isRight(answer, found)) return;
  const at = (span: Span | null) => span && text.slice(span.start, span.end);
  console.log(JSON.stringify({ row, words, is: at(answer), found: at(found), ...selectors }));
}

function print(): void {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
  const line = (label: string, rows: RegExp): void => {
    const figures = tallies.map(({ tally }) =>
      `${percent(tally.right(rows))}${percent(tally.wrong(rows))}`.padStart(17),
    );
    console.log(label.padEnd(42) + String(tallies[0]?.tally.asked(rows)).padStart(7) + figures.join(''));
  };
  console.log(
    `${pages.length} articles, seed ${values.seed}: found where they are, put on other words; in percent of marks asked for`,
  );
  console.log(' '.repeat(49) + tallies.map(({ name }) => name.padStart(17)).join(''));
  for (const row of [...(tallies[0]?.tally.rows.keys() ?? [])].sort()) line(row, new RegExp(`^${row}$`));
  line('all untouched sentences', /^(?:repeated )?sentence, (?:kept|moved|set anew)$/);
  line('all edited in up to 20 % of their words', /^(?:repeated )?sentence, (?:moved and )?edited$/);
  line('all removed sentences', /^(?:repeated )?sentence, removed$/);
  const time = tallies.map(({ milliseconds }) => String(Math.round(milliseconds / 1000)).padStart(17));
  console.log('seconds'.padEnd(49) + time.join(''));
}
