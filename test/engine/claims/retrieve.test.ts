import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexBuilder, Retriever } from '../../../src/engine/claims/retrieve';

function retrieverOf(claims: readonly (readonly string[])[]): Retriever {
  const builder = new IndexBuilder();
  for (const keys of claims) builder.add([{ keys, weight: 1 }]);
  return new Retriever(builder.build());
}
const query = (keys: readonly string[]) => keys.map((key) => ({ key, weight: 1 }));

describe('Retriever', () => {
  it('puts the claim that shares the rarer word first', () => {
    const retriever = retrieverOf([
      ['mill', 'close'],
      ['mill', 'otter'],
      ['mill', 'open'],
      ['mill', 'close'],
    ]);
    expect(retriever.best(query(['mill', 'otter', 'close']), 4)[0]?.claim).toBe(1);
  });

  it('leaves nothing behind from one query to the next', () => {
    const retriever = retrieverOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ]);
    const first = retriever.best(query(['b', 'c']), 3);
    retriever.best(query(['a', 'd']), 3);
    expect(retriever.best(query(['b', 'c']), 3)).toEqual(first);
  });

  it('answers nothing to words that no claim has', () => {
    expect(retrieverOf([['a']]).best(query(['z']), 5)).toEqual([]);
    expect(retrieverOf([]).best(query(['z']), 5)).toEqual([]);
  });

  it('finds every claim that shares a word, and no other (a plain search agrees)', () => {
    const key = fc.constantFrom(...'abcdefghijkl');
    const keys = fc.array(key, { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 40 }), keys, (claims, asked) => {
        const found = retrieverOf(claims)
          .best(query(asked), 100)
          .map(({ claim }) => claim);
        const plain = claims.flatMap((own, i) => (own.some((one) => asked.includes(one)) ? [i] : []));
        expect(found.sort((a, b) => a - b)).toEqual(plain);
      }),
    );
  });
});
