// A small linear model beside the rules: how much a sentence reads like one that guesses a motive, names a cause nobody
// found, and so on. It was trained (npm run train) on sentences that were written for it, and on nothing else. It is a sum
// of weights, one a word or pair of words, so it can always say which words it went by.

import type { Span } from '../../selector';
import { AUXILIARIES, PERSONAL, POSSESSIVES, PREPOSITIONS, wordSet } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { type Feature, featuresOf, shareOf } from './features';
import model from './weights.json' with { type: 'json' };

/** What the model was trained to see. */
export const MODEL_AXES = ['motive', 'speculation', 'vague', 'overgeneralisation', 'cause'] as const;
export type ModelAxis = (typeof MODEL_AXES)[number];

/** Stretches of words named at most, and tokens in one. */
const MOST_STRETCHES = 2;
const MOST_TOKENS = 6;
/** A neighbour that weighs this share of the heaviest token belongs to it; a second stretch needs as much. */
const SHARE = 0.4;

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

/** A feature that weighs anything, its weights in the order of the axes, and the tokens that make it. */
interface Heavy extends Omit<Feature, 'name'> {
  readonly weights: readonly number[];
}

/** What of a sentence weighs anything, and what each of its features counts. */
interface Weighed {
  readonly heavy: readonly Heavy[];
  readonly share: number;
}

/** Several axes ask about a sentence, one after the other, and its features are the same for all. */
const known = new WeakMap<SentenceView, Weighed>();

function weighed(sentence: SentenceView): Weighed {
  const before = known.get(sentence);
  if (before) return before;
  const features = featuresOf(sentence);
  const heavy: Heavy[] = [];
  for (const { name, from, to } of features) {
    const weights = Object.hasOwn(WEIGHTS, name) ? WEIGHTS[name] : undefined;
    if (weights) heavy.push({ from, to, weights });
  }
  const now = { heavy, share: shareOf(features.length) };
  known.set(sentence, now);
  return now;
}

/** Log-odds of one axis of a sentence; above 0 the model says yes. */
export function weigh(sentence: SentenceView, axis: ModelAxis): number {
  const index = MODEL_AXES.indexOf(axis);
  const { heavy, share } = weighed(sentence);
  const sum = heavy.reduce((all, { weights }) => all + (weights[index] ?? 0), 0);
  return ((model.bias[index] ?? 0) + share * sum) / SCALE;
}

/** The words that speak for an axis most, in reading order. */
export function wordsFor(sentence: SentenceView, axis: ModelAxis): Span[] {
  const index = MODEL_AXES.indexOf(axis);
  const load = sentence.tokens.map(() => 0);
  for (const { from, to, weights } of weighed(sentence).heavy)
    for (let i = from; i < to; i++) load[i] = (load[i] ?? 0) + (weights[index] ?? 0) / (to - from);
  return heaviest(sentence, load);
}

/** Stretches around the tokens that bear most of the sum. */
function heaviest(sentence: SentenceView, load: readonly number[]): Span[] {
  const says = load.map((weight, i) => (isWord(sentence, i) ? weight : 0));
  const most = Math.max(...says);
  if (most <= 0) return [];
  const taken = new Set<number>();
  const stretches: { from: number; to: number }[] = [];
  while (stretches.length < MOST_STRETCHES) {
    const free = says.map((weight, i) => (taken.has(i) ? 0 : weight));
    const top = Math.max(...free);
    if (top < most * SHARE) break;
    const at = free.indexOf(top);
    const belongs = (i: number) => !taken.has(i) && !sentence.isMark(i) && (load[i] ?? 0) >= most * SHARE;
    let from = at;
    let to = at + 1;
    while (to - from < MOST_TOKENS && belongs(from - 1)) from--;
    while (to - from < MOST_TOKENS && belongs(to)) to++;
    while (to - from > 1 && SMALL.has(sentence.word(to - 1))) to--;
    while (to - from > 1 && SMALL.has(sentence.word(from))) from++;
    for (let i = from - 1; i <= to; i++) taken.add(i);
    stretches.push({ from, to });
  }
  return stretches.sort((a, b) => a.from - b.from).map(({ from, to }) => sentence.span(from, to));
}

function isWord(sentence: SentenceView, i: number): boolean {
  return (
    sentence.tokens[i]?.kind === 'word' &&
    !SMALL.has(sentence.word(i)) &&
    !sentence.isName(i) &&
    !sentence.isQuoted(i)
  );
}
