import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { articlesOn } from '../../src/page/articles';
import { readArticle } from '../../src/page/read';
import { STORY } from './pages';

const NEXT = [
  'The harbour office will stay open on Saturdays until the end of March, the town said in a notice on Monday.',
  'Its two clerks handled four hundred moorings last year, a third more than in the year before, by its own count.',
  'Boat owners had asked for longer hours since the spring, when the queue reached the old ice house on most days.',
];

const article = (heading: string, texts: readonly string[]): string =>
  `<article><h1>${heading}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;

const pageOf = (body: string): Document =>
  parseHtml(`<!doctype html><html lang="en"><head><title>Ferry pier to close for the winter | Harbour Courier</title>
<meta property="og:title" content="Ferry pier to close for the winter">
<meta property="og:site_name" content="Harbour Courier"><meta name="author" content="Ada Example">
<meta property="article:published_time" content="2024-10-02"></head><body><main>${body}</main></body></html>`);

const both = (): Document =>
  pageOf(
    article('Ferry pier to close for the winter', STORY) + article('Harbour office opens on Saturdays', NEXT),
  );

const headingsOf = (document: Document) =>
  articlesOn(document).map((place) => place.querySelector('h1')?.textContent);

describe('articles one under the other', () => {
  it('are told by a main heading and running text of their own', () => {
    expect(headingsOf(both())).toEqual([
      'Ferry pier to close for the winter',
      'Harbour office opens on Saturdays',
    ]);
  });

  it.each([
    ['one article', article('Ferry pier to close for the winter', STORY)],
    [
      'an article over teasers',
      article('Ferry pier to close for the winter', STORY) +
        NEXT.map((text) => article('More from the harbour', [text])).join(''),
    ],
    [
      'entries of a live blog',
      `<h1>The vote as it happens</h1>${article('18:40', NEXT).replaceAll('h1>', 'h2>').repeat(3)}`,
    ],
    [
      'an article in another',
      `<article>${article('Ferry pier to close for the winter', STORY)}<p>${NEXT[0]}</p></article>`,
    ],
  ])('are not %s', (_what, body) => {
    expect(articlesOn(pageOf(body))).toEqual([]);
  });

  it('are read each alone, and what the page says of the one is not said of the other', () => {
    const document = both();
    const [first, second] = articlesOn(document).map(
      (place) => readArticle(document, { place, url: 'https://courier.example/2024/pier' }).article,
    );
    expect(first).toMatchObject({
      detected: true,
      title: 'Ferry pier to close for the winter',
      byline: 'Ada Example',
      published: '2024-10-02',
    });
    expect(first?.text).toBe(STORY.join('\n'));
    expect(second).toMatchObject({
      detected: true,
      kind: 'news',
      title: 'Harbour office opens on Saturdays',
      site: 'Harbour Courier',
      text: NEXT.join('\n'),
    });
    expect(second?.byline).toBeUndefined();
    expect(second?.published).toBeUndefined();
  });
});
