import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/engine/packs/fault';
import { readPack } from '../../../src/engine/packs/read';

const GOOD = { id: 'mill', text: 'The mill closed.', verdict: 'false' };
const pack = (...claims: unknown[]) => ({
  format: 'caveat-pack/1',
  id: 'p',
  title: 'P',
  version: '1',
  claims,
});
const text = (value: unknown) => JSON.stringify(value, null, 2);
const linesOf = (source: unknown) => readPack(source, 'p.json').list.faults.map(faultLine);

describe('readPack', () => {
  it('reads a pack and keeps fields it does not know', () => {
    const read = readPack(text({ ...pack({ ...GOOD, mood: 'calm' }), colour: 'teal' }), 'p.json');
    expect(read.list.count).toBe(0);
    expect(read.pack).toMatchObject({ colour: 'teal', claims: [{ mood: 'calm' }] });
  });

  it('refuses a format it does not know', () => {
    expect(readPack(text({ ...pack(GOOD), format: 'caveat-pack/9' }), 'p.json').pack).toBeUndefined();
  });

  it('says file, line and column, what is wrong and what would be right', () => {
    expect(linesOf(text(pack({ ...GOOD, verdict: 'wrong' })))).toEqual([
      expect.stringMatching(
        /^p\.json:10:7: claims\[0\]\.verdict is "wrong", not a verdict; use one of false, /,
      ),
    ]);
  });

  it.each([
    ['without a verdict', { id: 'x', text: 'A.' }, /verdict is missing; add it/],
    [
      'with a link that is no web address',
      { ...GOOD, evidence: [{ title: 'T', publisher: 'P', url: 'javascript:alert(1)' }] },
      /url is not a web address/,
    ],
    ['with a day that does not exist', { ...GOOD, reviewed: '2021-02-30' }, /reviewed is not a date/],
    ['with a date in another order', { ...GOOD, asOf: '30.02.2021' }, /asOf is not a date/],
    ['with text that is none', { ...GOOD, text: 7 }, /text is a number; write text/],
    ['with an empty text', { ...GOOD, text: '  ' }, /text is empty/],
    ['with an empty slot', { ...GOOD, slots: [{ role: 'who', any: [] }] }, /any is empty/],
    ['with an unknown role', { ...GOOD, slots: [{ role: 'whence', any: ['x'] }] }, /not a role/],
    [
      'that ends before it begins',
      { ...GOOD, valid: { from: '2020', until: '2019-12' } },
      /ends before it begins/,
    ],
    ['with white space in its id', { ...GOOD, id: 'a b' }, /id has white space/],
    ['that is a list', [], /claims\[0\].id is missing/],
    ['that is null', null, /claims\[0\] is null/],
  ])('leaves out a claim %s and uses the rest', (_, bad, message) => {
    const read = readPack(text(pack(bad, { ...GOOD, id: 'other' })), 'p.json');
    expect(read.pack?.claims.map((claim) => claim.id)).toEqual(['other']);
    expect(read.list.faults.map(faultLine).join('\n')).toMatch(message);
  });

  it('leaves out the second claim of one id', () => {
    const read = readPack(pack(GOOD, { ...GOOD, text: 'The mill opened.' }), 'p.json');
    expect(read.pack?.claims).toHaveLength(1);
    expect(linesOf(pack(GOOD, GOOD))[0]).toMatch(/"mill" is the id of claims\[0\] too/);
  });

  it('names the place where text is not JSON', () => {
    expect(linesOf('{\n  "format": "caveat-pack/1",\n  "id" 7\n}')[0]).toMatch(/^p\.json:3:\d+: is not JSON/);
  });

  it('refuses what is too deep, as text and as value', () => {
    expect(linesOf('['.repeat(200_000))[0]).toMatch(/deeper than/);
    let deep: unknown = 1;
    for (let i = 0; i < 100; i++) deep = [deep];
    expect(linesOf(pack({ ...GOOD, deep }))[0]).toMatch(/deeper than/);
  });

  it('takes __proto__, HTML and invisible characters as text like any other', () => {
    const source =
      '{"format":"caveat-pack/1","id":"p","title":"<b>","version":"1","claims":[{"id":"__proto__","text":"<script>\u202e","verdict":"false","__proto__":{"polluted":true}}]}';
    const read = readPack(source, 'p.json');
    expect(read.list.count).toBe(0);
    expect(read.pack?.claims[0]).toMatchObject({ id: '__proto__', text: '<script>\u202e' });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('never throws, whatever comes in', () => {
    fc.assert(fc.property(fc.anything(), (value) => void linesOf(value)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => void linesOf(value)));
    fc.assert(fc.property(fc.json(), (value) => void linesOf(value)));
    fc.assert(fc.property(fc.anything(), (value) => void linesOf(pack(value, { ...GOOD, evidence: value }))));
    fc.assert(
      fc.property(
        fc.anything(),
        (value) =>
          void linesOf({
            '@graph': [{ claimReviewed: value, reviewRating: value, author: value, url: value }, value],
          }),
      ),
    );
  });
});
