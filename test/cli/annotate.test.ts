import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { caveat } from './run';

const demo = (name: string) => resolve(import.meta.dirname, '../demo', name);
const folder = mkdtempSync(join(tmpdir(), 'caveat-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('caveat annotate', () => {
  it('notes a careless article, each note on its own words and with what it rests on', () => {
    const { code, lines } = caveat(['annotate', '--format', 'json', demo('careless.html')]);
    expect(code).toBe(0);
    const [{ article, notes, summary }] = lines;
    expect(article).toMatchObject({
      detected: true,
      kind: 'news',
      byline: 'Dana Whitlow',
      published: '2020-07-13',
      lang: 'en',
    });
    expect(notes.length).toBeGreaterThanOrEqual(6);
    for (const note of notes) {
      expect(article[note.field].slice(note.start, note.end)).toBe(note.quote.exact);
      expect(note.title.length).toBeLessThanOrEqual(140);
      if (note.family === 'wording')
        expect(note).toMatchObject({ rule: expect.any(String), axis: expect.any(String) });
      else expect(note.evidence.length).toBeGreaterThan(0);
    }
    expect(summary.record + summary.wording + summary.supported).toBe(notes.length);
  });

  it('finds nothing to object to in a careful article about the same matter', () => {
    const [{ notes }] = caveat(['annotate', '--format', 'json', demo('careful.html')]).lines;
    expect(notes.filter((note: { family: string }) => note.family !== 'supported')).toEqual([]);
    expect(notes.length).toBeGreaterThan(0);
  });

  it('tells who the sources are, where each is named first, and whether a document is linked', () => {
    const report = 'The report says that two of the six beams are rusty and that one has been so since 2009.';
    const paragraphs = [
      'The harbour council voted on Tuesday to close the old ferry pier for the winter, after engineers found rust.',
      report.replace('The report', 'The <a href="/report.pdf">report</a>'),
      '“We would rather lose a season than a passenger,” Mara Lindqvist, who leads the council, said after the vote.',
    ];
    const html = file(
      'pier.html',
      `<!doctype html><html lang="en"><head><title>Pier closes</title><meta property="og:type" content="article"></head><body><article><h1>Pier closes</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    );
    const plain = file('pier.txt', ['Pier closes', paragraphs[0], report, paragraphs[2]].join('\n'));
    const [page, text] = caveat(['annotate', '--format', 'json', html, plain]).lines;
    const { sources, sourcing, article } = page;
    const named = sources.map(({ first }: { first: { start: number; end: number } }) =>
      article.text.slice(first.start, first.end),
    );
    expect(named).toEqual(['The report', 'Mara Lindqvist']);
    expect(sources).toMatchObject([
      { kind: 'document', linked: true, quotations: 0 },
      { kind: 'person', quotations: 1 },
    ]);
    expect(sourcing.documents).toEqual({ mentioned: 1, linked: 1 });
    expect(text.sourcing.documents).toEqual({ mentioned: 1 });
  });

  it.each(['text', 'markdown', 'html'])('has a readable form: %s', (format) => {
    const { code, out } = caveat(['annotate', '--format', format, demo('careless.html')]);
    expect(code).toBe(0);
    expect(out).toContain('The record differs');
    expect(out).toMatch(/sentences can be checked/);
  });

  it.each(['text', 'markdown', 'html', 'json'])(
    'says what was not analysed, and that the text is a translation: %s',
    (format) => {
      const font = (text: string) => `<font style="vertical-align: inherit;">${text}</font>`;
      const paragraphs = [
        'The town council said on Tuesday that the old bridge will be closed for the winter, and that a bus will run.',
        'Critics say the plan will fail, and most of the merchants in the town were not asked about it in time.',
        'The bridge was built in 1932 and has been mended four times since, most recently in 2009 after a storm.',
        'El alcalde dijo que la decisión no es definitiva y que se va a hablar con los vecinos antes de la primavera.',
      ].map((text) => `<p>${font(font(text))}</p>`);
      const page = file(
        'translated.html',
        `<!doctype html><html lang="en" class="translated-ltr"><head><title>Old bridge closes</title><meta property="og:type" content="article"></head><body><article><h1>Old bridge closes for the winter</h1>${paragraphs.join('')}</article></body></html>`,
      );
      const { out } = caveat(['annotate', '--format', format, page]);
      if (format === 'json') {
        expect(JSON.parse(out)).toMatchObject({
          article: { lang: 'en', translated: { by: 'Google', to: 'en' } },
          summary: { notAnalysed: [{ lang: 'es', sentences: 1 }] },
        });
        return;
      }
      expect(out).toContain('1 sentence in Spanish was not analysed.');
      expect(out).toContain('This text is a translation by Google');
    },
  );

  it('escapes what a page says in every readable form', () => {
    const page = file(
      'markup.txt',
      'A <b>bold</b> title\nTikTok is owned by the Chinese government <script>alert(1)</script>, he wrote.\n',
    );
    expect(caveat(['annotate', '--format', 'html', page]).out).not.toMatch(/<script|<b>bold/);
  });

  it('shows more wording notes the higher the level, and the same records', () => {
    const notes = (level: string) =>
      caveat(['annotate', '--format', 'json', '--level', level, demo('careless.html')]).lines[0].notes as {
        family: string;
      }[];
    const count = (level: string, family: string) =>
      notes(level).filter((note) => note.family === family).length;
    expect(count('quiet', 'wording')).toBeLessThanOrEqual(count('normal', 'wording'));
    expect(count('normal', 'wording')).toBeLessThanOrEqual(count('thorough', 'wording'));
    expect(count('quiet', 'record')).toBe(count('thorough', 'record'));
  });

  it('has no record notes without a pack', () => {
    const [{ notes, summary }] = caveat([
      'annotate',
      '--format',
      'json',
      '--no-bundled',
      demo('careless.html'),
    ]).lines;
    expect(summary.packs).toEqual([]);
    expect(notes.filter((note: { family: string }) => note.family !== 'wording')).toEqual([]);
  });

  it('reads standard input', () => {
    const { lines } = caveat(
      ['annotate', '--format', 'json', '-'],
      'A title\nTikTok is owned by the Chinese government.\n',
    );
    expect(lines[0].notes[0]).toMatchObject({ family: 'record', claim: 'tiktok-state-owned' });
  });

  it('reads a folder', () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    writeFileSync(join(inner, 'a.txt'), 'One\nThe ferry runs again.\n');
    writeFileSync(join(inner, 'b.txt'), 'Two\nThe ferry is late.\n');
    expect(caveat(['annotate', '--format', 'json', inner]).lines).toHaveLength(2);
  });
});

describe('bad input', () => {
  it.each([
    ['empty', ''],
    ['only white space', ' \n\t\n '],
    [
      'cut off in a tag',
      '<html><body><article><h1>Ferry</h1><p>The ferry runs again after a week of repairs in the yard.</p><p cla',
    ],
    ['cut off in a comment', '<html><body><p>The ferry runs.</p><!-- '],
    ['deeply nested', `<html><body>${'<div>'.repeat(20_000)}deep`],
  ])('%s HTML is no article, and no crash', (name, html) => {
    const { code, lines } = caveat([
      'annotate',
      '--format',
      'json',
      file(`${name.replaceAll(' ', '-')}.html`, html),
    ]);
    expect(code).toBeGreaterThan(0);
    expect(lines).toHaveLength(1);
    expect(lines[0].article?.detected ?? false).toBe(false);
  });

  it('20 MB of HTML is refused in one line', () => {
    const words = 'The ferry runs again after a week of repairs in the yard. '.repeat(20);
    const paragraphs = Array.from({ length: 17_000 }, (_, i) => `<p>${i}: ${words}</p>`);
    const page = file('huge.html', `<html><body><article>${paragraphs.join('')}</article></body></html>`);
    const { code, lines } = caveat(['annotate', '--format', 'json', page]);
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0].error).toContain('at most 2000000');
  }, 120_000);

  it('binary bytes are refused in one line that names the file', () => {
    const page = file(
      'picture.html',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
    );
    const { lines } = caveat(['annotate', '--format', 'json', page]);
    expect(lines[0]).toMatchObject({ input: page, error: expect.any(String) });
    expect(lines[0].error).not.toContain('\n');
  });

  it('a wrong declaration of the encoding does not spoil the text', () => {
    const body = '<p>Die Fähre fährt wieder, sagte die Reederei.</p>'.repeat(8);
    const page = file(
      'utf8-as-latin.html',
      `<meta charset="iso-8859-1"><article><h1>Fähre</h1>${body}</article>`,
    );
    expect(caveat(['extract', page]).lines[0].text).toContain('Fähre fährt');
  });

  it('one bad item does not stop the others', () => {
    const good = file('good.txt', 'A title\nTikTok is owned by the Chinese government.\n');
    const { code, lines } = caveat(['annotate', '--format', 'json', join(folder, 'nowhere.html'), good]);
    expect(lines.map((line) => Boolean(line.error))).toEqual([true, false]);
    expect(code).toBe(2);
  });

  it.each([
    ['no JSON', '{ "format": ', /bad-pack\.json:1:\d+: /],
    [
      'another format',
      '{ "format": "other/9", "id": "x", "claims": [] }',
      /bad-pack\.json:1:\d+: .*caveat-pack\/1/,
    ],
    [
      'a claim without verdict',
      '{ "format": "caveat-pack/1", "id": "x", "title": "X", "version": "1",\n "claims": [ { "id": "a", "text": "The ferry sank." } ] }',
      /bad-pack\.json:2:\d+: .*verdict/,
    ],
    [
      'a link that is not http',
      '{ "format": "caveat-pack/1", "id": "x", "title": "X", "version": "1",\n "claims": [ { "id": "a", "text": "The ferry sank.", "verdict": "false",\n "evidence": [ { "title": "T", "publisher": "P", "url": "javascript:alert(1)" } ] } ] }',
      /bad-pack\.json:3:\d+: .*http/,
    ],
  ])('a pack with %s is named with file, place and reason; the others still work', (_, pack, message) => {
    const bad = file('bad-pack.json', pack);
    const check = caveat(['pack', 'check', bad]);
    expect(check.code).not.toBe(0);
    expect(`${check.out}${check.error}`).toMatch(message);
    const { lines, error } = caveat(['annotate', '--format', 'json', '--pack', bad, demo('careless.html')]);
    expect(error).toMatch(message);
    expect(lines[0].summary.record).toBeGreaterThan(0);
  });

  it.each([
    [['annotate']],
    [['annotate', '--format', 'poem', 'x.html']],
    [['annotate', '--level', 'loud', 'x.html']],
    [['annotate', '--colour', 'x.html']],
    [['annotate', '--pack']],
    [['dance']],
    [['pack', 'burn']],
  ])('bad usage ends 2 with one line: %j', (args) => {
    const { code, error, out } = caveat(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});
