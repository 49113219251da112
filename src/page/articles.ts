// Pages of several articles: sites put the next one under the one that has been read, and change the address on the way.
// Told from teasers, comments and the entries of a live blog by a main heading of its own and by running text.

import { sizeOf } from './block-text';

/** Letters of a paragraph, and so many such paragraphs, that a teaser does not have. */
const LONG = 80;
const FEW = 3;

/** The elements that hold an article each, in the order of the page; empty where it is not plainly several. */
export function articlesOn(document: Document): Element[] {
  const headed = [...document.querySelectorAll('article')].filter(
    (article) => article.getElementsByTagName('h1').length === 1 && hasText(article),
  );
  const places = headed.filter((place) => !headed.some((other) => other !== place && other.contains(place)));
  return places.length > 1 ? places : [];
}

function hasText(article: Element): boolean {
  let long = 0;
  for (const { textContent } of article.getElementsByTagName('p'))
    if (sizeOf(textContent ?? '') > LONG && ++long >= FEW) return true;
  return false;
}
