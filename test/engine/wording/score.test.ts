import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SentenceScores, scoreSentence } from '../../../src/engine/wording';

/** What a sentence is, and what it is not. */
const CASES: readonly (readonly [
  text: string,
  yes: readonly (keyof SentenceScores)[],
  no: readonly (keyof SentenceScores)[],
])[] = [
  [
    'The bridge was closed on Monday after 40 trucks were weighed.',
    ['checkworthy'],
    ['attributed', 'vague', 'speculative', 'loaded', 'subjective', 'motive'],
  ],
  ['“The bridge is safe,” Ann Roe told reporters on Monday.', ['attributed'], ['subjective', 'vague']],
  ['Critics say the mayor is corrupt.', ['vague', 'attributed'], []],
  ['It is widely believed that the owner has left.', ['vague'], []],
  ['The strike will probably lead to higher prices next year.', ['speculative'], ['vague']],
  [
    'The sale could have been pushed by the mayor just to please his friends.',
    ['motive', 'speculative'],
    ['attributed'],
  ],
  [
    'The draconian rules are a disgrace of the shameless mayor and his cronies.',
    ['loaded', 'subjective'],
    ['attributed'],
  ],
  ['Should we not, perhaps, simply be ashamed of such a ridiculous plan?', ['subjective'], ['checkworthy']],
  ['Join our newsletter!', [], ['checkworthy']],
  ['No comments yet', [], ['checkworthy']],
];

describe('scoreSentence', () => {
  it.each(CASES)('%s', (text, yes, no) => {
    const { scores } = scoreSentence(text);
    expect(yes.filter((key) => scores[key] < 0.5)).toEqual([]);
    expect(no.filter((key) => scores[key] >= 0.5)).toEqual([]);
  });

  it('knows from the context that a quotation goes on', () => {
    const alone = scoreSentence('The bridge will hold for years.');
    const within = scoreSentence(
      'The bridge will hold for years.',
      '“We have mended it, Ann Roe said. “It is strong.',
    );
    expect(alone.scores.attributed).toBeLessThan(0.5);
    expect(within.scores.attributed).toBeGreaterThanOrEqual(0.5);
  });

  it('stays between 0 and 1 for any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ maxLength: 40 }),
        (text, context) => {
          for (const score of Object.values(scoreSentence(text, context).scores)) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['quotation marks', '"a" '],
    ['open quotations', '“He said. '],
    ['asides', 'Roe, who said, '],
    ['triggers', 'may have been just to '],
    ['almost addresses', 'x_.-'],
    ['verbs of saying', 'said '],
  ])(
    'of nothing but %s takes time in proportion to its length',
    (_, part) => {
      const started = performance.now();
      scoreSentence(part.repeat(20_000));
      // A second would be long; twenty leave room for a busy machine and none for a square of the length.
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    60_000,
  );
});
