import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine';
import type { Article, Block } from '../../../src/engine/article';

const engine = createEngine({ packs: [] });

/** An article of lines, each with what is known of its block; the notes' rules, and where they stand. */
function notesOn(lines: readonly (readonly [text: string, block?: Partial<Block>, link?: string])[]) {
  let at = 0;
  const blocks = lines.map(([text, block, link]): Block => {
    const start = at;
    at += text.length + 1;
    const links = link
      ? { links: [{ start: start + text.indexOf(link), end: start + text.indexOf(link) + link.length }] }
      : {};
    return { type: 'paragraph', start, end: start + text.length, ...links, ...block };
  });
  const article: Article = {
    detected: true,
    kind: 'news',
    form: 'article',
    title: 'The pier',
    text: lines.map(([text]) => text).join('\n'),
    blocks,
  };
  return engine.annotate(article, { level: 'normal' }).notes.map((note) => note.quote.exact);
}

const FIRST = ['The pier of Hook was closed on Monday for repairs that will last until May.'] as const;
const STUDIES = 'Studies show that piers last for forty years.';

describe('what stands around a sentence', () => {
  it('is nothing to a note in the article’s own words', () => {
    expect(notesOn([FIRST, [STUDIES]])).toEqual(['Studies show']);
  });

  it('keeps notes off embedded posts and off what is set apart as a quotation', () => {
    expect(notesOn([FIRST, [STUDIES, { type: 'quote', role: 'embed' }]])).toEqual([]);
    expect(notesOn([FIRST, [STUDIES, { type: 'quote' }]])).toEqual([]);
  });

  it('counts a link to the matter as its source, and a link to a mere name not', () => {
    expect(notesOn([FIRST, [STUDIES, {}, 'Studies show']])).toEqual([]);
    expect(notesOn([FIRST, [STUDIES, {}, 'piers last for forty years']])).toEqual([]);
    const named = 'Studies show that piers like that of Hook last for forty years.';
    expect(notesOn([FIRST, [named, {}, 'Hook']])).toEqual(['Studies show']);
  });

  it('holds notes back in a guide, which speaks to its reader throughout', () => {
    const advice = [
      'Walk with your dog.',
      'You will see the sea.',
      'Take your time.',
      'Bring your own lunch.',
    ];
    const guide = [...advice, 'You can rest on the sand.', 'Your feet will thank you.'];
    expect(notesOn([...guide.map((line) => [line] as const), [STUDIES]])).toEqual([]);
  });
});
