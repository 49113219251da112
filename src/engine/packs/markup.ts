// Loose reading of schema.org markup as it is published: prefixed keys, microdata exports, values wrapped in lists or
// language tags, HTML inside text, dates in many spellings. Every function takes anything and answers with a plain
// value or undefined. What the values mean for a claim is in claim-review.ts.

import { readEntities } from '../text/entities';
import { isDate } from './schema';

export type Node = Record<string, unknown>;

export function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

const PREFIXES = ['', 'schema:', 'http://schema.org/', 'https://schema.org/'];

/** A property under any of the spellings of its name, also where microdata puts it. */
export function property(node: unknown, name: string): unknown {
  if (!isNode(node)) return undefined;
  for (const prefix of PREFIXES) if (Object.hasOwn(node, prefix + name)) return node[prefix + name];
  return Object.hasOwn(node, 'properties') && isNode(node.properties) && node.properties !== node
    ? property({ ...node.properties, properties: undefined }, name)
    : undefined;
}

/** The last part of each of a node's types: "ClaimReview". */
export function typesOf(node: unknown): string[] {
  return listOf(property(node, '@type') ?? property(node, 'type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.split(/[/:#]/).at(-1) ?? '');
}

export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** First piece of text in a value: a string, a number, a list of them, a language-tagged value. */
export function textOf(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    const inner = isNode(item) ? property(item, '@value') : item;
    if (typeof inner !== 'string' && typeof inner !== 'number') continue;
    const text = plain(String(inner));
    if (text) return text;
  }
  return undefined;
}

/** Text without markup: tags out, entities read (twice: some are encoded twice), white space folded. */
export function plain(text: string): string {
  // Most published text is plain already, and packs hold hundreds of thousands of such texts.
  if (!/[<&]|\s{2}|[^\S ]| [.,;:!?]/.test(text)) return text.trim();
  const withoutTags = text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
  return readEntities(readEntities(withoutTags))
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

const QUOTES = /^[“"„«'‘]\s*([^“”"„«»]*?)\s*[”"“»'’]$/;

/** A statement without the quotation marks that wrap all of it. */
export function unquoted(text: string): string {
  return QUOTES.exec(text)?.[1] ?? text;
}

/** An http or https address, or undefined. A path is put behind `base`'s host. */
export function addressOf(value: unknown, base?: string): string | undefined {
  const text =
    typeof value === 'string' ? value.trim() : isNode(value) ? textOf(property(value, 'url')) : undefined;
  if (!text || /[\s<>"]/.test(text)) return undefined;
  if (/^https?:\/\/[^/?#]+/i.test(text)) return text;
  const host = base && /^https?:\/\/[^/?#]+/i.exec(base)?.[0];
  return host && text.startsWith('/') && !text.startsWith('//') ? host + text : undefined;
}

/** Every address in a value: strings that may hold several, objects with a url, lists of both. */
export function addressesOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item !== 'string') return addressOf(item) ?? [];
    return item.split(/[\s,]+/).flatMap((part) => addressOf(part) ?? []);
  });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** YYYY-MM-DD (or less) as written, never guessed: "02/04/2021" is undefined. The time zone is left aside. */
export function dateOf(value: unknown): string | undefined {
  if (typeof value === 'number' && value > 1e8 && value < 1e14)
    return new Date(value < 1e11 ? value * 1000 : value).toISOString().slice(0, 10);
  const text = textOf(value);
  if (!text) return undefined;
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:$|[T ])/.exec(text)?.[1];
  if (iso) return isDate(iso) ? iso : undefined;
  const words = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const turned = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(text);
  const [name, date, year] = words ? [words[1], words[2], words[3]] : [turned?.[2], turned?.[1], turned?.[3]];
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  if (!month || !date || !year) return undefined;
  const result = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDate(result) ? result : undefined;
}

/** A number, also when written as a string. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value);
  const number = text === undefined ? Number.NaN : Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}
