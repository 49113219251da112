import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine';
import type { Note } from '../../src/engine/note';
import type { Claim, Pack } from '../../src/engine/packs/format';

const CLAIM: Claim = {
  id: 'harbour-closed',
  text: 'The harbour of Lund was closed in 2019.',
  verdict: 'false',
  author: 'Coast Check',
  slots: [
    { role: 'what', any: ['harbour of Lund'] },
    { role: 'does', any: ['closed'] },
  ],
  evidence: [{ title: 'Harbour log', publisher: 'Port Office', url: 'https://port.example/log' }],
};

function noteFrom(claim: Partial<Claim>): Note | undefined {
  const pack: Pack = {
    format: 'caveat-pack/1',
    id: 'p',
    title: 'Coast pack',
    version: '1',
    claims: [{ ...CLAIM, ...claim }],
  };
  const text = 'The harbour of Lund was closed in 2019.';
  return createEngine({ packs: [pack] }).annotate(
    {
      detected: true,
      kind: 'news',
      form: 'article',
      title: 'Ships',
      text,
      blocks: [{ type: 'paragraph', start: 0, end: text.length }],
    },
    { level: 'normal' },
  ).notes[0];
}

describe('a record note leads with', () => {
  it.each<[string, Partial<Claim>, string]>([
    ['what is so', { correction: 'The harbour stayed open.' }, 'The harbour stayed open.'],
    [
      'else the words of the one who rated it, not of the one who gave evidence',
      { rating: { label: 'Two anchors' } },
      'Rated “Two anchors” by Coast Check.',
    ],
    [
      'else the claim alone: our word for a verdict is nobody’s rating',
      {},
      'The record is about this claim: The harbour of Lund was closed in 2019.',
    ],
    ['the claim when the record agrees', { verdict: 'true' }, 'The harbour of Lund was closed in 2019.'],
  ])('%s', (_, claim, title) => {
    expect(noteFrom(claim)?.title).toBe(title);
  });

  it('at most 140 characters', () => {
    expect(noteFrom({ correction: 'Open '.repeat(60) })?.title.length).toBeLessThanOrEqual(140);
  });
});
