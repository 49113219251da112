// Who an article's sources are: each once, with what hangs on it, what it is quoted with, where it is named first, and
// whether a document is linked.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine';
import type { Article, Block } from '../../../src/engine/article';
import { attribute, listSources } from '../../../src/engine/attribution';
import type { Source } from '../../../src/engine/note';
import { PASSAGE_CHARS } from '../../../src/engine/passage';
import { readDocument } from '../../../src/engine/text';

const engine = createEngine({ packs: [] });

/** An article with a block a line; words in [brackets] are links. */
function articleOf(marked: string, linksKnown = true): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const line of marked.split('\n')) {
    const links: { start: number; end: number }[] = [];
    const start = text.length;
    for (const part of line.split(/(?=\[)|(?<=\])/)) {
      const words = part.replace(/^\[|\]$/g, '');
      if (words !== part) links.push({ start: text.length, end: text.length + words.length });
      text += words;
    }
    blocks.push({ type: 'paragraph', start, end: text.length, ...(linksKnown && { links }) });
    text += '\n';
  }
  return {
    detected: true,
    kind: 'news',
    form: 'article',
    title: '',
    lang: 'en',
    text: text.trimEnd(),
    blocks,
  };
}

const annotate = (article: Article) => engine.annotate(article, { level: 'normal' });
const sourcesOf = (text: string): Source[] => [...annotate(articleOf(text)).sources];

describe('sources', () => {
  it('are each there once, with all that hangs on them', () => {
    const text =
      'Ann Roe said the bridge was safe. Roe added that it was old. A report says otherwise. Critics say little.';
    expect(listSources(attribute(readDocument(text)))).toEqual([
      { name: 'Ann Roe', kind: 'person', sentences: [0, 1], quotations: 0, first: { start: 0, end: 7 } },
      { name: 'report', kind: 'document', sentences: [2], quotations: 0, first: { start: 61, end: 69 } },
      { name: 'Critics', kind: 'anonymous', sentences: [3], quotations: 0, first: { start: 86, end: 93 } },
    ]);
  });

  it.each([
    ['The mayor told the Harbour Post that it was safe, the Harbour Post said.', 'organisation'],
    ['The bridge is safe, according to the Ferry Report.', 'person'],
    ['The bridge is safe, according to a newspaper.', 'organisation'],
    ['The bridge is safe, according to a survey.', 'document'],
  ])('tell papers that speak from papers that are read: %s', (text, kind) => {
    expect(sourcesOf(text).at(-1)?.kind).toBe(kind);
  });
});

describe('quotations', () => {
  const count = (text: string) => sourcesOf(text).map(({ name, quotations }) => `${name} ${quotations}`);

  it.each([
    ['are words in quotation marks', '“The bridge is safe now,” Ann Roe said.', ['Ann Roe 1']],
    ['are none where speech is reported', 'Ann Roe said that the bridge was safe.', ['Ann Roe 0']],
    ['are none for a word or two', 'Ann Roe said the bridge was “quite safe”.', ['Ann Roe 0']],
    [
      'that go on over sentences are one',
      '“The bridge is safe now. It was never better. We mended it ourselves,” Ann Roe said.',
      ['Ann Roe 1'],
    ],
    [
      'parted by their speaker are one',
      '“The bridge is safe now,” Ann Roe said, “and it will be safe for years.”',
      ['Ann Roe 1'],
    ],
    [
      'of several people are each counted for its own',
      '“The bridge is safe now,” Ann Roe said. She added: “We mended it last year.”\n“It still looks old to me,” said Ben Poe.',
      ['Ann Roe 2', 'Ben Poe 1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(count(text)).toEqual(expected);
  });
});

describe('the first mention', () => {
  const firstOf = (text: string) => {
    const { sources } = annotate(articleOf(text));
    return sources.map(({ first }) => first && text.slice(first.start, first.end));
  };

  it('is the words that name a source first, pronouns aside', () => {
    expect(firstOf('“It is safe now, I think,” he said. Ann Roe said it was old. Roe said more.')).toEqual([
      'Ann Roe',
    ]);
  });

  it('of a quotation that goes on is where its speaker is named', () => {
    expect(firstOf('“The bridge is safe now. It was never better,” Ann Roe said.')).toEqual(['Ann Roe']);
  });

  it('stands on its words in every passage of a long article', () => {
    const filler = 'The bridge is ninety metres long, and it was built of oak and iron in the year 1890.';
    const lines = Array.from({ length: (2.5 * PASSAGE_CHARS) / filler.length }, () => filler);
    const at = (i: number, line: string) => lines.splice(i, 0, line);
    at(lines.length - 1, '“It was never safe, in my view,” Ben Poe told a meeting in the hall.');
    at(lines.length >> 1, 'Ann Roe, who leads the council, said that the bridge was safe.');
    at(2, 'A report by the city says that the beams are rusty.');
    const text = lines.join('\n');
    expect(firstOf(text)).toEqual(['A report by the city', 'Ann Roe', 'Ben Poe']);
  });

  it('is absent or lies in a sentence that hangs on the source, whatever is written', () => {
    const part = fc.constantFrom(
      'Ann Roe said ',
      'he added that ',
      '“It is old and it is rusty. ',
      'We know,” ',
      'according to a report',
      'critics say ',
      'it is safe',
      '. ',
      '\n',
      ', ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const { sources, sentences } = annotate(articleOf(parts.join('')));
        for (const { first, sentences: own, quotations } of sources) {
          expect(own.length).toBeGreaterThan(0);
          expect(quotations).toBeLessThanOrEqual(parts.filter((words) => words.startsWith('“')).length);
          if (!first) continue;
          expect(first.end).toBeGreaterThan(first.start);
          const home = own.filter((i) => {
            const sentence = sentences[i];
            return sentence && sentence.start <= first.start && first.end <= sentence.end;
          });
          expect(home).toHaveLength(1);
        }
      }),
    );
  });
});

describe('a document', () => {
  const linked = (text: string) => sourcesOf(text).find(({ kind }) => kind === 'document')?.linked;

  it.each([
    ['by its name', 'A [report] says the bridge is rusty.'],
    ['by more than its name', 'The bridge is rusty, according to [a new report by the city].'],
    ['by a part of its name', 'A city [survey] says the bridge is rusty.'],
    ['by the words that report', 'The bridge is rusty, [according to] the report.'],
    ['by the words that report, behind it', 'A report [found] that the bridge is rusty.'],
    ['by what it says', 'One report found that [the bridge is rusty].'],
    ['by who made it', 'The poll, [commissioned by the city], shows that few use the bridge.'],
    [
      'where it is mentioned first',
      'The city’s [report] came out in May.\nThe report says the bridge is rusty.',
    ],
    ['where it is mentioned later', 'A report says the bridge is rusty.\nRead [the report] here.'],
  ])('is linked %s', (_, text) => {
    expect(linked(text)).toBe(true);
  });

  it.each([
    ['nothing is linked', 'A report says the bridge is rusty.'],
    ['the link is on a thing it speaks of', 'A report says that the [bridge] is rusty.'],
    ['the link is on other words', 'A report says that a part of [the bridge’s old beams] is rusty.'],
    ['the link is in another sentence', 'The city owns [the bridge]. A report says it is rusty.'],
    ['the link is in another paragraph', 'The city owns [the bridge]\nA report says it is rusty.'],
    ['a longer word is linked', 'The [reporters] came. The bridge is rusty, says a report.'],
  ])('is not linked where %s', (_, text) => {
    expect(linked(text)).toBe(false);
  });

  it('is neither where nothing is known of links', () => {
    const { sources, sourcing } = annotate(articleOf('A report says the bridge is rusty.', false));
    expect(sources[0]).not.toHaveProperty('linked');
    expect(sourcing.documents).toEqual({ mentioned: 1 });
  });

  it('alone is linked or not: nobody links a mayor', () => {
    expect(sourcesOf('[Ann Roe] said the bridge was rusty.')[0]).not.toHaveProperty('linked');
  });
});

describe('sourcing', () => {
  const TEXT = [
    'Ann Roe said that the bridge was closed on 3 May 2019. She added that it was built in 1932 by Harrow Lines.',
    'Roe told the council that 400 people crossed it every day in 2018. Ann Roe said it cost 2 million crowns.',
    'Critics say that 300 boats were damaged in 2018. A [survey] found that 60 per cent of people use the bridge.',
    'A report says that 12 beams were replaced in 2015. The bridge carried 12,000 cars a day in 2017.',
  ].join('\n');

  it('says how many of the sentences that can be checked hang on what', () => {
    const { sentences, sources, sourcing } = annotate(articleOf(TEXT));
    expect(sentences.map(({ checkable }) => checkable)).toEqual(Array(8).fill(true));
    expect(sources.map(({ name }) => name)).toEqual(['Ann Roe', 'Critics', 'survey', 'report']);
    expect(sourcing).toEqual({
      attributed: 7,
      anonymous: 1,
      none: 1,
      most: { source: 0, sentences: 4 },
      documents: { mentioned: 2, linked: 1 },
    });
  });

  it.each([
    ['Critics', 2],
    ['An official', 0],
  ])(
    'takes nobody without a name for the one that most hangs on, since it may be several: %s',
    (who, anonymous) => {
      const text = `${who} said that 300 boats were lost in 2018. ${who} said that 20 were lost in 2019.`;
      const { sourcing } = annotate(articleOf(text));
      expect(sourcing).toEqual({ attributed: 2, anonymous, none: 0, documents: { mentioned: 0 } });
    },
  );

  it('of an article without sources is that none is given', () => {
    const { sourcing } = annotate(articleOf('The bridge carried 12,000 cars a day in 2017.'));
    expect(sourcing).toEqual({ attributed: 0, anonymous: 0, none: 1, documents: { mentioned: 0 } });
  });
});
