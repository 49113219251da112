import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/engine/claims/matcher';
import type { Claim, Pack } from '../../../src/engine/packs/format';

const claim = (id: string, text: string, more: Partial<Claim> = {}): Claim => ({
  id,
  text,
  verdict: 'false',
  ...more,
});
const packOf = (id: string, ...claims: Claim[]): Pack => ({
  format: 'caveat-pack/1',
  id,
  title: id,
  version: '1',
  claims,
});

const MILL = claim('mill-closed', 'Acme closed its paper mill in Leeds in 2015.', {
  about: [{ name: 'Acme', also: ['Acme Paper', 'the paper maker'] }],
  slots: [
    { role: 'who', any: ['Acme'], nearby: true },
    { role: 'does', any: ['close', 'closure of'] },
    { role: 'what', any: ['mill', 'plant'] },
    { role: 'where', any: ['Leeds'], none: ['York'] },
  ],
});
const HERRING = claim('herring', 'Ada Roe sold 40,000 barrels of herring to the Danish navy.');
const FERRY = claim('ferry', 'The Calais ferry sank twice in one winter.', { verdict: 'true' });
const matcher = createMatcher([packOf('p', MILL, HERRING, FERRY)]);
const firing = (text: string, context = {}) =>
  matcher
    .match(text, context)
    .filter((hit) => hit.fires)
    .map((hit) => hit.claim.id);

describe('createMatcher', () => {
  it.each([
    'Acme closed its mill in Leeds.',
    'In Leeds the paper maker shut down the plant.',
    'The closure of the Leeds mill by Acme Paper surprised many.',
    'The owner said Acme has closed the Leeds mill.',
    '“Acme closed the Leeds mill,” Ben Poe told the Herald.',
  ])('fires on other words for a claim with slots: %s', (text) => {
    expect(firing(text)).toEqual(['mill-closed']);
  });

  it.each([
    'Acme did not close its mill in Leeds.',
    'Did Acme close its mill in Leeds?',
    'If Acme closed its mill in Leeds, 200 people would lose their jobs.',
    'Acme may close its mill in Leeds.',
    'It is a myth that Acme closed its mill in Leeds.',
    'Acme closed its mill in Leeds, joked the comedian.',
    'Acme closed its mill in Leeds in 2019.',
    'Acme closed its mills in Leeds and York.',
    'Globex closed its mill in Leeds.',
  ])('stays silent on what is not the claim: %s', (text) => {
    expect(firing(text)).toEqual([]);
  });

  it('says which veto held a hit back, and that the sentence rebuts the claim', () => {
    const hit = matcher.match('Acme did not close its mill in Leeds.')[0];
    expect(hit).toMatchObject({ fires: false, relation: 'rebuts', vetoedBy: ['negation'] });
  });

  it('takes a subject from the title or the sentences before', () => {
    expect(firing('It closed the mill in Leeds.', { title: 'Acme in trouble' })).toEqual(['mill-closed']);
    expect(firing('It closed the mill in Leeds.', { title: 'Globex in trouble' })).toEqual([]);
    expect(firing('Globex closed the mill in Leeds.', { title: 'Acme in trouble' })).toEqual([]);
  });

  it('fires without slots only when nearly all agrees both ways', () => {
    expect(firing('Ada Roe sold the Danish navy 40,000 barrels of herring.')).toEqual(['herring']);
    expect(firing('Ada Roe sold the Danish navy 60,000 barrels of herring.')).toEqual([]);
    expect(firing('Ada Roe sold herring to the Danish navy.')).toEqual([]);
    expect(firing('Eve Roe sold the Danish navy 40,000 barrels of herring.')).toEqual([]);
  });

  it('fires supported records the same way', () => {
    expect(firing('Twice in one winter the Calais ferry sank.')).toEqual(['ferry']);
  });

  it('puts the span on the words that make the claim', () => {
    const text = 'Rents rose; Acme closed the mill in Leeds, and the ferry was late again.';
    const { start, end } = matcher.match(text)[0]?.spans ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('Acme closed the mill in Leeds');
  });

  it('leaves out claims that were withdrawn', () => {
    const gone = { ...FERRY, withdrawn: { date: '2024-01-01', reason: 'It was another ship.' } };
    expect(createMatcher([packOf('p', gone)]).match(FERRY.text)).toEqual([]);
  });

  it('does not depend on the order of packs', () => {
    const [a, b] = [packOf('a', MILL), packOf('b', HERRING, FERRY)];
    const fired = (packs: Pack[]) =>
      createMatcher(packs)
        .match('Acme closed its mill in Leeds.')
        .map(({ claim: { id }, fires, relation }) => ({ id, fires, relation }));
    expect(fired([a, b])).toEqual(fired([b, a]));
  });

  it('takes any sentence and any context, and keeps spans inside the text', () => {
    const words = fc.constantFrom(
      ...'Acme closed not 40,000 barrels Leeds mill in 2015 ? , “ ” herring the Danish U.S. mid-2018 \u202e 😀 ‸'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (sentence, title, before) => {
        for (const { spans, score } of matcher.match(sentence, { title, before })) {
          expect(spans.start).toBeGreaterThanOrEqual(0);
          expect(spans.end).toBeLessThanOrEqual(sentence.length);
          expect(spans.start).toBeLessThanOrEqual(spans.end);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes any claim text and any slots', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('=', '2 billion', 'mid-2018', 'get rid of', '__proto__'),
    );
    const slot = fc.record({
      role: fc.constant('who' as const),
      any: fc.array(piece, { minLength: 1, maxLength: 3 }),
      none: fc.array(piece, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(piece, fc.array(slot, { maxLength: 3 }), piece, (text, slots, sentence) => {
        createMatcher([packOf('p', claim('c', text, { slots }))]).match(sentence);
      }),
      { numRuns: 200 },
    );
  });
});
