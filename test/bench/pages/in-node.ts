// The benchmark on pages parsed as the command line parses them. Readability takes its document apart, so each of the
// two gets one of its own, freshly parsed.

import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Readability from '@mozilla/readability/Readability.js';
import { decode, parseHtml } from '../../../src/cli/parse-html';
import { readArticle } from '../../../src/page/read';
import type { PageTimes } from './report';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' | 'major' }) => void;

/** So many pages are read before anything counts: the engine compiles what runs often. */
const WARM_UP = 40;

export async function measureInNode(
  pages: ReadonlyMap<string, readonly string[]>,
  rounds: number,
): Promise<Map<string, PageTimes[]>> {
  const times = new Map<string, PageTimes[]>();
  const all = [...pages.values()].flat();
  for (let i = 0; i < Math.min(WARM_UP, all.length); i++) measure(spreadOver(all, i), 1);
  let done = 0;
  for (const [source, files] of pages) {
    times.set(source, []);
    for (const file of files) {
      const page = measure(file, rounds);
      if (page) times.get(source)?.push(page);
      process.stderr.write(`\r${++done}/${all.length} `);
    }
  }
  process.stderr.write('\r                \r');
  return times;
}

/** The i-th page to warm up on: some of every source. */
function spreadOver(all: readonly string[], i: number): string {
  return all[Math.floor((i * all.length) / Math.min(WARM_UP, all.length))] as string;
}

/** Undefined for a page that the command line refuses, or that Readability alone can't take. */
function measure(file: string, rounds: number): PageTimes | undefined {
  const ours: number[] = [];
  const readability: number[] = [];
  const html = read(file);
  if (html === undefined) return undefined;
  const works = [
    () => ours.push(time(parseHtml(html), readArticle)),
    () => readability.push(time(parseHtml(html), (document) => new Readability(document).parse())),
  ];
  try {
    for (let round = 0; round < rounds; round++)
      for (let turn = 0; turn < 2; turn++) works[(round + turn) % 2]?.();
  } catch (error) {
    console.error(`bench:pages: ${file} left out: ${(error as Error).message}`);
    return undefined;
  }
  return { file, ours, readability };
}

function read(file: string): string | undefined {
  try {
    return decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

function time(document: Document, work: (document: Document) => unknown): number {
  collect({ type: 'minor' }); // What parsing left behind is nobody's but the parser's.
  const began = performance.now();
  work(document);
  return performance.now() - began;
}
