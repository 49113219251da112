// Who wrote it, names alone. Places are asked in the order of how often they were right on pages with a known author:
// structured data, the line by the title, links to an author's page near it, meta elements, what is marked as
// author. The first that names a person wins; a pen name or a team only when nobody else is named, the site's own name last.

import type { Mark, Survey } from '../survey';
import { type Facts, type Thing, textOf } from './facts';
import { isName, namesIn, startsWithBy } from './names';
import { bareName, siteNames } from './site';
import type { Title } from './title';

const META = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'og:article:author',
  'authors',
  'article.author',
  'dc.contributor',
];
/** Blocks before and after the title in which a byline is the article's. */
const BEFORE = 4;
const AFTER = 14;
const LONGEST_LINE = 160;
const BY =
  /(?:^|[|·•—–,]\s*|\s)(?:(?:written|words|story|text|posted|published|authored|reported) by|by|von|par|por|door)(?:\s*:\s*|\s+)(?=\S)/iu;
const LABEL = /^(?:(?:written|words|posted|published|story|authored)? ?by|authors?|writer|posted by)\s*:?$/i;
const AUTHOR_PAGE =
  /\/(?:authors?|writers?|contributors?|by|profiles?|people|journalists?|reporters?|columnists?|staff|bio)\/[\w%-]{3,}/i;

export function readByline(survey: Survey, facts: Facts, title: Title): string | undefined {
  const sites = siteNames(facts);
  const candidates = [
    structured(facts),
    nearTitle(survey, title),
    marked(survey, title, isAuthorLink),
    fromMeta(facts),
    twitter(facts),
    marked(survey, title, (element) => /(?:^|\s)author/i.test(element.getAttribute('itemprop') ?? '')),
    marked(survey, title, (element) => /author|byline/i.test(element.getAttribute('class') ?? '')),
    alone(survey, title),
  ].filter((names) => names.length > 0);
  const others = candidates.filter((names) => !sites.has(bareName(names.join(''))));
  const people = others.find((names) => isName(names[0] ?? ''));
  return (people ?? others[0] ?? candidates[0])?.join(', ');
}

function structured(facts: Facts): string[] {
  const author = facts.article?.author ?? facts.article?.creator;
  const names = (Array.isArray(author) ? author : [author]).flatMap((one) => {
    const name = textOf(one) ?? nameOfId(one, facts);
    return name && !/^https?:/.test(name) ? namesIn(name, true) : [];
  });
  return [...new Set(names)].slice(0, 12);
}

/** An author may be only a reference to another object of the page. */
function nameOfId(author: unknown, facts: Facts): string | undefined {
  const id = typeof author === 'object' && author !== null ? (author as Thing)['@id'] : undefined;
  return id ? textOf(facts.things.find((thing) => thing['@id'] === id && thing.name)?.name) : undefined;
}

function fromMeta(facts: Facts): string[] {
  for (const name of META) {
    const content = facts.meta.get(name) ?? '';
    if (/^https?:|\.(?:com|org|net)\b|^@/.test(content)) continue;
    const names = namesIn(content, true);
    if (names.length > 0) return names;
  }
  return [];
}

function twitter(facts: Facts): string[] {
  if (!/writ|author|by/i.test(facts.meta.get('twitter:label1') ?? '')) return [];
  return namesIn(facts.meta.get('twitter:data1') ?? '', true);
}

function linesNear(survey: Survey, title: Title): string[] {
  if (!title.frame) return [];
  const { from, to } = title.frame;
  const before = survey.blocks.slice(Math.max(0, from - BEFORE), from).reverse();
  return [...survey.blocks.slice(to, to + AFTER), ...before].map(({ text }) => text);
}

/** "By NAME" by the title; the name may stand on a line of its own below "By". */
function nearTitle(survey: Survey, title: Title): string[] {
  const lines = linesNear(survey, title);
  for (const [i, line] of lines.entries()) {
    if (line.length > LONGEST_LINE) continue;
    const by = BY.exec(line);
    const after = LABEL.test(line) ? (lines[i + 1] ?? '') : by ? line.slice(by.index + by[0].length) : '';
    if (!after || after.length > LONGEST_LINE) continue;
    // At the beginning of a line "by" is a label, so one word is a name; elsewhere it may be any preposition.
    const names = namesIn(after, startsWithBy(line) && /^\p{Lu}/u.test(after) && after.length < 80);
    if (names.length > 0) return names;
  }
  return [];
}

function isAuthorLink(element: Element): boolean {
  if (element.localName !== 'a') return false;
  if (/(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) return true;
  return AUTHOR_PAGE.test(element.getAttribute('href') ?? '');
}

function marked(survey: Survey, title: Title, wanted: (element: Element) => boolean): string[] {
  const { from, to } = title.frame ?? { from: 0, to: 0 };
  const near = ({ block }: Mark): boolean => block >= from - BEFORE && block <= to + AFTER;
  const names: string[] = [];
  for (const mark of survey.marks) {
    if (!near(mark) || !wanted(mark.element)) continue;
    const text = mark.element.getAttribute('content') ?? mark.element.textContent ?? '';
    if (text.length > LONGEST_LINE || /^https?:/.test(text)) continue;
    for (const name of namesIn(text, false)) if (!names.includes(name)) names.push(name);
    if (names.length > 0 && !isAuthorLink(mark.element)) break;
  }
  return names;
}

/** A line that is a name, alone or before a date, a section, a reading time: "Dec 26, 2025 • Jane Smith in Costs". */
function alone(survey: Survey, title: Title): string[] {
  const lines = linesNear(survey, title).slice(0, 8);
  for (const [i, line] of lines.entries()) {
    if (line.length > LONGEST_LINE) continue;
    const dated = /\b(?:19|20)\d\d\b|min(?:ute)?s? read/i;
    if (isName(line) && dated.test(`${lines[i - 1] ?? ''} ${lines[i + 1] ?? ''}`)) return [line];
    if (!dated.test(line)) continue;
    const part = line.split(/\s*[•·|—–]\s*/).find((piece) => isName(piece.replace(/ in .*$/, '')));
    if (part) return [part.replace(/ in .*$/, '')];
  }
  return [];
}
