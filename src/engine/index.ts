// The only door of the engine: packs in once, then article by article notes and what was not checked. Pure: the same
// article, packs and settings give the same notes in the browser, in the command line and in the tests.

import { arbitrate } from './arbitrate';
import type { Article } from './article';
import { attribute, listSources } from './attribution';
import { createMatcher } from './claims/matcher';
import type { Annotation, Level, WordingOff } from './note';
import type { Pack } from './packs/format';
import { findRecords } from './records';
import { readDocument, type TextDocument } from './text';
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
      const body = readDocument(article.text, { blocks: article.blocks });
      const title = readDocument(article.title);
      const said = attribute(body);
      const records = findRecords(article, body, title, said, matcher);
      const wordingOff = whyWordingIsOff(article, settings);
      const wording = wordingOff ? [] : findWording(article, body, said);
      const notes = arbitrate(records.notes, wording, {
        level: settings.level,
        kind: article.kind,
        words: wordsIn(body),
        rulesOff: settings.rulesOff ?? [],
        hidden: settings.hidden ?? [],
        wordingOff,
      });
      const scores = scoreSentences(body, said);
      const sentences = body.sentences.map(({ start, end }, i) => ({
        start,
        end,
        checkable: (scores[i]?.checkworthy ?? 0) >= 0.5 || (records.known[i] ?? false),
        known: records.known[i] ?? false,
      }));
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
          packs: packSummary,
        },
      };
    },
  };
}

/** Opinion may judge, satire may invent, an advertisement is nobody's report; and the rules know English only. */
function whyWordingIsOff({ kind, lang }: Article, { wordingAnyway }: Settings): WordingOff | undefined {
  if (kind === 'satire') return 'satire';
  if (lang !== undefined && !/^en\b/i.test(lang)) return 'language';
  if (wordingAnyway) return undefined;
  return kind === 'opinion' || kind === 'sponsored' ? kind : undefined;
}

function wordsIn(document: TextDocument): number {
  return document.sentences.reduce(
    (sum, { tokens }) => sum + tokens.filter(({ kind }) => kind !== 'punctuation').length,
    0,
  );
}
