// The only door of the engine: packs in once, then article by article notes and what was not checked. Pure: the same
// article, packs and settings give the same notes in the browser, in the command line and in the tests.

import { arbitrate } from './arbitrate';
import type { About, Article } from './article';
import { attribute, linkedWordsIn, listSources, NOTHING_SAID, weighSourcing } from './attribution';
import { createMatcher, type Matcher } from './claims/matcher';
import { hasRules, languagesOf } from './languages';
import type { Annotation, Level, NotAnalysed, SentenceCoverage, WordingOff } from './note';
import type { Pack } from './packs/format';
import { heldBack } from './page-kinds';
import {
  type Findings,
  type Passage,
  passagesOf,
  shifted,
  shiftedNote,
  shiftedSaid,
  type TextBlock,
  withContext,
} from './passage';
import { findRecords, findTitleRecords } from './records';
import type { Span } from './selector';
import { readDocument, type Sentence } from './text';
import { UNKNOWN_LANGUAGE } from './text/language-tags';
import { ArticleView, checkworthiness, findWording, findWordingOfWhole } from './wording';

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

/** Stricter than the score's own line of one half: the coverage line counts what a reader would really look up. */
const CHECKABLE = 0.7;

function analyseWith(matcher: Matcher, about: About, passage: Passage): Findings {
  const { text, blocks, start, end } = withContext(passage);
  const languages = languagesOf({ text, title: about.title, lang: about.lang, blocks });
  const body = readDocument(text, {
    blocks: blocks.map((block, i) => ({ ...block, lang: languages.blocks[i] })),
  });
  const ruled = body.sentences.map(({ lang }) => hasRules(lang));
  const said = attribute(body).map((one, i) => (ruled[i] ? one : NOTHING_SAID));
  const records = findRecords(about, body, said, matcher);
  const view = new ArticleView(body, said, about, blocks);
  const isOwnWord = body.sentences.map(({ block }, i) => ruled[i] === true && !isQuoted(blocks[block]));
  const wording = about.kind === 'satire' ? [] : findWording(view, isOwnWord);
  const scores = checkworthiness(view);
  const isWhole = !passage.before && !passage.after && about.kind !== 'satire' && hasRules(languages.article);
  const title = isWhole && about.title ? readDocument(about.title, { lang: languages.title }) : undefined;
  const coverage = body.sentences.map((sentence, i): SentenceCoverage => {
    const known = records.known[i] ?? false;
    const checkable = known || ((ruled[i] ?? false) && (scores[i] ?? 0) >= CHECKABLE);
    const span = { start: sentence.start - start, end: sentence.end - start };
    return { ...span, checkable, known, analysed: known || (ruled[i] ?? false) };
  });
  const isOwn = (span: Span) => span.start >= start && span.end <= end;
  const own = body.sentences.flatMap((sentence, i) => (isOwn(sentence) ? [i] : []));
  const pick = <T>(all: readonly T[]): T[] => own.map((i) => all[i] as T);
  const isRuled = pick(ruled);
  return {
    records: records.notes.filter(isOwn).map((note) => shiftedNote(note, -start)),
    wording: wording
      .filter(({ note }) => isOwn(note))
      .map((ranked) => ({ ...ranked, note: shiftedNote(ranked.note, -start) })),
    whole: title ? findWordingOfWhole(about, title, view) : [],
    sentences: pick(coverage),
    said: pick(said).map((one) => shiftedSaid(one, -start)),
    links: linkedWordsIn(passage),
    lang: languages.article,
    ruled: isRuled.includes(true),
    notAnalysed: notAnalysedIn(pick(body.sentences), pick(coverage)),
    words: pick(body.sentences).reduce((sum, sentence, i) => sum + (isRuled[i] ? wordsIn(sentence) : 0), 0),
    length: passage.text.length,
  };
}

/** Set off as somebody else's words: a long quotation, an embedded post. */
const isQuoted = (block: TextBlock | undefined): boolean => block?.type === 'quote';

function concludeWith(
  matcher: Matcher,
  packs: Annotation['summary']['packs'],
  about: About,
  findings: readonly Findings[],
  settings: Settings,
): Annotation {
  const lang =
    findings.length > 0 ? findings[0]?.lang : languagesOf({ ...about, text: '', blocks: [] }).article;
  const wordingOff = whyWordingIsOff(about, settings, hasRules(lang) || findings.some(({ ruled }) => ruled));
  const whole = joined(findings);
  const titleLang = languagesOf({ title: about.title, lang, text: '', blocks: [] }).title;
  const title = findTitleRecords(about, readDocument(about.title, { lang: titleLang }), matcher);
  const notes = arbitrate([...whole.records, ...title], [...whole.whole, ...whole.wording], {
    level: settings.level,
    kind: about.kind,
    words: whole.words,
    rulesOff: settings.rulesOff ?? [],
    hidden: settings.hidden ?? [],
    wordingOff,
    heldBack: heldBack(about),
  });
  const { sentences, said, links, notAnalysed } = whole;
  const sources = listSources(said, links);
  const count = (family: string) => notes.filter((note) => note.family === family).length;
  return {
    notes,
    sentences,
    sources,
    sourcing: weighSourcing(sources, sentences, said),
    wordingOff,
    lang,
    ...(about.translated && { translated: about.translated }),
    kind: about.kind,
    form: about.form,
    ...(about.partial && { partial: about.partial }),
    summary: {
      sentences: sentences.length,
      checkable: sentences.filter(({ checkable }) => checkable).length,
      matched: sentences.filter(({ known }) => known).length,
      record: count('record'),
      wording: count('wording'),
      supported: count('supported'),
      ...(notAnalysed.length > 0 && { notAnalysed }),
      packs,
    },
  };
}

/** The findings of all passages as those of one text, a line break between two. */
function joined(findings: readonly Findings[]): Omit<Findings, 'length' | 'lang' | 'ruled'> {
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
    whole: all(({ whole }) => whole),
    sentences: all(({ sentences }, start) => sentences.map((sentence) => shifted(sentence, start))),
    said: all(({ said }, start) => said.map((one) => shiftedSaid(one, start))),
    links: findings.some(({ links }) => links) ? all(({ links = [] }) => links) : undefined,
    notAnalysed: inOrder(all(({ notAnalysed }) => notAnalysed)),
    words: findings.reduce((sum, { words }) => sum + words, 0),
  };
}

/** Opinion may judge, satire may invent; and the rules know English only. */
function whyWordingIsOff(
  { kind }: About,
  { wordingAnyway }: Settings,
  hasLanguage: boolean,
): WordingOff | undefined {
  if (kind === 'satire') return 'satire';
  if (!hasLanguage) return 'language';
  return kind === 'opinion' && !wordingAnyway ? 'opinion' : undefined;
}

/** Sentences that were not analysed, counted by language. */
function notAnalysedIn(sentences: readonly Sentence[], coverage: readonly SentenceCoverage[]): NotAnalysed[] {
  const left = sentences.filter((_, i) => !coverage[i]?.analysed);
  return inOrder(left.map(({ lang = UNKNOWN_LANGUAGE }) => ({ lang, sentences: 1 })));
}

/** Each language once, the one with the most sentences first. */
function inOrder(parts: readonly NotAnalysed[]): NotAnalysed[] {
  const counts = new Map<string, number>();
  for (const { lang, sentences } of parts) counts.set(lang, (counts.get(lang) ?? 0) + sentences);
  return [...counts]
    .map(([lang, sentences]) => ({ lang, sentences }))
    .sort((a, b) => b.sentences - a.sentences);
}

function wordsIn({ tokens }: Sentence): number {
  return tokens.filter(({ kind }) => kind !== 'punctuation').length;
}
