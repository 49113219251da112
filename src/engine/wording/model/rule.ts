// A rule that asks the model: one file an axis gives it its words and its line. It speaks only where no written rule of
// the same axis does.

import { defineRule, type Guard, type Rule } from '../rule';
import type { SentenceView } from '../view';
import { type ModelAxis, weigh } from './weigh';

interface ModelRule extends Omit<Rule, 'triggers' | 'find' | 'axis' | 'quiet' | 'softened'> {
  readonly axis: ModelAxis;
  /** Log-odds from which on the model's yes is taken. */
  readonly line: number;
  /** Below this the note waits for the thorough level. */
  readonly sure: number;
  readonly softened?: readonly Guard[];
}

/** Sentences shorter than this give it too little to go by. */
const LEAST_TOKENS = 6;

export function defineModelRule({ line, sure, softened = [], ...rule }: ModelRule): Rule {
  return defineRule({
    ...rule,
    triggers: 'sentence',
    quiet: ['sourced', 'question', 'conditional'],
    softened: ['after-source', 'sport', 'own-account', ...softened],
    find(sentence) {
      if (sentence.tokens.length < LEAST_TOKENS || isSpoken(sentence)) return undefined;
      const { sum, words } = weigh(sentence, rule.axis);
      const first = words[0];
      if (sum < line || !first) return undefined;
      const span = clausesOf(sentence, first.start, words.at(-1)?.end ?? first.end);
      return { span, cues: words, ...(sum < sure && { level: 'thorough' as const }) };
    },
  });
}

/** Somebody findable says so, wherever in the sentence; or most of it is quoted. */
function isSpoken(sentence: SentenceView): boolean {
  const quoted = sentence.tokens.filter((_, i) => sentence.isQuoted(i)).length;
  return quoted > sentence.tokens.length / 3 || sentence.attribution.sourced;
}

/** From the clause of the first word to that of the last. */
function clausesOf(sentence: SentenceView, start: number, end: number) {
  const from = sentence.tokens.findIndex((token) => token.end > start);
  const to = sentence.tokens.findLastIndex((token) => token.start < end);
  return sentence.span(sentence.clause(from).from, sentence.clause(to).to);
}
