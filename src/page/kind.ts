// Of which kind and form an article is, by its own word alone: a label by the title, then its section, its address, its
// structured data. The style of the text says nothing here. Which of them spoke is kept, so that a reader can be told.

import type { Form, Kind } from '../engine/article';
import { isLink } from './body/draft';
import type { Evidence } from './detect';
import { textOf, typesOf } from './metadata/facts';
import type { PageBlock } from './survey';

interface Saying {
  readonly kind: Kind;
  readonly kindReason?: string;
}

/** Whole labels, sections or parts of an address. A satire label counts: nobody but the site itself sets one. */
const LABELS: readonly (readonly [Kind, RegExp])[] = [
  ['satire', /^(?:satire|satirical|parody|humou?r and satire|satire and humou?r|satira|glosse)$/i],
  [
    'sponsored',
    /^(?:sponsored(?: by| content| post| article| story)?|paid (?:content|post|partner(?:ship)?(?: content)?|program|promotion)|partner content|branded content|brand ?studio|brand ?voice|advertorial|advertiser content|promoted content|presented by|in partnership with|sponsorisé|patrocinado|publirreportaje|sponsor content)\b/i,
  ],
  [
    'opinion',
    /^(?:opinions?|op-?eds?|oped|editorials?|commentary|comment|commentisfree|comment is free|columns?|columnists?|letters?(?: to the editor)?|guest (?:column|essay|opinion)|voices|viewpoints?|perspectives?|ideas|views|kommentare?|meinung|kolumne|leitartikel|opinión|opinione|opinioni|tribunes?|chroniques?|éditos?|edito|editoriales?|columnas?|opinie)$/i,
  ],
  [
    'analysis',
    /^(?:(?:news )?analysis|explainers?|explained|analyse|análisis|analisi|decryptage|décryptage|the upshot|news analysis)$/i,
  ],
];
const TYPES: readonly (readonly [Kind, RegExp])[] = [
  ['satire', /^SatiricalArticle$/],
  ['sponsored', /^AdvertiserContentArticle$/],
  ['opinion', /^OpinionNewsArticle$/],
  ['analysis', /^(?:AnalysisNewsArticle|BackgroundNewsArticle)$/],
];
const CALLS_ITSELF_SATIRE =
  /\b(?:is|are|a|an|as|of|and|this|our) (?:\w+ ){0,3}(?:satire|satirical|parody)\b.{0,40}\b(?:site|website|publication|news|newspaper|magazine|blog|articles?|stories|page|entertainment)\b|\bsatire (?:site|website|publication)\b/i;
/** Blocks before and after the title in which a label is the article's. */
const BEFORE = 6;
const AFTER = 3;
const LONGEST_LABEL = 48;
/** A trail of sections above the title has no more links than this. */
const LONGEST_TRAIL = 4;

export function kindOf(evidence: Evidence): Saying {
  return (
    byLabel(evidence) ??
    bySection(evidence) ??
    byAddress(evidence) ??
    byType(evidence) ??
    bySite(evidence) ?? { kind: 'news' }
  );
}

function named(words: string, where: string): Saying | undefined {
  const bare = words.trim().replace(/\s*[:|›»>/]$/, '');
  const kind = LABELS.find(([, label]) => label.test(bare))?.[0];
  return kind && { kind, kindReason: `${where}: ${bare}` };
}

/** A line of its own by the title, outside of menus; or a word before the title itself: "Opinion: …". */
function byLabel({ survey, title, facts }: Evidence): Saying | undefined {
  const frame = title.frame;
  if (frame) {
    const lines = [
      ...survey.blocks.slice(Math.max(0, frame.from - BEFORE), frame.from).reverse(),
      ...survey.blocks.slice(frame.to, frame.to + AFTER),
    ];
    for (const { text, frame: box, index } of lines) {
      if (text.length > LONGEST_LABEL || inMenu(box) || inRow(survey.blocks, index)) continue;
      const said = named(text, 'label');
      if (said) return said;
    }
  }
  for (const text of [title.text, facts.meta.get('og:title') ?? '', facts.title]) {
    const prefix = /^([\p{L} -]{4,20})\s*[:|]\s+\S/u.exec(text)?.[1];
    const said =
      prefix && !/^(?:ideas|views|voices|columns?|comment|letters?)$/i.test(prefix)
        ? named(prefix, 'title')
        : undefined;
    if (said) return said;
  }
  return undefined;
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

function inMenu(box: Evidence['survey']['frames'][number]): boolean {
  for (let frame: typeof box | null = box; frame; frame = frame.parent)
    if (
      frame.tag === 'nav' ||
      frame.tag === 'footer' ||
      frame.words.includes('menu') ||
      frame.words.includes('nav')
    )
      return true;
  return false;
}

function bySection({ facts }: Evidence): Saying | undefined {
  const declared = facts.article?.articleSection;
  const sections = [
    facts.meta.get('article:section'),
    facts.meta.get('og:section'),
    ...(Array.isArray(declared) ? declared : [declared]).map(textOf),
  ];
  for (const section of sections) {
    const said = section ? named(section, 'section') : undefined;
    if (said) return said;
  }
  return undefined;
}

function byAddress({ facts, url }: Evidence): Saying | undefined {
  const path = (facts.address ?? url ?? '').replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  // Not the last part: that is the article's own name.
  for (const part of path.split('/').slice(0, -1)) {
    if (/^(?:ideas|views|voices|columns?|comment|letters?|perspectives?)$/i.test(part)) continue;
    const said = named(part.replace(/-/g, ' '), 'address');
    if (said) return said;
  }
  return undefined;
}

function byType({ facts }: Evidence): Saying | undefined {
  for (const type of facts.article ? typesOf(facts.article) : []) {
    const kind = TYPES.find(([, pattern]) => pattern.test(type))?.[0];
    if (kind) return { kind, kindReason: `structured data: ${type}` };
  }
  return undefined;
}

/** What the site says about itself: satire, and nothing else. */
function bySite({ survey, facts }: Evidence): Saying | undefined {
  const last = survey.blocks.slice(-40).filter(({ text }) => text.length < 400);
  const descriptions = [facts.meta.get('og:site_name') ?? '', ...last.map(({ text }) => text)];
  const said = descriptions.find((text) => CALLS_ITSELF_SATIRE.test(text));
  return said ? { kind: 'satire', kindReason: `the site: ${said.slice(0, 120)}` } : undefined;
}

const LIVE_TITLE =
  /^live\b\s*[:|–—-]|[:|–—-]\s*live\b(?:\s+(?:updates?|blog|coverage))?\s*$|\blive (?:updates|blog|coverage)\b|\bas it happened\b/i;
const RELEASE = /^(?:press|news|media) releases?$|^for immediate release\b/i;
const RELEASE_WIRE =
  /\/PRNewswire\/|\(BUSINESS WIRE\)|\(GLOBE NEWSWIRE\)|\bGLOBE NEWSWIRE\b|^FOR IMMEDIATE RELEASE/;

export function formOf({ survey, facts, draft, title, url }: Evidence): Form {
  const types = facts.article ? typesOf(facts.article) : [];
  if (types.includes('LiveBlogPosting')) return 'live-blog';
  const path = (facts.address ?? url ?? '').replace(/^\w+:\/\/[^/]*/, '');
  const entries = survey.frames.filter(
    ({ words }) => words.includes('liveblog') || (words.includes('live') && words.includes('blog')),
  ).length;
  if (LIVE_TITLE.test(title.text) && (entries > 0 || /\blive\b/.test(path))) return 'live-blog';
  if (/\/(?:press|news|media)-?releases?\//i.test(path)) return 'press-release';
  const from = title.frame?.from ?? 0;
  const near = survey.blocks.slice(Math.max(0, from - BEFORE), from + AFTER + 2);
  if (near.some(({ text, frame }) => text.length < LONGEST_LABEL && RELEASE.test(text) && !inMenu(frame)))
    return 'press-release';
  const opening = survey.blocks.filter((_, i) => draft.keep[i]).slice(0, 3);
  return opening.some(({ text }) => RELEASE_WIRE.test(text)) ? 'press-release' : 'article';
}
