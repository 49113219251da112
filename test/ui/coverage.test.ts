// The sentences on what was checked: they agree in number, and never make silence sound like approval.

import { beforeEach, describe, expect, it } from 'vitest';
import {
  coverageLine,
  notAnalysedLine,
  notAnalysedWhy,
  nothingNotedWhy,
  outcomeOf,
  textNotices,
} from '../../src/ui/coverage';
import { annotationOf, NOTES } from '../gallery/sample';
import { provideWords } from '../gallery/words';

beforeEach(() => provideWords(null));

const { summary } = annotationOf(NOTES);
const [pack] = summary.packs;
const onePack = pack ? [pack] : [];

describe('coverage', () => {
  it('says what was found and what is not known', () =>
    expect(coverageLine(annotationOf(NOTES))).toBe(
      '14 of 20 sentences can be checked: **4 found** in 2 packs, **10 not known**',
    ));

  it.each([
    [0, 2, 'None is known to your 2 packs.'],
    [0, 1, 'None is known to your pack.'],
    [1, 1, '1 of them is known to your pack, the others are not.'],
    [3, 2, '3 of them are known to your 2 packs, the others are not.'],
  ])('with nothing noted, %i known and %i packs: %s', (matched, packs, words) => {
    const known = { ...summary, matched, packs: packs === 1 ? onePack : summary.packs };
    const said = nothingNotedWhy(annotationOf([], { summary: known }));
    expect(said).toContain(words);
    expect(said).toMatch(/That does not mean they are right\.$/);
  });

  it('tells nothing noted from nothing to check', () => {
    expect(outcomeOf(annotationOf(NOTES), 5)).toBe('notes');
    expect(outcomeOf(annotationOf([]), 0)).toBe('nothing-noted');
    expect(outcomeOf({ ...annotationOf([]), summary: { ...summary, checkable: 0 } }, 0)).toBe(
      'nothing-to-check',
    );
  });

  const partly = { ...summary, sentences: 32, notAnalysed: [{ lang: 'es', sentences: 12 }] };

  it('says which sentences were not analysed, and does not count them among those that can be checked', () => {
    expect(notAnalysedLine(partly)).toBe('**12 sentences** in Spanish were not analysed.');
    expect(coverageLine({ ...annotationOf(NOTES), summary: partly })).toBe(
      '14 of 20 sentences can be checked: **4 found** in 2 packs, **10 not known** · **12 in Spanish** not analysed',
    );
    expect(nothingNotedWhy(annotationOf([], { summary: partly }))).toMatch(
      /^14 of 20 .* 12 sentences in Spanish were not analysed\.$/,
    );
    expect(notAnalysedLine(summary)).toBe('');
  });

  it.each([
    [[{ lang: 'fr', sentences: 1 }], '**1 sentence** in French was not analysed.'],
    [
      [
        { lang: 'es', sentences: 3 },
        { lang: 'zh-Hant', sentences: 2 },
      ],
      '**5 sentences** in Spanish and Chinese were not analysed.',
    ],
    [[{ lang: 'und', sentences: 2 }], '**2 sentences** in another language were not analysed.'],
  ])('names the languages: %j', (notAnalysed, words) => {
    expect(notAnalysedLine({ ...summary, notAnalysed })).toBe(words);
  });

  it('of an article in a language without rules says so, and what was done all the same', () => {
    const all = { ...summary, checkable: 0, matched: 0, notAnalysed: [{ lang: 'de', sentences: 20 }] };
    const annotation = { ...annotationOf([]), summary: all, lang: 'de-AT' };
    expect(outcomeOf(annotation, 0)).toBe('not-analysed');
    expect(notAnalysedWhy(annotation)).toContain('you have no pack in German');
    const german = { ...all, packs: onePack.map((each) => ({ ...each, lang: 'de' })) };
    expect(notAnalysedWhy({ ...annotation, summary: german })).toContain('your pack in German. None');
  });

  it('of an article in a language without rules counts only what was found', () => {
    const some = {
      ...summary,
      sentences: 20,
      checkable: 1,
      matched: 1,
      notAnalysed: [{ lang: 'fi', sentences: 19 }],
    };
    const annotation = annotationOf([], { summary: some, wordingOff: 'language', lang: 'fi' });
    expect(coverageLine(annotation)).toBe('**1 found** in 2 packs · **19 in Finnish** not analysed');
    expect(nothingNotedWhy(annotation)).toBe(
      '19 sentences in Finnish were not analysed. 1 more was found in your 2 packs.',
    );
  });

  it('says whose words a translation’s are', () => {
    expect(textNotices(annotationOf([]))).toEqual([]);
    expect(textNotices(annotationOf([], { translated: { by: 'Google' } }))[0]).toContain(
      'This text is a translation by Google.',
    );
    expect(textNotices(annotationOf([], { translated: {} }))[0]).toContain('This text is a translation.');
    expect(coverageLine(annotationOf(NOTES, { translated: {} }))).toMatch(/ · translated text$/);
  });

  it('says who paid for an article, and that only a part of it was there', () => {
    const notices = textNotices(annotationOf([], { kind: 'sponsored', partial: 'paywall' }));
    expect(notices).toEqual([
      'Paid for by an advertiser, says the page. Notes on praise are held back.',
      'Only the part that is free to read was on the page. The rest was not checked.',
    ]);
    expect(coverageLine(annotationOf(NOTES, { partial: 'paywall' }))).toMatch(
      / · only the free part was read$/,
    );
  });
});
