// The house keeps its own rules: which folder may import which, what a file may be called, what never lands here.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const sources = files.filter((file) => /^src\/.*\.(ts|tsx|mjs)$/.test(file));

/** For each layer the layers it may import besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  engine: [],
  packs: ['engine'],
  page: ['engine'],
  ui: ['page', 'engine'],
  extension: ['ui', 'page', 'engine', 'packs'],
  cli: ['page', 'engine', 'packs'],
  start: ['extension'],
  training: ['engine'],
};

describe('documents', () => {
  it('link only to files that are there', () => {
    const dead = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/\]\((?!\w+:|#)([^)\s#]+)/g)].map((match) =>
          relative(root, resolve(root, dirname(file), match[1] as string)),
        ),
      )
      .filter((target) => !files.includes(target) && !files.some((file) => file.startsWith(`${target}/`)));
    expect(dead).toEqual([]);
  });
});

describe('imports go one way', () => {
  it.each(Object.keys(MAY_IMPORT))('from src/%s', (layer) => {
    const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
    const strays = sources
      .filter((file) => layerOf(file) === layer)
      .flatMap((file) => localImports(file).map((target) => ({ file, target })))
      .filter(({ target }) => target.startsWith('src/') && !allowed.includes(layerOf(target)));
    expect(strays).toEqual([]);
  });

  it('every folder of src is a known layer', () => {
    expect(sources.filter((file) => !(layerOf(file) in MAY_IMPORT))).toEqual([]);
  });

  it('only the extension layer speaks to the browser', () => {
    const speakers = sources.filter((file) => imports(file).includes('webextension-polyfill')).map(layerOf);
    expect([...new Set(speakers)]).toEqual(['extension']);
    // The API is a global as well; `start` hands functions to pages of the extension.
    const strays = sources
      .filter((file) => !['extension', 'start'].includes(layerOf(file)))
      .filter((file) => /\b(?:chrome|browser)\.[a-z]\w*\.|globalThis\.(?:chrome|browser)\b/.test(code(file)));
    expect(strays).toEqual([]);
  });

  it('the sentry depends on nothing but one file of the page layer', () => {
    expect(imports('src/extension/sentry.ts')).toEqual(['../page/sniff']);
    expect(imports('src/page/sniff.ts')).toEqual([]);
  });
});

describe('files', () => {
  it('are called kebab-case nouns', () => {
    expect(sources.filter((file) => !/^[a-z0-9/-]+(\.(d|test))?\.(ts|tsx|mjs)$/.test(file))).toEqual([]);
  });

  it('lie in folders named for what they hold', () => {
    expect(files.filter((file) => /(^|\/)(utils?|common|helpers|misc)\//.test(file))).toEqual([]);
  });

  it('stay short enough to have one reason to change', () => {
    const long = files
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .filter((file) => read(file).split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('say at their head what they are for', () => {
    expect(sources.filter((file) => !/^(#!.*\n)?\/[/*]/.test(read(file)))).toEqual([]);
  });

  it('write no markup into a document from a string', () => {
    const strays = sources.filter((file) =>
      /\.innerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(/.test(read(file)),
    );
    expect(strays).toEqual([]);
  });

  it('name no download address in the lock file', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});

function layerOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** A file without its comments. */
function code(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

function imports(file: string): string[] {
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Imports of files of this project, as paths from its root. */
function localImports(file: string): string[] {
  return imports(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/'));
}
