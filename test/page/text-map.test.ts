import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import type { Reading } from '../../src/page/read';
import { readArticle } from '../../src/page/read';
import { page, paragraphs, read, STORY, TITLE, trackOf } from './pages';

/** Where the map is wrong: characters of the text that are not those of their node, or do not lead back. */
function faults({ article, map }: Reading): string[] {
  const found: string[] = [];
  for (let i = 0; i < article.text.length; i++) {
    const points = trackOf(map).points(i, i + 1);
    if (!points && !/[\n |]/.test(article.text.charAt(i))) found.push(`${i} has no place`);
    if (!points) continue;
    const { node, offset } = points.start;
    const same = node.data.charAt(offset).replace(/\s/, ' ') === article.text.charAt(i);
    if (!same || points.end.offset !== offset + 1 || points.end.node !== node)
      found.push(`${i} is elsewhere`);
    if (map.offsetOf(node, offset) !== i) found.push(`${i} does not lead back`);
  }
  return found;
}

function expectMapped(reading: Reading): void {
  expect(faults(reading)).toEqual([]);
}

const piece = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<br>',
    '<b>',
    '</b>',
    '<td>',
    '<tr>',
    '<table>',
    '</table>',
    '<li>',
    '<h2>',
    '<pre>',
    '</pre>',
    '<sup>',
    '<a href="#">',
    '</a>',
    '&shy;',
    '&nbsp;',
    '\n',
    '<!--',
    '-->',
    '<',
    '&',
  ),
  fc.constantFrom(...STORY),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const soup = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('text map', () => {
  it('leads from every character of a page to its place, and back', () => {
    const reading = read(
      page({ body: paragraphs().replace('winter', 'win&shy;ter').replace('beams', 'be<b>am</b>s') }),
    );
    expect(reading.article.text).toContain('winter');
    expectMapped(reading);
  });

  it('leads from every character to its own node, whatever the page', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expectMapped(read(page({ body: paragraphs() + html })));
      }),
      { numRuns: 60 },
    );
  });

  it('takes any string for a page', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (html) => {
        expectMapped(read(html));
      }),
      { numRuns: 120 },
    );
  });

  it('gives the ends of a sentence that runs through several nodes', () => {
    const { article, map } = read(
      page({ body: `<p>The <b>min<i>is</i>ter</b> took it <a href="#">back</a>.</p>${paragraphs()}` }),
    );
    const start = article.text.indexOf('minister');
    const points = trackOf(map).points(start, article.text.indexOf('back') + 4);
    expect([
      points?.start.node.data,
      points?.start.offset,
      points?.end.node.data,
      points?.end.offset,
    ]).toEqual(['min', 0, 'back', 4]);
  });

  it('maps the title to the heading that shows it', () => {
    const { map } = read(page());
    expect(map.place('title', 0, 3)?.track.points(0, 3)?.start.node.data).toBe(TITLE);
    expect(read(page().replace(/<h1>.*<\/h1>/, '')).map.place('title', 0, 3)).toBeNull();
  });

  it('has no range for text that changed or left', () => {
    const document = parseHtml(page());
    const { map } = readArticle(document);
    expect(trackOf(map).unchanged(0, 20)).toBe(true);
    const node = trackOf(map).points(0, 20)?.start.node as Text;
    node.data = `Not ${node.data}`;
    expect(trackOf(map).unchanged(0, 20)).toBe(false);
    expect(map.range('text', 0, 20)).toBeNull();
    node.parentElement?.remove();
    expect(map.range('text', 0, 20)).toBeNull();
  });

  it.each([
    [5, 5],
    [-1, 4],
    [0, 1_000_000],
    [9, 3],
  ])('has no range from %i to %i', (start, end) => {
    expect(read(page()).map.range('text', start, end)).toBeNull();
  });
});
