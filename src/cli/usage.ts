// Arguments and standard input, the same way for every command.

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A mistake in how a command was called, or an input that can't be read: one line, exit code 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs` whose complaints are UsageErrors of one line. */
export function readOptions<O extends Options>(argv: string[], options: O) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error instanceof Error ? error.message : String(error)).split('\n')[0]);
  }
}

/** The lines of these files, or of standard input when none is named. */
export async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((error: Error) => {
      throw new UsageError(`${file}: can't be read (${error.message})`);
    });
    yield* withoutMark(text).split('\n');
  }
  if (files.length > 0) return;
  let first = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield first ? withoutMark(line) : line;
    first = false;
  }
}

/** Some editors put a byte order mark before a text; JSON knows none. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
