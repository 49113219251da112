// The programs that read the article: Caveat's engine with everything on, and the nearest relatives among programs that
// remark on how English prose is worded. Each is set up once, as its own read-me says, and then handed text after text.

import { createEngine } from '../../../src/engine';
import { corePack } from '../../../src/packs';
import { articleFromPlainText } from '../../../src/page/plain-text';
import { load } from './install';

/** Reads a text; the answer is how many remarks it makes, which shows that it did read. */
type Read = (text: string) => number | Promise<number>;

/** By name, Caveat first. They throw where something is not installed. */
export const READERS: Readonly<Record<string, () => Promise<Read>>> = {
  'Caveat, everything on': caveat,
  // Words that exclude, words that weaken or strengthen, passives. Left out: profanities and spelling, other matters.
  'retext: equality, intensify, passive': retext,
  'textlint: write-good': () => textlint('write-good'),
  // And filler words, buzzwords and clichés. Left out: terminology, which knows names of products.
  'textlint: write-good, stop-words': () => textlint('write-good', 'stop-words'),
  'write-good': writeGood,
};

/** Sentences, attribution, wording rules and model, claims, arbitration; every note that there is. */
async function caveat(): Promise<Read> {
  const engine = createEngine({ packs: [corePack] });
  return (text) => engine.annotate(articleFromPlainText(text), { level: 'thorough' }).notes.length;
}

interface Processor {
  use(plugin: unknown): Processor;
  processSync(text: string): { readonly messages: readonly unknown[] };
}

async function retext(): Promise<Read> {
  let processor = (await load<{ retext: () => Processor }>('retext')).retext();
  for (const name of ['english', 'equality', 'intensify', 'passive'] as const)
    processor = processor.use(await load(`retext-${name}`));
  return (text) => processor.processSync(text).messages.length;
}

interface Kernel {
  lintText(text: string, options: object): Promise<{ readonly messages: readonly unknown[] }>;
}

async function textlint(...rules: readonly ('write-good' | 'stop-words')[]): Promise<Read> {
  const { TextlintKernel } = await load<{ TextlintKernel: new () => Kernel }>('@textlint/kernel');
  const kernel = new TextlintKernel();
  const plugin = await load('@textlint/textlint-plugin-text');
  const options = {
    filePath: 'article.txt',
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin }],
    rules: await Promise.all(
      rules.map(async (id) => ({ ruleId: id, rule: await load(`textlint-rule-${id}`) })),
    ),
  };
  return async (text) => (await kernel.lintText(text, options)).messages.length;
}

async function writeGood(): Promise<Read> {
  const read = await load<(text: string) => readonly unknown[]>('write-good');
  return (text) => read(text).length;
}
