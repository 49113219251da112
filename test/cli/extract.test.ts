import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extract } from '../../src/cli/commands/extract';
import { decode, parseHtml } from '../../src/cli/parse-html';
import { expandInputs, readInput } from '../../src/cli/read-input';
import { UsageError } from '../../src/cli/usage';
import { page, STORY, TITLE } from '../page/pages';

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Text of Latin letters in windows-1252, where they have one byte each. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function run(
  ...argv: string[]
): Promise<{ exit: number; lines: Record<string, unknown>[]; errors: string }> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const written = (spy: typeof out): string => spy.mock.calls.map(([text]) => String(text)).join('');
  const exit = await extract(argv);
  return {
    exit,
    lines: written(out)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    errors: written(errors),
  };
}
afterEach(() => void vi.restoreAllMocks());

describe('caveat extract', () => {
  it('gives a line for each input, in order, and 0 when all are articles', async () => {
    const [html, text] = [file('a.html', page()), file('b.txt', [TITLE, ...STORY].join('\n'))];
    const { exit, lines } = await run(html, text);
    expect(exit).toBe(0);
    expect(lines.map(({ input, article, title }) => [input, article, title])).toEqual([
      [html, true, TITLE],
      [text, true, TITLE],
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'input',
      'article',
      'kind',
      'form',
      'title',
      'byline',
      'site',
      'published',
      'lang',
      'url',
      'text',
    ]);
  });

  it('ends with 1 when an input is no article', async () => {
    const { exit, lines } = await run(file('empty.html', '<html><body><p>Nothing here.</p></body></html>'));
    expect([exit, lines[0]?.article]).toEqual([1, false]);
  });

  it('reports a bad input on its own line, goes on with the rest, and ends with 2', async () => {
    const missing = join(folder, 'missing.html');
    const { exit, lines, errors } = await run(missing, file('c.html', page()));
    expect(exit).toBe(2);
    expect(lines[0]).toEqual({ input: missing, error: 'no such file' });
    expect(lines[1]?.article).toBe(true);
    expect(errors).toBe(`caveat extract: ${missing}: no such file\n`);
  });

  it.each([
    ['an empty file', 'e.html', bytes(''), /empty/],
    ['a picture', 'p.png', Uint8Array.from([137, 80, 78, 71, 0, 0, 0, 13]), /binary/],
    ['a PDF file', 'p.pdf', bytes('%PDF-1.7 …'), /binary/],
  ])('refuses %s by name of its fault', async (_, name, content, fault) => {
    expect(await readInput(file(name, content))).toMatchObject({ error: expect.stringMatching(fault) });
  });

  it('takes folders for the pages and texts in them', async () => {
    const inner = join(folder, 'inner', 'deep');
    mkdirSync(inner, { recursive: true });
    for (const name of ['b.html', 'a.txt', 'c.jpg']) writeFileSync(join(inner, name), 'x');
    expect(await expandInputs([join(folder, 'inner')])).toEqual([
      join(inner, 'a.txt'),
      join(inner, 'b.html'),
    ]);
  });

  it('explains how it is used', async () => {
    await expect(extract([])).rejects.toThrow(UsageError);
    await expect(extract(['--nonsense'])).rejects.toThrow(/--nonsense/);
  });
});

describe('bytes', () => {
  it.each([
    ['UTF-8', bytes('<p>Zürich – “so”'), 'Zürich – “so”'],
    ['UTF-8 that says it is something else', bytes('<meta charset="gb2312"><p>Zürich'), 'Zürich'],
    ['what the page declares', latin('<meta charset="iso-8859-2"><p>\xb1'), 'ą'],
    ['windows-1252 when nothing is declared', latin('<p>Z\xfcrich \x93so\x94'), 'Zürich “so”'],
    ['an unknown declaration', latin('<meta charset="nonsense"><p>Z\xfcrich'), 'Zürich'],
    ['UTF-8 cut off in a letter', bytes('<p>Zürich – ü').slice(0, -1), 'Zürich'],
  ])('become text: %s', (_, content, expected) => {
    expect(decode(content)).toContain(expected);
  });
});

describe('source', () => {
  const words = STORY[0] as string;
  it.each([
    ['no body, no html', `<title>x</title><p>${words}</p>`],
    ['a comment before html', `<!-- saved --><html><body><p>${words}</p></body></html>`],
    [
      'style before the doctype',
      `<style>a{}</style><!DOCTYPE html><html><head></head><body><p>${words}</p></body></html>`,
    ],
    [
      'style between head and body',
      `<html><head></head><style>a{}</style><body><p>${words}</p></body></html>`,
    ],
    ['two bodies', `<html><body class="a"></body><body><p>${words}</p></body></html>`],
    [
      'comments for old browsers',
      `<!DOCTYPE html><!--[if IE 7]><html class="ie"><![endif]--><!--[if !(IE 7)]><!--><html lang="en"><!--<![endif]--><head></head><body><p>${words}</p></body></html>`,
    ],
    ['unclosed tags', `<html><body><div><p>${words}<p>More<div><b>even`],
  ])('becomes a body with its words: %s', (_, source) => {
    expect(parseHtml(source).body.textContent).toContain(words);
  });
});
