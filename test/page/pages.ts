// Small pages in our own words for the tests of the page layer, and how they become documents.

import { parseHtml } from '../../src/cli/parse-html';
import { type Reading, type ReadOptions, readArticle } from '../../src/page/read';
import type { TextMap, TextTrack } from '../../src/page/text-map';

/** Six paragraphs of a made-up report, long enough to be an article. */
export const STORY = [
  'The harbour council voted on Tuesday to close the old ferry pier for the winter, after engineers found rust in two of the six beams that carry it.',
  '“We would rather lose a season than a passenger,” Mara Lindqvist, who leads the council, said after the vote. She put the cost of repairs at 1.4 million crowns.',
  'Owners of the kiosks along the quay had asked for a later date. Their spokesman, Tomas Berg, said that autumn brings in a third of the year’s income.',
  'The pier was built in 1932 and has been mended four times since, most recently in 2009, when a storm tore off the eastern steps.',
  'A bus will take passengers to the northern landing every twenty minutes until the ferry returns to its place, which the council expects to happen in April.',
  'Residents can read the engineers’ report in the town library, where it lies open until the end of the month, and send remarks to the council by post.',
];

export const TITLE = 'Old ferry pier closes for the winter';

/** `<p>` around each. */
export const paragraphs = (texts: readonly string[] = STORY): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

export interface PageParts {
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
  readonly title?: string;
}

/** A plain news page; parts replace or add to it. */
export function page({
  head = '',
  before = '',
  body = paragraphs(),
  after = '',
  title = TITLE,
}: PageParts = {}): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | Harbour Courier</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="Harbour Courier">
<link rel="canonical" href="https://courier.example/news/2024/10/08/old-ferry-pier-closes-for-the-winter">${head}</head><body>
<header><a href="/">Harbour Courier</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sea">Sea</a></li></ul></nav></header>
<main>${before}<article><h1>${title}</h1><p class="byline">By Elin Dahl</p><time datetime="2024-10-08">8 October 2024</time>
<div class="entry-content">${body}</div></article>${after}</main>
<footer><p>All rights reserved. Harbour Courier, Quay Street.</p></footer></body></html>`;
}

export function read(html: string, options?: ReadOptions): Reading {
  return readArticle(parseHtml(html), options);
}

/** Lines of the body. */
export const linesOf = (html: string): string[] => read(html).article.text.split('\n');

/** The only track of a body that was read in one go. */
export function trackOf(map: TextMap | undefined): TextTrack {
  const track = map?.place('text', 0, 1)?.track;
  if (!track) throw new Error('nothing was read');
  return track;
}
