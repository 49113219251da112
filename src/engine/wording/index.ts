// The door of the wording layer: notes on how things are said and sourced, and scores of sentences. Which notes a reader
// sees is decided later (arbitrate.ts); here stands everything that a rule stands by.

import type { RankedWording } from '../arbitrate';
import type { About } from '../article';
import { attribute } from '../attribution';
import type { WordingNote } from '../note';
import { noteId } from '../note-id';
import { quoteOf, type Span } from '../selector';
import type { TextDocument } from '../text';
import { ARTICLE_RULES, findInArticle } from './article-candidates';
import type { ArticleRule } from './article-rule';
import { findCandidates, RULES, type WordingCandidate } from './candidates';
import type { Rule, RuleWords } from './rule';
import { ruleRecord } from './rule-records';
import { ArticleView } from './view';

export { ruleRecord } from './rule-records';
export { checkworthiness, type SentenceScores, scoreSentence } from './score';
export { ArticleView } from './view';

/** All rules that a note can come from, those about whole articles last. */
export const ALL_RULES: readonly (Rule | ArticleRule)[] = [...RULES, ...ARTICLE_RULES];

/** Wording notes for an article, each with what decides whether it is shown; `ruled` says which sentences rules know. */
export function findWording(view: ArticleView, ruled: readonly boolean[]): RankedWording[] {
  return findCandidates(view, ruled).map((candidate) => ({
    note: noteOf(candidate, view.document.text),
    severity: candidate.rule.severity * (candidate.confidence ?? candidate.rule.confidence),
    level: candidate.level ?? candidate.rule.level,
  }));
}

const LONGEST_TITLE = 140;

/** What rules about the article as a whole find in it. */
export function findWordingOfWhole(
  { title, form }: About,
  titleDocument: TextDocument,
  body: ArticleView,
): RankedWording[] {
  const whole = {
    title: new ArticleView(titleDocument, attribute(titleDocument), body.context),
    body,
    form,
  };
  return findInArticle(whole).map(({ rule, finding: { field, span, cues, other } }) => {
    const text = field === 'title' ? title : body.document.text;
    const note = noteFor(rule, {
      text,
      field,
      span,
      cues,
      confidence: rule.confidence,
      ...(other && { other }),
    });
    return { note, severity: rule.severity * rule.confidence, level: rule.level };
  });
}

function noteOf({ rule, span, cues, neutral, confidence }: WordingCandidate, text: string): WordingNote {
  return noteFor(rule, {
    text,
    field: 'text',
    span,
    cues,
    neutral,
    confidence: confidence ?? rule.confidence,
  });
}

interface Found {
  readonly text: string;
  readonly field: 'text' | 'title';
  readonly span: Span;
  readonly cues: readonly Span[];
  readonly neutral?: string | undefined;
  readonly other?: string;
  readonly confidence: number;
}

function noteFor(
  rule: RuleWords,
  { text, field, span, cues, neutral, other, confidence }: Found,
): WordingNote {
  const quote = quoteOf(text, span);
  const record = ruleRecord(rule.id);
  const fill = (template: string) =>
    template
      .replaceAll('{words}', wordsOf(text, cues))
      .replaceAll('{neutral}', neutral ?? '')
      .replaceAll('{other}', other ?? '');
  return {
    family: 'wording',
    id: noteId('wording', rule.id, field, quote),
    rule: rule.id,
    axis: rule.axis,
    label: rule.title,
    field,
    start: span.start,
    end: span.end,
    quote,
    title: shortened(fill(rule.message)),
    explanation: fill(rule.explanation),
    confidence,
    why: {
      cues,
      looksFor: rule.looksFor,
      ask: rule.ask,
      ...(neutral && { neutral }),
      ...(record && { record }),
    },
  };
}

/** The cues as a reader would quote them: "could have … just to". */
function wordsOf(text: string, cues: readonly Span[]): string {
  return cues.map((c) => text.slice(c.start, c.end).replace(/\s+/g, ' ')).join(' … ');
}

function shortened(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
