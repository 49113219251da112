// One line only where marks overlap.
// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import type { Family } from '../../../src/engine/note';
import type { Mark } from '../../../src/page/overlay/mark';
import { withoutOverlap } from '../../../src/page/overlay/overlap';

const TEXT = 'The ferry, which carries 2 million passengers a year, is at risk.';
let node: Text;

beforeEach(() => {
  document.body.innerHTML = '<p></p>';
  node = document.createTextNode(TEXT);
  document.querySelector('p')?.append(node);
});

function mark(family: Family, words: string): Mark {
  const range = document.createRange();
  const at = TEXT.indexOf(words);
  range.setStart(node, at);
  range.setEnd(node, at + words.length);
  return { id: `${family} ${words}`, family, ranges: [range] };
}

const drawn = (...marks: Mark[]) =>
  withoutOverlap(marks).map((each) => `${each.family}: ${each.ranges.map(String).join(' | ')}`);

describe('withoutOverlap', () => {
  it('leaves marks alone that do not touch', () =>
    expect(drawn(mark('wording', 'at risk'), mark('record', '2 million'))).toEqual([
      'record: 2 million',
      'wording: at risk',
    ]));

  it('draws record over supported over wording', () =>
    expect(
      drawn(
        mark('wording', 'The ferry, which carries'),
        mark('supported', 'which carries 2 million'),
        mark('record', '2 million'),
      ),
    ).toEqual(['record: 2 million', 'supported: which carries ', 'wording: The ferry, ']));

  it('keeps both ends of a weaker mark around a stronger one', () =>
    expect(drawn(mark('record', '2 million'), mark('wording', 'carries 2 million passengers'))).toEqual([
      'record: 2 million',
      'wording: carries  |  passengers',
    ]));

  it('draws nothing of a weaker mark inside a stronger one', () =>
    expect(drawn(mark('record', TEXT), mark('wording', '2 million'))).toEqual([`record: ${TEXT}`]));

  it('counts words that only touch as apart', () =>
    expect(drawn(mark('record', 'The ferry'), mark('wording', ', which'))).toEqual([
      'record: The ferry',
      'wording: , which',
    ]));

  it('changes none of the ranges it is given', () => {
    const weak = mark('wording', 'carries 2 million passengers');
    drawn(mark('record', '2 million'), weak);
    expect(String(weak.ranges[0])).toBe('carries 2 million passengers');
  });
});
