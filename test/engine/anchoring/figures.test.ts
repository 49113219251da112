// What anchoring promises, counted on our own articles with edits by seed. `npm run bench:anchors -- FOLDER` counts the
// same on any folder of pages. Where a promise has an exception, it has a row and a figure of its own.

import { describe, expect, it } from 'vitest';
import { SearchedText } from '../../../src/engine/anchoring/places';
import { relocate } from '../../../src/engine/anchoring/relocate';
import { articleFromPlainText } from '../../../src/page/plain-text';
import { ARTICLES, LIVE_BLOG } from '../../bench/anchors/articles';
import { roundsOf } from '../../bench/anchors/cases';
import { sourceOf, stockOf } from '../../bench/anchors/edits';
import { Tally } from '../../bench/anchors/tally';

const SEEDS = 6;

/** A first line is taken for the title: these texts have none. */
const sources = [...ARTICLES, LIVE_BLOG].map((text) => sourceOf(articleFromPlainText(`Title\n${text}`)));

function count(wanted: typeof sources): Tally {
  const tally = new Tally();
  for (const source of wanted) {
    const stock = stockOf(sources.filter((other) => other !== source));
    for (let seed = 0; seed < SEEDS; seed++)
      for (const { text, questions } of roundsOf(source, stock, `${source.text.length} ${seed}`)) {
        const edited = new SearchedText(text);
        for (const question of questions) tally.add(question, relocate(edited, question.selectors));
      }
  }
  return tally;
}

describe('marks in edited articles', () => {
  const tally = count(sources.slice(0, -1));

  it.each([
    ['untouched sentences', /^sentence, kept$/, 1],
    ['sentences that were moved', /^sentence, moved$/, 1],
    ['sentences edited in up to a fifth of their words', /^sentence, edited$/, 0.97],
    ['sentences that were moved and edited', /^sentence, moved and edited$/, 0.95],
    ['two sentences marked as one, edited', /^two sentences, edited$/, 0.97],
    ['phrases edited in up to a fifth of their words', /^phrase, edited$/, 0.97],
    ['a few words', /^1 to 3 words, kept$/, 0.97],
    ['sentences that have a look-alike', /^look-alike stays, sentence (?:kept|edited)$/, 0.97],
    ['one of many equal lines', /^line that stands there often, kept$/, 0.9],
    ['sentences whose number changed', /^number changed$/, 0.97],
    ['sentences that now say the opposite', /^denied or affirmed$/, 0.97],
  ])('are found: %s', (_, rows, least) => {
    expect(tally.asked(rows)).toBeGreaterThan(30);
    expect(tally.right(rows)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['removed sentences', /^(?:repeated )?sentence, removed$/, 0.01],
    ['removed phrases', /^phrase, removed$/, 0.02],
    ['removed sentences whose look-alike stays', /^look-alike stays, sentence removed$/, 0.02],
    ['a few words that were removed', /^1 to 3 words, removed$/, 0.03],
    ['one of many equal lines that was removed', /^line that stands there often, removed$/, 0.05],
    ['whatever is still there', /kept|edited|moved$|changed|denied/, 0.002],
  ])('are not put on other words: %s', (_, rows, most) => {
    expect(tally.asked(rows)).toBeGreaterThan(30);
    expect(tally.wrong(rows)).toBeLessThanOrEqual(most);
  });
});

describe('marks in a live blog of few different sentences', () => {
  const tally = count(sources.slice(-1));

  it('are found, save where equal sentences lost their surroundings', () => {
    expect(tally.right(/^(?:repeated )?sentence, (?:kept|moved)$/)).toBeGreaterThanOrEqual(0.9);
    expect(tally.right(/^(?:repeated )?sentence, edited$/)).toBeGreaterThanOrEqual(0.9);
  });

  it('are seldom put on an equal sentence', () => {
    expect(tally.wrong(/^(?:repeated )?sentence, /)).toBeLessThanOrEqual(0.02);
    expect(tally.wrong(/^(?:repeated )?sentence, removed$/)).toBeLessThanOrEqual(0.05);
  });
});
