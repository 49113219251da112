// The address of an article for links and exports: whole, and of the web. Pages name relative ones, and anything else
// could be named by a hostile one.

/** `named` as the page says it, else `from`, where it was read; undefined when neither is an http address. */
export function webAddress(named: string | undefined, from: string | undefined): string | undefined {
  for (const address of [named, from]) {
    if (address === undefined || !URL.canParse(address, from)) continue;
    const url = new URL(address, from);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  }
  return undefined;
}
