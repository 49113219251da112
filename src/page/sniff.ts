// Whether it is worth to wake the rest for this page: a look of about a millisecond at every page that is opened. It is
// bundled alone into the sentry, so it imports nothing. First the vetoes: where people type, pay, sign in or read
// mail, not a word of text is looked at. Then a few counts; the full decision is taken later, in detect.ts.

/** How many paragraphs are measured: an article shows itself in its first ones. */
const MOST_PARAGRAPHS = 150;
/** Characters in paragraphs of one parent that make a body, when the page calls itself an article or does not. */
const SHORT_BODY = 200;
const LONG_BODY = 1000;
/** JSON-LD beyond this is not searched for a type. */
const MOST_JSON = 30_000;

const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*NewsArticle|Article|BlogPosting|LiveBlogPosting|SatiricalArticle|Report)"/;
const NO_ARTICLE_PATH =
  /^\/?(?:index\.\w+)?$|^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)$|\/(?:search|login|signin|cart|checkout|account)\b/i;

export function sniff(document: Document, url: string): boolean {
  if (!document.body || isPrivate(document)) return false;
  const path = /^(?:https?|file):\/\/[^/]*([^?#]*)/i.exec(url)?.[1];
  if (path === undefined || NO_ARTICLE_PATH.test(path)) return false;
  const says = saysArticle(document);
  return longestRun(document) >= (says ? SHORT_BODY : LONG_BODY);
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
  if (!field.checkVisibility) return !saysArticle(field.ownerDocument);
  return field.checkVisibility({ visibilityProperty: true }) && field.getClientRects().length > 0;
}

/** Half the text, or half the view: a comment box or a video player in an article is neither. */
function isMostOf(place: Element, document: Document): boolean {
  if ((place.textContent ?? '').length * 2 > (document.body.textContent ?? '').length) return true;
  const view = document.defaultView;
  if (!view || !place.getBoundingClientRect) return false;
  const { width, height } = place.getBoundingClientRect();
  return width * Math.min(height, view.innerHeight) * 2 > view.innerWidth * view.innerHeight;
}

function saysArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type === 'article') return true;
  let room = MOST_JSON;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '').slice(0, Math.max(0, room));
    if (ARTICLE_TYPE.test(json)) return true;
    room -= json.length;
  }
  return false;
}

/** Most characters that the paragraphs of one parent hold together. */
function longestRun(document: Document): number {
  const sums = new Map<Node | null, number>();
  let best = 0;
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MOST_PARAGRAPHS; i++) {
    const { parentNode, textContent } = paragraphs[i] as HTMLParagraphElement;
    const length = (textContent ?? '').trim().length;
    if (length < 40) continue;
    const sum = (sums.get(parentNode) ?? 0) + length;
    sums.set(parentNode, sum);
    best = Math.max(best, sum);
  }
  return best;
}
