import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/engine/selector';
import { locate } from '../../src/page/anchor';

const TEXT = 'The pier is closed. The mayor said so. The pier is closed for the winter.';

/** The anchor of some words as they stand in a text. */
function anchorOf(words: string, text = TEXT, from = 0) {
  const start = text.indexOf(words, from);
  const span = { start, end: start + words.length };
  return { ...span, quote: quoteOf(text, span) };
}

describe('anchor', () => {
  it('is found at its position while the text is the same', () => {
    expect(locate(TEXT, anchorOf('The pier is closed', TEXT, 20))).toEqual({ start: 39, end: 57 });
  });

  it('is found by its words after the text has moved', () => {
    expect(locate(`A new first line.\n${TEXT}`, anchorOf('The mayor said so.'))).toEqual({
      start: 38,
      end: 56,
    });
  });

  it('is told from equal words by what stands around it', () => {
    const second = anchorOf('The pier is closed', TEXT, 20);
    expect(locate(`Moved. ${TEXT}`, second)).toEqual({ start: 46, end: 64 });
  });

  it('is an orphan when its words changed, be it by one letter', () => {
    expect(locate(TEXT.replace('mayor', 'Mayor'), anchorOf('The mayor said so.'))).toBeNull();
  });

  it('is an orphan when several places fit equally well', () => {
    const anchor = { start: 99, end: 103, quote: { exact: 'pier', prefix: '', suffix: '' } };
    expect(locate(TEXT, anchor)).toBeNull();
  });

  it('is an orphan without words', () => {
    expect(locate(TEXT, { start: 0, end: 0, quote: { exact: '', prefix: '', suffix: 'The' } })).toBeNull();
  });
});
