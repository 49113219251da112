// A rule that asks the model: one file an axis gives it its words and its line. It speaks only where no written rule of
// the same axis does.

import { isFindable } from '../../attribution';
import { defineRule, type Guard, type Rule } from '../rule';
import type { SentenceView } from '../view';
import { type ModelAxis, weigh, wordsFor } from './weigh';

interface ModelRule extends Omit<Rule, 'triggers' | 'find' | 'axis' | 'quiet' | 'softened'> {
  readonly axis: ModelAxis;
  /** Log-odds from which on the model's yes is taken. */
  readonly line: number;
  /** Beside those of every such rule. */
  readonly quiet?: readonly Guard[];
  /** Words of which one has to be there, by their norms: what the axis is about, whatever else weighs. */
  readonly needs: ReadonlySet<string>;
  /** Words that say it is not so: "some" beside "all". */
  readonly unless?: ReadonlySet<string>;
}

/** Sentences shorter than this give it too little to go by. */
const LEAST_TOKENS = 6;

export function defineModelRule({ line, quiet = [], needs, unless, ...rule }: ModelRule): Rule {
  return defineRule({
    ...rule,
    triggers: 'sentence',
    quiet: [
      'sourced',
      'question',
      'conditional',
      'to-reader',
      'label',
      'own-account',
      'advice',
      'linked',
      'after-source',
      'sport',
      ...quiet,
    ],
    find(sentence) {
      if (sentence.tokens.length < LEAST_TOKENS || isSpoken(sentence)) return undefined;
      if (sentence.first(0, sentence.tokens.length, needs) < 0) return undefined;
      if (unless && sentence.first(0, sentence.tokens.length, unless) >= 0) return undefined;
      const sum = weigh(sentence, rule.axis);
      if (sum < line) return undefined;
      const words = wordsFor(sentence, rule.axis);
      const first = words[0];
      if (!first) return undefined;
      const span = clausesOf(sentence, first.start, words.at(-1)?.end ?? first.end);
      const confidence = rule.confidence + (1 - rule.confidence) * Math.tanh((sum - line) / 4);
      return { span, cues: words, confidence };
    },
  });
}

/** Somebody findable says so, wherever in the sentence; or most of it is quoted. */
function isSpoken(sentence: SentenceView): boolean {
  const quoted = sentence.tokens.filter((_, i) => sentence.isQuoted(i)).length;
  return (
    quoted > sentence.tokens.length / 3 ||
    sentence.attribution.attributions.some(
      (a) =>
        isFindable(a) &&
        a.act !== 'wants' &&
        (a.kind === 'document' || /.\p{Lu}/u.test(a.name) || a.source === null),
    )
  );
}

/** From the clause of the first word to that of the last. */
function clausesOf(sentence: SentenceView, start: number, end: number) {
  const from = sentence.tokens.findIndex((token) => token.end > start);
  const to = sentence.tokens.findLastIndex((token) => token.start < end);
  return sentence.span(sentence.clause(from).from, sentence.clause(to).to);
}
