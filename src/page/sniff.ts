// Whether it is worth to wake the rest for this page: a look of one or two milliseconds at every page that is opened. It is
// bundled alone into the sentry, so it imports nothing. First the vetoes: where people type, pay, sign in or read
// mail, not a word of text is looked at. Then two dozen cheap signs and one sum, wide enough to let nearly every article
// through; the full decision is taken later, in detect.ts. Weights are set by reason, as there; npm run bench:sentry measures.

/** How many paragraphs are measured: an article shows itself in its first ones. */
const MOST_PARAGRAPHS = 60;
/** Characters without which there is nothing to read, or not yet: pages are looked at again when they change. */
const LEAST_TEXT = 100;
/** Where paragraphs hold less, text may stand in boxes of the site's own making, or in shadow roots. */
const LITTLE_TEXT = 400;
/** JSON-LD beyond this is not searched for a type. */
const MOST_JSON = 60_000;
/** Elements and texts that are looked at where paragraphs hold little. */
const MOST_NODES = 2500;
/** Texts after the title among which a day and a name are looked for. */
const TEXTS_NEAR_TITLE = 40;

/** Front pages, and places where people search, sign in, pay, read mail. */
const NO_ARTICLE =
  /^[^/]*\/?(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$|\/(?:search|log-?in|sign-?[iu][np]|register|cart|checkout|account|mail)\b|^(?:(?:web)?mail\.\w+|accounts?|login|e?banking)\./;
const ARTICLE_PLACE =
  /\/(?:blogs?|news|arti(?:cle|kel|go|colo)s?|story|stories|posts?|insights?|opinion|press|reviews?)[/-]|\/20\d\d[/-][01]?\d\b/;
const OTHER_PLACE =
  /^(?:doc|forum|communit|support|help|develop|wiki|shop|store)\w*\.|\/(?:docs?|forums?|threads?|topic|questions?|products?|shop|categor\w+|collections?|tags?|about|jobs?|events?|page)(?:[/.]|$)|\/t\/.+\d/;
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*(?:News|cal)Article|Article|\w*BlogPosting|Report)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:Product|Collection|ItemList|FAQ|QAPage|Discussion|Service|Local|Video|Tech|Event|Job|Software|Profile)/;

export type RootOf = (element: Element) => ShadowRoot | null;

/** Whether this page may be an article. `rootOf` is how to get at shadow roots: an extension can see closed ones. */
export function sniff(document: Document, url: string, rootOf?: RootOf): boolean {
  const place = /^(?:https?|file):\/\/([^?#]*)/i.exec(url)?.[1]?.toLowerCase();
  if (!document.body || !place || NO_ARTICLE.test(place) || isPrivate(document)) return false;
  return weigh(document, place, rootOf) > 0;
}

/** The frame of the same origin that fills most of the view and may be an article, where the page around it is none. */
export function frameToRead(document: Document, url: string, rootOf?: RootOf): HTMLIFrameElement | null {
  for (const frame of document.getElementsByTagName('iframe')) {
    const inner = fillsView(frame, document) && frame.contentDocument;
    if (inner && sniff(inner, frame.srcdoc ? url : inner.URL, rootOf)) return frame;
  }
  return null;
}

/** A field that is hidden from screen readers is a trap for robots. */
const SECRETS =
  'input[type=password]:not([aria-hidden=true]),input[autocomplete^=cc-],input[autocomplete=one-time-code],input[name=iban i]';
const WORKPLACES =
  '[contenteditable]:not([contenteditable=false]),[role=application],[role=textbox],[role$=grid],textarea';

/** Forms for secrets and money, editors, mail: nothing is read there. A file needs another way to see what is in use. */
export function isPrivate(document: Document, inUse: (field: Element) => boolean = isInUse): boolean {
  if (document.designMode === 'on') return true;
  for (const field of document.querySelectorAll(SECRETS)) if (inUse(field)) return true;
  for (const place of document.querySelectorAll(WORKPLACES)) if (isMostOf(place, document)) return true;
  return false;
}

/** News pages carry sign-in forms that nobody has opened, some far below the text: those do not count. */
function isInUse(field: Element): boolean {
  if (!field.checkVisibility) return true;
  const { top, width } = field.getBoundingClientRect();
  if (width < 2 || !field.checkVisibility({ visibilityProperty: true })) return false;
  const { ownerDocument: page } = field;
  const below = top > (page.defaultView as Window).innerHeight;
  return !(below && (field as HTMLInputElement).type === 'password' && saysArticle(page));
}

const PUBLISHED = 'meta[property="article:published_time"]';

/** Plug-ins set og:type everywhere, these two on articles alone. */
const saysArticle = (document: Document): boolean =>
  document.querySelector(PUBLISHED) !== null || ARTICLE_TYPE.test(structured(document));

/** Half the view, or half the text of a file: a comment box or a video player in an article is neither. */
function isMostOf(place: Element, document: Document): boolean {
  if ('checkVisibility' in place && document.defaultView) return fillsView(place, document);
  return (place.textContent ?? '').length * 2 > (document.body.textContent ?? '').length;
}

function fillsView(place: Element, { defaultView }: Document): boolean {
  const view = defaultView as Window;
  const { width, height } = place.getBoundingClientRect();
  return width * Math.min(height, view.innerHeight) * 2 > view.innerWidth * view.innerHeight;
}

const BASE = -2.6;

/** Sum of signs, each 0 to 1, times weights; positive for what may be an article. `place` is host and path. */
export function weigh(document: Document, place: string, rootOf?: RootOf): number {
  const tags = (name: string): number => document.getElementsByTagName(name).length;
  const is = Number;
  const found = (selector: string): number => is(document.querySelector(selector) !== null);
  const attribute = (selector: string, name: string): string =>
    document.querySelector(selector)?.getAttribute(name) ?? '';
  const many = (count: number, most: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most));
  const { run, all, long } = textOf(document, rootOf);
  if (run < LEAST_TEXT) return -1;
  const json = structured(document);
  const og = attribute('meta[property="og:type"]', 'content');
  // Some addresses tell nothing, but the page names a better one.
  const places = `${place} ${attribute('link[rel=canonical]', 'href')}`;
  const heading = document.querySelector('h1');
  const signs: [weight: number, sign: number][] = [
    [2, many(run, 8000)], // text of one parent
    [1.2, run / all], // and little beside it
    [1, many(long, 30)], // long paragraphs
    [-0.8, many(tags('a') / (long + 1), 60)], // menus and lists of links
    [og === 'article' ? 1 : -1.2 * is(/^pro|^vid|^mus/.test(og)), 1], // products, profiles, videos
    [ARTICLE_TYPE.test(json) ? 1.2 : -1.5 * is(OTHER_TYPE.test(json)), 1], // JSON-LD rarely lies
    [0.8, found(PUBLISHED)],
    [1, is(/(?:[^/ -]+[-_]){3}[^/ ]*\/?(?: |$)/.test(places))], // the title in the address
    [1.5, is(ARTICLE_PLACE.test(places))], // /blog/, /2024/10/
    [-1, is(OTHER_PLACE.test(places))], // /forum/, /product/
    [1.4, Math.min(1, sizeOf(heading?.textContent?.trim() ?? document.title) / 60)], // headlines are sentences
    [0.8, is(/\b20\d\d\b/.test(textsAfter(heading ?? document.body, document)))], // dated
    [0.8, found('.byline,.author')],
    [-1, many(tags('time') / 3, 8)], // dated many times: a list
    [0.6, is(tags('article') === 1)],
    [0.8, found('[itemprop=articleBody],.entry-content,.post-content,.article-body')],
    [-1.2, many(tags('img') / (long + 1), 10)], // more pictures than paragraphs
    [-0.8, many(tags('button') + tags('input') + tags('select'), 60)], // controls
  ];
  return signs.reduce((sum, [weight, sign]) => sum + weight * sign, BASE);
}

/** The title and the first texts behind it. */
function textsAfter(heading: Element, document: Document): string {
  const walker = document.createTreeWalker(document, 4);
  walker.currentNode = heading;
  let texts = '';
  for (let left = TEXTS_NEAR_TITLE; left-- > 0; ) texts += walker.nextNode()?.nodeValue?.slice(0, 99);
  return texts;
}

/** Characters that say as much as three letters. */
const DENSE = /[\u3040-\u9fff\uac00-\ud7af]/g;
const sizeOf = (text: string): number => text.length + (text.match(DENSE)?.length ?? 0) * 2;

function structured(document: Document): string {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts]
    .map(({ textContent }) => textContent)
    .join('')
    .slice(0, MOST_JSON);
}

/** Sizes of texts: most in one box, in all; and how many are long. */
interface Sizes {
  run: number;
  all: number;
  long: number;
}

const LONG = 80;

function textOf(document: Document, rootOf?: RootOf): Sizes {
  const sizes = measure(document.querySelectorAll('p'));
  if (sizes.run >= LITTLE_TEXT) return sizes;
  const texts: Node[] = [];
  collect(document.querySelector('article,main') ?? document.body, texts, rootOf);
  return measure(texts);
}

/** Texts wherever they stand: in boxes of the site's own making, apart by line breaks, in shadow roots. */
function collect(tree: Node, texts: Node[], rootOf: RootOf = ({ shadowRoot }) => shadowRoot): void {
  const walker = (tree.ownerDocument as Document).createTreeWalker(tree, 5);
  for (let left = MOST_NODES; left-- > 0 && walker.nextNode(); ) {
    const node = walker.currentNode;
    const root = rootOf(node as Element);
    if (root) collect(root, texts, rootOf);
    if (
      (node.nodeValue ?? '').length > 40 &&
      !/^(?:SCRIPT|STYLE|NOSCRIPT|A)$/.test(node.parentNode?.nodeName ?? '')
    )
      texts.push(node);
  }
}

function measure(pieces: Iterable<Node>): Sizes {
  const sizes = { run: 0, all: 1, long: 0 };
  const sums = new Map<Node | null | undefined, number>();
  let left = MOST_PARAGRAPHS;
  for (const { textContent, parentNode } of pieces) {
    if (left-- === 0) break;
    const size = sizeOf((textContent ?? '').trim());
    sizes.all += size;
    if (size > LONG) sizes.long++;
    for (const box of [parentNode, parentNode?.parentNode]) {
      const sum = (sums.get(box) ?? 0) + size;
      sums.set(box, sum);
      sizes.run = Math.max(sizes.run, sum);
    }
  }
  return sizes;
}
