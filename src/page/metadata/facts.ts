// What a page says about itself where readers do not look: meta elements, JSON-LD, canonical address, language.
// Gathered once; the files beside this one decide whom to believe for the title, the author, the day.

/** JSON-LD objects, graphs and lists taken apart; anything may be missing or of another type. */
export type Thing = Readonly<Record<string, unknown>>;

export interface Facts {
  /** First non-empty content of each meta element, by lower-case name, property or itemprop. */
  readonly meta: ReadonlyMap<string, string>;
  readonly things: readonly Thing[];
  /** The first thing of an article type. */
  readonly article?: Thing;
  /** Text of `<title>`. */
  readonly title: string;
  /** The address the page names as its own, else the one it was read from; may be relative or missing. */
  readonly address?: string;
  readonly lang?: string;
}

/** Together, at most so much JSON-LD is read: some shops embed their whole catalogue. */
const MOST_JSON = 400_000;
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/;
const NOT_THE_ARTICLE = /^(?:APIReference|AggregateReview|UserReview|EmployerReview)$/;

export function readFacts(document: Document, url?: string): Facts {
  const meta = readMeta(document);
  const things = readThings(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const article = things.find((thing) => isArticleType(thing) && !isTeaser(thing));
  return {
    meta,
    things,
    article,
    title: document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    address: canonical || meta.get('og:url') || url,
    lang: document.documentElement?.getAttribute('lang') || meta.get('content-language') || undefined,
  };
}

function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

function readThings(document: Document): Thing[] {
  const things: Thing[] = [];
  let room = MOST_JSON;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    room -= source.length;
    if (room < 0) break;
    flatten(parseJson(source), things, 0);
  }
  return things;
}

/** JSON as found: comments and CDATA around it, raw line breaks in strings; what is broken beyond that is rescued. */
function parseJson(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/.*?CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/gs, '')
    .trim();
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not JSON yet: the next attempt mends more.
    }
  }
  return rescue(bare);
}

/** The few fields that matter, out of JSON that does not parse. */
function rescue(source: string): Thing {
  const thing: Record<string, string> = {};
  for (const field of ['@type', 'headline', 'datePublished', 'dateModified', 'articleSection']) {
    const found = new RegExp(`"${field}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(source);
    if (found?.[1]) thing[field] = unquote(found[1]);
  }
  const author = /"author"\s*:\s*[[{\s]*(?:"@type"\s*:\s*"\w+"\s*,\s*)?"name"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(
    source,
  );
  if (author?.[1]) thing.author = unquote(author[1]);
  return thing;
}

/** The inside of a JSON string as text. */
function unquote(inside: string): string {
  try {
    return JSON.parse(`"${inside}"`);
  } catch {
    return inside;
  }
}

function flatten(value: unknown, things: Thing[], depth: number): void {
  if (depth > 6 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) flatten(item, things, depth + 1);
    return;
  }
  const thing = value as Thing;
  if (thing['@type']) things.push(thing);
  for (const inner of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
    if (typeof thing[inner] === 'object') flatten(thing[inner], things, depth + 1);
}

export function typesOf(thing: Thing): string[] {
  const types = thing['@type'];
  const list = Array.isArray(types) ? types : [types];
  return list.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''));
}

export function isArticleType(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE_TYPE.test(type) && !NOT_THE_ARTICLE.test(type));
}

/** Lists of articles name each with little more than its address. */
function isTeaser(thing: Thing): boolean {
  return !thing.headline && !thing.author && !thing.datePublished && !thing.articleBody;
}

/** A field as plain text, through the shapes in which JSON-LD writes one: "x", ["x"], { name: "x" }, { @value: "x" }. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return plainText(value).replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  const thing = value as Thing;
  return textOf(thing.name ?? thing['@value']);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Some publishers write HTML entities into JSON. */
function plainText(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (all, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    })
    .replace(/&([a-z]+);/gi, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all);
}
