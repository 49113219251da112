// The full decision about a page that has been surveyed: is it an article, of which kind and form. Vetoes come before
// the score: where people type, pay or read mail nothing is an article, whatever its words are like.

import type { Form, Kind } from '../engine/article';
import { type Draft, isHeading, isLink, keptIn, tally } from './body/draft';
import { formOf } from './form';
import { kindOf } from './kind';
import { type Look, look } from './look';
import type { Facts } from './metadata/facts';
import type { Title } from './metadata/title';
import { score } from './score';
import { isLive } from './shown';
import { HOME_PATH } from './sign-words';
import { isPrivate } from './sniff';
import type { Frame, Survey } from './survey';

/** All that is known of a page when the decision is taken. */
export interface Evidence {
  readonly survey: Survey;
  readonly facts: Facts;
  readonly draft: Draft;
  readonly title: Title;
  readonly url?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly modified?: string;
}

export interface Decision {
  readonly detected: boolean;
  readonly kind: Kind;
  readonly kindReason?: string;
  readonly form: Form;
  readonly formReason?: string;
}

/** Letters of body under which there is nothing to check: three lines of a news flash have more. */
const SHORTEST = 200;
/** So many teasers make a list. */
const LIST = 4;
/** Of the text, this much in teasers of one paragraph each leaves no room for an article. */
const MOST_BRIEFS = 0.7;
/** An <article> with more of the kept text than this is the article, not a teaser. */
const MAIN_ARTICLE = 0.4;

/** `isKnown`: one of several articles of a page, which needs no looking at. */
export function detectArticle(evidence: Evidence, isKnown = false): Decision {
  const detected = isKnown || (veto(evidence) === undefined && isArticle(look(evidence)));
  return { detected, ...(detected ? kindOf(evidence) : { kind: 'other' }), ...formOf(evidence) };
}

/** A page of teasers is none whatever it says of itself: section pages call themselves articles, too. */
function isArticle(page: Look): boolean {
  return page.repeats.briefs <= page.keptProse * MOST_BRIEFS && score(page) >= 0;
}

/** Why a page is no article whatever the score; undefined when nothing speaks against it. */
export function veto(evidence: Evidence): string | undefined {
  if (isPrivate(evidence.survey.document, isLive(evidence.survey.document) ? undefined : inUseOf(evidence)))
    return 'private';
  if (evidence.url !== undefined && isHome(evidence.url)) return 'home';
  if (isTooShort(evidence.draft)) return 'too short';
  if (isListOfTeasers(evidence)) return 'list';
  return undefined;
}

/** By the address it was opened at; what a page names as its own address is often the site's. */
function isHome(url: string): boolean {
  const path = /^https?:\/\/[^/]+([^?#]*)$/i.exec(url)?.[1];
  return path !== undefined && HOME_PATH.test(path);
}

const UNOPENED = /modal|pop-?up|overlay|drop-?down|drawer|off-?canvas|light-?box|hidden|collapse/i;
const ASIDE = new Set(['dialog', 'header', 'nav', 'aside', 'footer']);

/**
 * Whether a field for secrets is what a file is about. It has no sight: so no password on a page that calls itself an
 * article, nor anything in a box that is opened on demand, or at the edge of the page.
 */
function inUseOf({ facts }: Evidence): (field: Element) => boolean {
  const article =
    facts.article !== undefined ||
    facts.meta.get('og:type')?.toLowerCase() === 'article' ||
    facts.meta.has('article:published_time');
  return (field) => {
    if (article && field.getAttribute('type') === 'password') return false;
    for (let box: Element | null = field.parentElement; box; box = box.parentElement) {
      if (ASIDE.has(box.localName) || box.hasAttribute('hidden')) return false;
      if (UNOPENED.test(`${box.getAttribute('class') ?? ''} ${box.id}`) && box.localName !== 'body')
        return false;
    }
    return true;
  };
}

function isTooShort({ blocks, keep }: Draft): boolean {
  return blocks.reduce((sum, { size }, i) => sum + (keep[i] ? size : 0), 0) < SHORTEST;
}

/** A section page: several articles, each headed by a link, none of them the page's own. */
function isListOfTeasers({ survey, draft }: Evidence): boolean {
  const sums = tally(draft);
  const all = survey.frames.filter(({ tag }) => tag === 'article');
  // Some sites put the list into an <article> too: the innermost ones count.
  const outer = new Set(all.map(articleAround));
  const articles = all.filter((frame) => !outer.has(frame));
  if (articles.length < LIST || articles.some((frame) => keptIn(sums, frame) > sums.total * MAIN_ARTICLE))
    return false;
  const kept = articles.filter((frame) => keptIn(sums, frame) > 0);
  const teasers = kept.filter((frame) =>
    draft.blocks.slice(frame.from, frame.to).some((block) => isHeading(block) && isLink(block)),
  );
  return teasers.length >= LIST && teasers.length * 2 > kept.length;
}

function articleAround(frame: Frame): Frame | null {
  let around = frame.parent;
  while (around && around.tag !== 'article') around = around.parent;
  return around;
}
