import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findDay } from '../../src/page/metadata/dates';
import { readFacts, textOf } from '../../src/page/metadata/facts';
import { namesIn } from '../../src/page/metadata/names';
import { page, paragraphs, read, STORY } from './pages';

describe('day', () => {
  it.each([
    ['2020-07-13T09:12:04+00:00', '2020-07-13'],
    ['Published July 13, 2020, 9 am', '2020-07-13'],
    ['13 July 2020', '2020-07-13'],
    ['Monday, 13th of July, 2020', '2020-07-13'],
    ['13. Juli 2020', '2020-07-13'],
    ['le 13 juillet 2020 à 9h', '2020-07-13'],
    ['13 de julio de 2020', '2020-07-13'],
    ['13 lipca 2020', '2020-07-13'],
    ['13 июля 2020', '2020-07-13'],
    ['2020年7月13日', '2020-07-13'],
    ['13.07.2020', '2020-07-13'],
    ['Sept. 3, 2019', '2019-09-03'],
  ])('of "%s" is %s', (text, day) => {
    expect(findDay(text)?.day).toBe(day);
  });

  it('of 7/4/2020 depends on where one is, of 13/7/2020 not', () => {
    expect(findDay('7/4/2020', true)?.day).toBe('2020-07-04');
    expect(findDay('7/4/2020', false)?.day).toBe('2020-04-07');
    expect(findDay('13/7/2020', true)?.day).toBe('2020-07-13');
  });

  it.each([
    'July 2020',
    'in 2020',
    '2020-02-30',
    '99/99/2020',
    'Windows 10.0.2020',
    'from 10 to 2020 people',
    '',
  ])('is not found in "%s"', (text) => {
    expect(findDay(text)).toBeUndefined();
  });
});

describe('names', () => {
  it.each([
    ['Written by Jane Smith, Research Editor, and John Doe — July 13, 2020', ['Jane Smith', 'John Doe']],
    ['By SARA NYGREN March 11, 2015 3:46 PM', ['SARA NYGREN']],
    ['Ana de la Cruz | Sports', ['Ana de la Cruz']],
    ['By Ole Berg and Pia O’Neill', ['Ole Berg', 'Pia O’Neill']],
    ['Ben Silver Games Editor', ['Ben Silver']],
    ['Dieter Hogen with Uta Pippig', ['Dieter Hogen with Uta Pippig']],
  ])('in "%s" are %j', (line, names) => {
    expect(namesIn(line, false)).toEqual(names);
  });

  it('may be a pen name where the place is one for authors', () => {
    expect(namesIn('seawolf', true)).toEqual(['seawolf']);
    expect(namesIn('seawolf', false)).toEqual([]);
    expect(namesIn('admin', true)).toEqual([]);
  });
});

describe('byline', () => {
  const withLine = (line: string, head = ''): string =>
    page({ head }).replace('<p class="byline">By Elin Dahl</p>', line);

  it.each([
    ['a line by the title', '<p>by Elin Dahl</p>', ''],
    ['a link to the author’s page', '<p><a href="/authors/elin-dahl">Elin Dahl</a></p>', ''],
    ['a meta element', '', '<meta name="author" content="Elin Dahl, Harbour Reporter">'],
    [
      'JSON-LD',
      '',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":[{"@type":"Person","name":"Elin Dahl"}]}]}</script>',
    ],
    [
      'JSON-LD by reference',
      '',
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"x","author":{"@id":"#e"}},{"@type":"Person","@id":"#e","name":"Elin Dahl"}]}</script>',
    ],
    [
      'broken JSON-LD',
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Elin Dahl"},,}</script>',
    ],
    ['a name alone beside the day', '<p>Elin Dahl</p>', ''],
  ])('is found in %s', (_, line, head) => {
    expect(read(withLine(line, head)).article.byline).toBe('Elin Dahl');
  });

  it('is whoever is introduced at the end, by name and then in a sentence', () => {
    const card =
      '<div><h3>Alma Brook</h3><p>Alma Brook is the Head of Tides at the harbour office.</p></div>';
    expect(read(withLine('').replace('</article>', `${card}</article>`)).article.byline).toBe('Alma Brook');
  });

  it('bears the degrees that data give it', () => {
    const data = '<meta name="author" content="Alma Brook, MD, PhD">';
    expect(read(withLine('<p>By Alma Brook</p>', data)).article.byline).toBe('Alma Brook, MD, PhD');
    expect(read(withLine('<p>By Alma Brook, MD</p>')).article.byline).toBe('Alma Brook');
  });

  it('prefers a person to the site', () => {
    const head = '<meta name="author" content="Harbour Courier">';
    expect(read(page({ head })).article.byline).toBe('Elin Dahl');
  });

  it('is absent where nobody is named', () => {
    expect(read(withLine('')).article.byline).toBeUndefined();
  });
});

describe('title', () => {
  it.each([
    [
      'the h1 that is most like what the page calls itself',
      '<h1>Harbour Courier</h1><h1>Pier closes: the ferry waits</h1>',
      'Pier closes: the ferry waits - Harbour Courier',
    ],
    [
      'the page’s own name without the site’s, when there is no h1',
      '',
      'Pier closes: the ferry waits | Harbour Courier',
    ],
    [
      'the line that says the same, when there is no h1',
      '<div class="t">Pier closes: the ferry waits</div>',
      'Harbour Courier – Pier closes: the ferry waits',
    ],
  ])('is %s', (_, heading, title) => {
    const html = `<html><head><title>${title}</title><meta property="og:site_name" content="Harbour Courier"></head><body>${heading}<article>${paragraphs()}</article></body></html>`;
    expect(read(html).article.title).toBe('Pier closes: the ferry waits');
  });

  it('keeps a dash of its own', () => {
    expect(read(page({ title: 'Pier closes – until April' })).article.title).toBe(
      'Pier closes – until April',
    );
  });

  it('leaves out the sign that links to the heading', () => {
    expect(read(page().replace('</h1>', '<a href="#t">¶</a></h1>')).article.title).toBe(
      'Old ferry pier closes for the winter',
    );
  });
});

describe('day of publication', () => {
  const undated = page()
    .replace(/<time.*?<\/time>/, '')
    .replace('2024/10/08/', '');
  it.each([
    ['the address', page().replace(/<time.*?<\/time>/, '')],
    [
      'a time element',
      undated.replace(
        '<div class="entry',
        '<time datetime="2024-10-08T10:00">Tuesday</time><div class="entry',
      ),
    ],
    [
      'a line by the title',
      undated.replace('<div class="entry', '<p>Posted on October 8, 2024</p><div class="entry'),
    ],
    [
      'a meta element',
      undated.replace(
        '</head>',
        '<meta property="article:published_time" content="2024-10-08T10:00:00Z"></head>',
      ),
    ],
    [
      'JSON-LD',
      undated.replace(
        '</head>',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2024-10-08","dateModified":"2024-10-11"}</script></head>',
      ),
    ],
  ])('is found in %s', (_, html) => {
    expect(read(html).article.published).toBe('2024-10-08');
  });

  it('is not the day of the last change', () => {
    const html = undated.replace(
      '<div class="entry',
      '<p>Updated October 11, 2024</p><p>Published October 8, 2024</p><div class="entry',
    );
    expect(read(html).article.published).toBe('2024-10-08');
  });

  it('is the day that the reader sees, not the one after it in another zone', () => {
    const html = page().replace(
      '</head>',
      '<meta property="article:published_time" content="2024-10-09T01:00:00Z"></head>',
    );
    expect(read(html).article.published).toBe('2024-10-08');
  });

  it('is unknown where no day is named', () => {
    expect(read(undated).article.published).toBeUndefined();
  });
});

describe('language', () => {
  const langs = (html: string) => read(html).article.blocks.map(({ lang }) => lang);

  it('is what the page declares, made regular', () => {
    expect(read(page().replace(/<html[^>]*>/, '<html lang="EN_gb">')).article.lang).toBe('en-GB');
    expect(read(page().replace(/<html[^>]*>/, '<html lang="{{ locale }}">')).article.lang).toBeUndefined();
  });

  it('of a block is that of the nearest element which names one', () => {
    const html = page({
      body: `<div lang="es"><p>${STORY[0]}</p><p><span lang="fr">${STORY[1]}</span></p></div><p>${STORY[2]}</p>`,
    });
    expect(langs(html)).toEqual(['es', 'fr', undefined]);
  });

  it('of a block is not that of a phrase in it', () => {
    const html = page({
      body: `<p>${STORY[0]}</p><p>${STORY[1]} <i lang="fr">bien sûr</i></p><p>${STORY[2]}</p>`,
    });
    expect(langs(html)).toEqual([undefined, undefined, undefined]);
  });
});

describe('structured data', () => {
  it('is read through graphs, lists and entities, and never throws', () => {
    const html = (json: string): string =>
      `<html><head><script type="application/ld+json">${json}</script></head><body></body></html>`;
    const factsOf = (json: string) => readFacts(parseHTML(html(json)).document as unknown as Document);
    expect(factsOf('[{"@graph":[{"@type":["NewsArticle"],"headline":"A &amp; B"}]}]').article?.headline).toBe(
      'A &amp; B',
    );
    for (const json of [
      '',
      'null',
      '[]',
      '{"@type":',
      '"x"',
      '{"@graph":{"@graph":{}}}',
      '[[[[[[[[1]]]]]]]]',
    ])
      expect(factsOf(json).article).toBeUndefined();
    expect(textOf(['A &amp; &#8220;B&#8221;'])).toBe('A & “B”');
  });
});
