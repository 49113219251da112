// How well marks are found again in edited articles: npm run bench:anchors -- FOLDER… [--seed WORD] [--errors ROW]
// Reads the pages (.html) of folders with Caveat's own reader, edits each by seed, and counts for our search and for
// a plain fuzzy one where the marks end up. Same seed, same figures.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHtml } from '../../../src/cli/parse-html';
import { SearchedText } from '../../../src/engine/anchoring/places';
import { relocate } from '../../../src/engine/anchoring/relocate';
import type { SavedSelectors } from '../../../src/engine/anchoring/saved';
import type { Span } from '../../../src/engine/selector';
import { readArticle } from '../../../src/page/read';
import { roundsOf } from './cases';
import { type Source, sourceOf, stockOf } from './edits';
import { plainAnchoring } from './plain';
import { isRight, Tally } from './tally';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: 'a' },
    errors: { type: 'string' },
    only: { type: 'string' },
    every: { type: 'string' },
    least: { type: 'string', default: '.7' },
  },
});

type Anchoring = (selectors: SavedSelectors) => Span | null;
const methods: Record<string, (text: string) => Anchoring> = {
  caveat: (text) => {
    const edited = new SearchedText(text);
    return (selectors) => relocate(edited, selectors);
  },
  // Marks as other tools save them: 32 characters of context, nothing noted about look-alikes.
  'caveat, foreign': (text) => {
    const edited = new SearchedText(text);
    return ({ quote: { exact, prefix, suffix }, position }) =>
      relocate(edited, {
        quote: { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) },
        position,
      });
  },
  plain: (text) => plainAnchoring(text),
  'plain, bounded': (text) => plainAnchoring(text, Number(values.least)),
};
const chosen = Object.entries(methods).filter(([name]) => !values.only || name.startsWith(values.only));
const tallies = new Map(chosen.map(([name]) => [name, new Tally()]));
const time = new Map<string, number>();

const sources = positionals
  .flatMap(sourcesIn)
  .filter((_, i) => !values.every || i % Number(values.every) === 0);
sources.forEach((source, i) => {
  const stock = stockOf(sources.filter((other) => other !== source));
  for (const { text, questions } of roundsOf(source, stock, `${values.seed} ${i}`)) {
    for (const [name, create] of chosen) {
      const start = performance.now();
      const find = create(text);
      const found = questions.map(({ selectors }) => find(selectors));
      time.set(name, (time.get(name) ?? 0) + performance.now() - start);
      questions.forEach((question, k) => {
        const answer = found[k] ?? null;
        tallies.get(name)?.add(question, answer);
        if (
          name === 'caveat' &&
          values.errors !== undefined &&
          new RegExp(values.errors).test(question.row) &&
          !isRight(question.answer, answer)
        )
          console.log(
            JSON.stringify(
              {
                quote: question.selectors.quote,
                answer: question.answer && text.slice(question.answer.start, question.answer.end),
                found: answer && text.slice(answer.start, answer.end),
                ...answer,
              },
              null,
              1,
            ),
          );
      });
    }
  }
});
print();

function sourcesIn(folder: string): Source[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => sourceOf(readArticle(parseHtml(readFileSync(join(folder, file), 'utf8'))).article))
    .filter(({ sentences }) => sentences.length > 3);
}

function print(): void {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
  const rows = [...(tallies.values().next().value?.rows.keys() ?? [])].sort();
  console.log(`${sources.length} articles, seed ${values.seed}; right and wrong in percent`);
  console.log(`${''.padEnd(40)} ${'asked'.padStart(6)}  ${chosen.map(([name]) => name.padEnd(16)).join('')}`);
  const line = (label: string, pattern: RegExp): void => {
    const counts = [...tallies.values()].map(
      (tally) => `${percent(tally.right(pattern))}${percent(tally.wrong(pattern))}    `,
    );
    const asked = [...(tallies.values().next().value?.rows ?? [])]
      .filter(([row]) => pattern.test(row))
      .reduce((total, [, { asked }]) => total + asked, 0);
    console.log(`${label.padEnd(40)} ${String(asked).padStart(6)}  ${counts.join('')}`);
  };
  for (const row of rows) line(row, new RegExp(`^${row}$`));
  line('— untouched sentences', /^(?:short )?sentence, (?:kept|moved)$/);
  line('— sentences edited in up to 20 % of words', /^sentence, (?:moved and )?edited$/);
  line('— removed sentences', /^(?:short )?sentence, removed$/);
  for (const [name, milliseconds] of time) console.log(`${name}: ${Math.round(milliseconds)} ms`);
}
