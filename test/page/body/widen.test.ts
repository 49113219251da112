// What the steps that bring back find of the article, and what they leave where it is.

import { describe, expect, it } from 'vitest';
import { linesOf, page, paragraphs, STORY } from '../pages';

const [first = '', second = '', third = '', ...rest] = STORY;

describe('the body', () => {
  it('gets back short headings that stand in boxes with their buttons', () => {
    const heading = '<div class="btn-wrapper"><h3>Pros & cons</h3><button>+</button></div>';
    expect(linesOf(page({ body: paragraphs([first, second, third]) + heading + paragraphs(rest) }))).toEqual([
      ...STORY.slice(0, 3),
      'Pros & cons',
      ...rest,
    ]);
  });

  it('gets back a part in another box, below the page’s heading', () => {
    const html = page({
      body: `<div class="intro">${paragraphs([first, second])}</div><div class="main-part"><section>${paragraphs([third, ...rest])}</section></div>`,
    });
    expect(linesOf(html)).toEqual(STORY);
  });

  it('gets back what the page declares to be its article', () => {
    const body = STORY.join('\\n\\n');
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","articleBody":"${body}"}</script>`;
    const html = page({
      head,
      body: `${paragraphs([first, second, third])}<div class="combx"><span>${rest[0]}</span></div>${paragraphs(rest.slice(1))}`,
    });
    expect(linesOf(html)).toEqual(STORY);
  });

  const elsewhere: [string, string][] = [
    [
      'teasers in a column',
      `<div class="list">${STORY.map((text, i) => `<div class="item"><h4><a href="/${i}">${text.slice(0, 30)}</a></h4><p>${text.slice(0, 90)}…</p></div>`).join('')}</div>`,
    ],
    [
      'an imprint',
      '<div class="about"><p>Harbour Courier</p><p>Quay Street 1</p><p>Phone 555 0100</p><p>The Courier is published by the Harbour Press, which has printed news of the sea since 1901.</p><p>Founded 1901</p><p>Editor: Ann Example</p><p>courier@example.org, by letter or in person</p><p>Every working day from nine to five</p></div>',
    ],
  ];
  it.each(elsewhere)('does not take in %s', (_, html) => {
    expect(linesOf(page({ body: paragraphs([first, second, third]), after: html }))).toEqual([
      first,
      second,
      third,
    ]);
  });
});
