// No sentence of the article is read twice.

import { describe, expect, it } from 'vitest';
import { linesOf, page, paragraphs, STORY } from '../pages';

const [first = '', second = '', third = '', ...rest] = STORY;
const within = (html: string): string =>
  page({ body: paragraphs([first, second]) + html + paragraphs([third, ...rest]) });
const WORDS = '“We would rather lose a season than a passenger”';

describe('repetitions', () => {
  const set: [string, string][] = [
    ['in a quotation', `<blockquote><p>${WORDS}</p></blockquote>`],
    ['with who said it', `<blockquote><p>${WORDS}</p><cite><p>— Mara Lindqvist</p></cite></blockquote>`],
    ['in a box named so', `<div class="pull-quote"><div>${WORDS}</div></div>`],
    [
      'to click and share',
      `<div class="tweetable"><p>We would rather lose a season than a passenger</p></div>`,
    ],
    ['before the words themselves', ''],
    ['of a whole paragraph for small screens', `<div class="narrow"><p>${first}</p></div>`],
  ];
  it.each(set)('are left out: %s', (_, html) => {
    expect(linesOf(within(html))).toEqual(STORY);
  });

  it('are left out where they come first', () => {
    const html = page({ body: `<blockquote>${WORDS}</blockquote>${paragraphs()}` });
    expect(linesOf(html)).toEqual(STORY);
  });

  it('are none: a quotation that says something new', () => {
    const quote = 'The sea takes what it is owed, and it is never in a hurry about it.';
    expect(linesOf(within(`<blockquote><p>${quote}</p></blockquote>`))).toContain(quote);
  });

  it('are none: what each item of a list includes', () => {
    const item =
      'Included are the crossing, a guide who knows the harbour, and a bowl of soup on the other side.';
    const list = `<ul><li>${item}</li></ul>`;
    const lines = linesOf(
      page({ body: paragraphs([first]) + list + paragraphs([second, third]) + list + paragraphs(rest) }),
    );
    expect(lines.filter((line) => line === item)).toHaveLength(2);
  });

  it('are none: paragraphs that were written twice', () => {
    expect(linesOf(page({ body: paragraphs([first, second, first, third]) }))).toEqual([
      first,
      second,
      first,
      third,
    ]);
  });

  it('are none: short lines that return', () => {
    const lines = linesOf(
      page({ body: `<p>And the ferry waits.</p>${paragraphs()}<p>And the ferry waits.</p>` }),
    );
    expect(lines.filter((line) => line === 'And the ferry waits.')).toHaveLength(2);
  });
});
