import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/page/metadata/address';

describe('the address of an article', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/b', 'https://news.example/a'],
    ['/a', 'https://news.example/b', 'https://news.example/a'],
    [undefined, 'https://news.example/b', 'https://news.example/b'],
    ['javascript:alert(1)', 'https://news.example/b', 'https://news.example/b'],
    ['javascript:alert(1)', undefined, undefined],
    ['/a', undefined, undefined],
    ['http://', 'file:///tmp/page.html', undefined],
  ])('%s, read from %s, is %s', (named, from, address) => {
    expect(webAddress(named, from)).toBe(address);
  });

  it('is of the web whatever a page names', () => {
    fc.assert(
      fc.property(fc.string(), (named) => {
        expect(webAddress(named, 'https://news.example/')).toMatch(/^https?:\/\//);
      }),
    );
  });
});
