// The address of an article for links and exports: whole, and of the web. Pages name relative ones, anything else could
// be named by a hostile one, and templates name the site's front page or a host that nobody can reach. What names
// another site is believed: a report that an agency sold to fifty papers rightly points to where it belongs.

/** `named` as the page says it, else `from`, where it was read; undefined when neither is an http address. */
export function webAddress(named: string | undefined, from: string | undefined): string | undefined {
  for (const address of [named, from]) {
    const url = parse(address, from);
    if (url) return url.href;
  }
  return undefined;
}

/**
 * Which of the addresses that a page names for itself to believe, best first, before the one it was read from. A front
 * page only when nothing leads further: an article is none. As written: may be relative.
 */
export function ownAddress(
  named: readonly (string | undefined)[],
  from: string | undefined,
): string | undefined {
  const given = [...named, from].filter((address): address is string => Boolean(address));
  return given.find((address) => leadsToPage(address, from)) ?? from ?? given[0];
}

function parse(address: string | undefined, from: string | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address, from)) return undefined;
  const url = new URL(address, from);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/** Stands in for the site where a file gives a relative address and nobody knows the site. */
const SOMEWHERE = 'https://somewhere.invalid/';
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i;

function leadsToPage(address: string, from: string | undefined): boolean {
  const url = parse(address, from ?? SOMEWHERE);
  if (!url) return false;
  // "/?p=123" is how some systems call an article.
  if (FRONT.test(url.pathname) && url.search === '') return false;
  return url.hostname.includes('.') && !/\.(?:local|localhost|internal|test)$/.test(url.hostname);
}
