// The title: the h1 that is most like what the page calls itself elsewhere; where no h1 is, another heading or line that
// says the same; else og:title, headline or `<title>`, without the site's name behind it. A shorter `<title>` is no reason
// to distrust an h1: a quarter of shared words is enough, since headlines for search engines are written anew.

import { fold } from '../block-text';
import type { Frame, PageBlock, Survey } from '../survey';
import { findDays } from './dates';
import type { Facts } from './facts';
import { textOf } from './json-ld';
import { seamed } from './lines';
import { hostName, siteNames } from './site';
import { bareName, sharedWords } from './words';

export interface Title {
  readonly text: string;
  /** The heading in the page that shows it; absent when the title stands in the head alone. */
  readonly frame?: Frame;
  /** Where in the heading's text, its blocks joined by spaces, the title begins. */
  readonly start: number;
}

interface Heading extends Title {
  readonly frame: Frame;
}

/** Share of words an h1 and the page's own name for itself must have in common. */
const ENOUGH_SHARED = 0.25;
/** From this share on nobody else is asked; other headings must have so much. */
const SURELY_SHARED = 0.6;

export function readTitle(survey: Survey, facts: Facts): Title {
  const names = siteNames(facts);
  const elsewhere = titlesElsewhere(facts, names);
  const headings = headingsOf(survey, elsewhere, names);
  const main = mostAlike(headings('h1'), elsewhere, ENOUGH_SHARED);
  if (main && main.share >= SURELY_SHARED) return main.heading;
  const lesser = mostAlike([...headings('h2'), ...headings('h3')], elsewhere, SURELY_SHARED);
  if (lesser?.share === 1) return lesser.heading;
  if (main) return main.heading;
  const line = sameLine(survey, elsewhere) ?? lesser?.heading;
  return (
    line ??
    (elsewhere[0] === undefined ? headings('h1')[0] : undefined) ?? { text: elsewhere[0] ?? '', start: 0 }
  );
}

/** What the page calls itself out of sight, without the site's name. */
function titlesElsewhere(facts: Facts, names: ReadonlySet<string>): string[] {
  return [
    facts.meta.get('og:title'),
    textOf(facts.article?.headline) ?? textOf(facts.article?.name),
    facts.meta.get('twitter:title'),
    /\p{Lo}_\p{Lo}/u.test(facts.title) ? facts.title.replace(LOW_LINES, '$1') : facts.title,
  ]
    .map((text) => trimSite(fold(text ?? '').replace(UNREAD, ''), names, facts))
    .filter(Boolean);
}

/** Chinese pages have section and site behind low lines: "大不同_教育频道_中国青年网". */
const LOW_LINES = /^(.{6,}?)_.*$/;

/** "(4) " before a title counts messages that wait. */
const UNREAD = /^\(\d{1,3}\+?\)\s+/;

/** Headings by their tag, but those that name the site. */
function headingsOf(
  survey: Survey,
  elsewhere: readonly string[],
  names: ReadonlySet<string>,
): (tag: string) => Heading[] {
  return (tag) =>
    survey.frames
      .filter((frame) => frame.tag === tag)
      .map((frame) => headingOf(survey, frame, elsewhere))
      .filter((heading) => heading !== undefined && !names.has(bareName(heading.text))) as Heading[];
}

interface Alike {
  readonly heading: Heading;
  readonly share: number;
}

function mostAlike(
  headings: readonly Heading[],
  elsewhere: readonly string[],
  enough: number,
): Alike | undefined {
  let best: Alike | undefined;
  for (const heading of headings) {
    const share = Math.max(0, ...elsewhere.map((other) => sharedWords(heading.text, other)));
    if (share >= enough && share > (best?.share ?? 0) + 0.001) best = { heading, share };
  }
  return best;
}

/** Where no heading will do: a line of the page that is the title word for word. */
function sameLine(survey: Survey, elsewhere: readonly string[]): Title | undefined {
  const wanted = new Set(elsewhere.map(bareName).filter((title) => title.length > 10));
  if (wanted.size === 0) return undefined;
  const longest = Math.max(...elsewhere.map((title) => title.length)) + 10;
  const block = survey.blocks.find(
    ({ frame, text }) => text.length <= longest && frame.to - frame.from === 1 && wanted.has(bareName(text)),
  );
  return block && { frame: block.frame, text: block.text, start: 0 };
}

/** A heading's text, its blocks joined by spaces. */
export function headingText(survey: Survey, frame: Frame): string {
  return blocksOf(survey, frame)
    .map((block) => block.text)
    .join(' ');
}

const blocksOf = (survey: Survey, frame: Frame): PageBlock[] => survey.blocks.slice(frame.from, frame.to);

/**
 * A heading as a title. Dates, marks for subscribers and a section's name may be elements in it: when the rest is what
 * the page calls itself elsewhere, or when they hold nothing but a day, they are left out.
 */
function headingOf(survey: Survey, frame: Frame, elsewhere: readonly string[]): Heading | undefined {
  const parts = blocksOf(survey, frame).flatMap((block) => seamed(block).split('\n'));
  // Blocks are joined by a space, seams hold theirs.
  const whole = headingText(survey, frame);
  if (!whole) return undefined;
  if (parts.length === 1) return { frame, text: whole, start: 0 };
  const places = placesOf(parts, whole);
  const wanted = new Set(elsewhere.flatMap(withoutTails).map(bareName));
  const said = wanted.has(bareName(whole)) ? undefined : rangeSaying(places, whole, wanted);
  const [start, end] = said ?? withoutDays(places, whole);
  const text = whole.slice(start, end).trim();
  const lead = whole.slice(start, end).length - whole.slice(start, end).trimStart().length;
  return text ? { frame, text, start: start + lead } : { frame, text: whole, start: 0 };
}

/** "Title | Section" may also be the title alone. */
function withoutTails(title: string): string[] {
  const cuts = [...title.matchAll(SEPARATOR)].map(({ index }) => title.slice(0, index));
  return [title, ...cuts.filter((cut) => cut.length > 10)];
}

type Place = readonly [start: number, end: number];

function placesOf(parts: readonly string[], whole: string): Place[] {
  let at = 0;
  return parts.map((part) => {
    const start = whole.indexOf(part, at);
    at = start + part.length;
    return [start, at];
  });
}

/** The title's own second half: "Reviews of our classes¦, retreats and trainings". */
const GOES_ON = /^\s*[\p{Ll},;:?!)]/u;

/** The parts in a row that together are one of the titles given elsewhere. */
function rangeSaying(
  places: readonly Place[],
  whole: string,
  wanted: ReadonlySet<string>,
): Place | undefined {
  for (const [start] of places)
    for (const [, end] of places)
      if (end > start && wanted.has(bareName(whole.slice(start, end))) && !GOES_ON.test(whole.slice(end)))
        return [start, end];
  return undefined;
}

/** Without parts at either end that hold a day and hardly more. */
function withoutDays(places: readonly Place[], whole: string): Place {
  const isDay = ([start, end]: Place): boolean => {
    const text = whole.slice(start, end);
    return text.length < 40 && findDays(text).length > 0;
  };
  const kept = [...places];
  while (kept.length > 1 && isDay(kept.at(-1) as Place)) kept.pop();
  while (kept.length > 1 && isDay(kept[0] as Place)) kept.shift();
  return [kept[0]?.[0] ?? 0, kept.at(-1)?.[1] ?? whole.length];
}

const SEPARATOR =
  /:\s+|\s+[|\-‐‑–—―·•∙»›«:/~_@]+\s+|\s*[|»›｜]\s*|\s*[–—]{2,}\s*|(?<=\p{Lo})[_-](?=\p{Lo})/gu;

/** Takes the site's name off either end: "Headline - The Courier", "Courier | Headline". */
function trimSite(text: string, names: ReadonlySet<string>, facts: Facts): string {
  for (const separator of [...text.matchAll(SEPARATOR)].reverse()) {
    const before = text.slice(0, separator.index).trim();
    const after = text.slice(separator.index + separator[0].length).trim();
    // After a colon most titles go on: only the site's very name goes.
    const isSite = (part: string): boolean =>
      separator[0].startsWith(':') ? names.has(bareName(part)) : isSiteName(part, names, facts);
    if (before && isSite(after)) return trimSite(before, names, facts);
    if (after && isSite(before)) return trimSite(after, names, facts);
  }
  return text;
}

/** A site's motto is no longer than this. */
const LONGEST_MOTTO = 8;

function isSiteName(part: string, names: ReadonlySet<string>, facts: Facts): boolean {
  const bare = bareName(part);
  if (names.has(bare)) return true;
  // "BBC News" on bbc.co.uk, "Courier" on example-courier.com.
  if (
    bare.length > 3 &&
    [...names].some(
      (name) => name.length > 2 && (name.startsWith(bare) || bare.startsWith(name) || name.endsWith(bare)),
    )
  )
    return true;
  // "Latest from Al Jazeera" on aljazeera.com.
  const host = hostName(facts.address);
  return host.length > 4 && bare.endsWith(host) && part.split(' ').length <= LONGEST_MOTTO;
}
