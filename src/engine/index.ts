// The only door of the engine: packs in once, then article by article notes and what was not checked. Pure: the same
// article, packs and settings give the same notes in the browser, in the command line and in the tests.

import { arbitrate } from './arbitrate';
import type { About, Article } from './article';
import { attribute, listSources } from './attribution';
import { createMatcher, type Matcher } from './claims/matcher';
import type { Annotation, Level, WordingOff } from './note';
import type { Pack } from './packs/format';
import { type Findings, type Passage, passagesOf, shifted, shiftedNote, withContext } from './passage';
import { findRecords, findTitleRecords } from './records';
import type { Span } from './selector';
import { readDocument, type Sentence } from './text';
import { findWording, scoreSentences } from './wording';

export interface Settings {
  readonly level: Level;
  /** Ids of wording rules and of claims that are not to be noted. */
  readonly rulesOff?: readonly string[];
  /** Ids of single notes that the reader has hidden. */
  readonly hidden?: readonly string[];
  /** Wording notes also where the kind of page switches them off. */
  readonly wordingAnyway?: boolean;
}

export interface Engine {
  /** Notes on an article, in reading order, and what was and was not checked. Any article, never an exception. */
  annotate(article: Article, settings: Settings): Annotation;
  /** What one passage holds; the same passage of the same article always holds the same. */
  analyse(about: About, passage: Passage): Findings;
  /** What a reader sees of the findings in all passages of an article, in their order. */
  conclude(about: About, findings: readonly Findings[], settings: Settings): Annotation;
}

/** Builds the index of the packs: do it once, and keep the engine. */
export function createEngine({ packs }: { readonly packs: readonly Pack[] }): Engine {
  const matcher = createMatcher(packs);
  const packSummary = packs.map(({ id, title, version, lang, claims }) => ({
    id,
    title,
    version,
    lang,
    claims: claims.length,
  }));
  const conclude: Engine['conclude'] = (about, findings, settings) =>
    concludeWith(matcher, packSummary, about, findings, settings);
  return {
    annotate(article, settings) {
      const findings = passagesOf(article).map((passage) => analyseWith(matcher, article, passage));
      return conclude(article, findings, settings);
    },
    analyse: (about, passage) => analyseWith(matcher, about, passage),
    conclude,
  };
}

function analyseWith(matcher: Matcher, about: About, passage: Passage): Findings {
  const { text, blocks, start, end } = withContext(passage);
  const body = readDocument(text, { blocks });
  const said = attribute(body);
  const records = findRecords(about, body, said, matcher);
  const wording = canReadWording(about) ? findWording(about, body, said) : [];
  const scores = scoreSentences(body, said);
  const isOwn = (span: Span) => span.start >= start && span.end <= end;
  const own = body.sentences.flatMap((sentence, i) => (isOwn(sentence) ? [i] : []));
  return {
    records: records.notes.filter(isOwn).map((note) => shiftedNote(note, -start)),
    wording: wording
      .filter(({ note }) => isOwn(note))
      .map((ranked) => ({ ...ranked, note: shiftedNote(ranked.note, -start) })),
    sentences: own.map((i) => ({
      ...shifted(spanOf(body.sentences[i] as Sentence), -start),
      checkable: (scores[i]?.checkworthy ?? 0) >= 0.5 || (records.known[i] ?? false),
      known: records.known[i] ?? false,
    })),
    said: own.flatMap((i) => said[i] ?? []),
    words: own.reduce((sum, i) => sum + wordsIn(body.sentences[i] as Sentence), 0),
    length: passage.text.length,
  };
}

function concludeWith(
  matcher: Matcher,
  packs: Annotation['summary']['packs'],
  about: About,
  findings: readonly Findings[],
  settings: Settings,
): Annotation {
  const wordingOff = whyWordingIsOff(about, settings);
  const whole = joined(findings);
  const title = findTitleRecords(about, readDocument(about.title), matcher);
  const notes = arbitrate([...whole.records, ...title], whole.wording, {
    level: settings.level,
    kind: about.kind,
    words: whole.words,
    rulesOff: settings.rulesOff ?? [],
    hidden: settings.hidden ?? [],
    wordingOff,
  });
  const { sentences, said } = whole;
  const count = (family: string) => notes.filter((note) => note.family === family).length;
  return {
    notes,
    sentences,
    sources: listSources(said),
    unsourced: sentences.filter(({ checkable }, i) => checkable && !said[i]?.sourced).length,
    wordingOff,
    summary: {
      sentences: sentences.length,
      checkable: sentences.filter(({ checkable }) => checkable).length,
      matched: sentences.filter(({ known }) => known).length,
      record: count('record'),
      wording: count('wording'),
      supported: count('supported'),
      packs,
    },
  };
}

/** The findings of all passages as those of one text, a line break between two. */
function joined(findings: readonly Findings[]): Omit<Findings, 'length'> {
  let at = 0;
  const starts = findings.map(({ length }) => {
    const start = at;
    at += length + 1;
    return start;
  });
  const all = <T>(of: (findings: Findings, start: number) => readonly T[]): T[] =>
    findings.flatMap((one, i) => of(one, starts[i] ?? 0));
  return {
    records: all(({ records }, start) => records.map((note) => shiftedNote(note, start))),
    wording: all(({ wording }, start) =>
      wording.map((ranked) => ({ ...ranked, note: shiftedNote(ranked.note, start) })),
    ),
    sentences: all(({ sentences }, start) => sentences.map((sentence) => shifted(sentence, start))),
    said: all(({ said }) => said),
    words: findings.reduce((sum, { words }) => sum + words, 0),
  };
}

/** The rules know English only. */
function canReadWording({ kind, lang }: About): boolean {
  return kind !== 'satire' && (lang === undefined || /^en\b/i.test(lang));
}

/** Opinion may judge, satire may invent. */
function whyWordingIsOff(about: About, { wordingAnyway }: Settings): WordingOff | undefined {
  if (about.kind === 'satire') return 'satire';
  if (!canReadWording(about)) return 'language';
  if (wordingAnyway) return undefined;
  return about.kind === 'opinion' ? 'opinion' : undefined;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function wordsIn({ tokens }: Sentence): number {
  return tokens.filter(({ kind }) => kind !== 'punctuation').length;
}
