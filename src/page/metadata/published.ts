// The day of publication, by a vote. No single place on a page is to be trusted: metadata tells the day of the last
// change, visible dates belong to related stories, addresses lack the day. So every place that names a day votes with
// a weight, a day that is known to be that of a change loses some, and the day with the most votes wins.

import type { Mark, Survey } from '../survey';
import { dayOf, findDay } from './dates';
import { type Facts, isArticleType, type Thing, textOf, typesOf } from './facts';
import type { Title } from './title';

/** How much a place is to be trusted: about how often it was right on pages with a known day. */
const WEIGHT = {
  structured: 2,
  address: 2,
  meta: 1.8,
  nearTitle: 1.4,
  microdata: 1.4,
  time: 1.3,
  pageData: 1.2,
  className: 0.4,
} as const;
/** What a day loses that equals the day of the last change, when the page names another. */
const CHANGED = 0.6;

const META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published',
  'published-date',
  'published_date',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'date.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'rnews:datepublished',
  'displaydate',
  'originalpublicationdate',
  'article_date_original',
  'citation_publication_date',
  'citation_date',
  'release_date',
  'cdate',
  'dc.created',
  'date',
  'og:pubdate',
  'created',
];
const META_CHANGED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
];

interface Vote {
  readonly day: string;
  readonly weight: number;
  readonly rule: keyof typeof WEIGHT;
}

/** YYYY-MM-DD, or undefined when the page names no day. */
export function readPublished(survey: Survey, facts: Facts, title: Title): string | undefined {
  const monthFirst = /^en(?:-us)?$/i.test(facts.lang ?? 'en');
  const votes = [
    vote('structured', structuredDay(facts, isArticleType)),
    vote(
      'pageData',
      structuredDay(facts, (thing) => typesOf(thing).some((type) => /Page$/.test(type))),
    ),
    vote('meta', firstMeta(facts, META, monthFirst)),
    vote('address', addressDay(facts.address)),
    ...visibleVotes(survey, title, monthFirst),
  ].filter((one) => one !== undefined);
  return decide(mendZones(votes), changedDays(facts, monthFirst));
}

function vote(rule: keyof typeof WEIGHT, day: string | undefined): Vote | undefined {
  return day ? { day, weight: WEIGHT[rule], rule } : undefined;
}

function decide(votes: readonly Vote[], changed: ReadonlySet<string>): string | undefined {
  const sums = new Map<string, number>();
  for (const { day, weight } of votes) sums.set(day, (sums.get(day) ?? 0) + weight);
  if (sums.size > 1)
    for (const day of changed) if (sums.has(day)) sums.set(day, (sums.get(day) ?? 0) - CHANGED);
  let best: string | undefined;
  for (const [day, sum] of sums) if (best === undefined || sum > (sums.get(best) ?? 0)) best = day;
  return best;
}

/** Metadata a day later than what the reader sees is midnight in another zone: the visible day counts. */
function mendZones(votes: readonly Vote[]): Vote[] {
  const visible = new Set(
    votes
      .filter(({ rule }) => rule === 'address' || rule === 'time' || rule === 'nearTitle')
      .map(({ day }) => day),
  );
  return votes.map((one) => {
    if (one.rule !== 'structured' && one.rule !== 'meta' && one.rule !== 'pageData') return one;
    const before = dayBefore(one.day);
    return before && visible.has(before) && !visible.has(one.day) ? { ...one, day: before } : one;
  });
}

function dayBefore(day: string): string | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (date > 1) return dayOf(year, month, date - 1);
  if (month === 1) return dayOf(year - 1, 12, 31);
  return [31, 30, 29, 28].map((last) => dayOf(year, month - 1, last)).find(Boolean);
}

function structuredDay(facts: Facts, wanted: (thing: Thing) => boolean): string | undefined {
  for (const thing of facts.things) {
    if (!wanted(thing)) continue;
    const day = findDay(textOf(thing.datePublished) ?? textOf(thing.dateCreated) ?? '')?.day;
    if (day) return day;
  }
  return undefined;
}

function firstMeta(facts: Facts, names: readonly string[], monthFirst: boolean): string | undefined {
  for (const name of names) {
    const day = findDay(facts.meta.get(name) ?? '', monthFirst)?.day;
    if (day) return day;
  }
  return undefined;
}

function changedDays(facts: Facts, monthFirst: boolean): Set<string> {
  const days = new Set<string>();
  for (const thing of facts.things) {
    const day = findDay(textOf(thing.dateModified) ?? '')?.day;
    if (day) days.add(day);
  }
  const meta = firstMeta(facts, META_CHANGED, monthFirst);
  if (meta) days.add(meta);
  return days;
}

/** /2020/07/13/…, /2020-07-13-…, /20200713/…; an address without the day says nothing. */
function addressDay(address = ''): string | undefined {
  const path = address.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const match =
    /(?<!\d)((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?=[/\-_.]|$)/.exec(path) ??
    /(?<!\d)(20[0-3]\d)([01]\d)([0-3]\d)(?!\d)/.exec(path);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Blocks after the title in which a date is taken for the article's. */
const NEAR = 16;
const CHANGE_WORD =
  /\b(?:updated?|modified|last (?:edited|reviewed|changed)|revised|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|обновлено|güncelle\w*)\b/i;
const LONGEST_DATE_LINE = 200;

function visibleVotes(survey: Survey, title: Title, monthFirst: boolean): (Vote | undefined)[] {
  const start = title.frame?.from ?? 0;
  const near = (mark: Mark): boolean => mark.block >= start - 6 && mark.block <= start + NEAR;
  const inside = (mark: Mark): boolean => !inTeaser(mark);
  const marks = survey.marks.filter(inside);
  const ordered = [...marks.filter(near), ...marks.filter((mark) => !near(mark))];
  return [
    vote('nearTitle', dayNearTitle(survey, title, monthFirst)),
    vote('microdata', ordered.map(microdataDay).find(Boolean)),
    vote('time', ordered.map((mark) => timeDay(mark, monthFirst)).find(Boolean)),
    vote('className', ordered.map((mark) => classDay(mark, monthFirst)).find(Boolean)),
  ];
}

const TEASER = new Set([
  'related',
  'recommended',
  'sidebar',
  'widget',
  'comment',
  'comments',
  'teaser',
  'footer',
  'trending',
  'popular',
]);

function inTeaser(mark: Mark): boolean {
  let { frame }: { frame: Mark['frame'] | null } = mark;
  for (let i = 0; frame && i < 8; i++, frame = frame.parent) {
    if (frame.tag === 'aside' || frame.tag === 'footer' || frame.tag === 'nav') return true;
    if (frame.tag === 'article' || frame.tag === 'main') return false;
    if (frame.words.some((word) => TEASER.has(word))) return true;
  }
  return false;
}

/** The first date in the lines around the title; one that says "updated" only when there is no other. */
function dayNearTitle(survey: Survey, title: Title, monthFirst: boolean): string | undefined {
  if (!title.frame) return undefined;
  let changed: string | undefined;
  const after = survey.blocks.slice(title.frame.to, title.frame.to + NEAR);
  const before = survey.blocks.slice(Math.max(0, title.frame.from - 3), title.frame.from);
  for (const block of [...after, ...before.reverse()]) {
    if (block.text.length > LONGEST_DATE_LINE) continue;
    const found = findDay(block.text, monthFirst);
    if (!found) continue;
    if (!CHANGE_WORD.test(block.text.slice(0, found.index))) return found.day;
    changed ??= found.day;
  }
  return changed;
}

function microdataDay({ element }: Mark): string | undefined {
  if (!/datePublished|dateCreated/.test(element.getAttribute('itemprop') ?? '')) return undefined;
  return findDay(written(element))?.day;
}

function timeDay({ element }: Mark, monthFirst: boolean): string | undefined {
  if (element.localName !== 'time') return undefined;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (/updated(?!.*published)|modified/i.test(names) && !/publish|entry-date/i.test(names)) return undefined;
  return findDay(written(element), monthFirst)?.day;
}

function classDay({ element }: Mark, monthFirst: boolean): string | undefined {
  const names = element.getAttribute('class') ?? '';
  if (!/date|time|publ|posted/i.test(names) || /update|modif/i.test(names)) return undefined;
  const text = element.textContent ?? '';
  return text.length < LONGEST_DATE_LINE ? findDay(text, monthFirst)?.day : undefined;
}

function written(element: Element): string {
  return (
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    (element.textContent ?? '').slice(0, LONGEST_DATE_LINE)
  );
}
