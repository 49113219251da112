import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { BlockText, fold } from '../../src/page/block-text';

const { document } = parseHTML('<p></p>');

function collect(...texts: string[]): BlockText {
  const block = new BlockText();
  for (const text of texts) block.append(document.createTextNode(text) as unknown as Text);
  return block;
}

describe('block text', () => {
  it.each([
    ['folds white space to one space', ['one  two\n\tthree'], 'one two three'],
    ['takes no-break spaces for spaces', ['•\u00a0 one\u00a0two'], '• one two'],
    ['leaves out soft hyphens and zero-width characters', ['es\u00adpio\u200bna\u2060ge'], 'espionage'],
    ['keeps the joiners that spelling asks for', ['می\u200cشود', 'e\u200cs\u200dp'], 'می\u200cشودesp'],
    ['joins text nodes without a gap', ['Tr', 'ump'], 'Trump'],
    ['keeps one space where two nodes meet in space', ['one ', ' two'], 'one two'],
    ['has no space at either end', ['  one  ', ' '], 'one'],
  ])('%s', (_, texts, expected) => {
    expect(collect(...texts).text).toBe(expected);
  });

  it('notes where each stretch came from', () => {
    const { runs } = collect('On  Fri', 'day ');
    expect(runs.map(({ at, from, length }) => [at, from, length])).toEqual([
      [0, 0, 3],
      [3, 4, 3],
      [6, 0, 3],
    ]);
  });

  it('maps every character to its own character in a node, whatever the text', () => {
    const messy = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' ', '\u00a0', '\u00ad', '\u200b', '\n', 'ab')),
    );
    fc.assert(
      fc.property(messy, (texts) => {
        const { text, runs } = collect(...texts);
        let at = 0;
        for (const run of runs) {
          expect(run.at).toBe(at);
          const there = run.node.data.slice(run.from, run.from + run.length);
          expect(there.replace(/\s/g, ' ')).toBe(text.slice(at, at + run.length));
          at += run.length;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it('folds twice as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
