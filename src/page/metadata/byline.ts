// Who wrote it, names alone. What readers see by the title is believed first, unless structured data knows the same
// people and more of them; then structured data, meta elements, what is marked as an author, a lone name beside the day,
// the box about the author below. A pen name or a house only when no person is named, the site's own name last.

import type { Frame, Mark, Survey } from '../survey';
import { findDays } from './dates';
import type { Facts } from './facts';
import { listOf, resolved, type Thing, textOf } from './json-ld';
import { type Around, type Line, seamed, seamedText } from './lines';
import { isName, isPerson, namesIn, startsWithBy, withoutDegrees } from './names';
import { siteNames } from './site';
import type { Title } from './title';
import { bareName } from './words';

const META = [
  'author',
  'article:author',
  'article:author_name',
  'article_author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'citation_author',
  'og:article:author',
  'og:author',
  'authors',
  'article.author',
  'cxenseparse:author',
  'rbauthors',
  'bt:author',
  'dc.contributor',
];
/** Of the lines around the title, so many before and after may hold a byline. */
const BEFORE = 6;
const AFTER = 14;
const LONGEST_LINE = 160;

type Names = readonly string[];

export function readByline(survey: Survey, facts: Facts, title: Title, around: Around): string | undefined {
  const near = linesNear(around);
  const machine = structured(facts);
  const candidates: (() => Names)[] = [
    () => seen(near, machine),
    () => machine,
    () => fromMeta(facts),
    () => fromLabel(facts),
    () => marked(around, isAuthorProperty),
    () => linked(around),
    () => marked(around, isAuthorClass),
    () => alone(near, survey),
    () => farMarked(survey, around),
    () => boxBelow(survey, title, around),
  ];
  return choose(candidates, siteNames(facts))?.join(', ');
}

/** The first that names a person; else the first house or pen name; else the site. Later ones are asked only if needed. */
function choose(candidates: readonly (() => Names)[], sites: ReadonlySet<string>): Names | undefined {
  let house: Names | undefined;
  let site: Names | undefined;
  for (const candidate of candidates) {
    const names = candidate();
    if (names.length === 0) continue;
    if (sites.has(bareName(names.join('')))) site ??= names;
    else if (names.some((name) => isPerson(withoutDegrees(name)))) return names;
    else house ??= names;
  }
  return house ?? site;
}

/** JSON-LD authors: text, people, references, lists of those, lists in one text. */
function structured(facts: Facts): Names {
  const { article, things } = facts;
  const authors = listOf(article?.author ?? article?.creator);
  const names = authors.flatMap((author) => {
    const thing = resolved(author, things);
    const given = listOf(typeof thing === 'object' && thing !== null ? (thing as Thing).name : undefined);
    const texts = given.length > 1 ? given.map(textOf) : [textOf(thing)];
    return texts.flatMap((text) => (text && !isAddress(text) ? namesIn(text, true) : []));
  });
  return withoutRepeats(names);
}

/** "Jane Smith" and "JANE SMITH" are one. */
function withoutRepeats(names: Names): Names {
  const known = new Set<string>();
  return names.filter((name) => {
    const bare = bareName(name);
    return !known.has(bare) && Boolean(known.add(bare));
  });
}

const isAddress = (text: string): boolean => /^https?:|^www\.|\.(?:com|org|net)\b|^@|^\d+$/i.test(text);

function fromMeta(facts: Facts): Names {
  for (const name of META) {
    const contents = facts.repeated.get(name) ?? [facts.meta.get(name) ?? ''];
    const names = contents.flatMap((content) => (isAddress(content) ? [] : namesIn(lastFirst(content, name), true)));
    if (names.length > 0) return withoutRepeats(names);
  }
  return [];
}

/** Libraries write "Smith, Jane". */
function lastFirst(content: string, name: string): string {
  const parts = /^(?:dc|citation)/.test(name) ? /^([^\s,\d]+), ([^,\d]+)$/.exec(content) : null;
  return parts ? `${parts[2]} ${parts[1]}` : content;
}

/** Cards for chats: label "Written by", data "Jane Smith". */
function fromLabel(facts: Facts): Names {
  for (const n of [1, 2]) {
    if (!/writ|author|^by$|autor|auteur|verfasst|geschr|escrit|scritt|автор/i.test(facts.meta.get(`twitter:label${n}`) ?? ''))
      continue;
    return namesIn(facts.meta.get(`twitter:data${n}`) ?? '', true);
  }
  return [];
}

function linesNear({ before, after, isElsewhere }: Around): Line[] {
  return [...after.slice(0, AFTER), ...before.slice(0, BEFORE)].filter(({ block }) => !isElsewhere(block.frame, true));
}

/** What readers see, unless structured data has these people and others too, or the same written in full. */
function seen(lines: readonly Line[], machine: Names): Names {
  const names = byLine(lines);
  const more = new Set(machine.map((name) => bareName(withoutDegrees(name))));
  const all = names.every((name) => more.has(bareName(withoutDegrees(name))));
  return all && machine.length > names.length ? machine : names;
}

const LABEL = /^(?:(?:written|words|posted|published|story|authored)?\s?by|authors?|writer|posted by|von|par|autor(?:in)?|автор|作者|記者|文)\s*:?：?$/iu;
/**
 * "by" within a line: after a separator, a seam, a time, or a word for writing. Elsewhere it may be any preposition.
 */
const BY_WITHIN =
  /(?:[|·•∙—–,/\n\d]\s*|\b(?:am|pm|ago|[ap]\.m\.)\s+|^)(?:by|von|par|por|door|di|av|af)(?:\s*:\s*|\s+)(?=\S)|(?:^|[^\p{L}])(?:(?:written|words|story|text|posted|published|authored|reported|posts?|analysis|opinion) by|author|autor|geschrieben von|publi[ée] par|rédigé par|escrito por|publicado por|scritto da)(?:\s*:\s*|\s+)(?=\S)/giu;
/** Others whom a byline names: what they did is not writing. */
const OTHERS = /(?:review|edit|check|photo\w*|imag|pictur|illustrat|art|graphic|video|translat|sponsor|present|power|produc|support|host|fund|approv|verif|updat|design|narrat|curat)\p{L}*\s*$/iu;

/** "By NAME" by the title; the name may stand on a line of its own below "By". */
function byLine(lines: readonly Line[]): Names {
  for (const [i, { text }] of lines.entries()) {
    if (text.length > LONGEST_LINE) continue;
    const names = LABEL.test(text) ? namedBelow(lines[i + 1]?.text) : namedIn(text);
    if (names.length > 0) return names;
  }
  return [];
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
    if (OTHERS.test(text.slice(0, index + /^\P{L}*/u.exec(label)![0].length))) continue;
    const names = namesIn(text.slice(index + label.length), false);
    if (names.length > 0) return names;
  }
  return [];
}

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|writers?|contributors?|by|profiles?|people|person|persona?s|journalists?|reporters?|columnists?|staff|bios?|team|user|users)\/[\w%.-]{3,}|\/@[\w.-]{2,}/i;

function isAuthorLink(element: Element): boolean {
  if (element.localName !== 'a') return false;
  if (/(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) return true;
  return AUTHOR_PAGE.test(element.getAttribute('href') ?? '');
}

const isAuthorProperty = (element: Element): boolean =>
  /(?:^|[\s:])(?:author|creator)/i.test(
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`,
  );

const AUTHOR_CLASS = /(?:^|[\s_-])(?:authors?|byline|by-line|writer|contributors?|auth|autor|auteur)(?:$|[\s_-])|[a-z](?:Author|Byline)(?:s?$|s?[\s_A-Z-])/;
const isAuthorClass = (element: Element): boolean => AUTHOR_CLASS.test(element.getAttribute('class') ?? '');

function isNear({ block, frame }: Mark, around: Around): boolean {
  const from = (around.before[BEFORE - 1] ?? around.before.at(-1))?.block.index ?? 0;
  const to = (around.after[AFTER] ?? around.after.at(-1))?.block.index ?? 0;
  return block >= from && block <= to && !around.isElsewhere(frame, true);
}

/** Links to the pages of authors: all of them, in a row. */
function linked(around: Around): Names {
  const names: string[] = [];
  let last = -1;
  for (const mark of around.marks) {
    if (!isAuthorLink(mark.element) || !isNear(mark, around)) continue;
    if (last >= 0 && mark.block > last + 2) break;
    const found = namesIn(seamedText(mark.element, LONGEST_LINE), false);
    if (found.length > 0) last = mark.block;
    names.push(...found);
  }
  return withoutRepeats(names);
}

function marked(around: Around, wanted: (element: Element) => boolean): Names {
  let pen: Names = [];
  for (const mark of around.marks) {
    if (!wanted(mark.element) || !isNear(mark, around)) continue;
    const text = mark.element.getAttribute('content') ?? seamedText(mark.element, LONGEST_LINE);
    if (text.length > LONGEST_LINE || isAddress(text)) continue;
    const names = namesIn(text, text.length < 30);
    if (names.some(isName)) return names;
    if (pen.length === 0) pen = names;
  }
  return pen;
}

/** A line that is a name, alone or before a date, a section, a reading time: "Dec 26, 2025 • Jane Smith in Costs". */
const ALONE = 8;
const READING_TIME = /\bmin(?:ute)?s?\b.{0,6}\bread/i;

function alone(lines: readonly Line[], survey: Survey): Names {
  const dated = (line: Line | undefined): boolean =>
    line !== undefined &&
    line.text.length < LONGEST_LINE &&
    (READING_TIME.test(line.text) || findDays(line.text).length > 0);
  for (const [i, line] of lines.slice(0, ALONE).entries()) {
    if (line.text.length > LONGEST_LINE) continue;
    const isDated = dated(line);
    if (!isDated && !dated(lines[i - 1]) && !dated(lines[i + 1])) continue;
    for (const part of line.text.split(/\s*[\n•·|—–]\s*/)) {
      const name = part.replace(/ in .*$/, '');
      if (isPerson(name) && isCased(name) && isProper(name, survey)) return [name];
    }
  }
  return [];
}

/** In scripts without capitals any two words look like a name. */
const isCased = (name: string): boolean => /^\p{Lu}\p{Ll}/u.test(name);

/** "Real Estate" is no person where the text speaks of real estate. */
function isProper(name: string, survey: Survey): boolean {
  const words = name.split(' ').filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));
  const common = new RegExp(`(?<!\\p{L})(?:${words.map((w) => w.toLowerCase().replace(/\W/g, '.')).join('|')})(?!\\p{L})`, 'u');
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
      .find(isPerson);
    if (name) people.push(name);
  }
  return people.length === 1 ? people : [];
}

/** Below the article, what is marked as its author: one person, or it is a list of stories. */
function farMarked({ marks }: Survey, { isElsewhere }: Around): Names {
  let only: string | undefined;
  for (const { element, frame } of marks) {
    const isMarked = isAuthorProperty(element) || /(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? '');
    if (!isMarked || isElsewhere(frame)) continue;
    const [name] = namesIn(seamedText(element, LONGEST_LINE), false);
    if (!name) continue;
    if (only !== undefined && only !== name) return [];
    only = name;
  }
  return only === undefined ? [] : [only];
}
