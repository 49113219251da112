// What `caveat annotate` has to say about one input, and the words that all its readable formats share.

import type { Article } from '../../engine/article';
import type { Annotation, NotAnalysed, Note, RecordNote, Verdict } from '../../engine/note';
import { primaryOf, UNKNOWN_LANGUAGE } from '../../engine/text/language-tags';

export interface Report {
  readonly input: string;
  readonly article: Article;
  readonly annotation: Annotation;
  readonly milliseconds: number;
}

/** Head of a note in a few words, as on its card. */
export function labelOf(note: Note): string {
  if (note.family === 'wording') return note.label;
  if (note.family === 'supported') return 'The record agrees';
  return HEADS[note.verdict] ?? 'The record differs';
}

/** Verdicts by which a record does not simply differ. */
const HEADS: Partial<Record<Verdict, string>> = {
  unproven: 'No evidence is known',
  satire: 'Began as satire',
  'not-rated': 'A record speaks about this',
};

/** "Rated false in Caveat core, as of 2020-07." */
export function ratingLine({ verdict, why }: RecordNote): string {
  const rating = why.rating ? `Rated “${why.rating}”` : `Rated ${verdict.replace(/-/g, ' ')}`;
  return `${rating} in ${why.pack.title}${why.asOf ? `, as of ${why.asOf}` : ''}.`;
}

/** What was and was not checked, in one or two sentences. */
export function coverageLine({ summary, wordingOff, translated, kind, form, partial }: Annotation): string {
  const { checkable, matched, packs, notAnalysed = [] } = summary;
  const left = notAnalysed.reduce((sum, { sentences }) => sum + sentences, 0);
  const sentences = summary.sentences - left;
  const unknown = checkable - matched;
  const where = `${packs.length} ${packs.length === 1 ? 'pack' : 'packs'}`;
  const line =
    checkable === 0
      ? `None of ${sentences} sentences can be checked.`
      : `${checkable} of ${sentences} sentences can be checked: ${matched} found in ${where}, ${unknown} not known.`;
  const found = matched > 0 ? `${matched} found in ${where}.` : '';
  const off = wordingOff ? WORDING_OFF[wordingOff] : '';
  const whose = translated
    ? `This text is a translation${translated.by ? ` by ${translated.by}` : ''}: notes on wording are about the translation, not the author’s words.`
    : '';
  return [
    wordingOff === 'language' && left > 0 ? found : line,
    ...notAnalysed.map(notAnalysedLine),
    off,
    kind === 'sponsored' ? 'Paid for by an advertiser, says the page; notes on praise are held back.' : '',
    kind === 'analysis' ? 'Analysis, says the page; notes on forecasts and causes are held back.' : '',
    form === 'press-release' ? 'A press release, says the page: all of it comes from whoever issued it.' : '',
    form === 'live-blog' ? 'A live page; notes on missing sources are held back.' : '',
    whose,
    partial ? 'Only the part that is free to read was there; the rest was not checked.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "12 sentences in Spanish were not analysed." */
function notAnalysedLine({ lang, sentences }: NotAnalysed): string {
  const name =
    lang === UNKNOWN_LANGUAGE ? 'another language' : (LANGUAGES.of(primaryOf(lang) ?? lang) ?? lang);
  return sentences === 1
    ? `1 sentence in ${name} was not analysed.`
    : `${sentences} sentences in ${name} were not analysed.`;
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

const WORDING_OFF = {
  opinion: 'Looks like opinion: wording notes are off.',
  satire: 'Satire, says the page: no notes.',
  language: 'Wording rules know English only: wording notes are off.',
  setting: 'Wording notes are off.',
};
