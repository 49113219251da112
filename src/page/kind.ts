// Of which kind an article is, by its own word alone: a label by the title, then its type in structured data, its
// section, its breadcrumbs, its address. The style of the text says nothing here. Which of them spoke is kept, so that
// a reader can be told. Advertisers come first: what is paid for may also be called an opinion.

import type { Kind } from '../engine/article';
import { isLink } from './body/draft';
import type { Evidence } from './detect';
import { CALLS_ITSELF_SATIRE, DOUBTFUL, LABELS, SECTIONS, TYPES } from './kind-words';
import { type Thing, textOf, typesOf } from './metadata/json-ld';
import type { Frame, PageBlock } from './survey';

interface Saying {
  readonly kind: Kind;
  readonly kindReason?: string;
}

/** Blocks before and after the title in which a label is the article's. */
const BEFORE = 6;
const AFTER = 3;
export const LONGEST_LABEL = 48;
/** A trail of sections above the title has no more links than this. */
const LONGEST_TRAIL = 4;

export function kindOf(evidence: Evidence): Saying {
  const said = [byLabel, byTitle, byType, byFlag, bySection, byTrail, byAddress, bySite].flatMap((ask) =>
    ask(evidence),
  );
  return said.find(({ kind }) => kind === 'sponsored') ?? said[0] ?? { kind: 'news' };
}

/** What a whole label means. */
function named(words: string, where: string, tables = LABELS): Saying[] {
  const bare = words
    .trim()
    .replace(/^[|•·/›»>–—-]\s*/, '')
    .replace(/\s*[:|•·›»>/–—-]$/, '');
  const kind = tables.find(([, label]) => label.test(bare))?.[0];
  return kind ? [{ kind, kindReason: `${where}: ${bare}` }] : [];
}

/** A line of its own by the title, outside of menus. */
function byLabel({ survey, title: { frame } }: Evidence): Saying[] {
  if (!frame) return [];
  const lines = [
    ...survey.blocks.slice(Math.max(0, frame.from - BEFORE), frame.from).reverse(),
    ...survey.blocks.slice(frame.to, frame.to + AFTER),
  ];
  return lines
    .filter(({ text, frame: box }) => text.length <= LONGEST_LABEL && !inMenu(box) && !DOUBTFUL.test(text))
    .filter(({ index }) => !inRow(survey.blocks, index))
    .flatMap(({ text }) => named(text, 'label'));
}

/** A word before the title itself: "Opinion: …", "Analysis | …"; or behind it: "… | Opinion". */
function byTitle({ title, facts }: Evidence): Saying[] {
  return [title.text, facts.meta.get('og:title') ?? '', facts.title].flatMap((text) => {
    const before = /^([\p{L} -]{4,20})\s*[:|]\s+\S/u.exec(text)?.[1] ?? '';
    const behind = text.split(/\s+[|–—-]\s+/).slice(1);
    return [before, ...behind]
      .filter((part) => part && !DOUBTFUL.test(part.trim()))
      .flatMap((part) => named(part, 'title'));
  });
}

/** One of many short links in a row is an entry of a menu that does not say so. */
function inRow(blocks: readonly PageBlock[], index: number): boolean {
  let row = 0;
  for (let i = index; i >= 0 && isEntry(blocks[i]); i--) row++;
  for (let i = index + 1; isEntry(blocks[i]); i++) row++;
  return row > LONGEST_TRAIL;
}

const isEntry = (block: PageBlock | undefined): boolean =>
  block !== undefined && block.text.length < LONGEST_LABEL && isLink(block);

/** Whether a box is in a menu; a trail of sections is none, though it is often marked up as navigation. */
export function inMenu(box: Frame): boolean {
  for (let frame: Frame | null = box; frame; frame = frame.parent) {
    if (isTrail(frame)) return false;
    if (frame.tag === 'nav' || frame.tag === 'footer') return true;
    if (frame.words.includes('menu') || frame.words.includes('nav')) return true;
  }
  return false;
}

const isTrail = ({ words, element }: Frame): boolean =>
  words.includes('breadcrumb') ||
  words.includes('breadcrumbs') ||
  /breadcrumb/i.test(element.getAttribute('aria-label') ?? '');

function byType({ facts }: Evidence): Saying[] {
  return (facts.article ? typesOf(facts.article) : []).flatMap((type) => {
    const kind = TYPES.find(([, pattern]) => pattern.test(type))?.[0];
    return kind ? [{ kind, kindReason: `structured data: ${type}` }] : [];
  });
}

const OPINION_FLAG = /(?:^|[:._-]|is)opinion$/i;
const SPONSORED_FLAG = /(?:^|[:._-]|is)(?:sponsored|advertorial|branded-?content|native-?ad)$/i;
const YES = /^(?:true|yes|1|y)$/i;

/** Meta elements that answer a question: `article:opinion` with "true". */
function byFlag({ facts }: Evidence): Saying[] {
  return [...facts.meta]
    .filter(([, value]) => YES.test(value))
    .flatMap(([name]): Saying[] => {
      if (OPINION_FLAG.test(name)) return [{ kind: 'opinion', kindReason: `meta: ${name}` }];
      return SPONSORED_FLAG.test(name) ? [{ kind: 'sponsored', kindReason: `meta: ${name}` }] : [];
    });
}

const SECTION_META = [
  'article:section',
  'og:section',
  'og:article:section',
  'parsely-section',
  'section',
  'sectionname',
  'genre',
];

function bySection({ facts }: Evidence): Saying[] {
  const { articleSection, genre } = facts.article ?? {};
  return [...SECTION_META.map((name) => facts.meta.get(name)), ...listOf(articleSection), ...listOf(genre)]
    .flatMap((names) => (names ?? '').split(/\s*[,;|>/]\s*/))
    .flatMap((section) => named(section, 'section', [...LABELS, ...SECTIONS]));
}

const listOf = (value: unknown): (string | undefined)[] =>
  Array.isArray(value) ? value.map(textOf) : [textOf(value)];

/** Breadcrumbs, in structured data or above the title; the last one is the article itself. */
function byTrail({ survey, facts, title }: Evidence): Saying[] {
  const declared = facts.things
    .filter((thing) => typesOf(thing).includes('BreadcrumbList'))
    .map(({ itemListElement }) => (Array.isArray(itemListElement) ? itemListElement.map(crumbName) : []));
  const shown = survey.frames
    .filter((frame) => isTrail(frame) && frame.from < (title.frame?.to ?? 0))
    .map(({ from, to }) => survey.blocks.slice(from, to).map(({ text }) => text));
  return [
    ...declared.flatMap((trail) => trail.slice(0, -1)),
    ...shown.flatMap((trail) => trail.flatMap((text) => text.split(/\s*[>›»/]\s*/))),
  ].flatMap((crumb) => (crumb && crumb !== title.text ? named(crumb, 'breadcrumb') : []));
}

function crumbName(crumb: unknown): string | undefined {
  if (typeof crumb !== 'object' || crumb === null) return undefined;
  const { name, item } = crumb as Thing;
  return textOf(name) ?? (typeof item === 'object' ? textOf(item) : undefined);
}

function byAddress({ facts, url }: Evidence): Saying[] {
  const path = (facts.address ?? url ?? '').replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  // Not the last part: that is the article's own name.
  return path
    .split('/')
    .slice(0, -1)
    .filter((part) => !DOUBTFUL.test(part))
    .flatMap((part) => named(part.replace(/-/g, ' '), 'address'));
}

/** What the site says about itself outside of the article: satire, and nothing else. */
function bySite({ survey, draft, facts }: Evidence): Saying[] {
  const last = survey.blocks.slice(-40).filter(({ text, index }) => text.length < 400 && !draft.keep[index]);
  const own = facts.things
    .filter((thing) =>
      typesOf(thing).some((type) => /^(?:WebSite|Organization|NewsMediaOrganization)$/.test(type)),
    )
    .map(({ description }) => textOf(description) ?? '');
  return [facts.meta.get('og:site_name') ?? '', ...own, ...last.map(({ text }) => text)]
    .filter((text) => CALLS_ITSELF_SATIRE.test(text))
    .map((text) => ({ kind: 'satire', kindReason: `the site: ${text.slice(0, 120)}` }));
}
