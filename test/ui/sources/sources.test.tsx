// "Who says so?": what the list says of each source, where a row leads, and the sum above it.
// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation, Source, Sourcing } from '../../../src/engine/note';
import { Popup } from '../../../src/ui/popup/popup';
import { sourceSums } from '../../../src/ui/sources/rows';
import { Sources } from '../../../src/ui/sources/sources';
import { sourcingLine } from '../../../src/ui/sources/sourcing';
import { annotationOf, NO_SOURCES, NOTES } from '../../gallery/sample';
import { provideWords } from '../../gallery/words';

beforeEach(() => provideWords(null));
afterEach(() => act(() => render(null, document.body)));

const source = (changes: Partial<Source>): Source => ({
  name: 'Ann Roe',
  kind: 'person',
  sentences: [0],
  quotations: 0,
  ...changes,
});
const withSources = (sources: Source[], sourcing: Partial<Sourcing> = {}): Annotation =>
  annotationOf(NOTES, { sources, sourcing: { ...NO_SOURCES.sourcing, ...sourcing } });

function rows(annotation: Annotation): string[] {
  act(() => render(<Sources annotation={annotation} />, document.body));
  return [...document.querySelectorAll('li')].map((row) =>
    [...row.querySelectorAll('.sources-name, .meta, .hidden-text')]
      .map(({ textContent }) => textContent)
      .join(' | '),
  );
}

describe('a row', () => {
  it.each<[string, Partial<Source>]>([
    ['Ann Roe | Named | 1 sentence', {}],
    ['Ann Roe | Named · 1 quotation | 2 sentences', { sentences: [0, 3], quotations: 1 }],
    [
      'The council | Named · 4 quotations | 1 sentence',
      { name: 'the council', kind: 'organisation', quotations: 4 },
    ],
    ['Report | Document · linked | 1 sentence', { name: 'report', kind: 'document', linked: true }],
    ['Report | Document · not linked | 1 sentence', { name: 'report', kind: 'document', linked: false }],
    ['Report | Document | 1 sentence', { name: 'report', kind: 'document' }],
    ['“mayor” | Described | 1 sentence', { name: 'mayor', kind: 'described' }],
    ['“Critics” | Not named | 1 sentence', { name: 'Critics', kind: 'anonymous' }],
  ])('says: %s', (words, changes) => {
    expect(rows(withSources([source(changes)]))[0]).toBe(words);
  });

  it('of those without a source comes last, also when they are most', () => {
    expect(rows(withSources([source({})], { none: 6 }))).toEqual([
      'Ann Roe | Named | 1 sentence',
      'No source given | 6 sentences',
    ]);
  });

  it('leads to where its source is named first, where it is and somebody goes there', () => {
    const onWords = vi.fn();
    const first = { start: 7, end: 14 };
    const annotation = withSources([source({ first }), source({ name: 'Ben Poe' })]);
    act(() => render(<Sources annotation={annotation} onWords={onWords} />, document.body));
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map(({ textContent, title }) => `${textContent}: ${title}`)).toEqual([
      'Ann Roe: Go to where the article names it first',
    ]);
    act(() => buttons[0]?.click());
    expect(onWords).toHaveBeenCalledWith(first);
    rows(annotation);
    expect(document.querySelector('button')).toBeNull();
  });

  it('leads there from the popup, too', () => {
    const onWords = vi.fn();
    act(() =>
      render(
        <Popup
          page={{ kind: 'read', annotation: annotationOf(NOTES) }}
          site="courier.example"
          siteOn
          level="normal"
          onWords={onWords}
        />,
        document.body,
      ),
    );
    const press = (name: string) =>
      act(() => [...document.querySelectorAll('button')].find((b) => b.textContent?.includes(name))?.click());
    press('Who says so?');
    press('Harrow Lines');
    expect(onWords).toHaveBeenCalledWith(
      annotationOf(NOTES).sources.find(({ name }) => name === 'Harrow Lines')?.first,
    );
  });
});

describe('the sum', () => {
  const roe = source({ sentences: [0, 1, 2, 3] });
  const poe = source({ name: 'Ben Poe', sentences: [5] });
  const mayor = source({ name: 'mayor', kind: 'described', sentences: [0, 1, 2] });

  it.each<[string, Source[], Partial<Sourcing>]>([
    ['', [], {}],
    [
      'Most hangs on one source: Ann Roe, 4 of 5 attributed sentences that can be checked.',
      [roe, poe],
      { attributed: 5, most: { source: 0, sentences: 4 } },
    ],
    [
      'All 4 attributed sentences that can be checked hang on Ann Roe.',
      [roe],
      { attributed: 4, most: { source: 0, sentences: 4 } },
    ],
    [
      '1 sentence that can be checked is attributed, to Ben Poe.',
      [poe],
      { attributed: 1, most: { source: 0, sentences: 1 } },
    ],
    [
      '8 sentences that can be checked are attributed.',
      [roe, poe],
      { attributed: 8, most: { source: 0, sentences: 4 } },
    ],
    [
      '2 sentences that can be checked are attributed. 2 sentences rest on sources without a name.',
      [source({ kind: 'anonymous', name: 'Critics', sentences: [0, 1] })],
      { attributed: 2, anonymous: 2 },
    ],
    ['1 document is named as a source. It is linked.', [], { documents: { mentioned: 1, linked: 1 } }],
    ['1 document is named as a source. It is not linked.', [], { documents: { mentioned: 1, linked: 0 } }],
    ['2 documents are named as sources.', [], { documents: { mentioned: 2 } }],
    [
      '2 documents are named as sources. None of them is linked.',
      [],
      { documents: { mentioned: 2, linked: 0 } },
    ],
    [
      '2 documents are named as sources. 1 of them is linked.',
      [],
      { documents: { mentioned: 2, linked: 1 } },
    ],
    [
      '2 documents are named as sources. All of them are linked.',
      [],
      { documents: { mentioned: 2, linked: 2 } },
    ],
  ])('says: %s', (words, sources, sourcing) => {
    expect(sourcingLine(withSources(sources, sourcing))).toBe(words);
  });

  it('stands above the list, and nothing where there is nothing to sum up', () => {
    rows(annotationOf(NOTES));
    expect(document.querySelector('.sources > p')?.textContent).toBe(
      '7 sentences that can be checked are attributed. 1 sentence rests on a source without a name. 2 documents are named as sources. 1 of them is linked.',
    );
    rows(withSources([]));
    expect(document.querySelector('.sources')?.firstElementChild?.tagName).toBe('UL');
  });

  it('of sentences by how openly their sources are named goes beside the popup’s heading', () => {
    const critics = source({ kind: 'anonymous', sentences: [7] });
    expect(sourceSums(withSources([roe, poe, mayor, critics], { none: 6 }))).toEqual({
      named: 5,
      described: 4,
      none: 6,
    });
  });
});
