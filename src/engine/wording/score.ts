// Seven scores of a sentence, 0 to 1, where 0.5 and more means yes. They answer "is this a sentence of that kind?" and
// are tuned to that; notes need the stricter rules.

import { attribute } from '../attribution';
import { readDocument } from '../text';
import { findCandidates, type WordingCandidate } from './candidates';
import { checkworthyOf } from './scores/checkworthy';
import { loadedOf } from './scores/loaded';
import { motiveOf } from './scores/motive';
import { speculativeOf } from './scores/speculative';
import { subjectiveOf } from './scores/subjective';
import { vagueOf } from './scores/vague';
import { ArticleView, type SentenceView } from './view';

export interface SentenceScores {
  readonly attributed: number;
  readonly vague: number;
  readonly speculative: number;
  readonly motive: number;
  readonly loaded: number;
  readonly subjective: number;
  readonly checkworthy: number;
}

/** A document that is not a page: nothing is known of it but its words. */
const PLAIN = { kind: 'news' } as const;

/** How far each sentence of an article holds what a reader could check: the one score that articles need. */
export function checkworthiness(view: ArticleView): number[] {
  return view.sentences.map(checkworthyOf);
}

/** One sentence scored, with the attributions and rule finds that lie in it; `context` is the text before it. */
export function scoreSentence(text: string, context = '') {
  const before = context.replace(/\s+/g, ' ').trimEnd();
  // A line that no mark ends, such as a heading, is not the beginning of what follows.
  const lead = before && before + (/[.!?…:;,"”’'»)\]]$/.test(before) ? ' ' : '\n');
  const document = readDocument(lead + text.replace(/[\r\n\u2028\u2029]/g, ' '));
  const attributions = attribute(document);
  const view = new ArticleView(document, attributions, PLAIN);
  const own = view.sentences.filter((s) => (s.tokens.at(-1)?.end ?? 0) > lead.length);
  const found = findCandidates(view).filter((c) => c.span.start >= lead.length);
  const all = own.map((s) =>
    scoresOf(
      s,
      found.filter((c) => c.sentence === s.index),
    ),
  );
  const best = (key: keyof SentenceScores) => all.reduce((most, scores) => Math.max(most, scores[key]), 0);
  return {
    scores: {
      attributed: best('attributed'),
      vague: best('vague'),
      speculative: best('speculative'),
      motive: best('motive'),
      loaded: best('loaded'),
      subjective: best('subjective'),
      checkworthy: best('checkworthy'),
    } satisfies SentenceScores,
    attributions: own.flatMap((s) => s.attribution.attributions),
    found,
    /** Where the sentence begins in the document that all spans count in. */
    offset: lead.length,
  };
}

function scoresOf(sentence: SentenceView, found: readonly WordingCandidate[]): SentenceScores {
  const loaded = loadedOf(sentence);
  return {
    attributed: sentence.attribution.score,
    vague: vagueOf(sentence),
    speculative: speculativeOf(sentence),
    motive: motiveOf(
      sentence,
      found.some((c) => c.rule.axis === 'motive'),
    ),
    loaded,
    subjective: subjectiveOf(sentence, loaded),
    checkworthy: checkworthyOf(sentence),
  };
}
