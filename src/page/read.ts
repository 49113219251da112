// Document → Article and TextMap. Only puts the steps in order: survey the page, ask Readability, decide the body block
// by block, read what the page says about itself, decide whether and of which kind it is. The page is never changed.

import type { Article, Block, BlockType } from '../engine/article';
import type { Run } from './block-text';
import { chooseBody } from './body';
import { type Draft, isHeading, within } from './body/draft';
import { detectArticle } from './detect';
import { readByline } from './metadata/byline';
import { readFacts } from './metadata/facts';
import { readLanguage } from './metadata/language';
import { readPublished } from './metadata/published';
import { readSite } from './metadata/site';
import { readTitle, type Title } from './metadata/title';
import { readable } from './readability';
import { takesRoom } from './shown';
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
  const survey = new Surveyor(document, options).run();
  const facts = readFacts(document, options.url);
  const title = readTitle(survey, facts);
  const kept = readable(survey, () => new Surveyor(document, options).run());
  const draft = chooseBody(survey, title.text, kept.nodes);
  const body = writeBody(draft);
  const byline = readByline(survey, facts, title);
  const published = readPublished(survey, facts, title);
  const decision = detectArticle({ survey, facts, draft, title, byline, published, url: options.url });
  const article: Article = {
    ...decision,
    title: title.text,
    byline,
    site: readSite(facts),
    published,
    lang: readLanguage(body.track.text, facts.lang),
    url: facts.address,
    text: body.track.text,
    blocks: body.blocks,
  };
  return { article, map: new TextMap(body.track, titleTrack(survey, title)) };
}

function writeBody(draft: Draft): { track: TextTrack; blocks: Block[] } {
  const { survey } = draft;
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let text = '';
  draft.blocks.forEach((block, i) => {
    if (!draft.keep[i] || !isSeen(block, survey)) return;
    if (text) text += '\n';
    const start = text.length;
    for (const run of block.runs) runs.push({ ...run, at: run.at + start });
    text += block.text;
    blocks.push({ type: typeOf(block), start, end: text.length });
  });
  return { track: new TextTrack(text, runs, survey.skipped), blocks };
}

function isSeen(block: PageBlock, { document }: Survey): boolean {
  const first = block.runs[0];
  const last = block.runs.at(-1);
  const view = document.defaultView;
  if (!first || !last || !view || !('DOMRect' in view)) return true;
  if (first.node.getRootNode() !== last.node.getRootNode()) return true;
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.from + last.length);
  return takesRoom(range, view as Window & typeof globalThis);
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
  let at = 0;
  for (const block of survey.blocks.slice(title.frame.from, title.frame.to)) {
    for (const run of block.runs) runs.push({ ...run, at: run.at + at });
    at += block.text.length + 1;
  }
  return new TextTrack(title.text, runs, survey.skipped);
}
