// Lists that only lead elsewhere are no text of the article.

import { describe, expect, it } from 'vitest';
import { linesOf, page, paragraphs, STORY } from '../pages';

const [first = '', ...rest] = STORY;
const list = (items: readonly string[], to = '/story'): string =>
  `<ul>${items.map((item) => `<li><a href="${to}">${item}</a></li>`).join('')}</ul>`;
const TOWNS = [
  'Aarhus',
  'Bergen',
  'Cuxhaven',
  'Den Helder',
  'Esbjerg',
  'Falmouth',
  'Galway',
  'Hull',
  'Inver',
  'Kiel',
];

describe('a list of links', () => {
  it.each([
    ['leads within the page', list(['The vote', 'The pier'], '#vote') + paragraphs(rest)],
    [
      'stands below an offer of further stories',
      `${paragraphs(rest)}<p>Related:</p>${list(['The vote', 'The pier'])}`,
    ],
    ['is long, with no sentence behind it', paragraphs(rest) + list(TOWNS)],
  ])('is left out where it %s', (_, html) => {
    expect(linesOf(page({ body: paragraphs([first]) + html }))).toEqual(STORY);
  });

  it('stays where the article goes on behind it', () => {
    const lines = linesOf(
      page({ body: paragraphs([first]) + list(['The vote', 'The pier']) + paragraphs(rest) }),
    );
    expect(lines).toContain('The vote');
  });
});
