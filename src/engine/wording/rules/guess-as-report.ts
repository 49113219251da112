// "may have been", "might have known": a guess about the past, told in the middle of a report.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const WHO = wordSet(
  'than as who which that anyone whoever what whatever whether if you we i unless how where when',
);
const COUNTERFACTUAL = wordSet(
  'worse better easily otherwise prevented avoided saved won lost scored done if would should instead only never had',
);

/** "While it may have rained, …": granted for the sake of what follows. */
const CONCEDES = wordSet('while although though');

/** "might have hoped": a way of speaking. */
const WISHED = wordSet(
  'hoped liked expected thought wanted wished preferred guessed noticed heard seen read',
);

export default defineRule({
  id: 'guess-as-report',
  axis: 'speculation',
  title: 'A guess about what happened',
  message: 'A guess, not a report: “{words}”. No source is given for it.',
  explanation:
    '“{words}” leaves open whether this happened. The article does not say who thinks so, or what speaks for it.',
  looksFor: '“may have”, “might have”, “could have been … by” about the past, with no source.',
  ask: 'Did this happen or not, and who knows?',
  severity: 0.7,
  confidence: 0.7,
  level: 'thorough',
  triggers: ['have'],
  quiet: ['sourced', 'question', 'after-source', 'own-account', 'to-reader'],
  softened: ['sport', 'legal', 'advice'],
  find(sentence, at) {
    const well = sentence.word(at - 1) === 'well' ? 1 : 0;
    const modal = at - 1 - well;
    if (!/^(?:may|might|could)$/.test(sentence.word(modal))) return undefined;
    const { from, to } = sentence.clause(at);
    if (CONCEDES.has(sentence.word(from - 1))) return undefined;
    if (sentence.first(Math.max(from, modal - 6), modal, WHO) >= 0) return undefined;
    if (
      sentence.first(0, sentence.tokens.length, COUNTERFACTUAL) >= 0 ||
      WISHED.has(sentence.word(at + 1)) ||
      !isDeed(sentence, at)
    )
      return undefined;
    if (sentence.word(modal) === 'could' && !isDoneBy(sentence, at, to)) return undefined;
    return { span: sentence.span(from, to), cues: [sentence.span(modal, participle(sentence, at))] };
  },
  examples: {
    marks: [
      '«Staff might have been asked to remove the app last week».',
      '«The mayor may well have known about the sale».',
      '«The fire could have been started by the owner».',
    ],
    leavesAlone: [
      'Staff might have been asked to remove the app, Ann Roe said.',
      'It could have been worse.',
      'Anyone who may have seen the car should call the police.',
      'She could have won the race if she had slept.',
      'You may have read the book.',
      'The mayor has known about the sale.',
    ],
  },
});

/** A participle follows, and it is no mere possession: "may have a point". */
function isDeed(sentence: SentenceView, at: number): boolean {
  for (let k = at + 1; k < at + 4; k++) if (sentence.isPast(k) || sentence.word(k) === 'been') return true;
  return false;
}

function isDoneBy(sentence: SentenceView, at: number, to: number): boolean {
  if (sentence.word(at + 1) !== 'been') return false;
  for (let k = at + 2; k < to; k++) if (sentence.word(k) === 'by') return true;
  return false;
}

function participle(sentence: SentenceView, at: number): number {
  const been = sentence.word(at + 1) === 'been';
  return at + (been && sentence.isPast(at + 2) ? 3 : 2);
}
