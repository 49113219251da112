// The sentences on what was checked and what was not. They say the same on the foot line, in the recap and in the
// popup, so they are made here, once, from the summary.

import type { Annotation, Summary } from '../engine/note';
import { primaryOf, sameLanguage, UNKNOWN_LANGUAGE } from '../engine/text/language-tags';
import { languageName, listOf, plural, t } from './text';

/** What an annotation amounts to for a reader. */
export type Outcome = 'notes' | 'nothing-noted' | 'nothing-to-check' | 'not-analysed';

/** Which of them an article is. `shown` is the number of notes after what the reader has hidden. */
export function outcomeOf({ summary }: Annotation, shown: number): Outcome {
  if (shown > 0) return 'notes';
  if (summary.checkable > 0) return 'nothing-noted';
  return summary.sentences > 0 && analysedOf(summary) === 0 ? 'not-analysed' : 'nothing-to-check';
}

/** Sentences that were analysed. */
export function analysedOf(summary: Summary): number {
  return summary.sentences - leftOf(summary);
}

/** Sentences in languages that the rules do not know, and that no record speaks about. */
function leftOf({ notAnalysed = [] }: Summary): number {
  return notAnalysed.reduce((sum, { sentences }) => sum + sentences, 0);
}

/** The languages of what was not analysed: "Spanish and French". */
function languagesLeft({ notAnalysed = [] }: Summary): string {
  return listOf([...new Set(notAnalysed.map(({ lang }) => nameOf(lang)))]);
}

/** A language in the reader's own words, without its country: a page in de-AT is in German. */
export function nameOf(lang: string): string {
  return lang === UNKNOWN_LANGUAGE ? t('anotherLanguage') : languageName(primaryOf(lang) ?? lang);
}

/** "**12 sentences** in Spanish were not analysed."; empty when all were. */
export function notAnalysedLine(summary: Summary): string {
  const left = leftOf(summary);
  return left > 0 ? plural('notAnalysed', left, { language: languagesLeft(summary) }) : '';
}

/** Whether rules know no sentence of the article: what counts as checkable is then only what records found. */
export function hasNoRules({ wordingOff, summary }: Annotation): boolean {
  return wordingOff === 'language' && leftOf(summary) > 0;
}

/** "1 more was found in your 2 packs." */
export function foundBesides(summary: Summary): string {
  return plural('foundBesides', summary.matched, { packs: yourPacks(summary) });
}

/** For an article that is wholly in a language without rules: what was done all the same. */
export function notAnalysedWhy({ summary, lang = UNKNOWN_LANGUAGE }: Annotation): string {
  const packs = summary.packs.filter((pack) => sameLanguage(pack.lang, lang)).length;
  const language = nameOf(lang);
  return packs > 0 ? plural('notAnalysedPacks', packs, { language }) : t('notAnalysedNoPack', { language });
}

/** "Not analysed yet: this page is in Spanish." */
export function notAnalysedTitle({ lang = UNKNOWN_LANGUAGE }: Annotation): string {
  return t('notAnalysedYet', { language: nameOf(lang) });
}

/** What is to be known of the text as a whole: whose words they are, who paid for them, how much of it was there. */
export function textNotices({ translated, kind, form, partial }: Annotation): string[] {
  const by = translated?.by ? t('noticeTranslatedBy', { name: translated.by }) : t('noticeTranslated');
  return [
    ...(kind === 'sponsored' ? [t('noticeSponsored')] : []),
    ...(kind === 'analysis' ? [t('noticeAnalysis')] : []),
    ...(form === 'press-release' ? [t('noticePressRelease')] : []),
    ...(form === 'live-blog' ? [t('noticeLiveBlog')] : []),
    ...(translated ? [by] : []),
    ...(partial ? [t('noticePartial')] : []),
  ];
}

/** "your 2 packs" */
export function yourPacks(summary: Summary): string {
  return plural('yourPacks', summary.packs.length);
}

/** Checkable sentences that no pack knows. */
export function unknownOf({ checkable, matched }: Summary): number {
  return Math.max(0, checkable - matched);
}

/** "14 of 20 sentences can be checked: **4 found** in 2 packs, **10 not known**", and what else is to be known of the text. */
export function coverageLine(annotation: Annotation): string {
  const { summary, translated, partial } = annotation;
  const { checkable, matched } = summary;
  const values = {
    checkable,
    sentences: analysedOf(summary),
    found: matched,
    unknown: unknownOf(summary),
    packs: plural('packs', summary.packs.length),
  };
  const left = leftOf(summary);
  return [
    hasNoRules(annotation)
      ? t('footFound', { found: matched, packs: values.packs })
      : t('footCoverage', values),
    left > 0 && t('footNotAnalysed', { count: left, language: languagesLeft(summary) }),
    translated && t('footTranslated'),
    partial && t('footPartial'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "4 of 14 found, 10 not known" */
export function coverageShort(summary: Summary): string {
  return t('footCoverageShort', {
    found: summary.matched,
    checkable: summary.checkable,
    unknown: unknownOf(summary),
  });
}

/** What is said when nothing is noted: never that all is well. */
export function nothingNotedWhy(annotation: Annotation): string {
  const { summary } = annotation;
  const { checkable, matched } = summary;
  const left = notAnalysedLine(summary).replaceAll('**', '');
  if (hasNoRules(annotation)) return `${left} ${foundBesides(summary)}`;
  const values = { checkable, sentences: analysedOf(summary), packs: yourPacks(summary) };
  const why = matched > 0 ? plural('nothingNotedKnown', matched, values) : t('nothingNotedWhy', values);
  return `${why} ${left}`.trimEnd();
}
