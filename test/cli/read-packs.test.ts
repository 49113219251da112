import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packFromDisk } from '../../src/cli/read-packs';

const folder = mkdtempSync(join(tmpdir(), 'caveat-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const claim = (id: string, text: string) => `{"id": "${id}", "text": "${text}", "verdict": "false"}`;
const pack = (...claims: string[]) =>
  `{"format": "caveat-pack/1", "id": "p", "title": "P", "version": "1", "claims": [${claims.join()}]}`;

async function read(content: string) {
  const path = join(folder, 'pack.json');
  writeFileSync(path, content);
  const { pack: found, lists, sources } = await packFromDisk(path);
  return {
    ids: found?.claims.map(({ id }) => id),
    faults: lists.flatMap((list) => list.faults),
    places: [...sources.values()].map(({ path: place }) => place),
  };
}

describe('a pack file', () => {
  it('has a place for each claim in the file, those left out counted', async () => {
    const { ids, places } = await read(pack('{"id": "bad"}', claim('good', 'The shop is shut.')));
    expect(ids).toEqual(['good']);
    expect(places).toEqual([['claims', 1]]);
  });

  it.each([
    ['a raw line break in a string', pack(claim('a', 'The shop\nis shut.'))],
    ['a byte order mark', `\uFEFF${pack(claim('a', 'The shop is shut.'))}`],
    ['a prefix against hijacking', `)]}'\n${pack(claim('a', 'The shop is shut.'))}`],
  ])('is read in spite of %s', async (_, content) => {
    expect((await read(content)).ids).toEqual(['a']);
  });

  it('that is no pack says why, and throws nothing', async () => {
    const { ids, faults } = await read('["caveat-pack/1"]');
    expect(ids).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
  });
});
