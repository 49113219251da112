import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine';
import type { Article } from '../../src/engine/article';
import type { RecordNote, Verdict } from '../../src/engine/note';
import type { Claim, Pack } from '../../src/engine/packs/format';

const claim: Claim = {
  id: 'ferry-sold',
  text: 'The town of Quay sold its ferry in 2019.',
  verdict: 'false',
  correction: 'Quay leased its ferry to a museum in 2019; it still owns it.',
  explanation: 'A lease for five years was signed in May 2019.',
  about: [{ name: 'Quay' }],
  slots: [
    { role: 'who', any: ['Quay', 'the town'] },
    { role: 'does', any: ['sold', 'sale'] },
    { role: 'what', any: ['ferry'] },
  ],
  evidence: [
    { title: 'Lease', publisher: 'Town of Quay', url: 'https://quay.example/lease', published: '2019-05-02' },
  ],
};

function packOf(more: Partial<Claim>): Pack {
  return {
    format: 'caveat-pack/1',
    id: 'p',
    title: 'Test pack',
    version: '1',
    claims: [{ ...claim, ...more }],
  };
}

function notesOn(text: string, more: Partial<Claim> = {}, title = ''): RecordNote[] {
  const article: Article = {
    detected: true,
    kind: 'news',
    form: 'article',
    title,
    text,
    blocks: [{ type: 'paragraph', start: 0, end: text.length }],
  };
  const { notes } = createEngine({ packs: [packOf(more)] }).annotate(article, { level: 'normal' });
  return notes.filter((note): note is RecordNote => note.family !== 'wording');
}

describe('a sentence that repeats a claim', () => {
  it('gets a note that says what is so, why, by whom and since when', () => {
    const [note] = notesOn('In spring Quay sold its ferry.', {
      asOf: '2020-01',
      author: 'Desk',
      reviewed: '2026-01-02',
    });
    expect(note).toMatchObject({
      family: 'record',
      claim: 'ferry-sold',
      verdict: 'false',
      title: claim.correction,
      explanation: claim.explanation,
      evidence: claim.evidence,
      why: {
        claimText: claim.text,
        author: 'Desk',
        reviewed: '2026-01-02',
        asOf: '2020-01',
        pack: { id: 'p', version: '1' },
      },
    });
    expect(note?.quote.exact).toContain('Quay sold its ferry');
  });

  it.each<[Verdict, string]>([
    ['true', 'supported'],
    ['mostly-true', 'supported'],
    ['unproven', 'record'],
    ['mixture', 'record'],
  ])('of verdict %s is of the family %s', (verdict, family) => {
    expect(notesOn('Quay sold its ferry.', { verdict })[0]?.family).toBe(family);
  });

  it('has a title of at most 140 characters, cut between words', () => {
    const [note] = notesOn('Quay sold its ferry.', {
      correction: 'It did not sell the boat but leased it. '.repeat(8),
    });
    expect(note?.title.length).toBeLessThanOrEqual(140);
    expect(note?.title).toMatch(/\w…$/);
  });

  it('without a correction shows the publisher’s own rating and none of ours', () => {
    const [note] = notesOn('Quay sold its ferry.', {
      correction: undefined,
      rating: { label: 'Three Pinocchios' },
    });
    expect(note?.title).toBe('Rated “Three Pinocchios” by Test pack.');
  });

  it('says whose words they are when it reports somebody', () => {
    expect(notesOn('Quay sold its ferry, said Ann Miller on Friday.')[0]?.why.saidBy).toContain('Miller');
  });

  it('does not take the one whom the claim is about for the one who says it', () => {
    expect(notesOn('Quay told its crew that the town sold the ferry.', {})[0]?.why.saidBy).not.toBe(
      'the town',
    );
    expect(notesOn('Quay sold its ferry.')[0]?.why.saidBy).toBeUndefined();
  });

  it('is noted in the title too, when the body does not say it', () => {
    expect(
      notesOn('The boat had been in service for forty years.', {}, 'Quay sold its ferry')[0]?.field,
    ).toBe('title');
  });
});

describe('a sentence that does not repeat it', () => {
  it.each([
    'Quay did not sell its ferry.',
    'Has Quay sold its ferry?',
    'If Quay sold its ferry, nobody noticed.',
    'Quay sold its fire engine.',
  ])('gets none: %s', (text) => {
    expect(notesOn(text)).toEqual([]);
  });

  it('gets none from a record without evidence', () => {
    expect(notesOn('Quay sold its ferry.', { evidence: [] })).toEqual([]);
  });

  it('gets none from a withdrawn record', () => {
    expect(
      notesOn('Quay sold its ferry.', {
        withdrawn: { date: '2026-01-01', reason: 'The source corrected itself.' },
      }),
    ).toEqual([]);
  });
});
