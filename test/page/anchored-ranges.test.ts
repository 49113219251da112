// Ranges on a page that is edited under them. happy-dom has Ranges, which the command line's DOM lacks.

import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { MarkedArticle } from '../../src/engine/anchoring';
import { readSelectors, type SavedSelectors } from '../../src/engine/anchoring/saved';
import { quoteOf } from '../../src/engine/selector';
import { type Anchor, anchorRange, anchorSaved } from '../../src/page/anchor';
import { BlockText, fold } from '../../src/page/block-text';
import { TextMap, TextTrack } from '../../src/page/text-map';

const PARAGRAPHS = [
  'The council voted on <b>Tuesday</b> to close the <i>ferry <u>pier</u></i> for the winter.',
  'The pier was built in 1932 and has been <a href="#">mended</a> four times since.',
  'A bus will take passengers to the <b>northern</b> landing every twenty minutes.',
];

/** A document and its map, one block a paragraph, as the reader makes them. */
function mapped(paragraphs: readonly string[] = PARAGRAPHS): { document: Document; map: TextMap } {
  const document = new Window().document as unknown as Document;
  const main = document.createElement('main');
  for (const html of paragraphs) main.appendChild(paragraphOf(document, html));
  document.body.appendChild(main);
  return { document, map: mapOf(document) };
}

/** Markup of our own kind only: words and elements without attributes. */
function paragraphOf(document: Document, html: string): Element {
  const paragraph = document.createElement('p');
  const open: Element[] = [paragraph];
  for (const [part] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    const parent = open.at(-1) as Element;
    if (part.startsWith('</')) open.pop();
    else if (part.startsWith('<')) {
      const element = document.createElement(part.slice(1, 2));
      parent.appendChild(element);
      open.push(element);
    } else parent.appendChild(document.createTextNode(part));
  }
  return paragraph;
}

function mapOf(document: Document): TextMap {
  const lines: string[] = [];
  const runs = [];
  const said = new Map<Text, string>();
  let at = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    const block = new BlockText();
    for (const node of textsIn(paragraph)) {
      said.set(node, node.data);
      block.append(node);
    }
    if (!block.text) continue;
    runs.push(...block.runs.map((run) => ({ ...run, at: run.at + at })));
    lines.push(block.text);
    at += block.text.length + 1;
  }
  return new TextMap([new TextTrack(lines.join('\n'), runs, said, new WeakSet())], null);
}

function textsIn(node: Node): Text[] {
  if (node.nodeType === 3) return [node as Text];
  return [...node.childNodes].flatMap(textsIn);
}

/** The words under a Range, read from the page itself. */
function wordsUnder(
  { startContainer, startOffset, endContainer, endOffset }: Range,
  document: Document,
): string {
  const nodes = textsIn(document.body);
  const [first, last] = [nodes.indexOf(startContainer as Text), nodes.indexOf(endContainer as Text)];
  return nodes
    .slice(first, last + 1)
    .map((node) =>
      node.data.slice(
        node === startContainer ? startOffset : 0,
        node === endContainer ? endOffset : undefined,
      ),
    )
    .join('');
}

const tight = (text: string): string => fold(text).replace(/\s/g, '');

function anchorOf(map: TextMap, start: number, end: number): Anchor {
  return { field: 'text', start, end, quote: quoteOf(map.text('text'), { start, end }) };
}

function saved(map: TextMap, start: number, end: number): SavedSelectors {
  const article = new MarkedArticle({ title: '', text: map.text('text') });
  const read = readSelectors(article.save({ field: 'text', start, end }));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** Edits of a page, each a function of the document and two numbers. */
const EDITS: Record<string, (document: Document, a: number, b: number) => void> = {
  rewrite: (document, a, b) => {
    const node = pick(textsIn(document.body), a);
    if (node)
      node.data = `${node.data.slice(0, b % (node.data.length + 1))}new${node.data.slice(b % (node.data.length + 1))}`;
  },
  'rewrite with as many letters': (document, a) => {
    const node = pick(textsIn(document.body), a);
    if (node) node.data = [...node.data].reverse().join('');
  },
  split: (document, a, b) => {
    const node = pick(textsIn(document.body), a);
    if (node && node.data.length > 0) node.splitText(b % node.data.length);
  },
  'split and join': (document, a, b) => {
    EDITS.split?.(document, a, b);
    document.body.normalize();
  },
  'remove a node': (document, a) => pick(textsIn(document.body), a)?.remove(),
  'remove an element': (document, a) => pick([...document.querySelectorAll('p, b, i, u, a')], a)?.remove(),
  'put in': (document, a) => {
    const node = pick(textsIn(document.body), a);
    node?.parentNode?.insertBefore(document.createTextNode(' not '), node);
  },
  'move a node': (document, a, b) => {
    const nodes = textsIn(document.body);
    const [from, to] = [pick(nodes, a), pick(nodes, b)];
    if (from && to && from !== to) to.parentNode?.insertBefore(from, to);
  },
  'move a paragraph': (document, a) => {
    const paragraph = pick([...document.querySelectorAll('p')], a);
    paragraph?.parentNode?.insertBefore(paragraph, null);
  },
};

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[at % Math.max(1, items.length)];
}

const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(), fc.nat()), {
  maxLength: 4,
});

/** A note on some words, from `a` to `b` as far as there are so many, of a page that is edited afterwards. */
function notedThenEdited(steps: readonly (readonly [string, number, number])[], a: number, b: number) {
  const { document, map } = mapped();
  const { length } = map.text('text');
  const [start = 0, end = 0] = [a % length, (b % length) + 1].sort((x, y) => x - y);
  const anchor = anchorOf(map, start, end);
  for (const [name, x, y] of steps) EDITS[name]?.(document, x, y);
  return { document, map, anchor };
}

describe('a Range for a note', () => {
  it('covers its words, through elements', () => {
    const { document, map } = mapped();
    const start = map.text('text').indexOf('Tuesday');
    const range = anchorRange(map, anchorOf(map, start, map.text('text').indexOf(' for the winter')));
    expect(range && wordsUnder(range, document)).toBe('Tuesday to close the ferry pier');
  });

  it('says exactly the noted words, however the page was edited since it was read, or there is none', () => {
    fc.assert(
      fc.property(edits, fc.nat(), fc.nat(), (steps, a, b) => {
        const { document, map, anchor } = notedThenEdited(steps, a, b);
        const range = anchorRange(map, anchor);
        if (range) expect(tight(wordsUnder(range, document))).toBe(tight(anchor.quote.exact));
      }),
      { numRuns: 600 },
    );
  });

  it('is there again when the edited page is read again, on the same words', () => {
    fc.assert(
      fc.property(edits, fc.nat(), fc.nat(), (steps, a, b) => {
        const { document, anchor } = notedThenEdited(steps, a, b);
        const range = anchorRange(mapOf(document), anchor);
        if (range) expect(tight(wordsUnder(range, document))).toBe(tight(anchor.quote.exact));
      }),
      { numRuns: 300 },
    );
  });

  it('is none when a part of the words was moved away with its element', () => {
    const { document, map } = mapped();
    const anchor = anchorOf(map, 0, map.text('text').indexOf('\n'));
    const pier = document.querySelector('i') as Element;
    document.querySelector('main')?.appendChild(pier);
    expect(anchorRange(map, anchor)).toBeNull();
  });

  it('is none when other words of the article were moved among them', () => {
    const { document, map } = mapped();
    const anchor = anchorOf(map, 0, map.text('text').indexOf('\n'));
    const mended = document.querySelector('a') as Element;
    document.querySelector('p')?.insertBefore(mended, document.querySelector('i'));
    expect(anchorRange(map, anchor)).toBeNull();
  });

  it('stays through a text node that is split and joined, once the page is read again', () => {
    const { document, map } = mapped();
    const text = map.text('text');
    const anchor = anchorOf(map, text.indexOf('The pier was'), text.indexOf('built') + 5);
    const node = textsIn(document.querySelectorAll('p')[1] as Element)[0] as Text;
    node.splitText(6);
    expect(anchorRange(map, anchor)).toBeNull();
    expect(anchorRange(mapOf(document), anchor)?.startOffset).toBe(0);
    document.body.normalize();
    const again = anchorRange(mapOf(document), anchor);
    expect(again && wordsUnder(again, document)).toBe('The pier was built');
  });
});

describe('a Range for what a person marked', () => {
  const text = mapped().map.text('text');
  const second = { start: text.indexOf('The pier was'), end: text.indexOf('\nA bus') };

  it('is given with what became of the words', () => {
    const { document, map } = mapped();
    const selectors = saved(map, second.start, second.end);
    expect(anchorSaved(map, selectors)).toMatchObject({ how: 'exact', similarity: 1, field: 'text' });
    (document.querySelector('a')?.firstChild as Text).data = 'repaired';
    const now = anchorSaved(mapOf(document), selectors);
    expect(now?.how).toBe('edited');
    expect(now && wordsUnder(now.range, document)).toBe(
      'The pier was built in 1932 and has been repaired four times since.',
    );
    // The old reading knows nothing of the edit: better no mark than one on words that were not read.
    expect(anchorSaved(map, selectors)).toBeNull();
  });

  it('is none when the words are gone', () => {
    const { document, map } = mapped();
    const selectors = saved(map, second.start, second.end);
    document.querySelectorAll('p')[1]?.remove();
    expect(anchorSaved(mapOf(document), selectors)).toBeNull();
  });
});
