// The only door of the engine: packs in once, then article by article notes and what was not checked. Pure: the same
// article, packs and settings give the same notes in the browser, in the command line and in the tests.

import { arbitrate } from './arbitrate';
import type { Article } from './article';
import { attribute, listSources, NOTHING_SAID } from './attribution';
import { createMatcher } from './claims/matcher';
import { hasRules, languagesOf } from './languages';
import type { Annotation, Level, NotAnalysed, SentenceCoverage, WordingOff } from './note';
import type { Pack } from './packs/format';
import { findRecords } from './records';
import { readDocument, type TextDocument } from './text';
import { UNKNOWN_LANGUAGE } from './text/language-tags';
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
  return {
    annotate(article, settings) {
      const languages = languagesOf(article);
      const lang = languages.article;
      const blocks = article.blocks.map((block, i) => ({ ...block, lang: languages.blocks[i] }));
      const body = readDocument(article.text, { blocks });
      const title = readDocument(article.title, { lang: languages.title });
      const ruled = body.sentences.map((sentence) => hasRules(sentence.lang));
      const said = attribute(body).map((own, i) => (ruled[i] ? own : NOTHING_SAID));
      const records = findRecords(article, body, title, said, matcher);
      const wordingOff = whyWordingIsOff(article.kind, settings, hasRules(lang) || ruled.includes(true));
      const wording = wordingOff ? [] : findWording(article, body, said, ruled);
      const notes = arbitrate(records.notes, wording, {
        level: settings.level,
        kind: article.kind,
        words: wordsIn(body, ruled),
        rulesOff: settings.rulesOff ?? [],
        hidden: settings.hidden ?? [],
        wordingOff,
      });
      const scores = scoreSentences(body, said);
      const sentences = body.sentences.map(({ start, end }, i): SentenceCoverage => {
        const known = records.known[i] ?? false;
        const checkable = known || ((ruled[i] ?? false) && (scores[i]?.checkworthy ?? 0) >= 0.5);
        return { start, end, checkable, known, analysed: known || (ruled[i] ?? false) };
      });
      const notAnalysed = notAnalysedIn(body, sentences);
      const count = (family: string) => notes.filter((note) => note.family === family).length;
      return {
        notes,
        sentences,
        sources: listSources(said),
        unsourced: sentences.filter(({ checkable }, i) => checkable && !said[i]?.sourced).length,
        wordingOff,
        lang,
        ...(article.translated && { translated: article.translated }),
        summary: {
          sentences: sentences.length,
          checkable: sentences.filter(({ checkable }) => checkable).length,
          matched: sentences.filter(({ known }) => known).length,
          record: count('record'),
          wording: count('wording'),
          supported: count('supported'),
          ...(notAnalysed.length > 0 && { notAnalysed }),
          packs: packSummary,
        },
      };
    },
  };
}

/** Opinion may judge, satire may invent, an advertisement is nobody's report; and the rules know English only. */
function whyWordingIsOff(
  kind: Article['kind'],
  { wordingAnyway }: Settings,
  hasLanguage: boolean,
): WordingOff | undefined {
  if (kind === 'satire') return 'satire';
  if (!hasLanguage) return 'language';
  if (wordingAnyway) return undefined;
  return kind === 'opinion' || kind === 'sponsored' ? kind : undefined;
}

/** Sentences that were not analysed, counted by language. */
function notAnalysedIn(body: TextDocument, coverage: readonly SentenceCoverage[]): NotAnalysed[] {
  const counts = new Map<string, number>();
  body.sentences.forEach(({ lang = UNKNOWN_LANGUAGE }, i) => {
    if (!coverage[i]?.analysed) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  });
  return [...counts]
    .map(([lang, sentences]) => ({ lang, sentences }))
    .sort((a, b) => b.sentences - a.sentences);
}

/** Words that rules were tried on: so much text may have so many notes. */
function wordsIn(document: TextDocument, ruled: readonly boolean[]): number {
  return document.sentences.reduce(
    (sum, { tokens }, i) => sum + (ruled[i] ? tokens.filter(({ kind }) => kind !== 'punctuation').length : 0),
    0,
  );
}
