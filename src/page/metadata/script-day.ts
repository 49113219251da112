// The day of publication as a page's own program knows it: asked where no other place names one.

import { findStamp } from './dates';

const SCRIPT_DATE =
  /"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|pubDate|pub_date|firstPublished|publicationDate|createdAt|created_at)"\s*:\s*"?([^",}]{8,40})/;
/** Scripts beyond this length are programs. */
const LONGEST_SCRIPT = 500_000;

/** What a page's own program knows of it: the first such field. */
export function dayInScripts(document: Document, monthFirst: boolean): string | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_SCRIPT) continue;
    const day = findStamp(SCRIPT_DATE.exec(source)?.[1] ?? '', monthFirst)?.day;
    if (day) return day;
  }
  return undefined;
}
