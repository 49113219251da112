// An article kept in step with its page. The law: as long as it says it is in step, it says what a whole reading says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { PASSAGE_CHARS } from '../../src/engine/passage';
import { LiveArticle, type Outcome } from '../../src/page/live';
import { readArticle } from '../../src/page/read';
import { page, paragraphs, STORY, TITLE } from './pages';

function open(html: string) {
  const document = parseHtml(html);
  mendOrder(document);
  let count = 0;
  const newName = () => `p${count++}`;
  const read = (former?: LiveArticle) => {
    const { source } = readArticle(document);
    if (!source) throw new Error('not read');
    return new LiveArticle(source, newName, former);
  };
  return { document, live: read(), read, body: document.querySelector('.entry-content') as HTMLElement };
}

/** To linkedom what is deeper stands behind (0.18.15, interface/node.js): here nodes are in the order of the page. */
function mendOrder(document: Document): void {
  let prototype = Object.getPrototypeOf(document.documentElement);
  while (!Object.hasOwn(prototype, 'compareDocumentPosition')) prototype = Object.getPrototypeOf(prototype);
  prototype.compareDocumentPosition = function (this: Node, other: Node): number {
    if (this.contains(other)) return this === other ? 0 : 4 | 16;
    if (other.contains(this)) return 2 | 8;
    const path = pathTo(this);
    const otherPath = pathTo(other);
    const i = path.findIndex((node, k) => node !== otherPath[k]);
    for (let node: Node | null | undefined = path[i]; node; node = node.nextSibling)
      if (node === otherPath[i]) return 4;
    return 2;
  };
}

function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) path.unshift(at);
  return path;
}

function update(live: LiveArticle, ...touched: (Element | null)[]): Outcome {
  const steps = live.update(new Set(touched.filter((element) => element !== null)));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const textOf = (live: LiveArticle): string => live.passages.map(({ text }) => text).join('\n');
const wholeText = (document: Document): string => readArticle(document).article.text;
const added = (document: Document, text: string, tag = 'p'): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

/** Where a character of the text does not lead to the same character in the page. */
function strays(live: LiveArticle): string[] {
  const map = live.map();
  const text = textOf(live);
  return [...text].flatMap((character, i) => {
    const place = map.place('text', i, i + 1);
    const point = place?.track.points(place.start, place.end)?.start;
    if (character === '\n') return [];
    return point?.node.data[point.offset] === character ? [] : [`${i} ${character}`];
  });
}

describe('a live article', () => {
  it('says what was read at first', () => {
    const { document, live } = open(page());
    expect(textOf(live)).toBe(wholeText(document));
    expect(strays(live)).toEqual([]);
  });

  it('takes in a paragraph that came, a corrected one, and one that went', () => {
    const { document, live, body } = open(page());
    const more = added(document, 'The harbour master will answer questions on Friday at the quay, she said.');
    body.children[1]?.after(more);
    expect(update(live, more)).toBe('changed');
    const words = body.firstElementChild?.firstChild as Text;
    words.data = words.data.replace('two of the six', 'three of the six');
    expect(update(live, words.parentElement)).toBe('changed');
    body.lastElementChild?.remove();
    expect(update(live)).toBe('changed');
    expect(textOf(live)).toContain('three of the six');
    expect(textOf(live)).toBe(wholeText(document));
    expect(strays(live)).toEqual([]);
  });

  it('is the same when the page has built the same again, and knows where it stands now', () => {
    const { document, live, body } = open(page());
    const names = live.passages.map(({ id }) => id);
    const old = body.firstElementChild as Element;
    const copy = old.cloneNode(true) as Element;
    old.replaceWith(copy);
    expect(update(live, copy)).toBe('same');
    expect(live.passages.map(({ id }) => id)).toEqual(names);
    expect(textOf(live)).toBe(wholeText(document));
    expect(strays(live)).toEqual([]);
  });

  it('knows the links that it has now', () => {
    const { document, live, body } = open(page());
    const paragraph = body.children[3] as Element;
    const link = added(document, 'Nobody was hurt', 'a');
    link.setAttribute('href', '/nobody');
    paragraph.prepend(link, ', the mayor said. ');
    expect(update(live, link)).toBe('changed');
    const blocks = live.passages.flatMap((passage) => passage.blocks);
    expect(blocks).toEqual(readArticle(document).article.blocks);
    expect(blocks.flatMap(({ links }) => links ?? [])).toHaveLength(1);
    link.replaceWith(document.createTextNode('Nobody was hurt'));
    expect(update(live, paragraph)).toBe('changed');
    expect(live.passages.flatMap((passage) => passage.blocks.flatMap(({ links }) => links ?? []))).toEqual(
      [],
    );
  });

  it('leaves out what does not belong: an advertisement, a line of the site, a box of related stories', () => {
    const { document, live, body } = open(page());
    const before = textOf(live);
    const advert = added(
      document,
      'Buy now and save, only this week, on all that floats and much that does not.',
      'aside',
    );
    const line = added(document, 'Read more: What a pier costs');
    body.children[2]?.before(advert, line);
    expect(update(live, advert, line)).toBe('same');
    expect(textOf(live)).toBe(before);
  });

  it('keeps words together that came in pieces', () => {
    const { document, live, body } = open(page());
    const paragraph = body.children[3] as Element;
    const bold = added(document, 'Nobody was hurt.', 'b');
    paragraph.append(' ', bold);
    expect(update(live, bold)).toBe('changed');
    expect(textOf(live)).toContain('eastern steps. Nobody was hurt.');
    bold.remove();
    expect(update(live)).toBe('changed');
    expect(textOf(live)).toBe(wholeText(document));
  });

  it.each<[string, (document: Document, body: Element) => Element | null]>([
    [
      'the heading changes',
      (document) => {
        const heading = document.querySelector('h1') as Element;
        (heading.firstChild as Text).data = `${TITLE}, council says`;
        return heading;
      },
    ],
    [
      'most of the body goes',
      (_, body) => {
        for (const paragraph of [...body.children].slice(1)) paragraph.remove();
        return null;
      },
    ],
    [
      'much text of another look comes',
      (document, body) => {
        const box = document.createElement('section');
        box.className = 'part-two';
        box.innerHTML = STORY.map((text) => `<div class="t">${text}</div>`).join('');
        body.append(box);
        return box;
      },
    ],
    ['the whole page is touched', (document) => document.body],
  ])('asks for a whole reading when %s', (_, change) => {
    const { document, live, body } = open(page());
    expect(update(live, change(document, body))).toBe('lost');
  });

  it('grows more patient with text that whole readings leave out', () => {
    const { document, live, read } = open(page({ after: '<section class="teasers"></section>' }));
    const feed = document.querySelector('.teasers') as Element;
    let current = live;
    let readings = 0;
    for (let i = 0; i < 40; i++) {
      const card = document.createElement('div');
      card.className = 'card';
      card.innerHTML = `<h3><a href="#">Story ${i}</a></h3><div>${STORY[i % STORY.length]}</div>`;
      feed.append(card);
      if (update(current, card) !== 'lost') continue;
      readings++;
      current = read(current);
    }
    expect(readings).toBeLessThan(6);
  });

  it('of many passages changes only those that hold the change, and names stay with what is the same', () => {
    const many = Array.from({ length: 400 }, (_, i) => `${i}: ${STORY[i % STORY.length]}`);
    const { document, live, body, read } = open(page({ body: paragraphs(many) }));
    const names = live.passages.map(({ id }) => id);
    expect(names.length).toBeGreaterThan(1);
    expect(read(live).passages.map(({ id }) => id)).toEqual(names);
    const words = body.firstElementChild?.firstChild as Text;
    words.data = 'The pier stays open, after all: the council has changed its mind over the week-end.';
    expect(update(live, body.firstElementChild)).toBe('changed');
    const after = live.passages.map(({ id }) => id);
    expect(after.slice(1)).toEqual(names.slice(1));
    expect(after[0]).not.toBe(names[0]);
    expect(textOf(live)).toBe(wholeText(document));
  });

  it('parts a passage that has grown too long, and never re-names the others', () => {
    const { document, live, body } = open(page());
    for (let round = 0; round < 12; round++) {
      const batch = Array.from({ length: 50 }, (_, i) =>
        added(document, `${round}.${i}: ${STORY[i % STORY.length]}`),
      );
      body.append(...batch);
      const earlier = live.passages.slice(0, -1).map(({ id }) => id);
      expect(update(live, ...batch)).toBe('changed');
      expect(live.passages.slice(0, Math.max(0, earlier.length - 1)).map(({ id }) => id)).toEqual(
        earlier.slice(0, -1),
      );
    }
    for (const { text } of live.passages) expect(text.length).toBeLessThan(2 * PASSAGE_CHARS + 1000);
    expect(textOf(live)).toBe(wholeText(document));
  });

  const edit = fc.record({
    kind: fc.constantFrom('add', 'remove', 'change', 'bold', 'advert', 'replace'),
    at: fc.nat({ max: 11 }),
    // No paragraph twice: a whole reading leaves the second one out.
    text: fc.tuple(fc.constantFrom(...STORY), fc.uuid()).map(([text, id]) => `${id}: ${text}`),
  });
  it('says what a whole reading says, whatever edits come', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 4 }), (rounds) => {
        const { document, live, body } = open(
          page({ body: paragraphs([...STORY, ...STORY.map((s) => `Later: ${s}`)]) }),
        );
        for (const edits of rounds) {
          const touched = edits.map((one) => applied(document, body, one));
          if (update(live, ...touched) === 'lost') return;
          expect(textOf(live)).toBe(wholeText(document));
          expect(strays(live)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function applied(
  document: Document,
  body: Element,
  { kind, at, text }: { kind: string; at: number; text: string },
): Element | null {
  const target = body.children[at % body.children.length] as Element;
  if (kind === 'remove') {
    target.remove();
    return null;
  }
  if (kind === 'change') {
    target.textContent = `Corrected: ${text}`;
    return target;
  }
  if (kind === 'bold') {
    const bold = added(document, 'Nobody was hurt that day.', 'b');
    target.append(' ', bold);
    return bold;
  }
  if (kind === 'replace') {
    const copy = target.cloneNode(true) as Element;
    target.replaceWith(copy);
    return copy;
  }
  const element = added(document, text, kind === 'advert' ? 'aside' : 'p');
  target.before(element);
  return element;
}
