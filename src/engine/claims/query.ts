// What to look up for a sentence: its own words, and with less weight what stands around it, who says it, and who a
// shared post is by. Posts bring handles, tags and links along; they are taken apart or out. Weights come from
// what raised the order of real claims on labelled posts and debates; none of this decides what fires.

import { datesIn } from '../text/dates';
import type { MatchContext } from './matcher';
import { passageOfText } from './passage';
import type { QueryTerm } from './retrieve';

export interface Query {
  readonly terms: readonly QueryTerm[];
  /** The sentence itself, without links and tail. */
  readonly own: string;
  /** Lines before and after it, speakers' names left out. */
  readonly around: readonly string[];
  /** The line right before. */
  readonly nearest: readonly string[];
  /** Words that a glued one of its own was taken apart into. */
  readonly parts: readonly string[];
  /** The context says who speaks; a post's own tail does not count. */
  readonly speakerIsGiven: boolean;
  /** Words of whoever says it, joined and in lower case; empty when nobody is known to. */
  readonly speaker: string;
  /** When it was said, as days since 1970; undefined when nobody says. */
  readonly day?: number;
}

/** How much words count that are not the sentence's own. */
export const WEIGHTS = { author: 0.7, speaker: 1, before: 0.45, after: 0.2, title: 0.1, part: 0.8 };

/** "— Ann Poe (@annpoe) May 3, 2017", as embedded posts end. */
const TAIL = /\s[—–-]+\s*([^—–]{1,80}?)\s*\(@(\w{1,40})\)\s*((?:\p{Lu}\p{Ll}+ \d{1,2}, \d{4})?)\s*$/u;
const LINK = /(?:https?:\/\/|pic\.twitter\.com\/|www\.)\S+/g;
/** "Donald Trump: We won.", as lines of a debate are written. */
const LINE_SPEAKER = /^[\p{L}.'’ -]{2,40}: /u;

/** Builds the query. `knows` says whether any claim has a key. */
export function queryOf(text: string, context: MatchContext, knows: (key: string) => boolean): Query {
  const tail = TAIL.exec(text);
  const own = withoutTail(text);
  const author = tail ? `${tail[1]} ${apart(`@${tail[2]}`)}` : '';
  const speaker = context.speaker ?? '';
  const around = (lines: readonly string[] | undefined) =>
    (lines ?? []).map((line) => line.replace(LINE_SPEAKER, ''));
  const before = around(context.before?.slice(-4));
  const after = around(context.after?.slice(0, 2));
  const fields: [string, number][] = [
    [own, 1],
    [author, WEIGHTS.author],
    [speaker, WEIGHTS.speaker],
    ...before.map((line, i, all): [string, number] => [line, WEIGHTS.before / (all.length - i) ** 0.5]),
    ...after.map((line): [string, number] => [line, WEIGHTS.after]),
    [context.title ?? '', WEIGHTS.title],
  ];
  const terms = fields.flatMap(([field, weight]) => termsOf(field, weight, knows));
  const day = dayOf(context.date ?? '') ?? (tail?.[3] ? writtenDay(tail[3]) : undefined);
  return {
    terms,
    own,
    around: [...before, ...after],
    nearest: before.slice(-1),
    parts: terms.flatMap(({ key, weight }) => (weight === WEIGHTS.part ? [key] : [])),
    speakerIsGiven: speaker !== '',
    speaker: `${author} ${speaker}`.trim().toLowerCase(),
    ...(day !== undefined && { day }),
  };
}

/** A post without its links and its author's line, tags and handles as words. */
export function withoutTail(text: string): string {
  return apart(text.slice(0, TAIL.exec(text)?.index ?? text.length).replace(LINK, ' '));
}

function termsOf(text: string, weight: number, knows: (key: string) => boolean): QueryTerm[] {
  const terms: QueryTerm[] = [];
  for (const { key, small } of passageOfText(text).terms) {
    if (small) continue;
    terms.push({ key, weight });
    if (weight === 1 && !knows(key))
      for (const part of partsOf(key, knows)) terms.push({ key: part, weight: WEIGHTS.part });
  }
  return terms;
}

/** "#BlackLivesMatter" and "@AnnPoe" as words. */
function apart(text: string): string {
  return text.replace(/[@#]([\p{L}\p{N}_]+)/gu, (_, name: string) =>
    name
      .replace(/_/g, ' ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2'),
  );
}

/** Shortest part of a glued word. */
const PART = 3;

/** An unknown long word as two words that claims have: "womensmarch". The split with the longest shorter part wins. */
function partsOf(key: string, knows: (key: string) => boolean): string[] {
  if (key.length < 7 || !/^[a-z]+$/.test(key)) return [];
  let best: string[] = [];
  for (let at = PART; at <= key.length - PART; at++) {
    const parts = [key.slice(0, at), key.slice(at)];
    const shorter = Math.min(at, key.length - at);
    if (parts.every(knows) && shorter > Math.min(...best.map((part) => part.length), best.length ? 99 : 0))
      best = parts;
  }
  return best;
}

/** Days since 1970 of YYYY-MM-DD; undefined for anything less. */
export function dayOf(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return match
    ? Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000)
    : undefined;
}

function writtenDay(text: string): number | undefined {
  const date = datesIn(passageOfText(text).pieces)[0];
  if (!date?.year || !date.month || !date.day) return undefined;
  return Math.round(Date.UTC(date.year, date.month - 1, date.day) / 86_400_000);
}
