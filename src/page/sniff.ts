// Whether it is worth to wake the rest for this page: a look of about a millisecond at every page that is opened. It is
// bundled alone into the sentry, so it imports nothing. First the vetoes: where people type, pay, sign in or read
// mail, not a word of text is looked at. Then two dozen cheap signs and one sum, wide enough to let nearly every article
// through; the full decision is taken later, in detect.ts. Weights are set by reason, as there; npm run bench:sentry measures.

/** How many paragraphs are measured: an article shows itself in its first ones. */
const MOST_PARAGRAPHS = 120;
/** Characters without which there is nothing to read, or not yet: pages are looked at again when they change. */
const LEAST_TEXT = 100;
/** Where paragraphs hold less, text may stand in boxes of the site's own making, or in shadow roots. */
const LITTLE_TEXT = 400;
/** JSON-LD beyond this is not searched for a type. */
const MOST_JSON = 30_000;
/** Elements that are asked for a shadow root. */
const MOST_HOSTS = 2000;
/** Texts after the title among which a day and a name are looked for. */
const TEXTS_NEAR_TITLE = 12;

const NO_ARTICLE_PATH =
  /^\/?(?:index\.\w+)?$|^\/[a-z]{2}(?:-[a-z]{2})?\/?$|\/(?:search|log-?in|sign-?(?:in|up)|register|cart|checkout|basket|account|inbox|mail|compose)\b/i;
const NO_ARTICLE_HOST = /^(?:web)?mail\.[^.]+\.|^(?:accounts?|login|auth|e?banking|checkout|pay)\./i;
const ARTICLE_PATH =
  /\/(?:blogs?|news|arti(?:cle|kel|go|colo)s?|story|stories|posts?|insights?|magazine|opinion|features?|press|reviews?)[/-]|\/20\d\d[/-][01]?\d\b/;
const OTHER_PATH =
  /\/(?:docs?|wiki|manual|reference|api|forums?|threads?|topic|questions?|showthread|viewtopic|products?|produkte?|dp|shop|store|category|categories|cat|c|collections?|tags?|services|solutions|about|contact|kontakt|careers|jobs?|events?)(?:[/.]|$)|\/t\/.+\/\d|\/page\/\d/;
const OTHER_HOST = /^(?:docs?|forums?|community|support|help|developers?|wiki|shop|store|my|jobs?)\./i;
const SOFTWARE =
  /discourse|vbulletin|phpbb|xenforo|mybb|wiki|docusaurus|sphinx|mkdocs|gitbook|shopify|magento|presta/i;
const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|SatiricalArticle|Report)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:Product(?:Group)?|CollectionPage|ItemList|FAQPage|QAPage|DiscussionForumPosting|Service|LocalBusiness|VideoObject|TechArticle|Event|JobPosting|SoftwareApplication|ProfilePage|ContactPage|SearchResultsPage|Course)"/;
const OG_OTHER = /^(?:og:)?(?:product|profile|video|music|book|place)/;

/** Under even odds: what is let through is looked at again, what is not is lost. */
const LEAST = 0;

/** Where else than in the document itself its text may stand. */
type Tree = Document | ShadowRoot;
export type RootOf = (element: Element) => ShadowRoot | null;

/** Whether this page may be an article. `rootOf` is how to get at shadow roots: an extension can see closed ones. */
export function sniff(document: Document, url: string, rootOf?: RootOf): boolean {
  if (!document.body || isPrivate(document)) return false;
  const [, host = '', path] = /^(?:https?|file):\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  if (path === undefined || NO_ARTICLE_PATH.test(path) || NO_ARTICLE_HOST.test(host)) return false;
  return weigh(document, path.toLowerCase(), host, rootOf) > LEAST;
}

/** The frame of the same origin that fills most of the view and may be an article, where the page around it is none. */
export function frameToRead(document: Document, url: string, rootOf?: RootOf): HTMLIFrameElement | null {
  for (const frame of document.getElementsByTagName('iframe')) {
    if (!fillsView(frame, document)) continue;
    let inner: Document | null = null;
    try {
      inner = frame.contentDocument;
    } catch {
      // Of another origin.
    }
    const address = frame.hasAttribute('srcdoc') ? url : (inner?.URL ?? '');
    if (inner && sniff(inner, address, rootOf)) return frame;
  }
  return null;
}

const SECRETS =
  'input[type=password],input[autocomplete^=cc-],input[autocomplete=one-time-code],input[name=iban i]';
const WORKPLACES =
  '[contenteditable]:not([contenteditable=false]),[role=application],[role=textbox],[role=grid],[role=treegrid],textarea';

/** Forms for secrets and money, editors, mail: nothing is read there. A file needs another way to see what is in use. */
export function isPrivate(document: Document, inUse: (field: Element) => boolean = isInUse): boolean {
  if (document.designMode === 'on') return true;
  for (const field of document.querySelectorAll(SECRETS)) if (inUse(field)) return true;
  for (const place of document.querySelectorAll(WORKPLACES)) if (isMostOf(place, document)) return true;
  return false;
}

/** News pages carry sign-in forms that nobody has opened: only a field in sight counts. */
function isInUse(field: Element): boolean {
  if (field.getAttribute('aria-hidden') === 'true') return false; // A trap for robots.
  if (!field.checkVisibility) return true;
  return field.checkVisibility({ visibilityProperty: true }) && field.getBoundingClientRect().width > 1;
}

/** Half the view, or half the text of a file: a comment box or a video player in an article is neither. */
function isMostOf(place: Element, document: Document): boolean {
  if ('checkVisibility' in place && document.defaultView) return fillsView(place, document);
  return (place.textContent ?? '').length * 2 > (document.body.textContent ?? '').length;
}

function fillsView(place: Element, { defaultView: view }: Document): boolean {
  if (!view) return false;
  const { width, height } = place.getBoundingClientRect();
  return width * Math.min(height, view.innerHeight) * 2 > view.innerWidth * view.innerHeight;
}

/** Sum of signs, each 0 to 1, times weights; positive for what may be an article. */
export function weigh(document: Document, path: string, host: string, rootOf?: RootOf): number {
  return signsOf(document, path, host, rootOf).reduce((sum, [weight, sign]) => sum + weight * sign, BASE);
}

const BASE = -3.5;

export function signsOf(
  document: Document,
  path: string,
  host: string,
  rootOf: RootOf = (element) => element.shadowRoot,
): [weight: number, sign: number][] {
  const tags = (name: string): number => document.getElementsByTagName(name).length;
  const is = Number;
  const found = (selector: string): number => is(document.querySelector(selector) !== null);
  const meta = (name: string): string =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const many = (count: number, most: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most));
  const { run, all, long, text } = paragraphs(document, rootOf);
  if (run < LEAST_TEXT) return [[Number.NEGATIVE_INFINITY, 1]];
  const json = structured(document);
  const type = meta('og:type').toLowerCase();
  const article = ARTICLE_TYPE.test(json);
  const slug = (path.split('/').filter(Boolean).pop() ?? '').split(/[-_]/).length;
  const heading = document.querySelector('h1');
  const title = (heading?.textContent ?? document.title).trim();
  const near = textsAfter(heading);
  const rate = (words: RegExp): number => Math.min(1, ((text.match(words)?.length ?? 0) * 100) / text.length);
  return [
    [2, many(run, 8000)], // text of one parent
    [1.2, all > 0 ? run / all : 0], // and little beside it
    [1, many(long, 30)], // long paragraphs
    [-0.8, many(tags('a') / (long + 1), 60)], // menus and lists of links
    [1, is(type === 'article')],
    [-1.2, is(OG_OTHER.test(type))],
    [1.2, is(article)], // JSON-LD rarely lies
    [-1.5, is(!article && OTHER_TYPE.test(json))], // a product, a list, questions
    [0.5, is(meta('article:published_time') !== '')],
    [0.5, is(meta('author') !== '')],
    [-1.5, is(SOFTWARE.test(meta('generator')))], // forums, manuals, shops
    [1, is(slug > 3)], // the title in the address
    [1.5, is(ARTICLE_PATH.test(path))], // /blog/, /2024/10/
    [-1, is(OTHER_PATH.test(path) || OTHER_HOST.test(host))], // /forum/, /product/
    [1.4, Math.min(1, title.length / 60)], // headlines are sentences
    [0.8, is(/\b20\d\d\b/.test(near))], // dated
    [0.5, is(/\bby:? \p{L}|\bmin(?:ute)?s? read/iu.test(near))], // signed
    [0.4, found('time,[itemprop=datePublished]')],
    [-1, many(Math.max(0, tags('time') - 2), 20)], // dated many times: a list
    [0.6, is(tags('article') === 1)],
    [-1.2, many(tags('pre') + tags('code') / 2, 20)], // manuals
    [0.6, found('[rel~=author],[itemprop=author],.byline,.author')],
    [0.8, found('[itemprop=articleBody],.entry-content,.post-content,.article-body,.article-content')],
    [0.8, found('#respond,#commentform,#disqus_thread')], // blogs end in one
    [0.3, is(tags('h1') === 1)],
    [-1.2, many(tags('img') / (long + 1), 10)], // more pictures than paragraphs
    [-0.8, many(tags('button') + tags('input') + tags('select'), 60)], // controls
    [-1, rate(/\b(?:our|we|us)\b/gi)], // companies about themselves
    [-0.4, rate(/\byou(?:r)?\b/gi)],
  ];
}

/** The first texts behind the title. */
function textsAfter(heading: Element | null): string {
  let texts = '';
  if (!heading) return texts;
  const walker = heading.ownerDocument.createTreeWalker(heading.ownerDocument.body, 4);
  walker.currentNode = heading.lastChild ?? heading;
  for (let left = TEXTS_NEAR_TITLE; left > 0; ) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (!node.data.trim() || heading.contains(node)) continue;
    texts += ` ${node.data.slice(0, 160)}`;
    left--;
  }
  return texts;
}

function structured(document: Document): string {
  let json = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (json.length < MOST_JSON) json += (script.textContent ?? '').slice(0, MOST_JSON);
  return json;
}

interface Paragraphs {
  /** Characters: most under one parent, in all. */
  run: number;
  all: number;
  /** How many are long. */
  long: number;
  /** The beginning of what they say. */
  text: string;
}

const LONG = 80;
const MOST_SAMPLE = 4000;

function paragraphs(document: Document, rootOf: RootOf): Paragraphs {
  const found = { run: 0, all: 0, long: 0, text: ' ' };
  measure(document, found);
  if (found.run >= LITTLE_TEXT) return found;
  for (const root of rootsOf(document, rootOf)) measure(root, found);
  if (found.run >= LITTLE_TEXT) return found;
  // Text in boxes of its own making: a part of what the main box holds; text apart by line breaks: all of it.
  const main = document.querySelector('article,main,[role=main],[itemprop=articleBody]') ?? document.body;
  const share = main.getElementsByTagName('br').length > 8 ? 1 : 0.25;
  found.run = Math.max(found.run, ((main.textContent ?? '').length - found.all) * share);
  found.long = Math.max(found.long, (found.run * share) / 200);
  found.all = Math.max(found.all, found.run);
  return found;
}

function measure(tree: Tree, found: Paragraphs): void {
  const sums = new Map<Node | null, number>();
  let left = MOST_PARAGRAPHS;
  for (const { parentNode, textContent } of tree.querySelectorAll('p')) {
    if (left-- === 0) return;
    const text = (textContent ?? '').trim();
    found.all += text.length;
    if (text.length > LONG) {
      found.long++;
      if (found.text.length < MOST_SAMPLE) found.text += text;
    }
    const sum = (sums.get(parentNode) ?? 0) + text.length;
    sums.set(parentNode, sum);
    found.run = Math.max(found.run, sum);
  }
}

/** Shadow roots, those within others too. */
function rootsOf(document: Document, rootOf: RootOf): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const trees: Tree[] = [document];
  let left = MOST_HOSTS;
  for (const tree of trees)
    for (const element of tree.querySelectorAll('*')) {
      if (left-- <= 0) return roots;
      const root = rootOf(element);
      if (root) {
        roots.push(root);
        trees.push(root);
      }
    }
  return roots;
}
