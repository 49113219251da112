import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { sniff } from '../../src/page/sniff';
import { page, paragraphs, read, STORY, TITLE } from './pages';

const URL = 'https://courier.example/news/2024/10/08/old-ferry-pier-closes-for-the-winter';
const teasers = Array.from(
  { length: 8 },
  (_, i) =>
    `<article class="card"><h2><a href="/a${i}">Headline number ${i}</a></h2><p>${STORY[i % STORY.length]}</p></article>`,
).join('');

const OTHERS: [string, string][] = [
  ['a front page of teasers', page({ body: teasers })],
  [
    'a sign-in page with long terms',
    `<html><head><title>Sign in</title></head><body><h1>Sign in</h1><form><input type="password"></form>${paragraphs()}</body></html>`,
  ],
  [
    'a page for payments',
    `<html><head><title>Pay</title></head><body><form><input autocomplete="cc-number"></form>${paragraphs()}</body></html>`,
  ],
  ['an editor', page({ body: `<div contenteditable="true">${paragraphs()}${paragraphs()}</div>` })],
  [
    'web mail',
    `<html><head><title>Inbox</title></head><body><div role="application"><h1>Inbox</h1>${paragraphs()}</div></body></html>`,
  ],
  [
    'a page without text',
    '<html><head><title>Pictures</title></head><body><h1>Pictures</h1><img src="a.jpg"><p>One.</p></body></html>',
  ],
];

describe('article or not', () => {
  it('takes a plain report for an article, also without any metadata', () => {
    expect(read(page()).article.detected).toBe(true);
    expect(
      read(`<html><body><h1>${TITLE}</h1><p>By Elin Dahl, 8 October 2024</p>${paragraphs()}</body></html>`)
        .article.detected,
    ).toBe(true);
  });

  it.each(OTHERS)('does not take %s for one', (_, html) => {
    expect(read(html).article.detected).toBe(false);
  });

  it('is not put off by a sign-in form that nobody opened, nor by a comment box', () => {
    const form =
      '<div class="modal"><form><input type="password"></form></div><div role="textbox" contenteditable="true">Say something</div>';
    expect(read(page({ after: form })).article.detected).toBe(true);
  });
});

describe('sniff', () => {
  const sniffs = (html: string, url = URL): boolean => sniff(parseHtml(html), url);

  it('wakes for a report', () => {
    expect(sniffs(page())).toBe(true);
  });

  it('wakes for a report whose lines only breaks part', () => {
    expect(sniffs(page({ body: [...STORY, ...STORY].join('<br><br>') }))).toBe(true);
  });

  it.each(OTHERS.slice(1))('sleeps on %s', (_, html) => {
    expect(sniffs(html)).toBe(false);
  });

  it.each([
    'https://courier.example/',
    'https://courier.example/de/',
    'https://courier.example/search?q=pier',
    'about:blank',
    'chrome://settings/x',
    'not an address',
  ])('sleeps at %s', (url) => {
    expect(sniffs(page(), url)).toBe(false);
  });
});

describe('kind', () => {
  const kindOf = (html: string) => {
    const { kind, kindReason, form } = read(html).article;
    return { kind, kindReason, form };
  };

  it.each([
    ['opinion', 'label: Opinion', page({ before: '<p class="kicker"><a href="/opinion">Opinion</a></p>' })],
    [
      'opinion',
      'section: Commentary',
      page({ head: '<meta property="article:section" content="Commentary">' }),
    ],
    ['opinion', 'address: opinion', page().replaceAll('/news/', '/opinion/')],
    [
      'opinion',
      'structured data: OpinionNewsArticle',
      page({
        head: '<script type="application/ld+json">{"@type":"OpinionNewsArticle","headline":"x"}</script>',
      }),
    ],
    ['opinion', 'title: Opinion', page({ title: 'Opinion: Leave the old pier to the gulls' })],
    ['analysis', 'label: Analysis', page({ before: '<p>Analysis</p>' })],
    [
      'sponsored',
      'label: Paid content by Coats and Sons',
      page({ before: '<p>Paid content by Coats and Sons</p>' }),
    ],
    ['satire', 'label: Satire', page({ before: '<p>Satire</p>' })],
  ])('is %s by its %s', (kind, kindReason, html) => {
    expect(kindOf(html)).toEqual({ kind, kindReason, form: 'article' });
  });

  it('is satire when the site calls itself that', () => {
    expect(
      kindOf(
        page({ after: '<p>The Harbour Courier is a satirical publication; its stories are invented.</p>' }),
      ).kind,
    ).toBe('satire');
  });

  it.each([
    ['a menu that has an opinion section', page({ before: '<nav><a href="/opinion">Opinion</a></nav>' })],
    [
      'a menu that is only a row of links',
      page({
        before: ['News', 'Sea', 'Sport', 'Opinion', 'Food', 'Weather']
          .map((name) => `<div><a href="/x">${name}</a></div>`)
          .join(''),
      }),
    ],
    [
      'an opinion in its words',
      page({ body: paragraphs([...STORY, 'In my opinion this analysis is satire, the spokesman said.']) }),
    ],
    [
      'a link that is sponsored',
      page({
        body: `${paragraphs()}<p>The <a rel="sponsored" href="/c">coats</a> are warm, said the owner of the shop on the quay.</p>`,
      }),
    ],
  ])('is news in spite of %s', (_, html) => {
    expect(kindOf(html).kind).toBe('news');
  });

  it.each([
    [
      'live-blog',
      page({
        head: '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"x"}</script>',
      }),
    ],
    ['press-release', page({ before: '<p>Press release</p>' })],
    ['press-release', page().replaceAll('/news/', '/press-releases/')],
  ])('has the form %s', (form, html) => {
    expect(kindOf(html).form).toBe(form);
  });
});
