// Of which form an article is: a live blog, a press release, or neither. Two signs must agree on a live blog, since
// "live" is a common word: its name in the title, the address, and text in boxes that each have a time of their own.

import type { Form } from '../engine/article';
import type { Evidence } from './detect';
import { inMenu, LONGEST_LABEL } from './kind';
import { typesOf } from './metadata/facts';

interface Saying {
  readonly form: Form;
  readonly formReason?: string;
}

export function formOf(evidence: Evidence): Saying {
  const live = whyLive(evidence);
  if (live) return { form: 'live-blog', formReason: live };
  const release = whyRelease(evidence);
  if (release) return { form: 'press-release', formReason: release };
  return { form: 'article' };
}

const LIVE_TITLE =
  /^(?:live|en direct|en vivo|ao vivo|in diretta|liveticker|news-?ticker|newsblog)\b\s*[:|–—-]|[:|–—-]\s*live\b(?:\s+(?:updates?|blog|coverage))?\s*$|\blive\s*:|\b(?:live (?:updates|blog|coverage)|liveblog|liveticker|newsblog|minuto a minuto)\b|\bas it happened\b|\+\+\+.*\+\+\+/i;
const LIVE_PATH =
  /\/(?:live|live-?blogs?|live-?updates?|live-?news|liveticker|newsticker|en-direct|en-vivo|minuto-a-minuto|diretta)(?:\/|-)|-(?:live-?(?:blog|updates?|news|ticker)|liveticker|newsblog)(?:-|[/.]|$)|-live(?:[/.]|$)/i;
/** Entries of a live blog, at least. */
const LIVE_TIMES = 5;

function whyLive({ survey, facts, title, url }: Evidence): string | undefined {
  const type = facts.things.flatMap(typesOf).find((name) => name === 'LiveBlogPosting');
  if (type) return `structured data: ${type}`;
  const signs = [
    LIVE_TITLE.test(title.text) && `title: ${LIVE_TITLE.exec(title.text)?.[0].trim()}`,
    LIVE_PATH.test(pathOf(facts.address ?? url)) && 'address: live',
    (hasLiveClass(survey) || (survey.counts.get('time') ?? 0) >= LIVE_TIMES) && 'entries with times',
  ].filter((sign) => sign !== false);
  return signs.length >= 2 ? signs.join(', ') : undefined;
}

const hasLiveClass = ({ frames }: Evidence['survey']): boolean =>
  frames.some(
    ({ words }) => words.includes('liveblog') || (words.includes('live') && words.includes('blog')),
  );

const pathOf = (address = ''): string => address.replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*$/, '');

const RELEASE =
  /^(?:press|news|media) releases?$|^for immediate release\b|^pressemitteilung(?:en)?$|^medienmitteilung(?:en)?$|^communiqués? de presse$|^comunicados? de prensa$|^comunicat[oi] stampa$|^nota de prensa$|^pressmeddelande$|^pressemelding$|^persbericht$/i;
const RELEASE_PATH =
  /\/(?:(?:press|news|media)-?releases?|pressemitteilung(?:en)?|medienmitteilung(?:en)?|communiques?-de-presse|comunicados?-de-prensa|notas?-de-prensa|comunicat[oi]-stampa)\//i;
const WIRE =
  /\/PRNewswire\/|\(BUSINESS WIRE\)|\bGLOBE NEWSWIRE\b|^FOR IMMEDIATE RELEASE|\/PRNewswire-|\(ots\)|\(EZ Newswire\)|\(ACCESSWIRE\)/;
/** Blocks before the title and after it among which the label stands. */
const BEFORE = 6;
const AFTER = 5;

function whyRelease({ survey, facts, draft, title, url }: Evidence): string | undefined {
  const path = RELEASE_PATH.exec(pathOf(facts.address ?? url))?.[0];
  if (path) return `address: ${path.replaceAll('/', '')}`;
  const { from, to } = title.frame ?? { from: 0, to: 0 };
  const label = survey.blocks
    .slice(Math.max(0, from - BEFORE), to + AFTER)
    .find(({ text, frame }) => text.length < LONGEST_LABEL && RELEASE.test(text) && !inMenu(frame));
  if (label) return `label: ${label.text}`;
  const opening = survey.blocks.filter((_, i) => draft.keep[i]).slice(0, 3);
  const wire = opening.map(({ text }) => WIRE.exec(text)?.[0]).find(Boolean);
  return wire ? `wire: ${wire}` : undefined;
}
