// The part of the site an article stands in, in the site's own words: "Business", "Opinion". From structured data, meta
// elements, or the trail that leads to the page.

import { fold } from '../block-text';
import type { Facts } from './facts';
import { listOf, type Thing, textOf, typesOf } from './json-ld';
import { readSite } from './site';
import { bareName } from './words';

const META = [
  'article:section',
  'og:section',
  'og:article:section',
  'parsely-section',
  'articlesection',
  'cxenseparse:section',
  'dc.subject.section',
  'section',
  'category',
];
/** What is no part of a site but all of it. */
const ALL =
  /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|uncategorized|allgemein|main|all|none|undefined|null|nil|front-page|articles?|blog|posts?)$/i;
/** Whoever puts more into the field lists keywords. */
const LONGEST = 60;

export function readSection(facts: Facts): string | undefined {
  const named = [
    ...listOf(facts.article?.articleSection).map(textOf),
    ...META.map((name) => facts.meta.get(name)),
    ...trail(facts),
  ];
  const site = bareName(readSite(facts) ?? '');
  for (const name of named) {
    // Lists of sections are written in one, "Business,Markets".
    const section = fold(name ?? '').split(/,(?! )/)[0] ?? '';
    if (isSection(section) && bareName(section) !== site) return section;
  }
  return undefined;
}

function isSection(name: string): boolean {
  return name.length <= LONGEST && /\p{L}/u.test(name) && !ALL.test(name) && !/^(?:https?:)?[/#]/.test(name);
}

/** A BreadcrumbList without the page itself, the nearest step first. */
function trail(facts: Facts): (string | undefined)[] {
  const list = facts.things.find((thing) => typesOf(thing).includes('BreadcrumbList'));
  const steps = listOf(list?.itemListElement)
    .map((step) => stepName(step))
    .filter((name) => name !== undefined);
  const own = new Set(
    [facts.title, facts.meta.get('og:title'), textOf(facts.article?.headline)].map((one) =>
      bareName(one ?? ''),
    ),
  );
  // The last step is the page or what it is filed under; only the page's own name tells.
  const last = bareName(steps.at(-1) ?? '');
  const isOwn = last.length > 3 && [...own].some((title) => title.startsWith(last) || last.startsWith(title));
  return (isOwn ? steps.slice(0, -1) : steps).slice(1).reverse();
}

function stepName(step: unknown): string | undefined {
  if (typeof step !== 'object' || step === null) return undefined;
  const { name, item } = step as Thing;
  return textOf(name ?? item);
}
