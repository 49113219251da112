// The day of publication, by a vote. No single place on a page is to be trusted: metadata tells the day of the last
// change, visible dates belong to related stories, addresses lack the day. So every place that names a day votes with
// a weight, a day that is known to be that of a change loses some, and the day with the most votes wins. What the page
// says was changed is kept apart and told as such.

import type { Mark, PageBlock, Survey } from '../survey';
import { dayOf, daysAfter, type FoundDay, findDay, findDays, findStamp, type Stamp } from './dates';
import { type Facts, isArticleType } from './facts';
import { type Thing, textOf, typesOf } from './json-ld';
import { type Around, type Line, seamedText } from './lines';
import { dayInScripts } from './script-day';

/** How much a place is to be trusted: about how often it was right on pages with a known day. */
const WEIGHT = {
  structured: 2,
  address: 2,
  meta: 1.8,
  labelled: 1.8,
  nearTitle: 1.6,
  microdata: 1.4,
  time: 1.3,
  pageData: 1.2,
  farTime: 0.6,
  changedNear: 0.6,
  className: 0.5,
} as const;
/** What a day loses that equals the day of the last change, when the page names another. */
const CHANGED = 0.6;

type Rule = keyof typeof WEIGHT;

interface Vote extends Stamp {
  readonly rule: Rule;
}

export interface Days {
  /** YYYY-MM-DD; absent when the page names no day. */
  readonly published?: string;
  /** The day of the last change that the page tells of, when that is a later one. */
  readonly modified?: string;
}

export function readDays(survey: Survey, facts: Facts, around: Around): Days {
  const monthFirst = isMonthFirst(facts);
  const lines = datedLines(around, monthFirst);
  const votes = [
    ...factVotes(facts, monthFirst),
    ...lineVotes(lines),
    ...markVotes(survey, around, monthFirst),
  ];
  const changed = changedDays(facts, lines, monthFirst);
  const published = decide(mend(votes), changed) ?? dayInScripts(survey.document, monthFirst);
  const last = [...changed].sort().at(-1);
  return { published, modified: last && last > (published ?? '') ? last : undefined };
}

/** 7/4/2020 is 7 April but where English is written as in America. */
function isMonthFirst(facts: Facts): boolean {
  const region = facts.meta.get('og:locale') ?? '';
  const lang = facts.lang ?? (region || 'en');
  if (!/^en(?:[-_]us)?$/i.test(lang) || /^en[-_](?!us)/i.test(region)) return false;
  return !/^https?:\/\/[^/]+\.(?:uk|ie|au|nz|in|za|sg|hk|my|ng|ke|pk|eu)(?:[:/]|$)/i.test(
    facts.address ?? '',
  );
}

function vote(rule: Rule, stamp: Stamp | undefined): Vote[] {
  return stamp ? [{ rule, day: stamp.day, swapped: stamp.swapped, utcHour: stamp.utcHour }] : [];
}

function decide(votes: readonly Vote[], changed: ReadonlySet<string>): string | undefined {
  const sums = new Map<string, number>();
  for (const { day, rule } of votes) sums.set(day, (sums.get(day) ?? 0) + WEIGHT[rule]);
  if (sums.size > 1)
    for (const day of changed) if (sums.has(day)) sums.set(day, (sums.get(day) ?? 0) - CHANGED);
  let best: string | undefined;
  for (const [day, sum] of sums) if (best === undefined || sum > (sums.get(best) ?? 0)) best = day;
  return best;
}

const OUT_OF_SIGHT: ReadonlySet<Rule> = new Set(['structured', 'meta', 'pageData']);
const IN_SIGHT: ReadonlySet<Rule> = new Set(['address', 'time', 'nearTitle', 'labelled']);
/** East of Greenwich it may be tomorrow from this hour on, west of it still yesterday up to this one. */
const TOMORROW_FROM = 10;
const YESTERDAY_UNTIL = 12;

/**
 * Two faults are mended. Machine dates a day away from what the reader sees are midnight in another zone: the day in sight
 * counts. And of day and month that may be swapped, the reading counts that another place confirms.
 */
function mend(votes: readonly Vote[]): Vote[] {
  const sure = new Set(votes.filter(({ swapped }) => !swapped).map(({ day }) => day));
  const read = votes.map((one) =>
    one.swapped && !sure.has(one.day) && sure.has(one.swapped) ? { ...one, day: one.swapped } : one,
  );
  const visible = new Set(read.filter(({ rule }) => IN_SIGHT.has(rule)).map(({ day }) => day));
  return read.map((one) => {
    if (!OUT_OF_SIGHT.has(one.rule) || visible.has(one.day)) return one;
    const before = daysAfter(one.day, -1);
    const after = daysAfter(one.day, 1);
    if (visible.has(before) && (one.utcHour ?? 0) <= YESTERDAY_UNTIL) return { ...one, day: before };
    if (visible.has(after) && (one.utcHour ?? 0) >= TOMORROW_FROM) return { ...one, day: after };
    return one;
  });
}

// Out of sight: JSON-LD, meta elements, the address.

const META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'article:published_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published',
  'published-date',
  'published_date',
  'published_at',
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
  'dc:date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'rnews:datepublished',
  'displaydate',
  'originalpublicationdate',
  'article_date_original',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'release_date',
  'cdate',
  'dc.created',
  'bt:pubdate',
  'rbpubdate',
  'gentime',
  'ptime',
  'date',
  'og:pubdate',
  'og:date',
  'datecreated',
  'date_created',
  'created',
];
const META_CHANGED = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'date.modified',
  'article:modified',
  'modified_time',
  'lastmod',
  'last-modified',
];

function factVotes(facts: Facts, monthFirst: boolean): Vote[] {
  const isPage = (thing: Thing): boolean => typesOf(thing).some((type) => /Page$/.test(type));
  return [
    ...vote('structured', structuredDay(facts, isArticleType, monthFirst)),
    ...vote('pageData', structuredDay(facts, isPage, monthFirst)),
    ...vote('meta', firstMeta(facts, META, monthFirst)),
    ...vote('address', addressDay(facts.address)),
  ];
}

/** The article's own day before that of others of its kind. */
function structuredDay(
  { article, things }: Facts,
  wanted: (thing: Thing) => boolean,
  monthFirst: boolean,
): Stamp | undefined {
  for (const thing of article ? [article, ...things] : things) {
    if (!wanted(thing)) continue;
    const stamp =
      stampIn(thing.datePublished, monthFirst) ??
      stampIn(thing.dateCreated, monthFirst) ??
      stampIn(thing.uploadDate, monthFirst);
    if (stamp) return stamp;
  }
  return undefined;
}

const stampIn = (value: unknown, monthFirst: boolean): Stamp | undefined =>
  findStamp(textOf(value) ?? '', monthFirst);

function firstMeta(facts: Facts, names: readonly string[], monthFirst: boolean): Stamp | undefined {
  for (const name of names) {
    const stamp = findStamp(facts.meta.get(name) ?? '', monthFirst);
    if (stamp) return stamp;
  }
  return undefined;
}

function changedDays(facts: Facts, lines: readonly DatedLine[], monthFirst: boolean): Set<string> {
  const days = new Set<string>();
  const { article, things } = facts;
  for (const thing of article ? [article] : things) {
    const day = stampIn(thing.dateModified, monthFirst)?.day;
    if (day) days.add(day);
  }
  const meta = firstMeta(facts, META_CHANGED, monthFirst)?.day;
  if (meta) days.add(meta);
  for (const { days: found } of lines)
    for (const { day, said } of found) if (said === 'changed') days.add(day);
  return days;
}

/** /2020/07/13/…, /2020-07-13-…, /20200713/…; in /2020/07/3-tips-… there is no day. */
function addressDay(address = ''): Stamp | undefined {
  const path = address.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const match =
    /(?<!\d)((?:19|20)\d\d)\/([01]?\d)\/([0-3]?\d)(?=[/.]|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d\d)[_-]([01]\d)[_-]([0-3]\d)(?!\d)/.exec(path) ??
    /(?<!\d)(20[0-3]\d)([01]\d)([0-3]\d)(?!\d)/.exec(path);
  const day = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return day ? { day } : undefined;
}

// In sight: the lines around the title, time elements, classes.

/** Lines after and before the title in which a date is taken for the article's. */
const AFTER = 16;
const BEFORE = 4;
const LONGEST_DATE_LINE = 200;
const CHANGE_WORD =
  /(?<!\p{L})(?:updated?|up-?dated on|modified|edited|reviewed|revised|last (?:changed|updated?|modified)|aktualisier\p{L}+|aktualisierung|geändert|mis(?:e)? à jour|modifi(?:é|ée|ed)?|màj|actualizad[oa]|actualización|modificado|aggiornat[oa]|aggiornamento|atualizad[oa]|bijgewerkt|gewijzigd|aktualizacja|zaktualizowano|aktualiz\p{L}+|обновлен\p{L}*|изменен\p{L}*|оновлен\p{L}*|güncelle\p{L}*|uppdatera\p{L}*|opdatere\p{L}*|oppdater\p{L}*|päivitetty|frissít\p{L}*|módosít\p{L}*|ενημερ\p{L}+|diperbarui|diubah|cập nhật)(?!\p{L})|更新|수정|업데이트|تحديث|עודכן|बदलाव|अपडेट/iu;
const PUBLISH_WORD =
  /(?<!\p{L})(?:publi\p{L}+|posted|first|originally|created|veröffentlicht|erstellt|erschienen|datum|date|publié|paru|mis en ligne|publicado|pubblicato|gepubliceerd|geplaatst|opublikowan\p{L}*|dodano|опубликован\p{L}*|дата|yayın\p{L}*|julkaistu|publicerad\p{L}*|publisert|udgivet|megjelen\p{L}*|δημοσ\p{L}+|diterbitkan|đăng)(?!\p{L})|公開|掲載|発表|投稿|配信|发布|發布|发表|時間|时间|입력|등록|게시|نشر|פורסם|प्रकाशित/iu;

type Said = 'published' | 'changed' | 'nothing';

interface SaidDay extends FoundDay {
  readonly said: Said;
}

interface DatedLine {
  readonly days: readonly SaidDay[];
}

function datedLines({ before, after, isElsewhere }: Around, monthFirst: boolean): DatedLine[] {
  const dated: DatedLine[] = [];
  for (const lines of [after.slice(0, AFTER), before.slice(0, BEFORE)]) {
    for (const [i, { text, block }] of lines.entries()) {
      if (text.length > LONGEST_DATE_LINE || !/\p{Nd}/u.test(text)) continue;
      if (isElsewhere(block.frame, true)) continue;
      const label = lines === after ? labelAbove(lines[i - 1]) : '';
      const days = saidDays(text.replace(/\s+/g, ' '), label, monthFirst);
      if (days.length > 0) dated.push({ days });
    }
  }
  return dated;
}

/** A line above that is a label alone: "Published", "Datum". */
const labelAbove = (line: Line | undefined): string => (line && line.text.length < 30 ? line.text : '');

/** Words around a date beyond which a line with a full stop is a sentence of the story. */
const MOST_WORDS = 6;

/** The days of a line, each with what the words before it say. */
function saidDays(text: string, label: string, monthFirst: boolean): SaidDay[] {
  const found = findDays(text, monthFirst);
  let from = 0;
  const days = found.map((one): SaidDay => {
    const words = from === 0 ? `${label} ${text.slice(0, one.index)}` : text.slice(from, one.index);
    from = one.end;
    return { ...one, said: saidBy(words) };
  });
  const rest = found.reduceRight((left, { index, end }) => left.slice(0, index) + left.slice(end), text);
  const isSentence = /[.!?…。]["”»)]?\s*$/.test(text) && rest.split(/\s+/).length > MOST_WORDS;
  return isSentence ? days.filter(({ said, index }) => said !== 'nothing' && index < 60) : days;
}

function saidBy(words: string): Said {
  const changed = lastMatch(CHANGE_WORD, words);
  const published = lastMatch(PUBLISH_WORD, words);
  if (changed >= 0 && changed >= published) return 'changed';
  return published >= 0 ? 'published' : 'nothing';
}

function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(new RegExp(pattern, 'giu'))) last = index;
  return last;
}

/** The first day that is said to be that of publication, else the first of which nothing is said, else of a change. */
function lineVotes(lines: readonly DatedLine[]): Vote[] {
  const first = (wanted: Said): number =>
    lines.findIndex(({ days }) => days.some(({ said }) => said === wanted));
  const dayOn = (at: number, wanted: Said) => lines[at]?.days.find(({ said }) => said === wanted);
  const labelled = first('published');
  const bare = first('nothing');
  // What is labelled further down is a book's day or a match's.
  if (labelled >= 0 && (bare < 0 || labelled <= bare + 1))
    return vote('labelled', dayOn(labelled, 'published'));
  return bare >= 0 ? vote('nearTitle', dayOn(bare, 'nothing')) : vote('changedNear', lines[0]?.days[0]);
}

const DATE_CLASS =
  /(?:^|[\s_-])(?:date|datum|fecha|data|time|timestamp|publ\p{L}*|pub|posted|posted-on|entry-date|datetime)(?:$|[\s_-])|[a-z](?:Date|Time|Published|PubDate)(?:$|[\s_-])|(?:^|[\s_-])(?:date|time|publish|pub)[A-Z]/u;
const CHANGE_CLASS = /updat|modif|edited/i;

/** Marks near the title first; others only when they stand in no part about other pages. */
function markVotes(survey: Survey, around: Around, monthFirst: boolean): Vote[] {
  const { isElsewhere } = around;
  const near = around.marks.filter(({ frame }) => !isElsewhere(frame, true));
  const first = (marks: readonly Mark[], dayOfMark: (mark: Mark) => Stamp | undefined): Stamp | undefined => {
    for (const mark of marks) {
      const stamp = dayOfMark(mark);
      if (stamp) return stamp;
    }
    return undefined;
  };
  const microdata = (mark: Mark) => microdataDay(mark, monthFirst);
  const time = (mark: Mark) => timeDay(mark, survey.blocks, monthFirst);
  const named = (mark: Mark) => classDay(mark, monthFirst);
  const elsewhere = (read: (mark: Mark) => Stamp | undefined) => (mark: Mark) => {
    const stamp = read(mark);
    return stamp && !isElsewhere(mark.frame) ? stamp : undefined;
  };
  const nearTime = first(near, time);
  return [
    ...vote('microdata', first(near, microdata) ?? first(survey.marks, elsewhere(microdata))),
    ...(nearTime ? vote('time', nearTime) : vote('farTime', first(survey.marks, elsewhere(time)))),
    ...vote('className', first(near, named) ?? first(survey.marks, elsewhere(named))),
  ];
}

function microdataDay({ element }: Mark, monthFirst: boolean): Stamp | undefined {
  const names = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
  return /datePublished|dateCreated/.test(names) ? writtenDay(element, monthFirst) : undefined;
}

function timeDay(
  { element, block }: Mark,
  blocks: readonly PageBlock[],
  monthFirst: boolean,
): Stamp | undefined {
  if (element.localName !== 'time') return undefined;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (CHANGE_CLASS.test(names) && !/publish|entry-date/i.test(names)) return undefined;
  const stamp = writtenDay(element, monthFirst);
  if (!stamp) return undefined;
  // "Last updated <time>" says so outside of the element.
  const text = blocks[block]?.text ?? '';
  const at = text.indexOf((element.textContent ?? '').trim());
  return at >= 0 && text.length < LONGEST_DATE_LINE && saidBy(text.slice(0, at)) === 'changed'
    ? undefined
    : stamp;
}

function classDay({ element }: Mark, monthFirst: boolean): Stamp | undefined {
  const names = element.getAttribute('class') ?? '';
  if (!DATE_CLASS.test(names) || CHANGE_CLASS.test(names)) return undefined;
  const text = seamedText(element, LONGEST_DATE_LINE).replace(/\n/g, ' ');
  if (text.length >= LONGEST_DATE_LINE) return undefined;
  const found = findDay(text, monthFirst);
  return found && saidBy(text.slice(0, found.index)) !== 'changed' ? found : undefined;
}

/** What machines are told, unless it is a day beside what readers are: then it is another zone's. */
function writtenDay(element: Element, monthFirst: boolean): Stamp | undefined {
  const told = element.getAttribute('datetime') ?? element.getAttribute('content');
  const stamp = told === null ? undefined : findStamp(told, monthFirst);
  const shown = findDay((element.textContent ?? '').slice(0, LONGEST_DATE_LINE), monthFirst);
  if (!stamp || !shown || shown.swapped) return stamp ?? shown;
  const isNext = shown.day === daysAfter(stamp.day, 1) || shown.day === daysAfter(stamp.day, -1);
  return isNext ? shown : stamp;
}
