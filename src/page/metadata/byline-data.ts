// Who wrote it, as machines are told: structured data, meta elements, labels for previews. Names alone.

import type { Facts } from './facts';
import { listOf, resolved, type Thing, textOf, typesOf } from './json-ld';
import { isPerson, namesInData } from './names';
import { bareName } from './words';

export type Names = readonly string[];

/** What else has an author and is what a page is about. */
const WORK = /Page\b|Posting|Recipe|HowTo|CreativeWork|Course|Chapter/;

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

/** JSON-LD authors: text, people, references, lists of those, lists in one text. */
export function structured(facts: Facts): Names {
  const { article, things } = facts;
  const work = article ?? things.find((thing) => thing.author && WORK.test(typesOf(thing).join(' ')));
  const authors = listOf(work?.author ?? work?.creator);
  const names = authors.flatMap((author) => {
    const thing = resolved(author, things);
    const given = listOf(typeof thing === 'object' && thing !== null ? (thing as Thing).name : undefined);
    const texts = given.length > 1 ? given.map(textOf) : [textOf(thing)];
    return texts.flatMap((text) => (text && !isAddress(text) ? namesInData(text) : []));
  });
  return withoutRepeats(names);
}

/** "Jane Smith" and "JANE SMITH" are one. */
export function withoutRepeats(names: Names): Names {
  const known = new Set<string>();
  return names.filter((name) => {
    const bare = bareName(name);
    return !known.has(bare) && Boolean(known.add(bare));
  });
}

export const isAddress = (text: string): boolean =>
  /^https?:|^www\.|^\S+\.(?:com|org|net)$|^@|^\d+$/i.test(text);

/** What other systems call it: "dcsext.author", "blog:author_name". */
const ANY_META = /(?:^|[.:_-])(?:authors?|byline|author[_-]?names?)$/;

export function fromMeta(facts: Facts): Names {
  const others = [...facts.meta.keys()].filter((name) => ANY_META.test(name));
  for (const name of [...META, ...others]) {
    const contents = facts.repeated.get(name) ?? [facts.meta.get(name) ?? ''];
    const names = contents.flatMap((content) =>
      isAddress(content) ? [] : namesInData(lastFirst(content, name)),
    );
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
export function fromLabel(facts: Facts): Names {
  for (const n of [1, 2]) {
    if (
      !/writ|author|^by$|autor|auteur|verfasst|geschr|escrit|scritt|автор/i.test(
        facts.meta.get(`twitter:label${n}`) ?? '',
      )
    )
      continue;
    return namesInData(facts.meta.get(`twitter:data${n}`) ?? '');
  }
  return [];
}

/** Plug-ins describe the author so; others may be whom the page is about. */
const isAuthorThing = (thing: Thing): boolean =>
  typesOf(thing).includes('Person') && /author|schema\/person/i.test(`${thing['@id']} ${thing.url}`);

/** The one person whom structured data describes, though it does not say who wrote it. */
export function onlyPerson({ things }: Facts): Names {
  const people = new Set(things.filter(isAuthorThing).map((thing) => textOf(thing) ?? ''));
  const [name = ''] = people;
  return people.size === 1 && isPerson(name) ? [name] : [];
}
