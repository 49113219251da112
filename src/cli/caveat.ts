// The command line: reads the first word, hands the rest to its command, turns what went wrong into one line.

import { anchor } from './commands/anchor';
import { annotate } from './commands/annotate';
import { extract } from './commands/extract';
import { match } from './commands/match';
import { pack } from './commands/pack';
import { sentences } from './commands/sentences';
import { UsageError } from './usage';

/** A command reads its arguments and answers with the exit code: 0 done, 1 something asked for was not there. */
type Command = (argv: string[]) => Promise<number>;

const COMMANDS: Record<string, Command> = { annotate, extract, sentences, match, anchor, pack };

const USAGE = `usage: caveat COMMAND …
  annotate [--format text|json|html|markdown] [--level quiet|normal|thorough] [--pack FILE]… [--no-bundled] [--url U] INPUT…
      notes on articles: HTML or text files, folders, addresses, - for standard input
  extract INPUT…
      what is read of a page, one JSON line each
  sentences
      JSON Lines in ({ id, text, context? }), scores and attributions out
  match [--pack FILE]… [--no-bundled] [--top N] [--point reader|ranked] [--no-dates]
      JSON Lines in ({ id, text, context? }), claim records that fit out
  anchor --selectors FILE PAGE
      JSON Lines in (W3C text selectors or annotations), where each stands on the page now out
  pack check FILE|FOLDER…
      every fault of claim packs, with its place
  --version, --help`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has had enough, as in `caveat … | head -1`.
  if (error.code === 'EPIPE') process.exit(0);
  console.error(`caveat: the output can't be written (${error.message})`);
  process.exit(2);
});
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...rest]: string[]): Promise<number> {
  if (name === '--version') return say(__VERSION__);
  if (name === '--help' || name === 'help') return say(USAGE);
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(name === undefined ? USAGE : `caveat: no command "${name}"; "caveat --help" lists them`);
    return 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`caveat ${name}: ${error.message}`);
    return 2;
  }
}

function say(text: string): number {
  console.log(text);
  return 0;
}
