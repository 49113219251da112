// The door of the wording layer: notes on how things are said and sourced, and scores of sentences. Which notes a reader
// sees is decided later (arbitrate.ts); here stands everything that a rule stands by.

import type { RankedWording } from '../arbitrate';
import type { SentenceAttribution } from '../attribution';
import type { WordingNote } from '../note';
import { noteId } from '../note-id';
import { quoteOf, type Span } from '../selector';
import type { TextDocument } from '../text';
import { findCandidates, type WordingCandidate } from './candidates';
import { ArticleView, type WordingContext } from './view';

export { RULES } from './candidates';
export { type SentenceScores, scoreSentence, scoreSentences } from './score';
export type { WordingContext } from './view';

/** Wording notes for an article, each with what decides whether it is shown; `ruled` says which sentences rules know. */
export function findWording(
  context: WordingContext,
  document: TextDocument,
  attributions: readonly SentenceAttribution[],
  ruled: readonly boolean[],
): RankedWording[] {
  const view = new ArticleView(document, attributions, context);
  const found = findCandidates(view).filter(({ sentence }) => ruled[sentence]);
  return found.map((candidate) => ({
    note: noteOf(candidate, document.text),
    severity: candidate.rule.severity * (candidate.confidence ?? candidate.rule.confidence),
    level: candidate.level ?? candidate.rule.level,
  }));
}

const LONGEST_TITLE = 140;

function noteOf({ rule, span, cues, neutral, confidence }: WordingCandidate, text: string): WordingNote {
  const quote = quoteOf(text, span);
  const fill = (template: string) =>
    template.replaceAll('{words}', wordsOf(text, cues)).replaceAll('{neutral}', neutral ?? '');
  return {
    family: 'wording',
    id: noteId('wording', rule.id, 'text', quote),
    rule: rule.id,
    axis: rule.axis,
    label: rule.title,
    field: 'text',
    start: span.start,
    end: span.end,
    quote,
    title: shortened(fill(rule.message)),
    explanation: fill(rule.explanation),
    confidence: confidence ?? rule.confidence,
    why: { cues, looksFor: rule.looksFor, ask: rule.ask, neutral },
  };
}

/** The cues as a reader would quote them: "could have … just to". */
function wordsOf(text: string, cues: readonly Span[]): string {
  return cues.map((c) => text.slice(c.start, c.end).replace(/\s+/g, ' ')).join(' … ');
}

function shortened(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
