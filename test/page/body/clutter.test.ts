// What the steps that drop leave out, and what looks like it and stays.

import { describe, expect, it } from 'vitest';
import { linesOf, page, paragraphs, STORY } from '../pages';

const [first = '', second = '', third = '', ...rest] = STORY;
const within = (html: string): string =>
  page({ body: paragraphs([first, second]) + html + paragraphs([third, ...rest]) });

describe('clutter in the body', () => {
  const out: [string, string][] = [
    [
      'a box that keeps readers out',
      '<div class="article-gating"><p>Plus many other stories with an account that costs you nothing at all.</p></div>',
    ],
    ['the day beside the text', '<div class="site__post-date">March 2, 2024 6:00 am (Updated 6:01 am)</div>'],
    ['stars that part sections', '<p>* * *</p><p>___</p>'],
    [
      'the way to the next story',
      '<div class="next-post"><p>The lighthouse keeper who never slept, a portrait.</p></div>',
    ],
    [
      'a box of which only the heading is text',
      '<div><h4>Current issue</h4><a href="/x">View the issue of May</a></div>',
    ],
    ['the name of the picture agency', '<div>Getty Images / Ann Example</div>'],
    ['a credit in a figure', '<figure><img src="a.jpg"> (Credit: Ann Example)</figure>'],
    ['a shop’s button', '<p>Buy now</p><div>Get it now</div>'],
    ['offers to go on', '<p>You may also be interested in:</p>'],
    ['thanks to readers', '<p>Thank you for reading!</p>'],
    ['whom to write to', '<p>Contact staff writer Elin Dahl at elin.dahl@courier.example.</p>'],
    [
      'a call for donations',
      '<p>If you believe stories like this matter, please consider donating to our newsroom.</p>',
    ],
    [
      'a table of contents',
      '<ul><li><a href="#a">The vote of the council</a></li><li><a href="#b">What the engineers found</a></li></ul>',
    ],
  ];
  it.each(out)('is left out: %s', (_, html) => {
    expect(linesOf(within(html))).toEqual(STORY);
  });

  const stays: [string, string, string][] = [
    [
      'a section whose id repeats its heading',
      '<section id="why-we-skip-the-pier"><p>Those who skip the pier walk to the northern landing, a mile along the quay.</p></section>',
      'Those who skip the pier walk to the northern landing, a mile along the quay.',
    ],
    [
      'a heading that links lead to',
      '<h2 id="toc_related">Popular piers of the coast</h2>',
      'Popular piers of the coast',
    ],
    [
      'a sentence that begins like a button',
      '<p>Order now prevails on the quay, the harbour master said.</p>',
      'Order now prevails on the quay, the harbour master said.',
    ],
    [
      'a heading beside a button to edit it',
      '<div class="heading"><h2>The repairs to come</h2><span>[edit]</span></div>',
      'The repairs to come',
    ],
    [
      'a list of links in the middle',
      '<p>These piers are open:</p><ul><li><a href="/n">Northern landing</a></li><li><a href="/s">Southern steps</a></li></ul>',
      'Southern steps',
    ],
  ];
  it.each(stays)('is not: %s', (_, html, line) => {
    expect(linesOf(within(html))).toContain(line);
  });

  it('is the long footer of a short article', () => {
    const footer = `<footer><div><p>${second} ${third}</p></div></footer>`;
    expect(
      linesOf(page({ body: paragraphs([first, second, third, ...rest.slice(0, 1)]), after: footer })),
    ).toEqual(STORY.slice(0, 4));
  });

  it('is a long list of links that ends the page, or one below an offer', () => {
    const links = (count: number): string =>
      `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/${i}">Harbour office number ${i}</a></li>`).join('')}</ul>`;
    expect(linesOf(page({ body: paragraphs() + links(12) }))).toEqual(STORY);
    expect(
      linesOf(page({ body: `${paragraphs()}<p>You may also be interested in:</p>${links(3)}` })),
    ).toEqual(STORY);
    expect(linesOf(page({ body: `${paragraphs()}<p>Boats leave from here:</p>${links(3)}` }))).toContain(
      'Harbour office number 2',
    );
  });
});

describe('key points', () => {
  it('stay above the first paragraph, labels go', () => {
    const list =
      '<ul><li>The old pier closes for the winter</li><li>News</li><li>A bus replaces the ferry until April</li></ul>';
    expect(linesOf(page({ body: list + paragraphs() }))).toEqual([
      'The old pier closes for the winter',
      'A bus replaces the ferry until April',
      ...STORY,
    ]);
  });
});
