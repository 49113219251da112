// Which words of an article are links. The law: a character of the text lies in a link of its block when its place in
// the page lies in one that leads to another page, and not otherwise.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { articleFromPlainText } from '../../src/page/plain-text';
import { readArticle } from '../../src/page/read';
import { page, paragraphs, read, STORY } from './pages';

/** The words of all links. */
function linksOf(body: string): string[] {
  const { text, blocks } = read(page({ body })).article;
  return blocks.flatMap(({ links = [] }) => links.map(({ start, end }) => text.slice(start, end)));
}

const withStory = (html: string) => paragraphs([...STORY, html]);

describe('links', () => {
  it.each<[string, string, string[]]>([
    ['are words', 'Read the <a href="/r">engineers’ report</a> on the pier.', ['engineers’ report']],
    ['are none without any', 'Read the engineers’ report on the pier.', []],
    ['have no space at their ends', 'Read the<a href="/r"> report </a>on the pier.', ['report']],
    ['go on over marked words', '<a href="/r">The <i>old</i> pier</a> is rusty, they say.', ['The old pier']],
    ['go on over a line break', 'See <a href="/r">the long<br>report</a> on the pier.', ['the long report']],
    ['stand apart', 'A <a href="/a">bus</a><a href="/b">stop</a> will be built there.', ['bus', 'stop']],
    ['within marked words count', 'Read <b><a href="/r">the report</a></b> on the pier.', ['the report']],
    ['to other sites count', 'Read <a href="https://a.example/#b">the report</a> on it.', ['the report']],
    ['to the page itself do not', 'As said <a href="#top">above</a>, the pier is old.', []],
    ['that are no addresses do not', 'The <a name="pier">pier</a> and the <a href="">quay</a> close.', []],
    [
      'of mail, telephone and code do not',
      'Ask <a href="mailto:a@b.example">us</a>, <a href="tel:1">ring</a> or <a href="javascript:go()">go</a> on.',
      [],
    ],
    ['around a picture have no words', 'The pier <a href="/p"><img src="p.jpg"></a> is rusty again.', []],
  ])('%s', (_, html, expected) => {
    expect(linksOf(withStory(html))).toEqual(expected);
  });

  it('in the cells of a row and in lists count in the text of their line', () => {
    const rows = [1, 2, 3].map((n) => `<tr><td>Beam ${n}</td><td><a href="/b${n}">rusty ${n}</a></td></tr>`);
    const body = `${paragraphs()}<table><tr><th>Beam</th><th>State</th></tr>${rows.join('')}</table>
      <ul><li>The eastern steps are closed until <a href="/s">spring comes</a>, says the council.</li></ul>`;
    expect(linksOf(body)).toEqual(['rusty 1', 'rusty 2', 'rusty 3', 'spring comes']);
  });

  it('to the page itself do not count when its address is written out', () => {
    const address = 'https://courier.example/pier';
    const html = page({
      body: withStory(
        `See <a href="${address}#steps">below</a> and the <a href="${address}/2">next page</a>.`,
      ),
    });
    const document = parseHtml(html);
    Object.defineProperty(document, 'URL', { value: `${address}#top` });
    const { text, blocks } = readArticle(document).article;
    const words = blocks.flatMap(({ links = [] }) => links.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual(['next page']);
  });

  it('are not known of plain text', () => {
    const { blocks } = articleFromPlainText(STORY.join('\n'));
    expect(blocks.every(({ links }) => links === undefined)).toBe(true);
  });

  const part = fc.record({
    words: fc.constantFrom('rust', ' the beams ', 'of ', ' <i>old</i> ', '\u00ad', '  ', '<br>', 'wood, '),
    href: fc.constantFrom(undefined, '/a', 'b.html', 'https://c.example/', '#d', 'mailto:e@f.example'),
  });
  it('hold the characters that lie in one, and no others, however the page is marked up', () => {
    fc.assert(
      fc.property(fc.array(fc.array(part, { minLength: 1, maxLength: 12 }), { maxLength: 4 }), (lines) => {
        const written = lines.map((parts, i) =>
          parts
            .map(({ words, href }) => (href === undefined ? words : `<a href="${href}">${words}</a>`))
            .join('')
            .concat(` and that is what was found under the pier in week ${i}.`),
        );
        const { article, map } = read(page({ body: paragraphs([...STORY, ...written]) }));
        for (const { start, end, links = [] } of article.blocks)
          for (let at = start; at < end; at++) {
            const place = map.place('text', at, at + 1);
            const node = place?.track.points(place.start, place.end)?.start.node;
            if (!node || article.text[at] === ' ') continue;
            const href = node.parentElement?.closest('a')?.getAttribute('href') ?? '#';
            expect(links.some((link) => link.start <= at && at < link.end)).toBe(!/^(?:#|mailto)/.test(href));
          }
        for (const { start, end, links = [] } of article.blocks)
          for (const [i, link] of links.entries()) {
            expect(link.start).toBeGreaterThanOrEqual(links[i - 1]?.end ?? start);
            expect(link.end).toBeLessThanOrEqual(end);
            const words = article.text.slice(link.start, link.end);
            expect(words.trim()).toBe(words);
            expect(words).not.toBe('');
          }
      }),
      { numRuns: 60 },
    );
  });
});
