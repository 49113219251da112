import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page, paragraphs, STORY, TITLE } from '../page/pages';
import { caveat } from './run';

const folder = mkdtempSync(join(tmpdir(), 'caveat-anchor-'));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (...items: unknown[]): string =>
  items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n');

const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
const BUILT = 'The pier was built in 1932 and has been mended four times since';
const HTML = page({ body: paragraphs([...STORY.slice(0, 3), `Our tip 🎉: ${STORY[3]}`, ...STORY.slice(4)]) });
const PAGE = file('page.html', HTML);
const EDITED = file('edited.html', HTML.replace('mended four times', 'repaired four times'));
const MARK = { id: 'a', selector: [quote(BUILT, 'income.\nOur tip 🎉: ', ', most recently in 2009')] };

describe('caveat anchor', () => {
  it('says where each mark stands, how it was found, and gives selectors to save instead', () => {
    const run = caveat(['anchor', '--selectors', '-', PAGE], lines(MARK));
    expect(run.code).toBe(0);
    const [first] = run.lines;
    expect(first).toMatchObject({ id: 'a', how: 'exact', similarity: 1, field: 'text' });
    const { text } = caveat(['extract', PAGE]).lines[0];
    expect(text.slice(first.start, first.end)).toBe(BUILT);
    const [saved, position] = first.selector;
    expect(saved.exact).toBe(BUILT);
    // Outside, places are code points: one fewer for the character before it that takes two code units.
    expect(position).toEqual({ type: 'TextPositionSelector', start: first.start - 1, end: first.end - 1 });
  });

  it('takes what it gave', () => {
    const [first] = caveat(['anchor', '--selectors', '-', PAGE], lines(MARK)).lines;
    const again = caveat(['anchor', '--selectors', file('saved.jsonl', lines(first)), PAGE]);
    expect(again.lines).toEqual([first]);
  });

  it('says that words were edited', () => {
    const run = caveat(['anchor', '--selectors', '-', EDITED], lines(MARK));
    expect(run.code).toBe(0);
    expect(run.lines[0]).toMatchObject({ id: 'a', how: 'edited' });
    expect(run.lines[0].similarity).toBeGreaterThan(0.8);
    expect(run.lines[0].similarity).toBeLessThan(1);
    expect(run.lines[0].selector[0].exact).toContain('repaired four times');
  });

  it('finds words of the title in the title', () => {
    const run = caveat(['anchor', '--selectors', '-', PAGE], lines(quote(TITLE)));
    expect(run.lines[0]).toMatchObject({ how: 'exact', field: 'title', start: 0, end: TITLE.length });
  });

  it('calls an orphan one, and ends with 1', () => {
    const gone = quote('Nobody on this island has ever seen a whale.', 'said. ', ' It rained.');
    const run = caveat(['anchor', '--selectors', '-', PAGE], lines(MARK, { id: 'b', ...gone }));
    expect(run.code).toBe(1);
    expect(run.lines.map(({ id, how }) => [id, how])).toEqual([
      ['a', 'exact'],
      ['b', 'orphan'],
    ]);
    expect(Object.keys(run.lines[1])).toEqual(['id', 'how']);
  });

  it('ends with 1 for a page that is no article', () => {
    const front = file('front.html', '<html><body><ul><li><a href="/a">News</a></li></ul></body></html>');
    expect(caveat(['anchor', '--selectors', '-', front], '').code).toBe(1);
  });

  it('answers a bad line with one clear line and goes on', () => {
    const run = caveat(['anchor', '--selectors', '-', PAGE], lines('oops', { id: 7, selector: [] }, MARK));
    expect(run.code).toBe(0);
    expect(run.lines).toHaveLength(3);
    expect(run.lines[0].error).toMatch(/^not JSON: /);
    expect(run.lines[1]).toEqual({
      id: 7,
      error: 'holds no TextQuoteSelector; write { "type": "TextQuoteSelector", "exact": … }',
    });
    expect(run.lines[2].how).toBe('exact');
  });

  it.each([
    [['anchor', PAGE]],
    [['anchor', '--selectors', '-']],
    [['anchor', '--selectors', '-', PAGE, PAGE]],
    [['anchor', '--selectors', '-', '-']],
    [['anchor', '--selector', '-', PAGE]],
    [['anchor', '--selectors', 'no-such-file.jsonl', PAGE]],
    [['anchor', '--selectors', '-', 'no-such-page.html']],
  ])('ends with 2 and one line for %j', (args) => {
    const run = caveat(args);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.error.trim().split('\n')).toHaveLength(1);
  });
});
