// What each block is in the article.

import { describe, expect, it } from 'vitest';
import { page, paragraphs, read, STORY } from '../pages';

const blocksOf = (body: string): { text: string; type: string; role?: string }[] => {
  const { article } = read(page({ body: paragraphs(STORY.slice(0, 3)) + body + paragraphs(STORY.slice(3)) }));
  return article.blocks
    .map(({ type, role, start, end }) => ({
      text: article.text.slice(start, end),
      type,
      ...(role && { role }),
    }))
    .filter(({ text }) => !STORY.includes(text));
};

describe('blocks', () => {
  const kinds: [string, string, { text: string; type: string; role?: string }[]][] = [
    ['a heading', '<h2>The repairs</h2>', [{ text: 'The repairs', type: 'heading' }]],
    [
      'a quotation',
      '<blockquote><p>Never trust a calm sea in the month of October.</p></blockquote>',
      [{ text: 'Never trust a calm sea in the month of October.', type: 'quote' }],
    ],
    [
      'list items',
      '<ul><li>Two beams are rusted through.</li><li>Four beams hold.</li></ul>',
      [
        { text: 'Two beams are rusted through.', type: 'list-item' },
        { text: 'Four beams hold.', type: 'list-item' },
      ],
    ],
    [
      'an embedded post by its class, one block however it is cut',
      '<blockquote class="any-media"><p>The pier is closed!<br>Take the bus.</p>— Harbour Council <a href="/p">May 4, 2024</a></blockquote>',
      [
        {
          text: 'The pier is closed! Take the bus. — Harbour Council May 4, 2024',
          type: 'quote',
          role: 'embed',
        },
      ],
    ],
    [
      'an embedded post by its signature',
      '<blockquote><p>The pier is closed, take the bus.</p>— Harbour Council (@harbour) May 4, 2024</blockquote>',
      [
        {
          text: 'The pier is closed, take the bus. — Harbour Council (@harbour) May 4, 2024',
          type: 'quote',
          role: 'embed',
        },
      ],
    ],
    [
      'no embed: a quotation in a post',
      '<blockquote class="post-quote"><p>Never trust a calm sea in the month of October.</p></blockquote>',
      [{ text: 'Never trust a calm sea in the month of October.', type: 'quote' }],
    ],
  ];
  it.each(kinds)('know %s', (_, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  it('take a list item or quotation that holds the article for a box of the layout', () => {
    for (const layout of [`<ul><li>${paragraphs()}</li></ul>`, `<blockquote>${paragraphs()}</blockquote>`]) {
      const { article } = read(page({ body: layout }));
      expect(new Set(article.blocks.map(({ type }) => type))).toEqual(new Set(['paragraph']));
    }
  });
});
