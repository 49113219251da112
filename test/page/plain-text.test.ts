import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../src/page/plain-text';
import { read, STORY, TITLE } from './pages';

const [first, second] = STORY as [string, string];
const text = (...lines: string[]): string => lines.join('\n');

describe('plain text', () => {
  it('has a title and a block for each line', () => {
    const article = articleFromPlainText(text(TITLE, '', first, '', second));
    expect(article).toMatchObject({ detected: true, title: TITLE, text: `${first}\n${second}` });
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual([first, second]);
  });

  it('is a body without title when it has one line', () => {
    expect(articleFromPlainText(first)).toMatchObject({ title: '', text: first });
  });

  it.each([
    ['the title again', text(TITLE, `${TITLE}.`, first, second)],
    ['a label above the first paragraph', text(TITLE, 'Harbour Courier', first, second)],
    [
      'an advertisement under its label',
      text(TITLE, first, 'Ad', 'Join ten thousand sailors today!', '', second),
    ],
    [
      'an author box',
      text(
        TITLE,
        first,
        second,
        'Elin Dahl',
        'Elin Dahl is a reporter at the Harbour Courier covering the sea',
      ),
    ],
    [
      'a comment form',
      text(
        TITLE,
        first,
        second,
        'Leave a Reply',
        'Your email address will not be published. Required fields are marked *',
      ),
    ],
    [
      'related stories',
      text(
        TITLE,
        first,
        second,
        'You May Also Like',
        'Fish market moves indoors',
        'The fish market opens on Monday in the old sail loft…',
      ),
    ],
    ['the credit of a picture', text(TITLE, first, `${TITLE}. Image Credit: Quay Pictures`, second)],
  ])('leaves out %s', (_, lines) => {
    expect(articleFromPlainText(lines).text).toBe(`${first}\n${second}`);
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const article = articleFromPlainText(any);
        expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n')).toBe(
          article.text,
        );
      }),
    );
  });
});

const FOLDER = '../shared/articles/';
const there = existsSync(`${FOLDER}seed-a.txt`);
if (!there) console.warn(`${FOLDER} is not here: the given articles are not read`);

describe.skipIf(!there)('the given articles', () => {
  const FURNITURE =
    /Ad\b\s*\n|LinkedIn group|Naveen Goud|No posts|Leave a|email address|You May|Krebs|Malaysia|ransomware|Image Credit|Advertisement|Staff Writer|minute read/;

  it.each(['seed-a', 'seed-b'])('%s reads the same from its page and its text, without furniture', (name) => {
    const fromText = articleFromPlainText(readFileSync(`${FOLDER}${name}.txt`, 'utf8'));
    const { article } = read(readFileSync(`${FOLDER}${name}.html`, 'utf8'));
    expect(article.text).toBe(fromText.text);
    expect(article.title).toBe(fromText.title);
    expect(article.text).not.toMatch(FURNITURE);
    expect(article.text).not.toContain(article.title);
  });
});
