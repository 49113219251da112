// Document → Article and TextMap. Only puts the steps in order: survey the page, ask Readability, decide the body block
// by block, read what the page says about itself, decide whether and of which kind it is. The page is never changed.

import type { Article } from '../engine/article';
import type { Run } from './block-text';
import { BODY_STEPS } from './body';
import { densest } from './body/densest';
import { type Declared, draftOf } from './body/draft';
import { writeBody } from './body/write';
import { detectArticle } from './detect';
import { webAddress } from './metadata/address';
import { readByline } from './metadata/byline';
import { type Facts, readFacts, textOf, typesOf } from './metadata/facts';
import { readLanguage } from './metadata/language';
import { readPublished } from './metadata/published';
import { readSite } from './metadata/site';
import { readTitle, type Title } from './metadata/title';
import { isPartial } from './partial';
import { readable } from './readability';
import { isLive } from './shown';
import { isPrivate } from './sniff';
import { type Survey, type SurveyOptions, Surveyor } from './survey';
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

/** Nodes between two places where the work may pause. */
const NODES_A_STEP = 500;

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
  const draft = draftOf(survey, title, nodes, declaredBy(facts));
  for (const correct of BODY_STEPS) {
    correct(draft);
    yield;
  }
  const { track, blocks } = yield* writeBody(draft);
  const byline = readByline(survey, facts, title);
  const published = readPublished(survey, facts, title);
  yield;
  const evidence = { survey, facts, draft, title, byline, published, url: options.url };
  const article: Article = {
    ...detectArticle(evidence),
    title: title.text,
    byline,
    site: readSite(facts),
    published,
    lang: readLanguage(track.text, facts.lang),
    url: webAddress(facts.address, options.url),
    text: track.text,
    blocks,
    partial: isPartial(draft, facts),
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

function declaredBy({ article, things }: Facts): Declared {
  const live = things.some((thing) => typesOf(thing).includes('LiveBlogPosting'));
  return { body: textOf(article?.articleBody) ?? '', live };
}

/** Beyond so many blocks Readability, which cannot be interrupted, would hold up the page. */
const MOST_BLOCKS = 2500;

function keptNodes(survey: Survey, fresh: () => Survey): ReadonlySet<Text> {
  return survey.blocks.length > MOST_BLOCKS ? densest(survey) : readable(survey, fresh).nodes;
}

function titleTrack(survey: Survey, title: Title): TextTrack | null {
  if (!title.frame) return null;
  const runs: Run[] = [];
  let at = 0;
  for (const block of survey.blocks.slice(title.frame.from, title.frame.to)) {
    for (const run of block.runs) runs.push({ ...run, at: run.at + at });
    at += block.text.length + 1;
  }
  return new TextTrack(title.text, runs, survey.said, survey.skipped);
}
