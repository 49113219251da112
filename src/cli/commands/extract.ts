// `caveat extract INPUT…`: what the page layer reads, one JSON line an input. A bad input has a line of its own with
// `error`, a word on standard error, and the rest goes on.

import { languagesOf } from '../../engine/languages';
import { expandInputs, type ReadInput, readInput } from '../read-input';
import { UsageError } from '../usage';

const USAGE = 'use: caveat extract INPUT… (files, folders, addresses, or - for standard input)';

/** 0: all read, 1: an input was no article, 2: bad usage, or an input could not be read. */
export async function extract(argv: string[]): Promise<number> {
  const unknown = argv.find((arg) => arg.startsWith('-') && arg !== '-');
  if (unknown) throw new UsageError(`unknown option ${unknown}; ${USAGE}`);
  if (argv.length === 0) throw new UsageError(USAGE);
  let exit = 0;
  for (const input of await expandInputs(argv)) {
    const read = await readInput(input);
    process.stdout.write(`${JSON.stringify(lineOf(read))}\n`);
    if ('error' in read) {
      process.stderr.write(`caveat extract: ${input}: ${read.error}\n`);
      exit = 2;
    } else if (!read.article.detected) exit = Math.max(exit, 1);
  }
  return exit;
}

function lineOf(read: ReadInput): object {
  if ('error' in read) return read;
  const { detected, kind, form, title, byline, site, published, modified, section, url, text } = read.article;
  const lang = languagesOf(read.article).article;
  const facts = { kind, form, title, byline, site, published, modified, section, lang, url };
  return { input: read.input, article: detected, ...facts, text };
}
