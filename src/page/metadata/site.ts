// The name of the site, as far as the page gives one; and the names under which it may stand behind a title or in
// place of an author.

import { fold } from '../block-text';
import type { Facts } from './facts';
import { listOf, resolved, type Thing, textOf, typesOf } from './json-ld';
import { bareName } from './words';

/** The site's own name; without what it says of itself behind it, "Courier | News from the harbour". */
export function readSite(facts: Facts): string | undefined {
  const website = facts.things.find((thing) => typesOf(thing).includes('WebSite'));
  const named = [
    facts.meta.get('og:site_name'),
    publisherOf(facts),
    textOf(website?.name),
    facts.meta.get('application-name'),
    behindTitle(facts),
  ];
  for (const name of named) {
    const site = withoutMotto(fold(name ?? ''), facts);
    if (site && !isTitle(site, facts)) return site;
  }
  return undefined;
}

function publisherOf(facts: Facts): string | undefined {
  const [first] = listOf(facts.article?.publisher);
  const publisher = resolved(first, facts.things);
  return isPerson(publisher) ? undefined : textOf(publisher);
}

/** Whoever runs a blog alone is its publisher and still an author. */
function isPerson(thing: unknown): boolean {
  return typeof thing === 'object' && thing !== null && typesOf(thing as Thing).includes('Person');
}

/** Some pages give their own title as the name of the application. */
function isTitle(name: string, facts: Facts): boolean {
  const bare = bareName(name);
  return bare === bareName(facts.meta.get('og:title') ?? '') || bare === bareName(facts.title);
}

const MOTTO = /\s+[–—•·›-]\s+|\s*[|｜»]\s*|:\s+/;

function withoutMotto(name: string, facts: Facts): string {
  const address = /^(?:https?:\/\/)(?:www\.)?([^/\s]+)\/?$/i.exec(name)?.[1];
  if (address) return address;
  const parts = name.split(MOTTO).filter(Boolean);
  if (parts.length < 2) return name;
  const host = hostName(facts.address);
  return (host && parts.find((part) => host.includes(bareName(part)))) || (parts[0] ?? name);
}

/** What `<title>` has after the title that the page gives elsewhere: "Pier closes - Harbour Courier". */
function behindTitle(facts: Facts): string | undefined {
  const title = fold(facts.meta.get('og:title') ?? textOf(facts.article?.headline) ?? '');
  const whole = fold(facts.title);
  if (title.length < 8 || !whole.startsWith(title)) return undefined;
  return /^\s*[|\-–—•·»›]\s*(\S.{1,40})$/.exec(whole.slice(title.length))?.[1];
}

/** Host of an address without its general parts: "www.bbc.co.uk" gives "bbc". Empty when there is none. */
export function hostName(address: string | undefined): string {
  const host = /^https?:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(address ?? '')?.[1] ?? '';
  const parts = host.split('.');
  if (parts.length > 1) parts.pop();
  if (parts.length > 1 && /^(?:com?|org|net|gov|ac|edu)$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('');
}

/** Every name by which the site may call itself, bare, with and without "the". */
export function siteNames(facts: Facts): Set<string> {
  const site = readSite(facts);
  const names = [
    site,
    facts.meta.get('og:site_name'),
    publisherOf(facts),
    facts.meta.get('application-name'),
    facts.meta.get('twitter:site')?.replace('@', ''),
    behindTitle(facts),
    ...facts.things
      .filter((thing) => !isPerson(thing) && /WebSite|Organization/.test(typesOf(thing).join()))
      .map((thing) => textOf(thing.name)),
    hostName(facts.address),
  ];
  const title = bareName(facts.meta.get('og:title') ?? '');
  const bare = names.map((name) => bareName(name ?? '')).filter((name) => name.length > 1 && name !== title);
  return new Set([...bare, ...bare.map((name) => name.replace(/^the/, ''))]);
}
