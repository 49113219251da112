import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/engine/anchoring/verbatim';
import { quoteOf } from '../../../src/engine/selector';

const TEXT = 'The pier is closed. The mayor said so. The pier is closed for the winter.';

/** The anchor of some words as they stand in a text. */
function anchorOf(words: string, text = TEXT, from = 0) {
  const start = text.indexOf(words, from);
  const span = { start, end: start + words.length };
  return { ...span, quote: quoteOf(text, span) };
}

describe('place of a note', () => {
  it('is its position while the text is the same', () => {
    expect(locate(TEXT, anchorOf('The pier is closed', TEXT, 20))).toEqual({ start: 39, end: 57 });
  });

  it('is where its words are after the text has moved', () => {
    expect(locate(`A new first line.\n${TEXT}`, anchorOf('The mayor said so.'))).toEqual({
      start: 38,
      end: 56,
    });
  });

  it('is told from equal words by what stands around it', () => {
    const second = anchorOf('The pier is closed', TEXT, 20);
    expect(locate(`Moved. ${TEXT}`, second)).toEqual({ start: 46, end: 64 });
  });

  it('is none when the words changed, be it by one letter', () => {
    expect(locate(TEXT.replace('mayor', 'Mayor'), anchorOf('The mayor said so.'))).toBeNull();
  });

  it('is none when several places fit equally well', () => {
    const anchor = { start: 99, end: 103, quote: { exact: 'pier', prefix: '', suffix: '' } };
    expect(locate(TEXT, anchor)).toBeNull();
  });

  it('is none without words', () => {
    expect(locate(TEXT, { start: 0, end: 0, quote: { exact: '', prefix: '', suffix: 'The' } })).toBeNull();
  });

  describe('among look-alikes', () => {
    const rows = ['Critics say it is late. ', 'It rained all day. ', 'Critics say it is dear. '];

    it('is not the old position when an edit has brought other words of the same kind there', () => {
      const first = anchorOf('Critics say', rows.join(''));
      const edited = `Critics say nothing now. ${rows.join('')}`;
      expect(locate(edited, first)).toEqual({ start: 25, end: 36 });
    });

    it('is none when only the look-alike is left', () => {
      const first = anchorOf('Critics say', rows.join(''));
      expect(locate(rows.slice(1).join(''), first)).toBeNull();
    });

    it('is none inside a longer word', () => {
      const anchor = anchorOf('pier', 'At the pier it rained.');
      expect(locate('At noon the pierced hull sank.', anchor)).toBeNull();
    });

    it('is a whole sentence wherever it was moved', () => {
      const sentence = 'The council voted on Tuesday to close it.';
      const anchor = anchorOf(sentence, `${sentence} It rained. Nobody came.`);
      expect(locate(`It rained. Nobody came.\n${sentence}`, anchor)).toEqual({ start: 24, end: 65 });
    });
  });
});
