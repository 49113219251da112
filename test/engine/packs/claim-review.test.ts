import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/engine/packs/fault';
import { readPack } from '../../../src/engine/packs/read';

const corpus = '../shared/corpora/claims/claimreview-quirks.json';

interface Quirk {
  id: string;
  quirk: string;
  format: string;
  input: unknown;
  claims: {
    claim: string;
    verdict: string;
    rating: string | null;
    url: string | null;
    [key: string]: unknown;
  }[];
  error?: string;
  ignored?: number;
}

describe.skipIf(!existsSync(corpus))('ClaimReview as it is in the wild', () => {
  const items: Quirk[] = existsSync(corpus) ? JSON.parse(readFileSync(corpus, 'utf8')).items : [];
  it.each(items.map((item) => [`${item.id} ${item.quirk}`, item] as const))('%s', (_, item) => {
    const source = item.format === 'text' ? item.input : JSON.stringify(item.input);
    const { pack, list } = readPack(source, 'quirk.json');
    const { faults } = list;
    const claims = pack?.claims ?? [];
    expect(claims.map((claim) => claim.text)).toEqual(item.claims.map((claim) => claim.claim));
    if (item.error) expect(faults.filter((fault) => fault.severity === 'error')).toHaveLength(1);
    else expect(faults.filter((fault) => fault.severity === 'error').map(faultLine)).toEqual([]);
    if (item.ignored) expect(pack).toHaveProperty('ignored', item.ignored);
    item.claims.forEach((wanted, i) => {
      const claim = claims[i];
      expect(claim?.verdict).toBe(wanted.verdict);
      expect(claim?.rating?.label ?? null).toBe(wanted.rating);
      expect(claim?.evidence?.[0]?.url ?? null).toBe(wanted.url);
      if ('publisher' in wanted) expect(claim?.author).toBe(wanted.publisher);
      if ('speaker' in wanted) expect(claim?.speaker ?? null).toBe(wanted.speaker);
      if ('date' in wanted) expect(claim?.reviewed ?? null).toBe(wanted.date);
      if ('lang' in wanted) expect(claim?.lang).toBe(wanted.lang);
      if ('appearance' in wanted) expect(claim?.appearances).toEqual(wanted.appearance);
      if ('warning' in wanted) expect(faults.some((fault) => fault.severity === 'warning')).toBe(true);
    });
  });
});

describe('claimReviewToPack', () => {
  const review = {
    '@type': 'ClaimReview',
    claimReviewed: 'The pond froze in May.',
    url: 'https://checks.example/pond',
  };

  it('takes `identifier` for the claim’s id, else `url`', () => {
    expect(readPack({ ...review, identifier: 'pond-1' }, 'x').pack?.claims[0]?.id).toBe('pond-1');
    expect(readPack(review, 'x').pack?.claims[0]?.id).toBe('https://checks.example/pond');
  });

  it('makes the same id for the same words where there is neither', () => {
    const { url: _, ...bare } = review;
    const [first, second] = [readPack(bare, 'a'), readPack(bare, 'b')].map(
      (read) => read.pack?.claims[0]?.id,
    );
    expect(first).toMatch(/^claim-/);
    expect(second).toBe(first);
  });
});
