// Whether it is worth to wake the rest for this page: a look of about a millisecond at every page that is opened. It is
// bundled alone into the sentry, so it imports nothing. First the vetoes: where people type, pay, sign in or read
// mail, not a word of text is looked at. Then two dozen cheap signs and one sum, wide enough to let nearly every article
// through (recall .99 at one in seven of the others); the full decision is taken later, in detect.ts.

/** How many paragraphs are measured: an article shows itself in its first ones. */
const MOST_PARAGRAPHS = 150;
/** Characters without which there is nothing to read, or not yet: pages are looked at again when they change. */
const LEAST_TEXT = 100;
/** JSON-LD beyond this is not searched for a type. */
const MOST_JSON = 30_000;

const NO_ARTICLE_PATH =
  /^\/?(?:index\.\w+)?$|^\/[a-z]{2}(?:-[a-z]{2})?\/?$|\/(?:search|login|signin|cart|checkout|account)\b/i;
const ARTICLE_PATH =
  /\/(?:blogs?|news|articles?|story|stories|posts?|insights?|magazine|opinion|features?|press|reviews?)[/-]|\/20\d\d\/[01]?\d\b/;
const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|SatiricalArticle|Report)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:Product|CollectionPage|ItemList|FAQPage|QAPage|DiscussionForumPosting|Service|LocalBusiness|VideoObject|TechArticle)"/;

/** Under even odds: what is let through is looked at again, what is not is lost. */
const LEAST = -1;

/** Whether this page may be an article. */
export function sniff(document: Document, url: string): boolean {
  if (!document.body || isPrivate(document)) return false;
  const path = /^(?:https?|file):\/\/[^/]*([^?#]*)/i.exec(url)?.[1];
  if (path === undefined || NO_ARTICLE_PATH.test(path)) return false;
  return weigh(document, path.toLowerCase()) > LEAST;
}

/** The frame of the page's own origin that fills most of it and may hold an article; null when there is none. */
export function frameToRead(document: Document): HTMLIFrameElement | null {
  const view = document.defaultView;
  if (!view || isPrivate(document)) return null;
  for (const frame of document.getElementsByTagName('iframe')) {
    const { width, height } = frame.getBoundingClientRect();
    if (width * height * 2 <= view.innerWidth * view.innerHeight) continue;
    const inner = frame.contentDocument; // Null in frames of another origin.
    if (inner?.body && sniff(inner, view.location.href)) return frame;
  }
  return null;
}

const SECRETS =
  'input[type=password],input[autocomplete^=cc-],input[autocomplete=one-time-code],input[name=iban i]';
const WORKPLACES = '[contenteditable]:not([contenteditable=false]),[role=application],[role=textbox]';

/** Forms for secrets and money, editors, mail: nothing is read there. */
export function isPrivate(document: Document): boolean {
  if (document.designMode === 'on') return true;
  for (const field of document.querySelectorAll(SECRETS)) if (isInUse(field)) return true;
  for (const place of document.querySelectorAll(WORKPLACES)) if (isMostOf(place, document)) return true;
  return false;
}

/** News pages carry sign-in forms that nobody has opened: only a field in sight counts. A file has no sight. */
function isInUse(field: Element): boolean {
  if (field.getAttribute('aria-hidden') === 'true') return false; // A trap for robots.
  if (!field.checkVisibility) return !saysArticle(field.ownerDocument);
  return field.checkVisibility({ visibilityProperty: true }) && field.getBoundingClientRect().width > 1;
}

/** Half the text, or half the view: a comment box or a video player in an article is neither. */
function isMostOf(place: Element, document: Document): boolean {
  if ((place.textContent ?? '').length * 2 > (document.body.textContent ?? '').length) return true;
  const view = document.defaultView;
  if (!view || !place.getBoundingClientRect) return false;
  const { width, height } = place.getBoundingClientRect();
  return width * Math.min(height, view.innerHeight) * 2 > view.innerWidth * view.innerHeight;
}

/**
 * Sum of signs, each 0 to 1, by weights of a logistic regression (ridge 4 on standardised signs) on the same pages as
 * the full score; about the logarithm of the odds. Cross-validated on WCXB: recall .99 at FPR .13.
 */
export function weigh(document: Document, path: string): number {
  const tags = (name: string): number => document.getElementsByTagName(name).length;
  const is = Number;
  const found = (selector: string): number => is(document.querySelector(selector) !== null);
  const many = (count: number, most: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most));
  const json = structured(document);
  const { run, all, long } = paragraphs(document);
  if (run < LEAST_TEXT) return Number.NEGATIVE_INFINITY;
  const slug = (path.split('/').filter(Boolean).pop() ?? '').split(/[-_]/).length;
  const title = (document.querySelector('h1')?.textContent ?? document.title).trim();
  const signs: [weight: number, sign: number][] = [
    [2.1, many(run, 8000)], // text of one parent
    [1.4, all > 0 ? run / all : 0], // and little beside it
    [1.0, many(long, 30)], // long paragraphs
    [-0.9, many(tags('a') / (long + 1), 60)], // menus and lists of links
    [1.5, found('meta[property="og:type"][content=article]')],
    [1.3, is(ARTICLE_TYPE.test(json))], // JSON-LD rarely lies
    [-2.2, is(OTHER_TYPE.test(json))], // a product, a list, questions
    [0.3, found('meta[property="article:published_time"]')],
    [0.8, found('meta[name=author]')],
    [1.2, is(slug > 3)], // the title in the address
    [2.3, is(ARTICLE_PATH.test(path))], // /blog/, /2024/10/
    [1.4, Math.min(1, title.length / 60)], // headlines are sentences
    [0.5, many(tags('time'), 2)], // dated
    [-2.1, many(tags('time'), 30)], // dated many times: a list
    [0.8, is(tags('article') === 1)], // one article
    [-1.7, many(tags('pre') + tags('code') / 2, 20)], // manuals
    [0.6, found('[rel~=author],[itemprop=author],.byline,.author')], // signed
    [0.4, is(tags('h1') === 1)],
    [-1.8, many(tags('img') / (long + 1), 10)], // more pictures than paragraphs
    [-1.2, many(tags('button') + tags('input') + tags('select'), 60)], // controls
  ];
  return signs.reduce((sum, [weight, sign]) => sum + weight * sign, -4.2);
}

function saysArticle(document: Document): boolean {
  return (
    document.querySelector('meta[property="og:type"][content="article"]') !== null ||
    ARTICLE_TYPE.test(structured(document))
  );
}

function structured(document: Document): string {
  let json = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (json.length < MOST_JSON) json += (script.textContent ?? '').slice(0, MOST_JSON);
  return json;
}

/** Characters in the paragraphs: most under one parent, in all; and how many paragraphs are long. */
function paragraphs(document: Document): { run: number; all: number; long: number } {
  const sums = new Map<Node | null, number>();
  let [run, all, long] = [0, 0, 0];
  const found = document.getElementsByTagName('p');
  for (let i = 0; i < found.length && i < MOST_PARAGRAPHS; i++) {
    const { parentNode, textContent } = found[i] as HTMLParagraphElement;
    const { length } = (textContent ?? '').trim();
    all += length;
    if (length > 80) long++;
    const sum = (sums.get(parentNode) ?? 0) + length;
    sums.set(parentNode, sum);
    run = Math.max(run, sum);
  }
  // Text in boxes of its own making: a part of what the main box holds; text apart by line breaks: all of it.
  if (run < 400) {
    const main = document.querySelector('article,main,[role=main],[itemprop=articleBody]') ?? document.body;
    const share = main.getElementsByTagName('br').length > 8 ? 1 : 0.25;
    run = Math.max(run, ((main.textContent ?? '').length - all) * share);
    long = Math.max(long, (run * share) / 200);
  }
  return { run, all: Math.max(all, run), long };
}
