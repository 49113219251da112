// Trains how claims are ordered and when the best of them fires: npm run train:claims. In: labelled posts and debates
// (labelled-claims.ts). Out: order-weights.json and firing-weights.json of src/engine/claims, some tens of numbers each.
//
// Order: multinomial logistic regression over the candidates of a query; the right one should stand out among its fellows.
// Firing: logistic regression on the best candidate. What must not fire are near misses, and posts whose record was taken
// out of the candidates: sentences without a record are what articles are made of.
//
// npm run crossval prints what weights do on queries that they have not seen, five folds, the order's weights among them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES, type Features } from '../engine/claims/features';
import { FIRING_FEATURES, isContradicted } from '../engine/claims/firing';
import { lookedAt } from '../engine/claims/library';
import { bestHit } from '../engine/claims/matcher';
import type { OrderKind } from '../engine/claims/order';
import type { Query } from '../engine/claims/query';
import { type Candidate, inOrder } from '../engine/claims/rank';
import { add, learn, product } from './adam';
import {
  FOLDS,
  foldOf,
  type LabelledQuery,
  type LabelledSet,
  labelledSets,
  type Pool,
  wholeOf,
} from './labelled-claims';

const engine = join(import.meta.dirname, '../../src/engine/claims');

/** Sets that are learned from; the tests are only looked at. */
const ORDER_SETS = ['ct20-train', 'ct22a-train', 'lie-snopes-dev', 'ct22b-train'];
const FIRING_SETS = ['ct20-train', 'ct22a-train', 'lie-snopes-dev', 'near-miss-dev', 'restyled-dev'];
const TESTS = ['ct20-dev', 'ct22b-dev'];
const KINDS: readonly OrderKind[] = ['post', 'datedPost', 'speech', 'datedSpeech'];
const ORDER_STEPS = { epochs: 150, rate: 0.08, shrinkage: 0.002 };
const FIRING_STEPS = { epochs: 300, rate: 0.08, shrinkage: 0.0005 };
/** A note that is wrong costs more than one that is missing: what must not fire counts so often. */
const MUST_NOT_COUNTS = 2;

/** The candidates of a query with their features. */
interface Listed {
  readonly candidates: readonly Candidate[];
  readonly rows: readonly Features[];
  readonly gold: readonly boolean[];
}

interface Example {
  readonly set: string;
  readonly whole: string;
  readonly fold: number;
  readonly pool: Pool;
  readonly query: Query;
  readonly labelled: LabelledQuery;
  readonly kind: OrderKind;
  readonly dates: boolean;
  readonly listed: Listed;
  /** The same without its record: nothing in it is right. */
  readonly absent: Listed | undefined;
}

type OrderWeights = Record<OrderKind, Float64Array>;

function examplesOf({ name, kind, pool, queries }: LabelledSet): Example[] {
  const both = kind === 'tweets' || kind === 'debates' ? [true, false] : [true];
  return queries.flatMap((labelled) => {
    const whole = wholeOf(labelled, kind);
    return both.map((dates) => {
      const query = pool.library.queryFor(labelled.text, labelled.context ?? {}, dates);
      const found = pool.library.roughly(query, undefined, 100).slice(0, lookedAt(query));
      const listed = listOf(pool, query, found, labelled.gold);
      const orderKind = pool.library.orderKindOf(query, found);
      const rest = found.filter(({ id }) => !pool.isOneOf(id, labelled.gold, true));
      const absent =
        dates && FIRING_SETS.concat('ct20-dev').includes(name) && labelled.gold.length > 0
          ? listOf(pool, query, rest, labelled.gold)
          : undefined;
      return {
        absent,
        set: name,
        whole,
        fold: foldOf(whole),
        pool,
        query,
        labelled,
        kind: orderKind,
        dates,
        listed,
      };
    });
  });
}

function listOf(pool: Pool, query: Query, found: readonly Candidate[], gold: readonly string[]): Listed {
  // As the index would have scored them on their own: that the best is missing must not show.
  const most = found.reduce((high, { index }) => Math.max(high, index), 0) || 1;
  const candidates = found.map((one) => ({ ...one, index: one.index / most }));
  return {
    candidates,
    rows: pool.library.features(query, candidates),
    gold: candidates.map(({ id }) => pool.isOneOf(id, gold)),
  };
}

function learnOrder(examples: readonly Example[]): Float64Array {
  const useful = examples
    .map(({ listed }) => listed)
    .filter(({ gold }) => gold.includes(true) && gold.includes(false));
  const gradientOf = (weights: Float64Array) => {
    const gradient = new Float64Array(weights.length);
    for (const { rows, gold } of useful) {
      const scores = rows.map((row) => product(row, weights));
      const all = softmax(scores);
      const right = softmax(scores.map((score, k) => (gold[k] ? score : Number.NEGATIVE_INFINITY)));
      rows.forEach((row, k) => {
        add(gradient, row, ((all[k] as number) - (right[k] as number)) / useful.length);
      });
    }
    return gradient;
  };
  const rows = useful.flatMap((listed) => listed.rows);
  return learn(rows, FEATURES.length, gradientOf, ORDER_STEPS);
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

const learnOrders = (examples: readonly Example[]): OrderWeights =>
  Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      learnOrder(examples.filter((one) => one.kind === kind && ORDER_SETS.includes(one.set))),
    ]),
  ) as OrderWeights;

/** Mean average precision over the first five, as CheckThat! scores it. */
function map5(examples: readonly Example[], weightsOf: (example: Example) => OrderWeights): number {
  const sum = examples.reduce((total, example) => {
    const weights = weightsOf(example)[example.kind];
    const order = example.listed.rows
      .map((row, k) => [product(row, weights), example.listed.gold[k]] as const)
      .sort((a, b) => b[0] - a[0]);
    let [right, precision] = [0, 0];
    order.slice(0, 5).forEach(([, isGold], at) => {
      if (isGold) precision += ++right / (at + 1);
    });
    return total + precision / new Set(example.labelled.gold).size;
  }, 0);
  return sum / examples.length;
}

/** A best hit that may fire or must not. */
interface Trial {
  readonly set: string;
  readonly fold: number;
  readonly kind: 'present' | 'absent' | 'near miss' | 'restyled';
  readonly row: Features;
  readonly isRight: boolean;
  readonly held: boolean;
}

function trialsOf(example: Example, weights: OrderWeights): Trial[] {
  const { pool, query, labelled, listed, set, fold } = example;
  const trial = (list: Listed, kind: Trial['kind']): Trial[] => {
    const ordered = inOrder(
      list.candidates.map((one, k) => {
        const features = list.rows[k] as Features;
        return { ...one, features, score: product(features, weights[example.kind]) };
      }),
    );
    const best = bestHit(pool.library, query, ordered);
    if (!best) return [];
    const isRight = pool.isOneOf((ordered[0] as Candidate).id, labelled.gold, true);
    return [{ set, fold, kind, row: best.row, isRight, held: isContradicted(best.both, best.vetoes) }];
  };
  if (labelled.gold.length === 0) return trial(listed, 'near miss');
  return [
    ...trial(listed, set === 'restyled-dev' ? 'restyled' : 'present'),
    ...(example.absent ? trial(example.absent, 'absent') : []),
  ];
}

function learnFiring(trials: readonly Trial[]): Float64Array {
  const free = trials.filter(({ held }) => !held);
  const gradientOf = (weights: Float64Array) => {
    const gradient = new Float64Array(weights.length);
    for (const { row, isRight } of free) {
      const times = isRight ? 1 : MUST_NOT_COUNTS;
      add(gradient, row, (times * (sigmoid(product(row, weights)) - Number(isRight))) / free.length);
    }
    return gradient;
  };
  const rows = free.map(({ row }) => row);
  return learn(rows, FIRING_FEATURES.length, gradientOf, FIRING_STEPS);
}

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

const part = (some: number, all: number): string => (all > 0 ? (some / all).toFixed(3) : '–');

function printFiring(tried: readonly (Trial & { readonly chance: number })[]): void {
  for (const point of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98]) {
    const count = (is: (trial: (typeof tried)[number]) => boolean) => tried.filter(is).length;
    const fires = (trial: (typeof tried)[number]) => !trial.held && trial.chance >= point;
    const line = ['ct20-train', 'ct22a-train', 'lie-snopes-dev', 'ct20-dev'].map((set) => {
      const of = (kind: Trial['kind']) => (trial: (typeof tried)[number]) =>
        trial.set === set && trial.kind === kind;
      const fired = count((one) => of('present')(one) && fires(one));
      const right = count((one) => of('present')(one) && fires(one) && one.isRight);
      const absent = count((one) => of('absent')(one) && fires(one));
      return `${set} P ${part(right, fired)} R ${part(right, count(of('present')))} absent ${absent}`;
    });
    const near = part(
      count((one) => one.kind === 'near miss' && fires(one)),
      count((one) => one.kind === 'near miss'),
    );
    const restyled = part(
      count((one) => one.kind === 'restyled' && fires(one)),
      count((one) => one.kind === 'restyled'),
    );
    console.log(`over ${point}: ${line.join('; ')}; near misses ${near}; restyled ${restyled}`);
  }
}

function write(file: string, weights: object): void {
  writeFileSync(join(engine, file), `${JSON.stringify(weights, undefined, 2)}\n`);
}

const named = (names: readonly string[], weights: Float64Array): object =>
  Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] as number) * 1000) / 1000]));

const sets = await labelledSets([...new Set([...ORDER_SETS, ...FIRING_SETS, ...TESTS])]);
const all = sets.flatMap(examplesOf);
const forFiring = all.filter(({ dates, set }) => dates && (FIRING_SETS.includes(set) || set === 'ct20-dev'));

if (process.argv.includes('--crossval')) {
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    learnOrders(all.filter((one) => one.fold !== fold)),
  );
  for (const kind of KINDS)
    for (const set of [...ORDER_SETS, ...TESTS]) {
      const tested = all.filter(
        (one) => one.kind === kind && one.set === set && one.dates === kind.startsWith('dated'),
      );
      if (tested.length === 0) continue;
      const found = tested.filter(({ listed }) => listed.gold.includes(true)).length;
      const value = map5(tested, ({ fold }) => byFold[fold] as OrderWeights);
      console.log(
        `${kind.padEnd(12)} ${set.padEnd(15)} ${tested.length} queries: MAP@5 ${value.toFixed(3)}, found at all ${part(found, tested.length)}`,
      );
    }
  const tried = byFold.flatMap((orders, fold) => {
    const trials = forFiring.flatMap((example) => trialsOf(example, orders));
    const firing = learnFiring(trials.filter((one) => one.fold !== fold && FIRING_SETS.includes(one.set)));
    return trials
      .filter((one) => one.fold === fold)
      .map((one) => ({ ...one, chance: sigmoid(product(one.row, firing)) }));
  });
  printFiring(tried);
} else {
  const tested = new Set(all.filter(({ set }) => TESTS.includes(set)).map(({ whole }) => whole));
  const orders = learnOrders(all.filter(({ whole }) => !tested.has(whole)));
  const learnable = forFiring.filter(({ set, whole }) => FIRING_SETS.includes(set) && !tested.has(whole));
  const firing = learnFiring(learnable.flatMap((example) => trialsOf(example, orders)));
  write('order-weights.json', Object.fromEntries(KINDS.map((kind) => [kind, named(FEATURES, orders[kind])])));
  write('firing-weights.json', named(FIRING_FEATURES, firing));
  console.log(
    `${KINDS.length} orders of ${FEATURES.length} weights, firing of ${FIRING_FEATURES.length} → ${engine}`,
  );
}
