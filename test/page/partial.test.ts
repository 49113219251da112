// Whether the whole article is there to be read.

import { describe, expect, it } from 'vitest';
import { page, paragraphs, read, STORY } from './pages';

const data = (fields: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"${fields}}</script>`;
const LOCKED = ',"isAccessibleForFree":false';
const WALL = '<div class="wall"><h2>Subscribe to continue reading</h2></div>';
const OPENING = STORY.slice(0, 3);
const partialOf = (parts: Parameters<typeof page>[0]): string | undefined =>
  read(page(parts)).article.partial;

describe('part of an article', () => {
  const parts: [string, Parameters<typeof page>[0]][] = [
    ['not free, and a wall where it ends', { head: data(LOCKED), body: paragraphs(OPENING), after: WALL }],
    [
      'not free, and a box for subscribers where it ends',
      {
        head: data(LOCKED),
        body: `${paragraphs(OPENING)}<div class="paywall"><p>Already a subscriber? <a href="/in">Sign in</a></p></div>`,
      },
    ],
    ['not free, and an opening only', { head: data(LOCKED), body: paragraphs(STORY.slice(0, 2)) }],
    ['not free, and longer by its own word', { head: data(`${LOCKED},"wordCount":900`), body: paragraphs() }],
    ['without a word of it, but a wall that says there is more', { body: paragraphs(OPENING), after: WALL }],
    [
      'with a wall in another language',
      { body: paragraphs(OPENING), after: '<div><p>La suite est réservée aux abonnés.</p></div>' },
    ],
  ];
  it.each(parts)('is told: %s', (_, html) => {
    expect(partialOf(html)).toBe('paywall');
  });

  const wholes: [string, Parameters<typeof page>[0]][] = [
    ['a free article', {}],
    ['not free, but shown', { head: data(LOCKED) }],
    ['not free, and as long as it says', { head: data(`${LOCKED},"wordCount":170`) }],
    [
      'not free, but the part that is not is shown',
      {
        head: data(
          `${LOCKED},"hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".locked"}`,
        ),
        body: `${paragraphs(STORY.slice(0, 1))}<div class="locked">${paragraphs(STORY.slice(1, 3))}</div>`,
      },
    ],
    [
      'a word of advertisements in between',
      { body: paragraphs(), after: '<p>Scroll to continue reading</p>' },
    ],
    ['an invitation to subscribe', { body: paragraphs(), after: '<p>Subscribe to our weekly letter.</p>' }],
  ];
  it.each(wholes)('is not: %s', (_, html) => {
    expect(partialOf(html)).toBeUndefined();
  });

  it('does not show what is hidden behind the wall', () => {
    const hidden = `<div class="rest" hidden>${paragraphs(STORY.slice(3))}</div>`;
    const { article } = read(page({ head: data(LOCKED), body: paragraphs(OPENING) + WALL + hidden }));
    expect(article.text.split('\n')).toEqual(OPENING);
    expect(article.partial).toBe('paywall');
  });
});
