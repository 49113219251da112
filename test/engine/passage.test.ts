import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine';
import type { Article, Block } from '../../src/engine/article';
import { linesAfter, linesBefore, PASSAGE_CHARS, type Passage, passagesOf } from '../../src/engine/passage';
import { corePack } from '../../src/packs';

const LINES = [
  'The council of Oldport met on Tuesday and agreed to repair the harbour wall.',
  'The wall may have been damaged on purpose, simply to annoy the owners of the yard.',
  '“We will pay for it,” said Ann Roe, who leads the council. “It is our wall.”',
  'A report on the wall was published in May. The report says that the stones are loose.',
  'In mid-2018 the United States banned Chinese products and services.',
  'She added that the work would begin in March.',
  'Critics say the plan will fail.',
  'Wells Fargo told all its employees to delete TikTok from their private phones.',
];
/** Words that the page links. */
const LINKED = /report on the wall|all its employees/g;
const about = {
  detected: true,
  kind: 'news',
  form: 'article',
  title: 'A wall is repaired',
  lang: 'en',
} as const;
const engine = createEngine({ packs: [corePack] });

function articleOf(lines: readonly string[]): Article {
  let at = 0;
  const blocks: Block[] = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    const links = [...line.matchAll(LINKED)].map(({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
    }));
    return { type: 'paragraph', start, end: start + line.length, links };
  });
  return { ...about, text: lines.join('\n'), blocks };
}

/** Passages that end after the given numbers of lines. */
function cutAt(lines: readonly string[], cuts: readonly number[]): Passage[] {
  const edges = [0, ...cuts, lines.length];
  return edges.slice(1).flatMap((to, i) => {
    const own = lines.slice(edges[i], to);
    if (own.length === 0) return [];
    const { text, blocks } = articleOf(own);
    return {
      text,
      blocks,
      before: linesBefore(lines.slice(0, edges[i])),
      after: linesAfter(lines.slice(to)),
    };
  });
}

describe('passages', () => {
  it('are one for an article of usual length, and none without a body', () => {
    expect(passagesOf(articleOf(LINES))).toHaveLength(1);
    expect(passagesOf(articleOf([]))).toEqual([]);
  });

  it('tile a long article at its blocks', () => {
    const lines = Array.from({ length: 1500 }, (_, i) => LINES[i % LINES.length] ?? '');
    const article = articleOf(lines);
    const passages = passagesOf(article);
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.map(({ text }) => text).join('\n')).toBe(article.text);
    for (const { text, blocks } of passages) {
      expect(text.length).toBeLessThan(PASSAGE_CHARS + 200);
      expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
      const linked = blocks.flatMap(({ links = [] }) =>
        links.map(({ start, end }) => text.slice(start, end)),
      );
      expect(linked).toEqual(text.match(LINKED));
    }
  });

  it('that are cut anywhere hold what the whole article holds, each note on its own words', () => {
    const whole = engine.annotate(articleOf(LINES), { level: 'thorough' });
    expect(whole.notes.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: LINES.length - 1 })), (cuts) => {
        cuts.sort((a, b) => a - b);
        const findings = cutAt(LINES, cuts).map((passage) => engine.analyse(about, passage));
        const parts = engine.conclude(about, findings, { level: 'thorough' });
        expect(parts.sentences).toEqual(whole.sentences);
        expect(parts.notes).toEqual(whole.notes);
        expect(parts.summary).toEqual(whole.summary);
        expect(parts.sources).toEqual(whole.sources);
        expect(parts.sourcing).toEqual(whole.sourcing);
        for (const { start, end, quote } of parts.notes)
          expect(LINES.join('\n').slice(start, end)).toBe(quote.exact);
      }),
      { numRuns: 30 },
    );
  });
});
