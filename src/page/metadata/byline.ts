// Who wrote it, names alone. What readers see by the title is believed first, unless structured data knows the same
// people and more of them; then structured data, meta elements, what is marked as an author, a lone name beside the day,
// the box about the author below. A pen name or a house only when no person is named, the site's own name last.

import type { Frame, Mark, Survey } from '../survey';
import {
  fromLabel,
  fromMeta,
  isAddress,
  type Names,
  onlyPerson,
  structured,
  withoutRepeats,
} from './byline-data';
import { findDays } from './dates';
import type { Facts } from './facts';
import { type Around, type Line, seamed, seamedText } from './lines';
import { isCased, isLabel, isName, isPerson, namesIn, startsWithBy, withoutDegrees } from './names';
import { siteNames } from './site';
import type { Title } from './title';
import { bareName } from './words';

/** Of the lines around the title, so many before and after may hold a byline. */
const BEFORE = 6;
const AFTER = 18;
const LONGEST_LINE = 160;

export function readByline(survey: Survey, facts: Facts, title: Title, around: Around): string | undefined {
  const near = linesNear(around);
  const machine = structured(facts);
  const inHead: Candidate[] = [() => fromMeta(facts), () => fromLabel(facts)];
  const inSight: Candidate[] = [
    () => marked(around, isAuthorProperty),
    () => linked(around, title),
    () => marked(around, isAuthorClass),
  ];
  const guessed: Candidate[] = [
    () => alone(near, survey),
    () => below(survey, title, around),
    () => introduced(survey, title, around),
    () => farMarked(survey, around),
    () => boxBelow(survey, title, around),
    () => onlyPerson(facts),
    () => team(near),
  ];
  const isSite = siteTest(facts);
  const first: Candidate[] = [
    () => seen(near, machine.length > 0 ? machine : fromMeta(facts)),
    () => machine,
  ];
  // Where structured data says that the site itself is the author, whoever is named out of sight did something else.
  const rest = isSite(machine) ? inSight : [...inHead, ...inSight];
  const told = choose([...first, ...rest], isSite);
  if (told.people ?? told.house) return (told.people ?? told.house)?.join(', ');
  const guess = isSite(machine) ? undefined : choose(guessed, isSite);
  return (guess?.people ?? guess?.house ?? told.site)?.join(', ');
}

type Candidate = () => Names;

/** Whether names are that of the site. */
function siteTest(facts: Facts): (names: Names) => boolean {
  const sites = siteNames(facts);
  return (names) => names.length > 0 && sites.has(bareName(names.join('')).replace(/^the/, ''));
}

/** The first that names a person, and the first house or pen name, and the site. Later ones are asked only if needed. */
function choose(
  candidates: readonly Candidate[],
  isSite: (names: Names) => boolean,
): { people?: Names; house?: Names; site?: Names } {
  let house: Names | undefined;
  let site: Names | undefined;
  for (const candidate of candidates) {
    const names = candidate();
    if (names.length === 0) continue;
    if (isSite(names)) site ??= names;
    else if (names.some((name) => isPerson(withoutDegrees(name)))) return { people: names };
    else house ??= names;
  }
  return { house, site };
}

function linesNear({ before, after, isElsewhere }: Around): Line[] {
  return [...after.slice(0, AFTER), ...before.slice(0, BEFORE)].filter(
    ({ block }) => !isElsewhere(block.frame, true),
  );
}

/** What readers see, unless structured data has these people and others too, or with their degrees. */
function seen(lines: readonly Line[], machine: Names): Names {
  const names = byLine(lines);
  const more = new Set(machine.map((name) => bareName(withoutDegrees(name))));
  const all = names.every((name) => more.has(bareName(name)));
  return all && names.length > 0 ? machine : names;
}

const LABEL =
  /^(?:(?:written|words|posted|published|story|authored)?\s?by|authors?|writer|posted by|von|par|autor(?:in)?|автор|作者|記者|文)\s*:?：?$/iu;
/**
 * "by" within a line: after a separator, a seam, a time, or a word for writing. Elsewhere it may be any preposition.
 */
const BY_WITHIN =
  /(?:[|·•∙—–,/\n\d]\s*|\b(?:am|pm|ago|[ap]\.m\.)\s+(?:[A-Z]{2,4}\s+)?|^)(?:by|von|par|por|door|di|av|af|author|autor)(?:\s*:\s*|\s+)(?=\S)|(?:^|[^\p{L}])(?:(?:written|words|story|text|posted|published|authored|reported|posts?|analysis|opinion) by|geschrieben von|publi[ée] par|rédigé par|escrito por|publicado por|scritto da)(?:\s*:\s*|\s+)(?=\S)/giu;
/** Others whom a byline names: what they did is not writing. */
const OTHERS =
  /(?:review|edit|check|photo\w*|imag|pictur|illustrat|art|graphic|video|translat|sponsor|present|power|produc|support|host|fund|approv|verif|updat|design|narrat|curat)\p{L}*\s*$/iu;

/** "By NAME" by the title; the name may stand on a line of its own below "By". */
function byLine(lines: readonly Line[]): Names {
  for (const [i, line] of lines.entries()) {
    const text = beginning(line.text);
    if (!text) continue;
    const names = LABEL.test(text) ? namedBelow(lines[i + 1]?.text) : namedIn(text);
    if (names.length > 0) return names;
  }
  return [];
}

/** A line, or what a longer one begins with, when that is an element of its own. */
function beginning(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const seam = text.lastIndexOf('\n', LONGEST_LINE);
  return seam > 0 && startsWithBy(text) ? text.slice(0, seam) : '';
}

const namedBelow = (text = ''): Names => (text.length <= LONGEST_LINE ? namesIn(text, text.length < 50) : []);

function namedIn(text: string): Names {
  if (startsWithBy(text)) {
    const after = text.replace(/^[^\s:：]+[\s:：]+(?:by\s+)?/iu, '');
    // At the beginning of a line "by" is a label, so one word is a name.
    const names = namesIn(text, /^\p{Lu}/u.test(after) && text.length < 80);
    if (names.length > 0) return names;
  }
  for (const { index, 0: label } of text.matchAll(BY_WITHIN)) {
    if (OTHERS.test(text.slice(0, index))) continue;
    const names = namesIn(text.slice(index + label.length), false);
    if (names.length > 0) return names;
  }
  return [];
}

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|writers?|contributors?|by|profiles?|people|person|persona?s|journalists?|reporters?|columnists?|staff|bios?|team|user|users)\/[\w%.-]{3,}|\/@[\w.-]{2,}/i;

/** Links that say outright that they lead to an author. */
const isOwnLink = (element: Element): boolean =>
  element.localName === 'a' &&
  (/(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? '') ||
    /\/(?:authors?|autor|auteur|contributors?)\/[\w%.-]{3,}/i.test(element.getAttribute('href') ?? ''));

function isAuthorLink(element: Element): boolean {
  if (element.localName !== 'a') return false;
  if (isOwnLink(element)) return true;
  return AUTHOR_PAGE.test(element.getAttribute('href') ?? '');
}

const isAuthorProperty = (element: Element): boolean =>
  /(?:^|[\s:])(?:author|creator)/i.test(
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`,
  );

const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:authors?|byline|by-line|writer|contributors?|auth|autor|auteur)(?:$|[\s_-])|[a-z](?:Author|Byline)(?:s?$|s?[\s_A-Z-])/;
const isAuthorClass = (element: Element): boolean => AUTHOR_CLASS.test(element.getAttribute('class') ?? '');

function isNear({ block, frame }: Mark, around: Around): boolean {
  const from = (around.before[BEFORE - 1] ?? around.before.at(-1))?.block.index ?? 0;
  const to = (around.after[AFTER] ?? around.after.at(-1))?.block.index ?? 0;
  return block >= from && block <= to && !around.isElsewhere(frame, true);
}

const PEN_NAME = /^[\p{L}\p{N}_.-]{3,20}$/u;

/** Links to the pages of authors: all of them in a row, below the title first. */
function linked(around: Around, { text: title }: Title): Names {
  const names: string[] = [];
  let last = -1;
  const at = around.after[0]?.block.index ?? 0;
  const below = around.marks.filter(({ block }) => block >= at);
  const above = around.marks.filter(({ block }) => block < at);
  for (const mark of [...below, ...above]) {
    if (!isAuthorLink(mark.element) || !isNear(mark, around)) continue;
    if (last >= 0 && Math.abs(mark.block - last) > 2) break;
    const text = seamedText(mark.element, LONGEST_LINE);
    const isOwn = isOwnLink(mark.element);
    // A pen name, where the link is sure to be an author's: "Sarah". Who is in the title is written about.
    const found = namesIn(text, isOwn && PEN_NAME.test(text)).filter(
      (name) => isOwn || (isCased(name) && !title.includes(name)),
    );
    if (found.length > 0) last = mark.block;
    names.push(...found);
  }
  return withoutRepeats(names);
}

function marked(around: Around, wanted: (element: Element) => boolean): Names {
  let pen: Names = [];
  const all: string[] = [];
  for (const mark of around.marks) {
    if (!wanted(mark.element) || !isNear(mark, around)) continue;
    const text = mark.element.getAttribute('content') ?? seamedText(mark.element, LONGEST_LINE);
    if (text.length > LONGEST_LINE || isAddress(text)) continue;
    const names = namesIn(text, text.length < 30);
    if (names.some(isName)) all.push(...names);
    else if (pen.length === 0) pen = names.filter((name) => !isLabel(name));
    // Boxes around boxes bear such classes; microdata gives each author a property.
    if (all.length > 0 && wanted !== isAuthorProperty) break;
  }
  return all.length > 0 ? withoutRepeats(all) : pen;
}

/** A line that is a name, alone or before a date, a section, a reading time: "Dec 26, 2025 • Jane Smith in Costs". */
const ALONE = 8;
/** So far from a day or a reading time may the name stand, in lines. */
const BESIDE = 1;
const READING_TIME = /\bmin(?:ute)?s?\b.{0,6}\bread/i;

function alone(lines: readonly Line[], survey: Survey): Names {
  const near = lines.slice(0, ALONE);
  const dated = near.map(({ text }) => isDated(text));
  for (const [i, { text }] of near.entries()) {
    if (text.length > LONGEST_LINE) continue;
    if (!dated.slice(Math.max(0, i - BESIDE), i + BESIDE + 1).includes(true)) continue;
    const signed = signedOn(text);
    if (signed) return [signed];
    for (const part of text.split(/\s*[\n•·|—–]\s*/)) {
      const name = part.replace(/ in .*$/, '');
      if (isPerson(name) && isCased(name) && isProper(name, survey)) return [name];
    }
  }
  return [];
}

/** "seawolf on June 5, 2023": before "on" and a day stands who, or what was done then. */
function signedOn(text: string): string {
  const [day] = findDays(text);
  const before = /^(\p{L}[\p{L}\p{N}_.-]*(?: \p{Lu}[\p{L}.'-]+){0,3}) on $/u.exec(
    text.slice(0, day?.index ?? 0).replace(/\s+/g, ' '),
  );
  const name = before?.[1] ?? '';
  return /(?:ed|day|published|last|first)$/iu.test(name) || isLabel(name)
    ? ''
    : (namesIn(name, true)[0] ?? '');
}

const isDated = (text: string): boolean =>
  text.length < LONGEST_LINE && (READING_TIME.test(text) || findDays(text).length > 0);

/** A house's own line by the day: "Courier Team". */
const TEAM = /^\p{Lu}[\p{L}\p{N}&.' -]{1,30} (?:Team|Staff|Editors|Editorial|Newsroom|Redaktion|Desk)$/u;

function team(lines: readonly Line[]): Names {
  const near = lines.slice(0, ALONE);
  const at = near.findIndex(({ text }) => TEAM.test(text));
  const beside = near.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).some(({ text }) => isDated(text));
  return at >= 0 && beside ? [near[at]?.text ?? ''] : [];
}

/** "Real Estate" is no person where the text speaks of real estate. */
function isProper(name: string, survey: Survey): boolean {
  const words = name.split(' ').filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));
  const common = new RegExp(
    `(?<!\\p{L})(?:${words.map((w) => w.toLowerCase().replace(/\W/g, '.')).join('|')})(?!\\p{L})`,
    'u',
  );
  return !survey.blocks.some(({ text }) => common.test(text));
}

const BOX = new Set(['author', 'authors', 'bio', 'byline', 'contributor', 'writer']);
/** A box about an author holds no more blocks than this. */
const MOST_IN_BOX = 12;

/** The box about the author below the article. Where there are several, they belong to other stories. */
function boxBelow(survey: Survey, title: Title, { isElsewhere }: Around): Names {
  const from = title.frame?.to ?? 0;
  const people: string[] = [];
  let inside: Frame | undefined;
  for (const frame of survey.frames) {
    if (frame.from < from || frame.to === frame.from || (inside && frame.from < inside.to)) continue;
    if (!frame.words.some((word) => BOX.has(word)) || frame.to - frame.from > MOST_IN_BOX) continue;
    if (isElsewhere(frame)) continue;
    inside = frame;
    const name = survey.blocks
      .slice(frame.from, Math.min(frame.to, frame.from + 3))
      .flatMap((block) => namesIn(seamed(block), false))
      .find((one) => isPerson(one) && isCased(one));
    if (name) people.push(name);
  }
  return people.length === 1 ? people : [];
}

const SAYS_BELOW =
  /^(?:(?:article |story |post |text |blog )?(?:written|authored|posted|reported|story|words|article) by|about (?:the )?(?:author|writer)|meet (?:the )?(?:author|writer)|author(?: bio)?|über (?:den autor|die autorin)|sobre (?:el autor|la autora|o autor|a autora)|à propos de l['’]auteure?|об авторе|автор|autor(?:in)?)(?:\s*[:|–-]\s*|\s+|$)/iu;
const WRITES =
  /^(\p{Lu}[^,.;:!?]{3,40}?)(?:, [^,]{2,60},)? is (?:an?|the|our|[\p{L}’']+’s|[\p{L}]+'s) [^.]{0,80}?\b(?:writer|journalist|reporter|editor|columnist|correspondent|author|blogger|contributor|professor|critic|novelist|fellow)\b/u;
/** Notes on an author stand in the last part of a page. */
const LAST_PART = 0.4;

/** Far below the title: "Written by Jane Smith", "About the author", "Jane Smith is a writer who …". One person, or none. */
function below(survey: Survey, title: Title, { isElsewhere }: Around): Names {
  const people = new Set<string>();
  const from = title.frame?.to ?? 0;
  const late = from + (survey.blocks.length - from) * LAST_PART;
  for (const { index, text, frame } of survey.blocks.slice(from)) {
    if (text.length > 400) continue;
    const says = SAYS_BELOW.exec(text);
    const writes = !says && index > late ? WRITES.exec(text)?.[1] : undefined;
    if ((!says && !writes) || isElsewhere(frame)) continue;
    const after = says ? text.slice(says[0].length) : '';
    const name =
      writes ??
      (after ? (namesIn(after, false)[0] ?? '') : namesIn(survey.blocks[index + 1]?.text ?? '', false)[0]);
    if (name && isPerson(name) && isCased(name)) people.add(name);
  }
  return people.size === 1 ? [...people] : [];
}

/** Late on the page a name, and below it a paragraph on its bearer: "Jane Smith" over "Jane Smith is Head of Research at …". */
function introduced({ blocks }: Survey, title: Title, { isElsewhere }: Around): Names {
  const from = title.frame?.to ?? 0;
  const late = blocks.slice(Math.ceil(from + (blocks.length - from) * LAST_PART));
  const people = late.filter(
    ({ text, frame }, i) =>
      text.length < 50 &&
      isPerson(text) &&
      isCased(text) &&
      late[i + 1]?.text.startsWith(`${text} is `) &&
      !isElsewhere(frame),
  );
  return people.length === 1 ? people.map(({ text }) => text) : [];
}

/** Below the article, what is marked as its author: one person, or it is a list of stories. */
function farMarked({ marks }: Survey, { isElsewhere }: Around): Names {
  let only: string | undefined;
  for (const { element, frame } of marks) {
    const isMarked =
      isAuthorProperty(element) ||
      isOwnLink(element) ||
      (isAuthorClass(element) && !/comment/i.test(element.getAttribute('class') ?? ''));
    if (!isMarked || isElsewhere(frame)) continue;
    const [name] = namesIn(seamedText(element, LONGEST_LINE), false);
    if (!name || !isCased(name)) continue;
    if (only !== undefined && only !== name) return [];
    only = name;
  }
  return only === undefined ? [] : [only];
}
