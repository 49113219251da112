// The door of anchoring: marks that a person saved, found again in an article as it is now.

import type { Article } from '../article';
import { SearchedText } from './places';
import { type Relocated, relocate } from './relocate';
import { type SavedSelectors, selectorsOf } from './saved';
import { levelSigns } from './words';

export interface FoundMark extends Relocated {
  /** In which of the article's texts `start` and `end` count. */
  readonly field: 'text' | 'title';
}

/** An article in which any number of marks are looked for; the first look reads its words, the others are cheap. */
export class MarkedArticle {
  private readonly body: SearchedText;
  private readonly title: SearchedText;

  constructor({ title, text }: Pick<Article, 'title' | 'text'>) {
    this.body = new SearchedText(text);
    this.title = new SearchedText(title);
  }

  /** Where the marked words are now; null when they are gone, or when it is not sure where they are. */
  find(selectors: SavedSelectors): FoundMark | null {
    const inTitle = findInTitle(this.title.text, selectors);
    if (inTitle) return inTitle;
    const found = relocate(this.body, selectors);
    return found && { ...found, field: 'text' };
  }

  /** Selectors of words as they stand now, to be saved. */
  save({ field, start, end }: Pick<FoundMark, 'field' | 'start' | 'end'>): ReturnType<typeof selectorsOf> {
    return selectorsOf(field === 'title' ? this.title : this.body, { start, end });
  }
}

/**
 * A mark in the title has no other context than the title, which leaves it whole: it is found there, or it was in the
 * body. A title is too short to be searched nearly; every second sentence of a report resembles it.
 */
function findInTitle(title: string, { quote: { exact, prefix, suffix } }: SavedSelectors): FoundMark | null {
  const at = levelSigns(title).indexOf(levelSigns(prefix + exact + suffix));
  const end = at + prefix.length + exact.length + suffix.length;
  if (at < 0 || (prefix === '' && at > 0) || (suffix === '' && end < title.length)) return null;
  const start = at + prefix.length;
  return { start, end: start + exact.length, field: 'title', how: 'exact', similarity: 1 };
}
