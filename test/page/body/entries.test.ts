// Live blogs: every entry is read, and has its time.

import { describe, expect, it } from 'vitest';
import { page, paragraphs, read, STORY } from '../pages';

const LIVE = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"x"}</script>';
const said = (html: string): [string, number | undefined, string | undefined][] => {
  const { article } = read(html);
  return article.blocks.map(({ start, end, entry, time }) => [article.text.slice(start, end), entry, time]);
};
const entry = (time: string, text: string, heading = ''): string =>
  `<section class="entry">${time}${heading}<p>${text}</p></section>`;

describe('live blog', () => {
  it('has all entries, in the order of the page, each with its time', () => {
    const clock = ['12:40', '11:05', '10:30', '9:15', '8:50', '8:00'];
    const body = STORY.map((text, i) => entry(`<h2>${clock[i]}</h2>`, text)).join('');
    expect(said(page({ head: LIVE, body }))).toEqual(STORY.map((text, i) => [text, i + 1, clock[i]]));
  });

  it('takes the machine’s time where there is one, and leaves out the line with time and name', () => {
    const body = STORY.map((text, i) =>
      entry(
        `<div class="by">Elin Dahl <time datetime="2024-10-08T1${i}:00:00Z">8 October 2024 1${i}:00</time></div>`,
        text,
        i === 0 ? '<h3>The council meets</h3>' : '',
      ),
    ).join('');
    expect(said(page({ head: LIVE, body }))).toEqual([
      ['The council meets', 1, '2024-10-08T10:00:00Z'],
      ...STORY.map((text, i) => [text, i + 1, `2024-10-08T1${i}:00:00Z`]),
    ]);
  });

  it('keeps entries of a few words beside long ones', () => {
    const body = STORY.map((text, i) => entry(`<h2>1${i}:00</h2>`, i === 2 ? 'The vote begins.' : text)).join(
      '',
    );
    expect(said(page({ head: LIVE, body })).map(([text]) => text)).toContain('The vote begins.');
  });

  it('is no page with dated teasers below its article', () => {
    const teasers = STORY.slice(0, 4)
      .map(
        (text, i) =>
          `<div class="teaser"><time datetime="2024-10-0${i + 1}T10:00:00Z">10:00</time><h4><a href="/${i}">${text.slice(0, 40)}</a></h4><p>${text.slice(0, 90)}</p></div>`,
      )
      .join('');
    expect(said(page({ after: teasers }))).toEqual(STORY.map((text) => [text, undefined, undefined]));
  });

  it('is no article that names hours', () => {
    const body = paragraphs(STORY.map((text, i) => `At 1${i}:00 the siren was heard. ${text}`));
    expect(said(page({ body })).every(([, number]) => number === undefined)).toBe(true);
  });
});
