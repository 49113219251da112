import { describe, expect, it } from 'vitest';
import { coverageLine, labelOf } from '../../src/cli/formats/report';
import type { Annotation, RecordNote, Verdict } from '../../src/engine/note';

describe('a report names', () => {
  it.each<[Verdict, string]>([
    ['false', 'The record differs'],
    ['unproven', 'No evidence is known'],
    ['satire', 'Began as satire'],
    ['not-rated', 'A record speaks about this'],
  ])('a record that says %s “%s”', (verdict, label) => {
    expect(labelOf({ family: 'record', verdict } as RecordNote)).toBe(label);
  });
});

describe('the coverage line', () => {
  const summary: Annotation['summary'] = {
    sentences: 20,
    checkable: 8,
    matched: 2,
    record: 1,
    wording: 0,
    supported: 1,
    packs: [],
  };
  const lineOf = (changes: Partial<Annotation>) =>
    coverageLine({
      notes: [],
      kind: 'news',
      form: 'article',
      sentences: [],
      sources: [],
      sourcing: { attributed: 0, anonymous: 0, none: 0, documents: { mentioned: 0 } },
      summary,
      ...changes,
    });

  it('leaves sentences that were not analysed out of the count, and says in which language they are', () => {
    const partly = {
      ...summary,
      notAnalysed: [
        { lang: 'es', sentences: 5 },
        { lang: 'und', sentences: 1 },
      ],
    };
    expect(lineOf({ summary: partly })).toBe(
      '8 of 14 sentences can be checked: 2 found in 0 packs, 6 not known. 5 sentences in Spanish were not analysed. 1 sentence in another language was not analysed.',
    );
  });

  it('says of a page in another language only that', () => {
    const all = { ...summary, checkable: 0, matched: 0, notAnalysed: [{ lang: 'de', sentences: 20 }] };
    expect(lineOf({ summary: all, wordingOff: 'language' })).toBe(
      '20 sentences in German were not analysed. Wording rules know English only: wording notes are off.',
    );
  });

  it('says what was found in it all the same', () => {
    const some = { ...summary, checkable: 1, matched: 1, notAnalysed: [{ lang: 'de', sentences: 19 }] };
    expect(lineOf({ summary: some, wordingOff: 'language' })).toMatch(
      /^1 found in 0 packs\. 19 sentences in German were not analysed\./,
    );
  });

  it('says when the words are a translation’s', () => {
    expect(lineOf({ translated: { by: 'Google' } })).toContain('This text is a translation by Google: ');
  });
});
