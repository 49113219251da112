// Document → Article and TextMap. Only puts the steps in order: survey the page, ask Readability, decide the body block
// by block, read what the page says about itself, decide whether and of which kind it is. The page is never changed.

import type { Article } from '../engine/article';
import { BODY_STEPS } from './body';
import { densest } from './body/densest';
import { type Declared, type Draft, draftOf } from './body/draft';
import { keptLines } from './body/lines';
import { detectArticle, type Evidence } from './detect';
import { type Line, writeLines } from './line';
import { webAddress } from './metadata/address';
import { readByline } from './metadata/byline';
import { type Facts, factsUnder, readFacts, textOf, typesOf } from './metadata/facts';
import { pageLanguage } from './metadata/language';
import { linesAround } from './metadata/lines';
import { readDays } from './metadata/published';
import { readSection } from './metadata/section';
import { readSite } from './metadata/site';
import { readTitle, type Title } from './metadata/title';
import { isPartial } from './partial';
import { readable } from './readability';
import { isLive } from './shown';
import { inSlices, type Pause } from './slices';
import { isPrivate } from './sniff';
import { type Survey, type SurveyOptions, Surveyor } from './survey';
import { TextMap, TextTrack } from './text-map';
import { readTranslated } from './translated';

export interface ReadOptions extends SurveyOptions {
  /** The address of the page; in its absence the page's own word for it is taken. */
  readonly url?: string;
}

export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
  /** What the text was written from, for bringing it up to date when the page changes; absent where nothing was read. */
  readonly source?: Source;
}

export interface Source {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  readonly title: TextTrack | null;
  readonly options: SurveyOptions;
}

/** Reads a page in one go. */
export function readArticle(document: Document, options: ReadOptions = {}): Reading {
  const steps = reading(document, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same in slices, so that a long page stays responsive. The page may change in between; what changed has no Range.
 * Null when the signal ended it.
 */
export function readInSlices(
  document: Document,
  options: ReadOptions & { readonly signal?: AbortSignal; readonly pause?: Pause } = {},
): Promise<Reading | null> {
  return inSlices(reading(document, options), options);
}

/** Whether the page took away some of what was read while it was being read, as one does that builds its article anew. */
export function isTorn({ draft }: Source): boolean {
  return draft.blocks.some(({ runs }, i) => draft.keep[i] && runs.some(({ node }) => !node.isConnected));
}

/** Nodes between two places where the work may pause. */
const NODES_A_STEP = 500;

function* reading(document: Document, options: ReadOptions): Generator<void, Reading> {
  // A file was handed over on purpose; it is still no article.
  if (isLive(document) && isPrivate(document)) return nothing();
  const evidence = yield* gathering(document, options);
  const { survey, facts, draft, title, byline, published, modified } = evidence;
  const lines = yield* keptLines(draft);
  const { track, blocks } = writeLines(lines, survey);
  const article: Article = {
    ...detectArticle(evidence, options.place !== undefined),
    title: title.text,
    byline,
    site: readSite(facts),
    published,
    modified,
    section: readSection(facts),
    lang: pageLanguage(facts),
    translated: readTranslated(document, lines, options.url),
    url: webAddress(facts.address, options.url),
    text: track.text,
    blocks,
    partial: isPartial(draft, facts),
  };
  const head = titleTrack(survey, title);
  return { article, map: new TextMap([track], head), source: { draft, lines, title: head, options } };
}

/**
 * All that the decision about a page is taken on, in one go: for measuring the decision.
 * @public
 */
export function gather(document: Document, options: ReadOptions = {}): Evidence {
  const steps = gathering(document, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* gathering(document: Document, options: ReadOptions): Generator<void, Evidence> {
  const surveyor = new Surveyor(document, options);
  while (surveyor.step(NODES_A_STEP)) yield;
  const survey = surveyor.result();
  const heading = options.place?.querySelector('h1')?.textContent;
  const all = readFacts(document, options.url);
  const facts = heading ? factsUnder(all, heading) : all;
  const title = readTitle(survey, facts);
  yield;
  const nodes = keptNodes(survey);
  survey.tape.erase();
  yield;
  const draft = draftOf(survey, title, nodes, declaredBy(facts));
  for (const correct of BODY_STEPS) {
    correct(draft);
    yield;
  }
  const around = linesAround(survey, title.frame);
  const byline = readByline(survey, facts, title, around);
  const days = readDays(survey, facts, around);
  yield;
  return { survey, facts, draft, title, byline, ...days, url: options.url };
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
  return { article, map: new TextMap([new TextTrack('', [], new WeakMap(), new WeakSet())], null) };
}

function declaredBy({ article, things }: Facts): Declared {
  const live = things.some((thing) => typesOf(thing).includes('LiveBlogPosting'));
  return { body: textOf(article?.articleBody) ?? '', live };
}

/** Beyond so many blocks Readability, which cannot be interrupted, would hold up the page. */
const MOST_BLOCKS = 2500;

function keptNodes(survey: Survey): ReadonlySet<Text> {
  return survey.blocks.length > MOST_BLOCKS ? densest(survey) : readable(survey.tape).nodes;
}

function titleTrack(survey: Survey, title: Title): TextTrack | null {
  if (!title.frame) return null;
  const runs: Line['runs'][number][] = [];
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
