// `caveat annotate`: the main job. Articles in, notes out, one report an input; a bad input is reported in its place
// and the rest goes on.

import { createEngine, type Engine } from '../../engine';
import { languagesOf } from '../../engine/languages';
import type { Level } from '../../engine/note';
import { asHtml } from '../formats/html';
import { asMarkdown } from '../formats/markdown';
import type { Report } from '../formats/report';
import { asText } from '../formats/text';
import { loadPacks } from '../load-packs';
import { expandInputs, readInput } from '../read-input';
import { readOptions, UsageError } from '../usage';

const FORMATS: Record<string, (report: Report) => string> = {
  text: asText,
  json: asJson,
  html: asHtml,
  markdown: asMarkdown,
};

/** 0: all read, 1: an input was no article, 2: bad usage, or an input or a pack could not be read. */
export async function annotate(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, {
    format: { type: 'string', default: 'text' },
    level: { type: 'string', default: 'normal' },
    pack: { type: 'string', multiple: true, default: [] },
    'no-bundled': { type: 'boolean', default: false },
    url: { type: 'string' },
  });
  const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!format) throw new UsageError(`--format takes text, json, html or markdown, not "${values.format}"`);
  const level = levelOf(values.level);
  if (positionals.length === 0)
    throw new UsageError('name at least one input: a file, a folder, an address, or - for standard input');
  const { packs, missing } = await loadPacks(values.pack, !values['no-bundled']);
  const engine = createEngine({ packs });
  let exit = missing ? 2 : 0;
  for (const input of await expandInputs(positionals)) {
    const read = await readInput(input, { url: values.url });
    if ('error' in read) {
      if (format === asJson) process.stdout.write(`${JSON.stringify(read)}\n`);
      process.stderr.write(`caveat annotate: ${input}: ${read.error}\n`);
      exit = 2;
      continue;
    }
    process.stdout.write(format(reportOn(engine, read.article, input, level)));
    if (!read.article.detected) exit = Math.max(exit, 1);
  }
  return exit;
}

function reportOn(engine: Engine, article: Report['article'], input: string, level: Level): Report {
  const start = performance.now();
  // What is no article gets no notes, as in the browser.
  const annotation = engine.annotate(
    article.detected ? article : { ...article, title: '', text: '', blocks: [] },
    { level },
  );
  return { input, article, annotation, milliseconds: performance.now() - start };
}

function levelOf(name: string): Level {
  if (name === 'quiet' || name === 'normal' || name === 'thorough') return name;
  throw new UsageError(`--level takes quiet, normal or thorough, not "${name}"`);
}

function asJson({ input, article, annotation, milliseconds }: Report): string {
  const { blocks: _blocks, ...rest } = { ...article, lang: languagesOf(article).article };
  const { notes, summary, wordingOff, sources, sourcing } = annotation;
  const time = Math.round(milliseconds * 100) / 100;
  return `${JSON.stringify({ input, article: rest, notes, summary: { ...summary, wordingOff, milliseconds: time }, sources, sourcing })}\n`;
}
