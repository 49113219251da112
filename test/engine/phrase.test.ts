import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePhrase } from '../../src/engine/phrase';
import { readDocument } from '../../src/engine/text';

/** «» are the matched words; the result is given back with «» round the whole phrase. */
function grown(marked: string): string {
  const text = marked.replace(/[«»]/g, '');
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const [sentence] = readDocument(text).sentences;
  const span = wholePhrase(sentence ?? { tokens: [] }, { start, end });
  return `${text.slice(0, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end)}`;
}

describe('a note covers whole phrases', () => {
  it.each([
    [
      'Within about «five hours the firm took the order» back and said so.',
      '«Within about five hours the firm took the order back» and said so.',
    ],
    ['In the «middle of 2018 the mayor banned» kites.', '«In the middle of 2018 the mayor banned kites».'],
    [
      'The app, which «has 2 billion users» around the world, is slow.',
      'The app, which «has 2 billion users around the world», is slow.',
    ],
    [
      'It was shut after «the firm had been found guilty» of fraud.',
      'It was shut after «the firm had been found guilty of fraud».',
    ],
  ])('%s', (before, after) => {
    expect(grown(before)).toBe(after);
  });

  it('stays on the matched words where the border is far', () => {
    const far =
      'He told the long hall of the old house that «bread» is free there for all those many old guests of the house.';
    expect(grown(far)).toBe(far);
  });

  it('never shrinks, never leaves the sentence', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 3, mode: 'sentences' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [sentence] = readDocument(text).sentences;
        if (!sentence) return;
        const start = sentence.start + (a % Math.max(1, sentence.end - sentence.start));
        const end = Math.min(sentence.end, start + 1 + (b % 20));
        const span = wholePhrase(sentence, { start, end });
        expect(span.start).toBeLessThanOrEqual(start);
        expect(span.end).toBeGreaterThanOrEqual(end);
        expect(span.start).toBeGreaterThanOrEqual(sentence.start);
        expect(span.end).toBeLessThanOrEqual(sentence.end);
      }),
    );
  });
});
