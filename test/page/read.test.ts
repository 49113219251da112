import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { readArticle, readInSlices } from '../../src/page/read';
import { linesOf, page, paragraphs, read, STORY, TITLE, trackOf } from './pages';

const [first = '', second = '', third = '', ...rest] = STORY;

describe('article', () => {
  it('has the paragraphs as lines, and what the page says of itself', () => {
    const { article } = read(page());
    expect(article.text.split('\n')).toEqual(STORY);
    expect(article).toMatchObject({
      detected: true,
      kind: 'news',
      form: 'article',
      title: TITLE,
      byline: 'Elin Dahl',
      site: 'Harbour Courier',
      published: '2024-10-08',
      lang: 'en',
      url: 'https://courier.example/news/2024/10/08/old-ferry-pier-closes-for-the-winter',
    });
  });

  it('has blocks that are its lines', () => {
    const { article } = read(
      page({
        body: `<h2>The vote</h2>${paragraphs()}<ul><li>${first}</li></ul><blockquote><p>${second} Again.</p></blockquote>`,
      }),
    );
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      article.text.split('\n'),
    );
    expect(new Set(article.blocks.map(({ type }) => type))).toEqual(
      new Set(['heading', 'paragraph', 'list-item', 'quote']),
    );
  });

  it('leaves the page as it was', () => {
    const document = parseHtml(
      page({ after: '<aside class="related"><h3><a href="/x">Other</a></h3></aside>' }),
    );
    const before = document.toString();
    readArticle(document);
    expect(document.toString()).toBe(before);
  });

  const noise: [string, string, RegExp][] = [
    [
      'captions',
      `<figure><img src="a.jpg"><figcaption>The pier in 1950, seen from the lighthouse on a calm day.</figcaption></figure>`,
      /lighthouse/,
    ],
    [
      'advertisements',
      '<div class="ad-slot"><p>Buy two rain coats and get a third one for nothing at Coats and Sons today.</p></div>',
      /rain coats/,
    ],
    [
      'newsletter boxes',
      '<div class="newsletter-box"><p>Sign up for our harbour newsletter and never miss a tide table again.</p></div>',
      /tide table/,
    ],
    [
      'links to other stories',
      '<p><a href="/other">Read more: how the lighthouse lost its lamp in the great storm</a></p>',
      /lamp/,
    ],
    [
      'share rows',
      '<div class="share-buttons"><span>Share this story with your friends on the usual networks</span></div>',
      /networks/,
    ],
    ['the title again', `<p>${TITLE}.</p>`, /^Old ferry pier closes/m],
    [
      'pull quotes',
      '<aside class="pullquote"><p>“We would rather lose a season than a passenger”</p></aside>',
      /^“We would rather lose a season than a passenger”$/m,
    ],
  ];
  it.each(noise)('leaves out %s within the body', (_, html, words) => {
    const { article } = read(
      page({ body: paragraphs([first, second]) + html + paragraphs([third, ...rest]) }),
    );
    expect(article.text).not.toMatch(words);
    expect(article.text.split('\n')).toEqual(STORY);
  });

  const around: [string, string, RegExp][] = [
    [
      'author boxes',
      '<div class="author-box"><h4>Elin Dahl</h4><p>Elin Dahl is a reporter who writes about the sea and those who live off it.</p></div>',
      /live off it/,
    ],
    [
      'comment forms',
      '<section id="respond"><h3>Leave a comment</h3><form><p>Your email address will not be published.</p><textarea></textarea></form></section>',
      /email/,
    ],
    [
      'related teasers',
      '<section class="related"><h3>You may also like</h3><article><h4><a href="/a">Fish market moves indoors</a></h4><p>The fish market opens on Monday in the old sail loft, its owners said.</p></article></section>',
      /sail loft/,
    ],
  ];
  it.each(around)('leaves out %s below it', (_, html, words) => {
    expect(read(page({ after: html })).article.text).not.toMatch(words);
  });

  it('keeps a body whose box has a name of clutter', () => {
    expect(linesOf(page({ body: `<div class="has-sidebar social-layout">${paragraphs()}</div>` }))).toEqual(
      STORY,
    );
  });

  it('keeps paragraphs that all carry a word of clutter', () => {
    expect(linesOf(page({ body: STORY.map((text) => `<p class="paywall">${text}</p>`).join('') }))).toEqual(
      STORY,
    );
  });

  it('keeps a body that an advertisement cut in two', () => {
    const half = (texts: string[]): string => `<div class="body-part">${paragraphs(texts)}</div>`;
    expect(
      linesOf(
        page({
          body: `${half([first, second, third])}<div class="advert"><p>Advertisement</p></div>${half(rest)}`,
        }),
      ),
    ).toEqual(STORY);
  });
});

describe('words', () => {
  const sentence =
    'The minister took the decision in 2018 after a long debate in the upper house of parliament.';
  const written: [string, string][] = [
    [
      'through links and emphasis',
      'The <b>mini<i>ster</i></b> took the <a href="#">decision</a> in 2018 after a long debate in the upper house of parliament.',
    ],
    [
      'cut by <wbr>',
      'The min<wbr>ister took the deci<wbr>sion in 2018 after a long debate in the upper house of parliament.',
    ],
    [
      'with soft hyphens and zero-width spaces',
      'The min&shy;ister took the deci\u200bsion in&nbsp;2018 after a long debate in the upper house of parliament.',
    ],
    [
      'with a footnote mark',
      'The minister took the decision<sup><a href="#fn1">3</a></sup> in 2018 after a long debate in the upper house of parliament.',
    ],
    [
      'with a drop cap',
      '<span class="cap">T</span>he minister took the decision in 2018 after a long debate in the upper house of parliament.',
    ],
    [
      'with readings above words',
      'The <ruby>minister<rp>(</rp><rt>min-is-ter</rt><rp>)</rp></ruby> took the decision in 2018 after a long debate in the upper house of parliament.',
    ],
    [
      'with words for screen readers',
      'The minister took the decision<span class="sr-only">, opens in a new window</span> in 2018 after a long debate in the upper house of parliament.',
    ],
    [
      'broken by <br> in mid-sentence',
      'The minister took the decision in 2018<br>after a long debate in the upper house of parliament.',
    ],
    [
      'in words of one span each',
      sentence
        .split(' ')
        .map((word) => `<span>${word}</span>`)
        .join(' '),
    ],
  ];
  it.each(written)('are read as seen: %s', (_, html) => {
    expect(linesOf(page({ body: `${paragraphs()}<p>${html}</p>` })).at(-1)).toBe(sentence);
  });

  it('keep their exponents and ordinals', () => {
    const lines = linesOf(
      page({
        body: `${paragraphs()}<p>The hall measures 400 m<sup>2</sup> and opened on the 1<sup>st</sup> of May, the owner said on Friday.</p>`,
      }),
    );
    expect(lines.at(-1)).toBe(
      'The hall measures 400 m2 and opened on the 1st of May, the owner said on Friday.',
    );
  });

  it('apart by <br> after a full stop are lines of their own', () => {
    expect(linesOf(page({ body: `<div>${STORY.join('<br>')}</div>` }))).toEqual(STORY);
    expect(linesOf(page({ body: `<div>${STORY.join('<br><br>')}</div>` }))).toEqual(STORY);
  });

  it('of a row of data stand in one line', () => {
    const table =
      '<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2022</td><td>41,000</td></tr></table>';
    const { article } = read(page({ body: paragraphs([first, second, third]) + table + paragraphs(rest) }));
    expect(article.text).toContain('\nYear | Passengers\n2022 | 41,000\n');
  });

  const unseen: [string, string][] = [
    ['hidden', '<p hidden>WORDS</p>'],
    ['not displayed', '<p style="display: none">WORDS</p>'],
    ['invisible', '<p style="visibility:hidden">WORDS</p>'],
    ['parked off the page', '<p style="position:absolute;left:-9999px">WORDS</p>'],
    ['without size', '<p style="font-size:0">WORDS</p>'],
    ['in closed details', '<details><summary>More</summary><p>WORDS</p></details>'],
    ['in a template', '<template><p>WORDS</p></template>'],
    ['for browsers without scripts', '<noscript><p>WORDS</p></noscript>'],
  ];
  it.each(unseen)('that are %s are not read', (_, html) => {
    const words = 'The council never voted at all, and the pier stays open for the whole of the winter.';
    expect(read(page({ body: paragraphs() + html.replace('WORDS', words) })).article.text).not.toContain(
      'never voted',
    );
  });
});

describe('reading in slices', () => {
  const long = page({
    body: Array.from({ length: 600 }, (_, i) => paragraphs(STORY.map((text) => `${i}: ${text}`))).join(''),
  });

  it('gives the same article as in one go, and gives way in between', async () => {
    let pauses = 0;
    const pause = async (): Promise<void> => void pauses++;
    const reading = await readInSlices(parseHtml(long), { pause });
    expect(reading?.article).toEqual(read(long).article);
    expect(reading?.article.blocks).toHaveLength(3600);
    expect(pauses).toBeGreaterThan(2);
  });

  it('has no range for what changed in between', async () => {
    const document = parseHtml(long);
    const first = document.querySelector('.entry-content p')?.firstChild as Text;
    const reading = await readInSlices(document, {
      pause: async () => {
        first.data = 'Something else stands here now, for as long as it takes to read.';
      },
    });
    expect(reading?.article.text.startsWith(`0: ${STORY[0]}`)).toBe(true);
    expect(trackOf(reading?.map).unchanged(0, 20)).toBe(false);
  });

  it('ends with its signal', async () => {
    const end = new AbortController();
    const pause = async (): Promise<void> => end.abort();
    expect(await readInSlices(parseHtml(long), { signal: end.signal, pause })).toBeNull();
  });
});
