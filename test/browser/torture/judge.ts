// The judgement at the end of a page: one function a field of torture.json, each gives the faults it found, in words.
// The file knows of record and wording notes alone. The supported notes that the bundled pack has on other sentences are
// held to the same rule, each on its own words, but may be there.

import { printed } from './pictures';
import type { Look, Placed, TorturePage } from './run';
import { level, type PageSpec, short, torture } from './spec';

type Check = (opened: TorturePage, look: Look) => string[] | Promise<string[]>;

/** Every fault of the page as it is now; empty when all is as it must be. */
export async function judge(opened: TorturePage): Promise<string[]> {
  const { spec } = opened;
  const look = await opened.look();
  const faults = [...opened.faults];
  for (const check of [isArticle, spec.article ? carriesItsNotes : nothingIsDrawn, neverPainted])
    faults.push(...(await check(opened, look)));
  // The rest costs more, and says little of a page that is not there yet.
  if (faults.length > 0) return faults;
  for (const field of Object.keys(FIELDS) as (keyof PageSpec)[])
    if (spec[field]) faults.push(...((await FIELDS[field]?.(opened, look)) ?? []));
  return faults;
}

const FIELDS: Partial<Record<keyof PageSpec, Check>> = {
  textHas,
  textHasNot,
  notesOnce,
  report,
  nothingInjected,
  framesUntouched: (opened) => differences(opened, 1),
  consoleClean,
  language,
  partial,
  printed: printsAsWithout,
  limits: readAtMost,
};

function isArticle({ spec: { article, kind } }: TorturePage, { state }: Look): string[] {
  if ((state?.status === 'read') !== article)
    return [`"${state?.status ?? 'nothing'}" is said of a page that is ${article ? 'an' : 'no'} article`];
  if (state?.status === 'read' && state.article.kind !== kind)
    return [`the kind is ${state.article.kind}, not ${kind}`];
  return [];
}

function carriesItsNotes(opened: TorturePage, look: Look): string[] {
  return notesAre(opened, look, opened.spec.notes);
}

/** Each sentence has a note of its family and paint; what is painted, and noted, is on these words and no others. */
export function notesAre(opened: TorturePage, { notes, painted }: Look, wanted: readonly string[]): string[] {
  const { notesAnywhere, notesOptional } = opened.spec;
  if (notesOptional && notes.length === 0 && painted.length === 0) return [];
  const within = withinOf(opened);
  const faults: string[] = [];
  for (const sentence of notesAnywhere ? [] : wanted) {
    const family = torture.families[sentence];
    if (!notes.some((note) => note.family === family && within(note.quote.exact, sentence)))
      faults.push(`no ${family} note on "${short(sentence)}"`);
    if (!painted.some(({ words }) => within(words, sentence)))
      faults.push(`nothing is painted on "${short(sentence)}"`);
  }
  const allowed = notesAnywhere ? Object.keys(torture.families) : wanted;
  const noted = notes.map(({ family, quote }) => ({ family, words: quote.exact }));
  return [
    ...faults,
    ...misplaced(opened, noted, allowed).map((each) => `a note: ${each}`),
    ...misplaced(opened, painted, allowed).map((each) => `painted: ${each}`),
  ];
}

function withinOf({ spec }: TorturePage): (words: string, place: string) => boolean {
  return (words, place) => level(place, spec.ignore).includes(level(words, spec.ignore));
}

/** What is on other words than its own. */
function misplaced(opened: TorturePage, all: readonly Placed[], allowed: readonly string[]): string[] {
  const within = withinOf(opened);
  return all
    .filter(({ family, words }) => {
      const places = family === 'supported' ? [...opened.supported] : allowed;
      return !places.some((place) => within(words, place));
    })
    .map(({ family, words }) => `${family} on "${short(words)}"`);
}

/** At no time, in no frame. */
function neverPainted(opened: TorturePage, { notes, ever }: Look): string[] {
  const within = withinOf(opened);
  const touches = (words: string) =>
    opened.spec.never.some((each) => within(words, each) || within(each, words));
  return [
    ...ever
      .filter(({ words }) => touches(words))
      .map(({ family, words }) => `was painted: ${family} on "${short(words)}"`),
    ...notes
      .filter(({ quote }) => touches(quote.exact))
      .map(({ family, quote }) => `a note: ${family} on "${short(quote.exact)}"`),
    ...misplaced(opened, ever, Object.keys(torture.families)).map((each) => `was painted: ${each}`),
  ];
}

async function nothingIsDrawn(opened: TorturePage, { ever }: Look): Promise<string[]> {
  return [
    ...ever.map(({ family, words }) => `was painted: ${family} on "${short(words)}"`),
    ...((await opened.hosts()) > 0 ? ['a host element is there'] : []),
  ];
}

async function textHas(opened: TorturePage): Promise<string[]> {
  const text = (await opened.work())?.text ?? '';
  return (opened.spec.textHas ?? [])
    .filter((words) => !text.includes(words))
    .map((words) => `the text lacks "${words}"`);
}

async function textHasNot(opened: TorturePage): Promise<string[]> {
  const text = (await opened.work())?.text ?? '';
  return (opened.spec.textHasNot ?? [])
    .filter((words) => text.includes(words))
    .map((words) => `the text has "${words}"`);
}

/** Each note once, and in the body. */
function notesOnce(_: TorturePage, { painted }: Look): string[] {
  const words = painted.map((each) => `${each.family} ${level(each.words)}`);
  const twice = words.filter((each, i) => words.indexOf(each) < i);
  const outside = painted.filter(({ around }) =>
    /\b(?:aside|figure|section|nav|footer|blockquote)\b/.test(around),
  );
  return [
    ...twice.map((each) => `painted twice: ${short(each)}`),
    ...outside.map((each) => `painted outside the body: ${short(each.words)}`),
  ];
}

async function report({ page }: TorturePage): Promise<string[]> {
  const said = (await page.evaluate('torture.report()')) as { ok: boolean };
  return said.ok ? [] : [`the page's own report: ${JSON.stringify(said)}`];
}

async function nothingInjected(opened: TorturePage): Promise<string[]> {
  const faults = await differences(opened, 0);
  const loaded = await opened.inExtensionWorld(() => Object.hasOwn(globalThis, 'caveatAnnotator'));
  return loaded ? [...faults, 'the annotator is loaded'] : faults;
}

/** Between this page's frames, from one on, and the same page's without Caveat. */
async function differences(opened: TorturePage, from: number): Promise<string[]> {
  const here = await opened.nodes();
  const there = await opened.nodesWithout();
  if (here.length !== there.length) return [`${here.length} frames, ${there.length} without Caveat`];
  const faults: string[] = [];
  for (let i = from; i < here.length; i++) {
    const [ours = [], theirs = []] = [here[i], there[i]];
    const at = ours.findIndex((line, k) => line !== theirs[k]);
    if (at >= 0 || ours.length !== theirs.length)
      faults.push(`frame ${i} differs: "${ours[at]}", without Caveat "${theirs[at]}"`);
  }
  return faults;
}

async function consoleClean(opened: TorturePage): Promise<string[]> {
  return (await opened.complaints()).map((text) => `console: ${text}`);
}

async function language(opened: TorturePage, { state }: Look): Promise<string[]> {
  const wanted = opened.spec.language as string;
  if (state?.status !== 'read') return [];
  const faults: string[] = [];
  const { lang } = state.annotation;
  if (!lang?.startsWith(wanted)) faults.push(`the language is ${lang}, not ${wanted}`);
  if (state.annotation.notes.length > 0) faults.push('there are notes');
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(wanted) ?? wanted;
  if (!(await opened.said()).includes(name)) faults.push(`nothing says that the page is in ${name}`);
  return faults;
}

async function partial(opened: TorturePage): Promise<string[]> {
  return /\bpart\b|\bfree\b/i.test(await opened.said()) ? [] : ['nothing says that only a part was there'];
}

async function printsAsWithout(opened: TorturePage): Promise<string[]> {
  const here = await printed(opened.page);
  const there = await opened.withoutCaveat(printed);
  return here === there ? [] : ['prints otherwise than without Caveat'];
}

/** Of the limits what can be counted; times are for the benchmark. */
async function readAtMost(opened: TorturePage): Promise<string[]> {
  const most = opened.spec.limits?.extractions ?? Number.POSITIVE_INFINITY;
  const readings = (await opened.work())?.readings ?? 0;
  return readings <= most ? [] : [`read ${readings} times, not ${most}`];
}
