import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { MarkedArticle } from '../../src/engine/anchoring';
import { readSelectors } from '../../src/engine/anchoring/saved';
import { anchorSaved } from '../../src/page/anchor';
import { readArticle } from '../../src/page/read';
import { page, paragraphs, STORY } from './pages';

/** What becomes on a page, as it is now, of the words that a person marked when it was as usual. */
function reopened(words: string, now: string) {
  const { article } = readArticle(parseHtml(page()));
  const start = article.text.indexOf(words);
  const saved = new MarkedArticle(article).save({ field: 'text', start, end: start + words.length });
  const read = readSelectors(JSON.parse(JSON.stringify(saved)));
  if (!read.ok) throw new Error(read.error);
  const document = parseHtml(now);
  document.createRange = () => new Stretch() as unknown as Range;
  return anchorSaved(readArticle(document).map, read.value);
}

/** linkedom's own ranges do not tell where they begin and end. */
class Stretch {
  startContainer: Node | undefined;
  endContainer: Node | undefined;
  readonly collapsed = false;
  setStart(node: Node): void {
    this.startContainer = node;
  }
  setEnd(node: Node): void {
    this.endContainer = node;
  }
}

describe('words that a person marked', () => {
  const [first = '', second = '', ...rest] = STORY;

  it('are found on the page as they were', () => {
    expect(reopened(first, page())?.how).toBe('exact');
  });

  it('are found where they moved to, and where a word of them was changed', () => {
    expect(reopened(first, page({ body: paragraphs([second, ...rest, first]) }))?.how).toBe('moved');
    const edited = first.replace('the winter', 'all of winter');
    expect(reopened(first, page({ body: paragraphs([edited, second, ...rest]) }))?.how).toBe('edited');
  });

  it('are an orphan when they are gone', () => {
    expect(reopened(first, page({ body: paragraphs([second, ...rest]) }))).toBeNull();
  });
});
