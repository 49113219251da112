// Arguments and standard input, the same way for every command.

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
