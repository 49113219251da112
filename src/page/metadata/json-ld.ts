// JSON-LD as pages have it: objects in lists in graphs, several scripts, references by @id, HTML entities in strings,
// comments around it, and JSON that does not parse. Takes all that apart into a flat list of things; nothing here
// knows what an article is to be called or who wrote it.

import { readEntities } from '../../engine/text/entities';

/** JSON-LD objects, graphs and lists taken apart; anything may be missing or of another type. */
export type Thing = Readonly<Record<string, unknown>>;

/** Together, at most so much JSON-LD is read: some shops embed their whole catalogue. */
const MOST_JSON = 400_000;
const MOST_DEPTH = 6;
const MOST_ITEMS = 200;

/** The things of several scripts, in their order. One that is too large is left out, the others are still read. */
export function readThings(sources: readonly string[]): Thing[] {
  const things: Thing[] = [];
  let room = MOST_JSON;
  for (const source of sources) {
    if (source.length > room) continue;
    room -= source.length;
    flatten(parseJson(source), things, 0);
  }
  return things;
}

const AROUND =
  /^\s*(?:<!--|\/\*.*?\*\/|\/\/.*?CDATA\[|<!\[CDATA\[)+|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|;)\s*$/gs;

/** JSON as found: comments and CDATA around it, raw line breaks in strings; what is broken beyond that is rescued. */
function parseJson(source: string): unknown {
  const bare = source.replace(AROUND, '').trim();
  const mended = bare
    .replace(/\s+/g, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/\\'/g, "'");
  const written = /^[[{]\s*&quot;/.test(bare) ? plainText(bare) : mended;
  for (const attempt of [bare, mended, written]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not JSON yet: the next attempt mends more.
    }
  }
  return rescue(mended);
}

const RESCUED = [
  '@type',
  'headline',
  'datePublished',
  'dateCreated',
  'dateModified',
  'articleSection',
  'url',
  'mainEntityOfPage',
];

/** The few fields that matter, out of JSON that does not parse. */
function rescue(source: string): Thing {
  const thing: Record<string, unknown> = {};
  for (const field of RESCUED) {
    const found = new RegExp(`"${field}"\\s*:\\s*\\[?\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(source);
    if (found?.[1]) thing[field] = unquote(found[1]);
  }
  // One author or a list of them, each with a name; or a plain string.
  const author = /"author"\s*:\s*(\[[^\]]*\]|\{[^}]*\}|"(?:[^"\\]|\\.)*")/.exec(source)?.[1] ?? '';
  const names = [...author.matchAll(/"name"\s*:\s*"((?:[^"\\]|\\.)*)"/g)].map(([, name]) =>
    unquote(name ?? ''),
  );
  if (names.length > 0) thing.author = names;
  else if (author.startsWith('"')) thing.author = unquote(author.slice(1, -1));
  return thing;
}

/** The inside of a JSON string as text. */
function unquote(inside: string): string {
  try {
    return JSON.parse(`"${inside}"`);
  } catch {
    return inside;
  }
}

/** Where things hold further things that are about the page. */
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'];

function flatten(value: unknown, things: Thing[], depth: number): void {
  if (depth > MOST_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST_ITEMS)) flatten(item, things, depth + 1);
    return;
  }
  const thing = value as Thing;
  if (thing['@type']) things.push(thing);
  for (const inner of INNER) if (typeof thing[inner] === 'object') flatten(thing[inner], things, depth + 1);
}

export function typesOf(thing: Thing): string[] {
  const types = thing['@type'];
  const list = Array.isArray(types) ? types : [types];
  return list.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''));
}

/** Anything as a list, so that one and many read alike. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  const list =
    typeof value === 'object' ? ((value as Thing)['@list'] ?? (value as Thing)['@set']) : undefined;
  return Array.isArray(list) ? list : [value];
}

/** A field as plain text, through the shapes in which JSON-LD writes one: "x", ["x"], { name: "x" }, { @value: "x" }. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return plainText(value).replace(/\s+/g, ' ').trim() || undefined;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, '@value': plain, givenName, familyName } = value as Thing;
  if (name !== undefined || plain !== undefined) return textOf(name ?? plain);
  const parts = [textOf(givenName), textOf(familyName)].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** The thing itself where another one names it by its id alone: { "@id": "#jane" }. */
export function resolved(value: unknown, things: readonly Thing[]): unknown {
  if (typeof value !== 'object' || value === null || textOf(value)) return value;
  const id = (value as Thing)['@id'];
  return (id !== undefined && things.find((thing) => thing['@id'] === id && textOf(thing))) || value;
}

/** Some publishers write HTML entities into JSON and, twice, into attributes. */
export function plainText(text: string): string {
  return text.includes('&') ? readEntities(readEntities(text)) : text;
}
