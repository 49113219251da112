// `caveat anchor --selectors FILE PAGE`: where the marks that somebody saved stand on a page as it is now. JSON Lines of
// W3C selectors (or annotations) in; out, in the same order, the place of each, how it was found, and new selectors for
// it; or that it is an orphan. A line that can't be read is answered with an `error`, and the next one goes on.

import { MarkedArticle } from '../../engine/anchoring';
import { readSelectors } from '../../engine/anchoring/saved';
import { readInput } from '../read-input';
import { linesOf, readOptions, UsageError } from '../usage';

const USAGE = 'use: caveat anchor --selectors FILE PAGE (FILE holds JSON Lines; - is standard input)';

/** 0: every mark was found, 1: one was not, or the page is no article, 2: bad usage, or an input could not be read. */
export async function anchor(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, { selectors: { type: 'string' } });
  const [page, ...others] = positionals;
  const file = values.selectors;
  if (file === undefined || page === undefined || others.length > 0) throw new UsageError(USAGE);
  if (file === '-' && page === '-') throw new UsageError(`standard input can't be both; ${USAGE}`);
  const read = await readInput(page);
  if ('error' in read) throw new UsageError(`${page}: ${read.error}`);
  const article = new MarkedArticle(read.article);
  let exit = read.article.detected ? 0 : 1;
  for await (const line of linesOf(file === '-' ? [] : [file])) {
    if (!line.trim()) continue;
    const answered = answer(line, article);
    if ('how' in answered && answered.how === 'orphan') exit = 1;
    process.stdout.write(`${JSON.stringify(answered)}\n`);
  }
  return exit;
}

function answer(line: string, article: MarkedArticle): object {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const id = typeof input === 'object' && input !== null ? (input as { id?: unknown }).id : undefined;
  const read = readSelectors(input);
  if (!read.ok) return { id, error: read.error };
  const found = article.find(read.value);
  if (!found) return { id, how: 'orphan' };
  const { how, field, start, end } = found;
  // Cut, not rounded: 1 says that nothing changed.
  const similarity = Math.floor(found.similarity * 1000) / 1000;
  return { id, how, similarity, field, start, end, selector: article.save(found) };
}
