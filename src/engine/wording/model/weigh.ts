// A small linear model beside the rules: how much a sentence reads like one that guesses a motive, names a cause nobody
// found, and so on. It was trained (npm run train) on sentences that were written for it, and on nothing else. It is a sum
// of weights, one a word or pair of words, so it can always say which words it went by.

import type { Span } from '../../selector';
import { AUXILIARIES, PERSONAL, POSSESSIVES, PREPOSITIONS, wordSet } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { featuresOf } from './features';
import model from './weights.json' with { type: 'json' };

/** What the model was trained to see. */
export const MODEL_AXES = ['motive', 'speculation', 'vague', 'overgeneralisation', 'cause'] as const;
export type ModelAxis = (typeof MODEL_AXES)[number];

interface Weighed {
  /** Log-odds; above 0 the model says yes. */
  readonly sum: number;
  /** The words that speak for it most, in reading order. */
  readonly words: readonly Span[];
}

/** Words named at most. */
const MOST_WORDS = 3;
/** What weighs less than this share of the heaviest is not named. */
const LEAST_SHARE = 0.35;

/** Small words weigh, too, but a reader sees nothing in them. */
const SMALL = new Set([
  ...PREPOSITIONS,
  ...PERSONAL,
  ...POSSESSIVES,
  ...AUXILIARIES,
  ...wordSet(
    'the a an this that these those and or but nor which who whom whose as than there here it its then also just when where while such more very one to',
  ),
]);

const WEIGHTS = model.weights as Readonly<Record<string, readonly number[]>>;
/** Weights are written in hundredths. */
const SCALE = 100;

/** The sums of one sentence for all axes. */
export function sumsOf(sentence: SentenceView): Readonly<Record<ModelAxis, number>> {
  const sums = [...model.bias];
  for (const { name } of featuresOf(sentence)) {
    const weights = Object.hasOwn(WEIGHTS, name) ? WEIGHTS[name] : undefined;
    if (weights)
      for (let axis = 0; axis < sums.length; axis++)
        sums[axis] = (sums[axis] as number) + (weights[axis] ?? 0);
  }
  return Object.fromEntries(MODEL_AXES.map((axis, i) => [axis, (sums[i] ?? 0) / SCALE])) as Record<
    ModelAxis,
    number
  >;
}

/** One axis of a sentence, with the words that it hangs on. */
export function weigh(sentence: SentenceView, axis: ModelAxis): Weighed {
  const index = MODEL_AXES.indexOf(axis);
  let sum = model.bias[index] ?? 0;
  const heavy: { from: number; to: number; weight: number }[] = [];
  for (const { name, from, to } of featuresOf(sentence)) {
    const weight = (Object.hasOwn(WEIGHTS, name) ? WEIGHTS[name]?.[index] : undefined) ?? 0;
    sum += weight;
    if (weight > 0 && saysSomething(sentence, from, to)) heavy.push({ from, to, weight });
  }
  return { sum: sum / SCALE, words: spansOf(sentence, heavy) };
}

function saysSomething(sentence: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (sentence.tokens[i]?.kind === 'word' && !SMALL.has(sentence.word(i)) && !sentence.isName(i))
      return !sentence.isMark(from) && !sentence.isMark(to - 1);
  return false;
}

function spansOf(sentence: SentenceView, heavy: { from: number; to: number; weight: number }[]): Span[] {
  heavy.sort((a, b) => b.weight - a.weight || a.from - b.from);
  const least = (heavy[0]?.weight ?? 0) * LEAST_SHARE;
  const kept: { from: number; to: number }[] = [];
  for (const { from, to, weight } of heavy) {
    if (weight < least || kept.length >= MOST_WORDS) break;
    const near = kept.find((one) => from <= one.to && one.from <= to);
    if (near) {
      near.from = Math.min(near.from, from);
      near.to = Math.max(near.to, to);
    } else kept.push({ from, to });
  }
  return kept
    .sort((a, b) => a.from - b.from)
    .map((one) => {
      while (one.to - one.from > 1 && SMALL.has(sentence.word(one.from))) one.from++;
      while (one.to - one.from > 1 && SMALL.has(sentence.word(one.to - 1))) one.to--;
      return sentence.span(one.from, one.to);
    });
}
