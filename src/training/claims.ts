// Trains the order of claims: npm run train:claims. In: the labelled posts and debates beside the project; only weights
// land here. Out: src/engine/claims/order-weights.json. Multinomial logistic regression over the candidates of each
// query (the gold one should stand out among its fellows), by Adam (Kingma & Ba, ICLR 2015), the same weights every time.
// npm run crossval prints MAP@5 of each set with weights that have not seen its queries, five folds: a post is in one fold
// whatever sets it is in, and so is a debate.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { FEATURES, type Features } from '../engine/claims/features';
import { Library, lookedAt } from '../engine/claims/library';
import type { MatchContext } from '../engine/claims/matcher';
import { type OrderKind, orderKind } from '../engine/claims/order';
import { readPack } from '../engine/packs/read';

const root = join(import.meta.dirname, '../..');
const corpora = join(root, '../shared/corpora/claims');
const target = join(root, 'src/engine/claims/order-weights.json');

interface Record {
  readonly id: string;
  readonly claim: string;
  readonly url?: string;
}
interface LabelledQuery {
  readonly id: string;
  readonly text: string;
  readonly context?: MatchContext;
  readonly gold: readonly string[];
}
/** One query with the features of its candidates. */
interface Example {
  readonly set: string;
  /** What the query is about: equal for the same post in two sets, and within a debate. */
  readonly whole: string;
  readonly fold: number;
  readonly kind: OrderKind;
  /** Asked with its date, where it has one. */
  readonly dates: boolean;
  readonly rows: readonly Features[];
  readonly gold: readonly boolean[];
  /** All that could be found. */
  readonly golds: number;
}
type Weights = Float64Array;

/** Sets that are learned from; the others are for testing alone. */
const SETS = ['ct20-train', 'ct22a-train', 'lie-snopes-dev', 'ct22b-train'];
const TESTS = ['ct20-dev', 'ct22b-dev'];
const FOLDS = 5;
const EPOCHS = 150;
const RATE = 0.08;
const SHRINKAGE = 0.002;

if (!existsSync(corpora))
  throw new Error(`${corpora}: not there; the labelled claims are no part of the project`);
const { toDataFeed } = (await import(pathToFileURL(join(root, '../shared/tools/make-pack.mjs')).href)) as {
  toDataFeed: (claims: readonly Record[]) => object;
};

function linesOf<T>(path: string): T[] {
  const text = gunzipSync(readFileSync(join(corpora, path))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

const sets = JSON.parse(readFileSync(join(corpora, 'sets.json'), 'utf8')) as {
  [set: string]: { pool: string; kind: string };
};

function libraryOf(pool: string): { library: Library; ids: Map<string, string> } {
  const records = linesOf<Record>(`pools/${pool}.jsonl.gz`);
  const feed = toDataFeed(records) as { dataFeedElement: { item: [{ url: string; identifier: string }] }[] };
  const { pack } = readPack(JSON.stringify(feed), pool);
  if (!pack) throw new Error(`${pool}: no pack`);
  const ids = new Map(records.map(({ id }) => [id, id]));
  for (const {
    item: [review],
  } of feed.dataFeedElement)
    ids.set(review.url, review.identifier);
  return { library: new Library([pack]), ids };
}

/** The same post in two sets is in one fold; a debate is in one fold. */
function wholeOf({ id, text }: LabelledQuery, kind: string): string {
  if (kind === 'debates') return id.replace(/_\d+$/, '');
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 60);
}

const foldOf = (whole: string): number => (createHash('sha1').update(whole).digest()[0] as number) % FOLDS;

function examplesOf(set: string, pools: Map<string, ReturnType<typeof libraryOf>>): Example[] {
  const { pool, kind } = sets[set] as { pool: string; kind: string };
  if (!pools.has(pool)) pools.set(pool, libraryOf(pool));
  const { library, ids } = pools.get(pool) as ReturnType<typeof libraryOf>;
  return linesOf<LabelledQuery>(`queries/${set}.jsonl.gz`).flatMap((query) => {
    const gold = new Set(query.gold);
    const whole = wholeOf(query, kind);
    return [true, false].map((dates): Example => {
      const asked = library.queryFor(query.text, query.context ?? {}, dates);
      const candidates = library.roughly(asked, undefined, 100).slice(0, lookedAt(asked));
      const idOf = (id: number) => {
        const claim = library.claimOf(id);
        return ids.get(claim.id) ?? claim.id;
      };
      return {
        set,
        whole,
        fold: foldOf(whole),
        kind: orderKind(
          asked,
          candidates.some(({ id }) => library.isDated(id)),
        ),
        dates,
        rows: library.features(asked, candidates),
        gold: candidates.map(({ id }) => gold.has(idOf(id))),
        golds: gold.size,
      };
    });
  });
}

/** Weights for features as they are, learned on standardised ones. */
function learn(examples: readonly Example[]): Weights {
  const size = FEATURES.length;
  const useful = examples.filter(({ gold }) => gold.includes(true) && gold.includes(false));
  const spread = spreadOf(useful.flatMap(({ rows }) => rows));
  const weights = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const gradient = gradientOf(useful, weights, spread);
    for (let i = 0; i < size; i++) {
      const slope = (gradient[i] as number) / useful.length + SHRINKAGE * (weights[i] as number);
      first[i] = 0.9 * (first[i] as number) + 0.1 * slope;
      second[i] = 0.999 * (second[i] as number) + 0.001 * slope * slope;
      const [mean, square] = [
        (first[i] as number) / (1 - 0.9 ** epoch),
        (second[i] as number) / (1 - 0.999 ** epoch),
      ];
      (weights[i] as number) -= (RATE * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return weights.map((weight, i) => weight / (spread[i] as number));
}

function gradientOf(examples: readonly Example[], weights: Weights, spread: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  const scaled = weights.map((weight, i) => weight / (spread[i] as number));
  for (const { rows, gold } of examples) {
    const scores = rows.map((row) => product(row, scaled));
    const all = softmax(scores);
    const right = softmax(scores.map((score, k) => (gold[k] ? score : Number.NEGATIVE_INFINITY)));
    rows.forEach((row, k) => {
      const push = (all[k] as number) - (right[k] as number);
      for (let i = 0; i < row.length; i++)
        gradient[i] = (gradient[i] as number) + (push * (row[i] as number)) / (spread[i] as number);
    });
  }
  return gradient;
}

function product(row: Features, weights: Weights): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (weights[i] as number);
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function spreadOf(rows: readonly Features[]): Float64Array {
  const spread = new Float64Array(FEATURES.length);
  for (let i = 0; i < spread.length; i++) {
    const mean = rows.reduce((sum, row) => sum + (row[i] as number), 0) / rows.length;
    spread[i] =
      Math.sqrt(rows.reduce((sum, row) => sum + ((row[i] as number) - mean) ** 2, 0) / rows.length) || 1;
  }
  return spread;
}

/** Mean average precision over the first five, as CheckThat! scores it. */
function map5(examples: readonly Example[], weightsOf: (example: Example) => Weights): number {
  const sum = examples.reduce((total, example) => {
    const weights = weightsOf(example);
    const order = example.rows
      .map((row, k) => [product(row, weights), example.gold[k]] as const)
      .sort((a, b) => b[0] - a[0]);
    let [right, precision] = [0, 0];
    order.slice(0, 5).forEach(([, isGold], at) => {
      if (isGold) precision += ++right / (at + 1);
    });
    return total + precision / example.golds;
  }, 0);
  return sum / examples.length;
}

const pools = new Map<string, ReturnType<typeof libraryOf>>();
const all = [...SETS, ...TESTS].flatMap((set) => examplesOf(set, pools));
const kinds: readonly OrderKind[] = ['post', 'datedPost', 'speech', 'datedSpeech'];
const learnedFrom = all.filter(({ set }) => SETS.includes(set));

if (process.argv.includes('--crossval')) {
  for (const kind of kinds) {
    const own = all.filter((example) => example.kind === kind);
    const byFold = Array.from({ length: FOLDS }, (_, fold) =>
      learn(own.filter((example) => example.fold !== fold && SETS.includes(example.set))),
    );
    for (const set of [...SETS, ...TESTS]) {
      const tested = own.filter((example) => example.set === set && example.dates === /^dated/.test(kind));
      if (tested.length === 0) continue;
      const found = tested.filter(({ gold }) => gold.includes(true)).length / tested.length;
      const value = map5(tested, ({ fold }) => byFold[fold] as Weights);
      console.log(
        `${kind.padEnd(12)} ${set.padEnd(16)} ${String(tested.length).padStart(5)} queries  MAP@5 ${value.toFixed(3)} found ${found.toFixed(3)}`,
      );
    }
  }
} else {
  const tested = new Set(all.filter(({ set }) => TESTS.includes(set)).map(({ whole }) => whole));
  const weights = Object.fromEntries(
    kinds.map((kind) => {
      const own = learnedFrom.filter((example) => example.kind === kind && !tested.has(example.whole));
      const learned = learn(own);
      return [
        kind,
        Object.fromEntries(
          FEATURES.map((name, i) => [name, Math.round((learned[i] as number) * 1000) / 1000]),
        ),
      ];
    }),
  );
  writeFileSync(target, `${JSON.stringify(weights, undefined, 2)}\n`);
  console.log(`${kinds.length} orders of ${FEATURES.length} weights → ${target}`);
}
