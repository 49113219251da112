// Who wrote it: names alone, joined by ", " and "and" as the page has them. Structured data first, then the line by
// the title, then meta elements, microdata and links; roles, dates and "reviewed by" are cut off. A site's name loses
// to a person.

import { fold } from '../block-text';
import type { Mark, Survey } from '../survey';
import { type Facts, type Thing, textOf } from './facts';
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
/** Blocks after the title in which "By NAME" is the article's. */
const NEAR = 14;
const BY =
  /(?:^|[|·•—–]\s*|\s)(?:written by|words by|story by|posted by|published by|authored by|reported by|by|von|par|por|di|door|av)\s*:?\s*(?=\p{Lu})/iu;
const STARTS_BY =
  /^(?:(?:written|words|story|posted|published|authored|reported|article|contributed|submitted) by|by|author|von|par|por|di|door)\b\s*:?\s*(?=\S)/i;
/** One name: two to five words, each with a capital or a particle between them; or initials. */
const NAME =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Rev)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|del|della|der|den|van|von|la|le|al|bin|ibn|el|y|e|dos|du|St\.)){1,4}$/u;
const LONGEST_LINE = 160;

export function readByline(survey: Survey, facts: Facts, title: Title): string | undefined {
  const sites = siteNames(facts);
  const candidates = [
    structuredNames(facts),
    byNearTitle(survey, title),
    metaNames(facts),
    twitterName(facts),
    marked(survey, title, (element) => /(?:^|\s)author/i.test(element.getAttribute('itemprop') ?? '')),
    marked(survey, title, (element) => /(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? '')),
    marked(survey, title, (element) => /author|byline/i.test(element.getAttribute('class') ?? '')),
    loneName(survey, title),
  ]
    .map((names) => tidy(names ?? ''))
    .filter(Boolean);
  return candidates.find((names) => !sites.has(bareName(names))) ?? candidates[0];
}

function structuredNames(facts: Facts): string | undefined {
  const author = facts.article?.author ?? facts.article?.creator;
  const list = Array.isArray(author) ? author : [author];
  const names = list
    .map((one) => {
      const name = textOf(one);
      if (name) return name;
      const id = (one as Thing | undefined)?.['@id'];
      return id ? textOf(facts.things.find((thing) => thing['@id'] === id)?.name) : undefined;
    })
    .filter((name) => name !== undefined && !/^https?:/.test(name));
  return [...new Set(names)].join(', ');
}

function metaNames(facts: Facts): string | undefined {
  for (const name of META) {
    const names = facts.meta.get(name);
    if (names && !/^https?:|\.(?:com|org|net)\b|^@/.test(names) && tidy(names)) return names;
  }
  return undefined;
}

function twitterName(facts: Facts): string | undefined {
  return /writ|author|by/i.test(facts.meta.get('twitter:label1') ?? '')
    ? facts.meta.get('twitter:data1')
    : undefined;
}

function byNearTitle(survey: Survey, title: Title): string | undefined {
  if (!title.frame) return undefined;
  const { from, to } = title.frame;
  const blocks = [...survey.blocks.slice(to, to + NEAR), ...survey.blocks.slice(Math.max(0, from - 3), from)];
  for (const [i, block] of blocks.entries()) {
    if (block.text.length > LONGEST_LINE) continue;
    const by = BY.exec(block.text);
    const names = by ? block.text.slice(by.index + by[0].length) : undefined;
    if (names && leadingName(names)) return names;
    if (/^(?:written |words |posted |published |story )?by:?$|^authors?:?$/i.test(block.text)) {
      const next = blocks[i + 1]?.text ?? '';
      if (next.length < LONGEST_LINE && leadingName(next)) return next;
    }
  }
  return undefined;
}

function marked(survey: Survey, title: Title, wanted: (element: Element) => boolean): string | undefined {
  const start = title.frame?.from ?? 0;
  const near = ({ block }: Mark): boolean => block >= start - 6 && block <= start + 40;
  const names: string[] = [];
  for (const mark of survey.marks) {
    if (!near(mark) || !wanted(mark.element)) continue;
    const name = fold(mark.element.getAttribute('content') ?? mark.element.textContent ?? '');
    if (name && name.length < LONGEST_LINE && leadingName(name.replace(STARTS_BY, ''))) names.push(name);
  }
  return names[0];
}

/** A line by the title that is a name and nothing else, beside a date or a reading time. */
function loneName(survey: Survey, title: Title): string | undefined {
  if (!title.frame) return undefined;
  const blocks = survey.blocks.slice(title.frame.to, title.frame.to + 8);
  for (const [i, block] of blocks.entries()) {
    const around = `${blocks[i - 1]?.text ?? ''} ${blocks[i + 1]?.text ?? ''}`;
    if (
      NAME.test(block.text) &&
      /\b(?:19|20)\d\d\b|min(?:ute)?s? read/i.test(around) &&
      around.length < LONGEST_LINE
    )
      return block.text;
  }
  return undefined;
}

function leadingName(text: string): string | undefined {
  const name = tidy(text);
  return name && NAME.test(name.split(/, | and | & /)[0] ?? '') ? name : undefined;
}

/** Cut off what is no name: dates, roles, places, "in Section", "and 3 others", addresses, degrees are kept. */
const AFTER_NAMES =
  /\s*(?:[|•·–—([]|\s-\s|\b(?:updated|published|posted|reviewed|edited|medically|fact[- ]checked|last|on|in|for|at|with|is|photo\w*|contributor|senior|staff writer|writer at|editor at|reporter|correspondent|follow|read|min(?:ute)?s?)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d|\d|https?:|@).*$/isu;
const ROLE =
  /^(?:.*\b(?:editor|writer|reporter|correspondent|contributor|author|journalist|columnist|staff|director|manager|analyst|producer|fellow|professor|freelance\w*|specialist|founder|ceo|cto|president|strategist|consultant)\b.*|ph\.?d\.?|m\.?d\.?)$/i;

function tidy(names: string): string {
  let bare = fold(names).replace(STARTS_BY, '').replace(STARTS_BY, '');
  bare = bare.replace(AFTER_NAMES, '');
  const parts = bare
    .split(/\s*[,;]\s*|\s+(?:and|und|et|&)\s+/)
    .map((part) => part.replace(/^(?:by|and)\s+/i, '').trim())
    .filter((part) => part && part.length < 60);
  const people = parts.filter((part, i) => i === 0 || !ROLE.test(part));
  const unique = [...new Set(people)];
  if (unique.length === 0 || !/\p{L}{2}/u.test(unique[0] ?? '')) return '';
  if (
    /^(?:admin|administrator|editor|author|authors|staff|guest|unknown|none|null|undefined|user|root|webmaster)$/i.test(
      unique[0] ?? '',
    )
  )
    return '';
  return unique.slice(0, 12).join(', ');
}
