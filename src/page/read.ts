// Document → Article and TextMap. Only puts the steps in order: survey the page, ask Readability, decide the body block
// by block, read what the page says about itself, decide whether and of which kind it is. The page is never changed.

import type { Article, Block, BlockType } from '../engine/article';
import type { Run } from './block-text';
import { BODY_STEPS } from './body';
import { densest } from './body/densest';
import { type Draft, draftOf, isHeading, within } from './body/draft';
import { detectArticle } from './detect';
import { webAddress } from './metadata/address';
import { readByline } from './metadata/byline';
import { readFacts } from './metadata/facts';
import { readLanguage } from './metadata/language';
import { linesAround } from './metadata/lines';
import { readDays } from './metadata/published';
import { readSection } from './metadata/section';
import { readSite } from './metadata/site';
import { readTitle, type Title } from './metadata/title';
import { readable } from './readability';
import { isLive, takesRoom } from './shown';
import { isPrivate } from './sniff';
import { type PageBlock, type Survey, type SurveyOptions, Surveyor } from './survey';
import { TextMap, TextTrack } from './text-map';

export interface ReadOptions extends SurveyOptions {
  /** The address of the page; in its absence the page's own word for it is taken. */
  readonly url?: string;
}

export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
}

/** Reads a page in one go. */
export function readArticle(document: Document, options: ReadOptions = {}): Reading {
  const steps = reading(document, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A page's main thread gets its turn after so much work. */
const SLICE_MS = 12;

/**
 * The same in slices, so that a long page stays responsive. `pause` gives way, by default to a new task. The page may
 * change in between; what changed has no Range. Null when the signal ended it.
 */
export async function readInSlices(
  document: Document,
  options: ReadOptions & { readonly signal?: AbortSignal; readonly pause?: () => Promise<unknown> } = {},
): Promise<Reading | null> {
  const pause = options.pause ?? (() => new Promise((resolve) => setTimeout(resolve)));
  const steps = reading(document, options);
  for (let began = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    if (options.signal?.aborted) return null;
    began = performance.now();
  }
}

/** Nodes and blocks between two places where the work may pause. */
const NODES_A_STEP = 500;
const BLOCKS_A_STEP = 100;

function* reading(document: Document, options: ReadOptions): Generator<void, Reading> {
  // A file was handed over on purpose; it is still no article.
  if (isLive(document) && isPrivate(document)) return nothing();
  const surveyor = new Surveyor(document, options);
  while (surveyor.step(NODES_A_STEP)) yield;
  const survey = surveyor.result();
  const facts = readFacts(document, options.url);
  const title = readTitle(survey, facts);
  yield;
  const nodes = keptNodes(survey, () => new Surveyor(document, options).run());
  yield;
  const draft = draftOf(survey, title.text, nodes);
  for (const correct of BODY_STEPS) {
    correct(draft);
    yield;
  }
  const { track, blocks } = yield* writeBody(draft);
  const around = linesAround(survey, title.frame);
  const byline = readByline(survey, facts, title, around);
  const { published, modified } = readDays(survey, facts, around);
  yield;
  const evidence = { survey, facts, draft, title, byline, published, url: options.url };
  const article: Article = {
    ...detectArticle(evidence),
    title: title.text,
    byline,
    site: readSite(facts),
    published,
    modified,
    section: readSection(facts),
    lang: readLanguage(track.text, facts.lang),
    url: webAddress(facts.address, options.url),
    text: track.text,
    blocks,
  };
  return { article, map: new TextMap(track, titleTrack(survey, title)) };
}

/** Where people type, pay or read mail, not a word is read. */
function nothing(): Reading {
  const article: Article = {
    detected: false,
    kind: 'other',
    form: 'article',
    title: '',
    text: '',
    blocks: [],
  };
  return { article, map: new TextMap(new TextTrack('', [], new Map(), new WeakSet()), null) };
}

/** Beyond so many blocks Readability, which cannot be interrupted, would hold up the page. */
const MOST_BLOCKS = 2500;

function keptNodes(survey: Survey, fresh: () => Survey): ReadonlySet<Text> {
  return survey.blocks.length > MOST_BLOCKS ? densest(survey) : readable(survey, fresh).nodes;
}

function* writeBody(draft: Draft): Generator<void, { track: TextTrack; blocks: Block[] }> {
  const { survey } = draft;
  const blocks: Block[] = [];
  const runs: Run[] = [];
  const lines: string[] = [];
  let at = 0;
  for (const block of draft.blocks) {
    if (block.index % BLOCKS_A_STEP === 0) yield;
    if (!draft.keep[block.index] || !isSeen(block, survey)) continue;
    for (const run of block.runs) runs.push({ ...run, at: run.at + at });
    lines.push(block.text);
    blocks.push({ type: typeOf(block), start: at, end: at + block.text.length });
    at += block.text.length + 1;
  }
  return { track: new TextTrack(lines.join('\n'), runs, survey.said, survey.skipped), blocks };
}

function isSeen(block: PageBlock, { document }: Survey): boolean {
  const first = block.runs[0];
  const last = block.runs.at(-1);
  if (!first || !last || !isLive(document)) return true;
  if (first.node.getRootNode() !== last.node.getRootNode()) return true;
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.from + last.length);
  return takesRoom(range, document.defaultView);
}

const LIST = new Set(['li', 'dt', 'dd']);
const QUOTE = new Set(['blockquote']);
const CAPTION = new Set(['figcaption', 'caption']);

function typeOf(block: PageBlock): BlockType {
  if (block.row || block.frame.tag === 'pre') return 'row';
  if (isHeading(block)) return 'heading';
  if (within(block, CAPTION)) return 'caption';
  if (within(block, QUOTE)) return 'quote';
  if (within(block, LIST)) return 'list-item';
  return 'paragraph';
}

function titleTrack(survey: Survey, title: Title): TextTrack | null {
  if (!title.frame) return null;
  const runs: Run[] = [];
  const end = title.start + title.text.length;
  let at = 0;
  for (const block of survey.blocks.slice(title.frame.from, title.frame.to)) {
    for (const run of block.runs) {
      // The heading may hold more than the title; of each run the part that lies in the title.
      const cut = Math.max(0, title.start - (run.at + at));
      const length = Math.min(run.length, end - (run.at + at)) - cut;
      if (length > 0)
        runs.push({ ...run, at: run.at + at + cut - title.start, from: run.from + cut, length });
    }
    at += block.text.length + 1;
  }
  return new TextTrack(title.text, runs, survey.said, survey.skipped);
}
