import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/engine/attribution';
import { overlap } from '../../../src/engine/selector';
import { readDocument } from '../../../src/engine/text';
import { ArticleView, findWording } from '../../../src/engine/wording';

interface Expected {
  readonly id: string;
  readonly article: string;
  readonly class: 'must' | 'could' | 'must_not';
  readonly family: string;
  readonly anchor: string;
  readonly offset: number;
}

const shared = join(import.meta.dirname, '../../../../shared');
const truthFile = join(shared, 'truth/seed-notes.json');
const here = existsSync(truthFile);
if (!here) console.log('given-articles: ../shared is not here, nothing is checked');

describe.skipIf(!here)('wording notes on the given articles', () => {
  const expected: Expected[] = here ? JSON.parse(readFileSync(truthFile, 'utf8')).notes : [];
  for (const article of ['a', 'b']) {
    const text = here ? readFileSync(join(shared, `articles/seed-${article}.txt`), 'utf8') : '';
    const document = readDocument(text);
    const view = new ArticleView(document, attribute(document), { kind: 'news' });
    const notes = findWording(
      view,
      document.sentences.map(() => true),
    ).filter((n) => n.level !== 'thorough');
    const own = expected.filter((e) => e.article === article);
    const spanOf = (e: Expected) => ({ start: e.offset, end: e.offset + e.anchor.length });

    it(`${article}: every one that has to be there covers half of its words or more`, () => {
      const missed = own
        .filter((e) => e.class === 'must' && e.family === 'wording')
        .filter((e) => !notes.some(({ note }) => overlap(note, spanOf(e)) >= e.anchor.length / 2));
      expect(missed.map((e) => e.id)).toEqual([]);
    });

    it(`${article}: none stands on words that are right`, () => {
      const wrong = own
        .filter((e) => e.class === 'must_not')
        .filter((e) => notes.some(({ note }) => overlap(note, spanOf(e)) > 0));
      expect(wrong.map((e) => e.id)).toEqual([]);
    });

    it(`${article}: titles are short enough for a card`, () => {
      expect(notes.filter(({ note }) => note.title.length > 140)).toEqual([]);
    });
  }
});
