// Trains the model of the wording layer: npm run train. In: sentences/*.jsonl, written for this and labelled by those who
// wrote them. Out: src/engine/wording/model/weights.json. Logistic regression, one an axis, by adaptive gradient steps
// (Duchi, Hazan, Singer, JMLR 2011) with L2 shrinkage; the same sentences always give the same weights. Also prints what
// five-fold cross-validation says of each axis, so that a change of features is seen before it is kept.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from '../engine/attribution';
import { readDocument } from '../engine/text';
import { featuresOf, shareOf } from '../engine/wording/model/features';
import { MODEL_AXES, type ModelAxis } from '../engine/wording/model/weigh';
import { ArticleView } from '../engine/wording/view';

interface Written {
  readonly text: string;
  readonly carries?: boolean;
}

interface Example {
  readonly features: readonly string[];
  readonly carries: boolean;
}

type Weights = { bias: number; of: Map<string, number> };

const EPOCHS = 30;
const RATE = 0.5;
const SHRINKAGE = 0.003;
/** Lighter weights say nothing and cost room. */
const LEAST_WEIGHT = 0.45;
/** A feature of one sentence teaches nothing about the next. */
const LEAST_SENTENCES = 2;
/** Sentences that carry an axis are few: each counts so many times. */
const CARRIES_COUNTS = 12;
const FOLDS = 5;

const folder = join(import.meta.dirname, '../../src/training/sentences');
const target = join(import.meta.dirname, '../../src/engine/wording/model/weights.json');

const NAMES = [...MODEL_AXES, 'plain'] as const;
type Name = (typeof NAMES)[number];

const byName = <T>(of: (name: Name) => T) =>
  Object.fromEntries(NAMES.map((name) => [name, of(name)])) as Record<Name, T>;

const raw = byName((name) => readFileSync(join(folder, `${name}.jsonl`), 'utf8'));
const examples = byName((name) =>
  raw[name]
    .split('\n')
    .filter(Boolean)
    .map((line): Example => {
      const { text, carries = false } = JSON.parse(line) as Written;
      return { features: featuresIn(text), carries };
    }),
);

function featuresIn(text: string): string[] {
  const document = readDocument(text);
  const { sentences } = new ArticleView(document, attribute(document), { kind: 'news' });
  return sentences.flatMap((sentence) => featuresOf(sentence).map(({ name }) => name));
}

/** A sentence that carries another axis may carry this one too: only those known to be innocent speak against. */
function examplesOf(axis: ModelAxis): Example[] {
  const others = MODEL_AXES.filter((other) => other !== axis).flatMap((other) => examples[other]);
  return shuffled([...examples[axis], ...others.filter(({ carries }) => !carries), ...examples.plain]);
}

/** The same order every time. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item, i) => ({ item, key: (i * 7919) % 100_003 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Numbers instead of names, so that thousands of sentences take seconds. */
function train(all: readonly Example[]): Weights {
  const common = new Map<string, number>();
  for (const { features } of all) for (const name of features) common.set(name, (common.get(name) ?? 0) + 1);
  const names = [...common].filter(([, count]) => count >= LEAST_SENTENCES).map(([name]) => name);
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = all.map(({ features, carries }) => ({
    at: features.flatMap((name) => place.get(name) ?? []),
    share: shareOf(features.length),
    carries,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1);
  let bias = 0;
  let biasSquares = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { at, share, carries } of rows) {
      let sum = bias;
      for (const i of at) sum += share * (weights[i] as number);
      const error = (1 / (1 + Math.exp(-sum)) - Number(carries)) * (carries ? CARRIES_COUNTS : 1);
      biasSquares += error * error;
      bias -= (RATE / Math.sqrt(biasSquares)) * error;
      for (const i of at) {
        const gradient = share * error + SHRINKAGE * (weights[i] as number);
        squares[i] = (squares[i] as number) + gradient * gradient;
        weights[i] = (weights[i] as number) - (RATE / Math.sqrt(squares[i] as number)) * gradient;
      }
    }
  }
  return { bias, of: new Map(names.map((name, i) => [name, weights[i] as number])) };
}

function sum({ bias, of }: Weights, features: readonly string[]): number {
  const share = shareOf(features.length);
  return features.reduce((all, name) => all + share * (of.get(name) ?? 0), bias);
}

/** Of an axis' own sentences and the plain ones, each judged by a model that has not seen it. */
function crossValidated(axis: ModelAxis): string {
  const own = examples[axis].length;
  const sums: { sum: number; carries: boolean; plain: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (i: number) => i % FOLDS === fold;
    const kept = [
      ...examples[axis].filter((_, i) => !isOut(i)),
      ...examples.plain.filter((_, i) => !isOut(i)),
    ];
    const others = MODEL_AXES.filter((other) => other !== axis).flatMap((other) => examples[other]);
    const weights = train(shuffled([...kept, ...others.filter(({ carries }) => !carries)]));
    const judge =
      (plain: boolean) =>
      ({ features, carries }: Example) =>
        sums.push({ sum: sum(weights, features), carries, plain });
    examples[axis].filter((_, i) => isOut(i)).forEach(judge(false));
    examples.plain.filter((_, i) => isOut(i)).forEach(judge(true));
  }
  const share = (part: number, whole: number) => (part / whole).toFixed(3);
  const lines = [-1, -0.5, 0, 0.5, 1, 1.5].map((line) => {
    const says = sums.filter((one) => one.sum > line);
    const right = says.filter(({ carries }) => carries).length;
    const wrong = says.filter(({ carries, plain }) => !carries && !plain).length;
    const plain = says.filter((one) => one.plain).length;
    return `  over ${line}: P ${share(right, right + wrong)} R ${share(right, sums.filter(({ carries }) => carries).length)}, plain ${share(plain, examples.plain.length)}`;
  });
  return [`${axis}, ${own} sentences`, ...lines].join('\n');
}

for (const axis of MODEL_AXES) console.log(crossValidated(axis));

const models = MODEL_AXES.map((axis) => train(examplesOf(axis)));
const names = new Set(
  models.flatMap(({ of }) => [...of].filter(([, w]) => Math.abs(w) >= LEAST_WEIGHT).map(([name]) => name)),
);
const hundredths = (weight: number) => Math.round(weight * 100);
const weights = Object.fromEntries(
  [...names].sort().map((name) => [name, models.map(({ of }) => hundredths(of.get(name) ?? 0))]),
);
const made = createHash('sha256')
  .update(NAMES.map((name) => raw[name]).join(''))
  .digest('hex');
const model = {
  trainedOn: made,
  axes: MODEL_AXES,
  bias: models.map(({ bias }) => hundredths(bias)),
  weights,
};
writeFileSync(target, `${JSON.stringify(model)}\n`);
console.log(`${names.size} weights, ${Math.round(JSON.stringify(model).length / 1024)} KB → ${target}`);
