// Parts of a page that speak of other pages or other people: related stories, comments, side columns. Dates and names
// in them are not the article's.

import type { Frame } from '../survey';

const APART = new Set([
  'related',
  'recommended',
  'recommendations',
  'sidebar',
  'comment',
  'comments',
  'commentlist',
  'respond',
  'replies',
  'teaser',
  'teasers',
  'trending',
  'popular',
  'latest',
  'readmore',
  'carousel',
]);
/** Boxes around a mark that are looked at. */
const FAR = 8;
/** The foot of an article names its author and day, that of a page does not; nor is a box about the author apart. */
const ENTRY = new Set(['article', 'asset', 'entry', 'post', 'story', 'card', 'author', 'bio', 'byline']);

const NO_WORDS: ReadonlySet<string> = new Set();

/** Tells which boxes are such parts, given the heading that shows the title. */
export type Elsewhere = (frame: Frame, byTitle?: boolean) => boolean;

/** Boxes that hold the title are none, whatever they are called; nor does a word say anything that they bear. */
export function elsewhereOf(heading: Frame | undefined): Elsewhere {
  const borne = heading ? wordsAround(heading) : NO_WORDS;
  const holdsTitle = (box: Frame): boolean =>
    heading !== undefined && box.from <= heading.from && box.to >= heading.to;
  const inArticle = heading !== undefined && hasArticleAround(heading);
  const isPart = ({ tag, words, parent }: Frame, byTitle: boolean): boolean => {
    // By the title, a side column may be the byline's.
    if (tag === 'nav' || (tag === 'aside' && !byTitle)) return !ofEntry(words);
    if (tag === 'footer') return !ofEntry(words) && !(parent && hasArticleAround(parent));
    if (words.some((word) => APART.has(word) && !borne.has(word))) return true;
    return words.includes('footer') && !ofEntry(words);
  };
  return (frame, byTitle = false) => {
    let box: Frame | null = frame;
    for (let i = 0; box && i < FAR && !holdsTitle(box); i++, box = box.parent) {
      // Where the title stands in an article, any other is another one: a teaser, a comment.
      if (box.tag === 'article') return inArticle;
      if (box.tag === 'main') return false;
      if (isPart(box, byTitle)) return true;
    }
    return false;
  };
}

const ofEntry = (words: readonly string[]): boolean => words.some((word) => ENTRY.has(word));

function wordsAround(frame: Frame): Set<string> {
  const words = new Set<string>();
  for (let box: Frame | null = frame; box; box = box.parent) for (const word of box.words) words.add(word);
  return words;
}

function hasArticleAround(frame: Frame): boolean {
  for (let box: Frame | null = frame; box; box = box.parent) if (box.tag === 'article') return true;
  return false;
}
