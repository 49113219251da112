// What the commands that take articles share: an input (file, folder, address, "-" for standard input) becomes one
// article or one error each. Reading never throws; what is wrong stands in the answer, and the next input goes on.

import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type Article, LONGEST_TEXT } from '../engine/article';
import { articleFromPlainText } from '../page/plain-text';
import { readArticle } from '../page/read';
import { decode, MOST_BYTES, parseHtml } from './parse-html';

export type ReadInput =
  | { readonly input: string; readonly article: Article }
  | { readonly input: string; readonly error: string };

export interface InputOptions {
  /** The address of the page, when the caller knows it. */
  readonly url?: string;
}

const PAGE_NAME = /\.(?:x?html?|txt)$/i;
const ADDRESS = /^https?:\/\//i;
/** Any of these early on, and text is a page. */
const MARKUP = /<(?:!doctype|html|head|body|article|main|div|p|title|meta|h1|span|section)[\s>/]/i;
const FETCH_TIMEOUT_MS = 30_000;

/** Folders become the pages and texts in them, at any depth, in order of their names; all else stays as it is. */
export async function expandInputs(inputs: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const input of inputs) {
    const folder = input !== '-' && !ADDRESS.test(input) && (await isFolder(input));
    if (!folder) all.push(input);
    else all.push(...(await pagesIn(input)).sort());
  }
  return all;
}

/** A folder that may not be read stands for itself: reading it says what is wrong, and the others go on. */
async function pagesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [folder];
  const found = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pagesIn(path);
    return PAGE_NAME.test(entry.name) && (await mayBePage(entry, path)) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

/** Pipes and devices in a folder are nobody's articles, and could be read for ever. A link that leads nowhere is said. */
async function mayBePage(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (found) => found.isFile(),
    () => true,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Reads one input; see the head of this file. */
export async function readInput(input: string, options: InputOptions = {}): Promise<ReadInput> {
  try {
    const text = decode(await bytesOf(input));
    const url = options.url ?? (ADDRESS.test(input) ? input : undefined);
    const article = articleOf(text, input, url);
    if (article.text.length > LONGEST_TEXT)
      throw new Error(
        `${article.text.length} characters of text; at most ${LONGEST_TEXT} are read of one article`,
      );
    return { input, article };
  } catch (fault) {
    return { input, error: explain(fault) };
  }
}

function articleOf(text: string, input: string, url: string | undefined): Article {
  if (/\.txt$/i.test(input) || !MARKUP.test(text.slice(0, 8192)))
    return { ...articleFromPlainText(text), url };
  return readArticle(parseHtml(text), { url }).article;
}

async function bytesOf(input: string): Promise<Uint8Array> {
  if (input === '-') return collect(process.stdin);
  if (!ADDRESS.test(input)) return collect(createReadStream(input));
  const response = await fetch(input, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
  return response.body ? collect(Readable.fromWeb(response.body as ReadableStream)) : new Uint8Array();
}

/** All bytes, or the first that are too many: a device or a server can go on for ever. */
async function collect(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

const SYSTEM_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EISDIR: 'a folder',
  EPERM: 'no permission to read it',
  ELOOP: 'a link that leads back to itself',
};

function explain(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const code = (fault as NodeJS.ErrnoException).code ?? '';
  const cause = fault.cause instanceof Error ? `: ${fault.cause.message}` : '';
  return SYSTEM_FAULTS[code] ?? `${fault.message}${cause}`;
}
