// What reading a page costs, as a multiple of what Readability alone costs on the same page, parsing left out:
//
//   npm run bench:pages -- FOLDER [--browser] [--source NAME]… [--rounds N] [--limit N]
//
// FOLDER holds .html files, or folders that do (each is a source). Both are measured in one run, in turns, so that what
// else the machine is doing falls on both: the ratio is the figure to look at, the milliseconds are this machine's.
// By default pages are parsed as the command line does; with --browser they are opened in Chromium, scripts off.

import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { measureInBrowser } from './in-browser';
import { measureInNode } from './in-node';
import { type PageTimes, printTable } from './report';

const USE = 'use: npm run bench:pages -- FOLDER [--browser] [--source NAME]… [--rounds N] [--limit N]';

interface Options {
  readonly folder: string;
  readonly browser: boolean;
  readonly sources: readonly string[];
  readonly rounds: number;
  readonly limit: number;
}

function readOptions(argv: readonly string[]): Options {
  const sources: string[] = [];
  let [folder, browser, rounds, limit] = ['', false, 5, Number.POSITIVE_INFINITY];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--browser') browser = true;
    else if (word === '--source') sources.push(argv[++i] ?? '');
    else if (word === '--rounds') rounds = Number(argv[++i]);
    else if (word === '--limit') limit = Number(argv[++i]);
    else if (word.startsWith('-') || folder) giveUp(USE);
    else folder = word;
  }
  if (!folder || !(rounds >= 1) || !(limit >= 1)) giveUp(USE);
  return { folder: resolve(folder), browser, sources, rounds, limit };
}

/** Ends with one line for people. */
function giveUp(message: string): never {
  console.error(`bench:pages: ${message}`);
  process.exit(2);
}

/** Files of each source, by its name. */
function pagesIn({ folder, sources, limit }: Options): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const htmlIn = (at: string): string[] =>
    readdirSync(at)
      .filter((name) => /\.html?$/i.test(name))
      .sort()
      .slice(0, limit)
      .map((name) => join(at, name));
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const at of [folder, ...inner.map(({ name }) => join(folder, name)).sort()]) {
      const files = htmlIn(at);
      const source = basename(at);
      if (files.length > 0 && (sources.length === 0 || sources.includes(source))) found.set(source, files);
    }
  } catch {
    giveUp(`${folder}: no such folder`);
  }
  if (found.size === 0) giveUp(`${folder}: no .html files`);
  return found;
}

const options = readOptions(process.argv.slice(2));
const pages = pagesIn(options);
const measure = options.browser ? measureInBrowser : measureInNode;
const times: Map<string, PageTimes[]> = await measure(pages, options.rounds);
printTable(times);
