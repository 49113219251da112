// The title: the h1 that is most like what the page calls itself elsewhere; where no h1 is, og:title, headline or
// `<title>`, without the site's name behind it. A shorter `<title>` is no reason to distrust an h1: a quarter of
// shared words is enough, since headlines for search engines are written anew.

import { fold } from '../block-text';
import type { Frame, Survey } from '../survey';
import { type Facts, textOf } from './facts';
import { bareName, siteNames } from './site';

export interface Title {
  readonly text: string;
  /** The heading in the page that shows it; absent when the title stands in the head alone. */
  readonly frame?: Frame;
}

/** Share of words an h1 and the page's own name for itself must have in common. */
const ENOUGH_SHARED = 0.25;
const SEPARATOR = /\s+[|\-–—·•»›:/]\s+|\s*[|»›]\s*/g;

export function readTitle(survey: Survey, facts: Facts): Title {
  const names = siteNames(facts);
  const elsewhere = [
    facts.meta.get('og:title'),
    headline(facts),
    facts.meta.get('twitter:title'),
    facts.title,
  ]
    .map((text) => trimSite(fold(text ?? ''), names))
    .filter(Boolean);
  return bestHeading(survey, elsewhere, names) ?? sameLine(survey, elsewhere) ?? { text: elsewhere[0] ?? '' };
}

function headline(facts: Facts): string | undefined {
  return textOf(facts.article?.headline) ?? textOf(facts.article?.name);
}

function bestHeading(
  survey: Survey,
  elsewhere: readonly string[],
  names: ReadonlySet<string>,
): Title | undefined {
  const headings = survey.frames
    .filter((frame) => frame.tag === 'h1')
    .map((frame) => ({ frame, text: headingText(survey, frame) }))
    .filter(({ text }) => text && !names.has(bareName(text)));
  if (elsewhere.length === 0) return headings[0];
  let best: Title | undefined;
  let bestShare = 0;
  for (const heading of headings) {
    const share = Math.max(...elsewhere.map((text) => sharedWords(heading.text, text)));
    if (share >= ENOUGH_SHARED && share > bestShare + 0.001) {
      best = heading;
      bestShare = share;
    }
  }
  return best;
}

/** Where no h1 will do: a line of the page that is the title word for word. */
function sameLine(survey: Survey, elsewhere: readonly string[]): Title | undefined {
  for (const title of new Set(elsewhere.map(bareName))) {
    const block = survey.blocks.find(
      ({ frame, text }) => frame.to - frame.from === 1 && bareName(text) === title,
    );
    if (block && title.length > 10) return { frame: block.frame, text: block.text };
  }
  return undefined;
}

export function headingText(survey: Survey, frame: Frame): string {
  return survey.blocks
    .slice(frame.from, frame.to)
    .map((block) => block.text)
    .join(' ');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words two texts share, as a part of the longer one. */
export function sharedWords(a: string, b: string): number {
  const first = new Set(wordsOf(a));
  const second = new Set(wordsOf(b));
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return shared / Math.max(first.size, second.size);
}

/** Takes the site's name off either end: "Headline - The Courier", "Courier | Headline". */
function trimSite(text: string, names: ReadonlySet<string>): string {
  for (const separator of [...text.matchAll(SEPARATOR)].reverse()) {
    const before = text.slice(0, separator.index).trim();
    const after = text.slice(separator.index + separator[0].length).trim();
    if (before && isSiteName(after, names)) return trimSite(before, names);
    if (after && isSiteName(before, names)) return trimSite(after, names);
  }
  return text;
}

function isSiteName(part: string, names: ReadonlySet<string>): boolean {
  const bare = bareName(part);
  if (names.has(bare)) return true;
  // "BBC News" on bbc.co.uk, "Courier" on example-courier.com.
  return (
    bare.length > 3 &&
    [...names].some(
      (name) => name.length > 2 && (name.startsWith(bare) || bare.startsWith(name) || name.endsWith(bare)),
    )
  );
}
