// The pages written to break the page layer, as far as their files alone show what must happen: no scripts run here.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode, parseHtml } from '../../src/cli/parse-html';
import { languagesOf } from '../../src/engine/languages';
import { readArticle } from '../../src/page/read';

const FOLDER = '../shared/corpora/pages/torture/';
const there = existsSync(`${FOLDER}torture.json`);
if (!there) console.warn(`${FOLDER} is not here: its pages are not read`);

/** Their articles come by script, stand in a frame or a shadow root, or are ruled out by script. */
const BY_SCRIPT = [
  'late-article',
  'late-trickle',
  'spa-route',
  'virtual-list',
  'rerender',
  'shadow-open',
  'shadow-closed',
  'iframe-article',
  'huge',
  'editor-designmode',
  'cookie-wall',
];

interface Expected {
  readonly file: string;
  readonly probes: string;
  readonly article: boolean;
  readonly kind: string | null;
  readonly notes: readonly string[];
  readonly never: readonly string[];
  readonly notesOnce?: boolean;
  readonly language?: string;
}

const pages: Expected[] = there ? JSON.parse(readFileSync(`${FOLDER}torture.json`, 'utf8')).pages : [];
const still = pages.filter(({ file }) => !BY_SCRIPT.includes(file.replace('.html', '')));
/** Of these kinds some sentences are read and carry no note; that is for the engine. */
const notOfKind = (kind: string | null): boolean => kind !== 'opinion' && kind !== 'satire';

describe.skipIf(!there)('torture pages', () => {
  it.each(still.map((page) => [page.file, page.probes, page] as const))('%s: %s', (file, _, expected) => {
    const { article } = readArticle(parseHtml(decode(readFileSync(FOLDER + file))));
    expect(article.detected).toBe(expected.article);
    if (!expected.article) return;
    expect(article.kind).toBe(expected.kind);
    for (const sentence of expected.notes) expect(article.text).toContain(sentence);
    if (notOfKind(expected.kind))
      for (const sentence of expected.never) expect(article.text).not.toContain(sentence);
    if (expected.notesOnce)
      for (const sentence of expected.notes) expect(article.text.split(sentence)).toHaveLength(2);
    if (expected.language) expect(languagesOf(article).article).toMatch(new RegExp(`^${expected.language}`));
  });
});
