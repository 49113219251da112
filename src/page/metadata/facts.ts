// What a page says about itself where readers do not look: meta elements, JSON-LD, canonical address, language.
// Gathered once; the files beside this one decide whom to believe for the title, the author, the day.

import { ownAddress } from './address';
import { readThings, type Thing, textOf, typesOf } from './json-ld';
import { sharedWords } from './words';

export interface Facts {
  /** First non-empty content of each meta element, by lower-case name, property or itemprop. */
  readonly meta: ReadonlyMap<string, string>;
  /** All contents of those that were given more than once: several authors. */
  readonly repeated: ReadonlyMap<string, readonly string[]>;
  readonly things: readonly Thing[];
  /** The thing of an article type that is this page's article. */
  readonly article?: Thing;
  /** Text of `<title>`. */
  readonly title: string;
  /** The address the page names as its own, else the one it was read from; may be relative or missing. */
  readonly address?: string;
  readonly lang?: string;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/i;
const NOT_THE_ARTICLE = /^(?:APIReference|AggregateReview|UserReview|EmployerReview)$/i;

export function readFacts(document: Document, url?: string): Facts {
  const { meta, repeated, scripts, canonical } = readHead(document);
  const things = readThings(scripts);
  const title = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    meta,
    repeated,
    things,
    article: articleOf(things, meta.get('og:title') ?? title),
    title,
    address: ownAddress([canonical, meta.get('og:url')], url),
    lang: document.documentElement?.getAttribute('lang') || meta.get('content-language') || undefined,
  };
}

/** Share of a heading's words that a page's own title must have for the two to be of one article. */
const SAME_ARTICLE = 0.25;
/** What a page says of the site and not of an article. */
const OF_THE_SITE = ['og:site_name', 'application-name', 'content-language'];

/** On a page of several articles: what the page says of the one under this heading. */
export function factsUnder(facts: Facts, heading: string): Facts {
  const article = articleOf(facts.things, heading);
  const titles = [facts.meta.get('og:title') ?? '', textOf(facts.article?.headline) ?? '', facts.title];
  if (article === facts.article && titles.some((title) => sharedWords(title, heading) >= SAME_ARTICLE))
    return facts;
  const meta = new Map([...facts.meta].filter(([name]) => OF_THE_SITE.includes(name)));
  const isIts = alike(article, heading) >= SAME_ARTICLE;
  const { things, lang } = facts;
  return { meta, repeated: new Map(), things, article: isIts ? article : undefined, title: heading, lang };
}

interface Head {
  readonly meta: ReadonlyMap<string, string>;
  readonly repeated: ReadonlyMap<string, readonly string[]>;
  readonly scripts: readonly string[];
  readonly canonical?: string;
}

const NAMING = ['name', 'property', 'itemprop', 'http-equiv'];

/** Such elements stand in the body as well, so the whole page is asked, once. */
function readHead(document: Document): Head {
  const meta = new Map<string, string>();
  const repeated = new Map<string, string[]>();
  const scripts: string[] = [];
  let canonical: string | undefined;
  for (const element of document.querySelectorAll(
    'meta[content], link[rel="canonical" i], script[type="application/ld+json" i]',
  )) {
    if (element.localName === 'script') scripts.push(element.textContent ?? '');
    else if (element.localName === 'link') canonical ??= element.getAttribute('href') || undefined;
    else readMeta(element, meta, repeated);
  }
  return { meta, repeated, scripts, canonical };
}

function readMeta(element: Element, meta: Map<string, string>, repeated: Map<string, string[]>): void {
  const content = textOf(element.getAttribute('content'));
  if (!content) return;
  for (const attribute of NAMING) {
    for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
      if (!name) continue;
      const first = meta.get(name);
      if (first === undefined) meta.set(name, content);
      else if (repeated.has(name)) repeated.get(name)?.push(content);
      else repeated.set(name, [first, content]);
    }
  }
}

// For those that look at the things themselves: kind, signs.
export { textOf, typesOf } from './json-ld';

export function isArticleType(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE_TYPE.test(type) && !NOT_THE_ARTICLE.test(type));
}

/** Of several articles the one whose headline is most like the page's own title; those in lists say little more than an address. */
function articleOf(things: readonly Thing[], title: string): Thing | undefined {
  const articles = things.filter((thing) => isArticleType(thing) && !isTeaser(thing));
  let best = articles[0];
  let most = alike(best, title);
  for (const thing of articles.slice(1)) {
    const shared = alike(thing, title);
    if (shared > most) [best, most] = [thing, shared];
  }
  return best;
}

function alike(thing: Thing | undefined, title: string): number {
  return sharedWords(textOf(thing?.headline) ?? textOf(thing?.name) ?? '', title);
}

function isTeaser(thing: Thing): boolean {
  return !thing.headline && !thing.author && !thing.datePublished && !thing.articleBody;
}
