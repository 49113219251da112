// The name of the site, as far as the page gives one; and the names under which it may stand behind a title.

import { fold } from '../block-text';
import { type Facts, textOf, typesOf } from './facts';

export function readSite(facts: Facts): string | undefined {
  const website = facts.things.find((thing) => typesOf(thing).includes('WebSite'));
  const named =
    facts.meta.get('og:site_name') ??
    textOf(facts.article?.publisher) ??
    textOf(website?.name) ??
    facts.meta.get('application-name');
  return named ? fold(named) || undefined : undefined;
}

/** Lower case, letters and digits alone: "The Guardian" and "theguardian" are one. */
export function bareName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Host of an address without its general parts: "www.bbc.co.uk" gives "bbc". Empty when there is none. */
export function hostName(address: string | undefined): string {
  const host = /^https?:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(address ?? '')?.[1] ?? '';
  const parts = host.split('.');
  if (parts.length > 1) parts.pop();
  if (parts.length > 1 && /^(?:com?|org|net|gov|ac|edu)$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('');
}

/** Every name by which the site may call itself, bare. Some pages give their own title as the name of the application. */
export function siteNames(facts: Facts): Set<string> {
  const names = [
    readSite(facts),
    facts.meta.get('og:site_name'),
    textOf(facts.article?.publisher),
    facts.meta.get('application-name'),
    facts.meta.get('twitter:site')?.replace('@', ''),
    ...facts.things
      .filter((thing) => /WebSite|Organization/.test(typesOf(thing).join()))
      .map((thing) => textOf(thing.name)),
    hostName(facts.address),
  ];
  const title = bareName(facts.meta.get('og:title') ?? '');
  return new Set(
    names.map((name) => bareName(name ?? '')).filter((name) => name.length > 1 && name !== title),
  );
}
