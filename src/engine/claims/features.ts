// What a query and a candidate have in common, as numbers that the learned order weighs (order.ts): words by their keys
// and rarity, pieces of words, who says it and when, and what one side has and the other lacks.

import type { Claim } from '../packs/format';
import type { Weigh } from './align';
import { type GramRarity, Grams } from './grams';
import { type Passage, passageOfText } from './passage';
import { dayOf, type Query } from './query';
import { nearness, sharesName } from './rank';

/** One number a feature, in this order. All are 0 to 1 or a little more; `…Lead` is the distance to the best candidate, 0 or less. */
export const FEATURES = [
  'index',
  'grams',
  'gramsOfText',
  'ofClaim',
  'ofQuery',
  'both',
  'bothTitle',
  'ofTitle',
  'gramsOfTitle',
  'bothAll',
  'ofQueryAll',
  'rarest',
  'shared',
  'around',
  'aroundNear',
  'pairs',
  'steep',
  'said',
  'saidByOther',
  'numbersShared',
  'numbersDiffer',
  'namesShared',
  'namesDiffer',
  'length',
  'near',
  'undated',
  'after',
  'indexLead',
  'gramsLead',
  'bothLead',
  'bothAllLead',
  'steepLead',
  'nearLead',
  'aroundLead',
  'nearAndBoth',
  'saidAndBoth',
] as const;
export type FeatureName = (typeof FEATURES)[number];
export type Features = Float64Array;

const AT = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<FeatureName, number>;
const LEADS = [
  ['indexLead', 'index'],
  ['gramsLead', 'grams'],
  ['bothLead', 'both'],
  ['bothAllLead', 'bothAll'],
  ['steepLead', 'steep'],
  ['nearLead', 'near'],
  ['aroundLead', 'around'],
] as const;

/** A text's comparing keys, each once. */
interface Words {
  readonly keys: ReadonlySet<string>;
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  /** Neighbours, as one string each. */
  readonly pairs: ReadonlySet<string>;
}

function wordsOf({ terms }: Passage): Words {
  const content = terms.filter(({ small }) => !small);
  const keysIf = (is: (term: (typeof content)[number]) => boolean) => [
    ...new Set(content.filter(is).map(({ key }) => key)),
  ];
  return {
    keys: new Set(content.map(({ key }) => key)),
    numbers: keysIf(({ key }) => key.startsWith('#')),
    names: keysIf(({ capital }) => capital),
    pairs: new Set(content.slice(1).map(({ key }, i) => `${content[i]?.key} ${key}`)),
  };
}

/** A claim as features see it; read once, kept by whoever asks often. */
export interface ClaimWords {
  readonly text: Words;
  readonly title: Words | undefined;
  readonly day: number | undefined;
}

export function claimWords({ text, title, reviewed, asOf }: Claim, lang?: string): ClaimWords {
  return {
    text: wordsOf(passageOfText(text, lang)),
    title: title ? wordsOf(passageOfText(title, lang)) : undefined,
    day: dayOf(reviewed ?? asOf ?? ''),
  };
}

export interface Rated {
  readonly claim: Claim;
  readonly words: ClaimWords;
  /** The index's own score, the best candidate's being 1. */
  readonly index: number;
}

/** Features of all candidates of one query; `size` counts the claims of the index. */
export function featuresOf(
  query: Query,
  candidates: readonly Rated[],
  { weigh, rarity, size }: { readonly weigh: Weigh; readonly rarity: GramRarity; readonly size: number },
): Features[] {
  const plain = wordsOf(passageOfText(query.own));
  const own = { ...plain, keys: new Set([...plain.keys, ...query.parts]) };
  const around = new Set(query.around.flatMap((line) => [...wordsOf(passageOfText(line)).keys]));
  const aroundNear = new Set(query.nearest.flatMap((line) => [...wordsOf(passageOfText(line)).keys]));
  const grams = new Grams(query.own, rarity);
  const ownWeight = weightOf(own.keys, weigh);
  const most = Math.log(1 + size);
  const steep = (key: string) => weigh(key) ** 2;
  const ownSteep = weightOf(own.keys, steep);
  const rows = candidates.map(({ claim, words: { text, title, day }, index }) => {
    const row = new Float64Array(FEATURES.length);
    const set = (name: FeatureName, value: number) => {
      row[AT[name]] = value;
    };
    const all = title ? new Set([...text.keys, ...title.keys]) : text.keys;
    const shared = sharedWeight(text.keys, own.keys, weigh);
    const sharedAll = sharedWeight(all, own.keys, weigh);
    const textWeight = weightOf(text.keys, weigh);
    const allWeight = weightOf(all, weigh);
    set('index', index);
    set('grams', grams.cosine(`${claim.text} ${claim.title ?? ''}`));
    set('gramsOfText', grams.cosine(claim.text));
    set('ofClaim', ratio(shared.sum, textWeight));
    set('ofQuery', ratio(shared.sum, ownWeight));
    set('both', ratio(2 * shared.sum, textWeight + ownWeight));
    if (title) {
      const { sum } = sharedWeight(title.keys, own.keys, weigh);
      const titleWeight = weightOf(title.keys, weigh);
      set('bothTitle', ratio(2 * sum, titleWeight + ownWeight));
      set('ofTitle', ratio(sum, titleWeight));
      set('gramsOfTitle', grams.cosine(claim.title ?? ''));
    }
    set('bothAll', ratio(2 * sharedAll.sum, allWeight + ownWeight));
    set('ofQueryAll', ratio(sharedAll.sum, ownWeight));
    set('rarest', ratio(sharedAll.rarest, most));
    set('shared', Math.log1p(sharedAll.count) / 3);
    set('around', ratio(sharedWeight(all, around, weigh, own.keys).sum, allWeight));
    set('aroundNear', ratio(sharedWeight(all, aroundNear, weigh, own.keys).sum, allWeight));
    set('pairs', pairsShared(text.pairs, own.pairs));
    set('steep', ratio(2 * sharedWeight(all, own.keys, steep).sum, weightOf(all, steep) + ownSteep));
    const agrees = query.speaker && claim.speaker ? sharesName(query.speaker, claim.speaker) : undefined;
    set('said', agrees === true ? 1 : 0);
    set('saidByOther', agrees === false ? 1 : 0);
    differ(set, 'numbersShared', 'numbersDiffer', text.numbers, own.numbers);
    differ(set, 'namesShared', 'namesDiffer', text.names, own.names);
    set('length', Math.log1p(all.size) / 4);
    if (query.day !== undefined) {
      set('near', nearness(query.day, day));
      set('undated', day === undefined ? 1 : 0);
      set('after', day !== undefined && day >= query.day - 2 ? 1 : 0);
    }
    set('nearAndBoth', (row[AT.near] as number) * (row[AT.bothAll] as number));
    set('saidAndBoth', (row[AT.said] as number) * (row[AT.bothAll] as number));
    return row;
  });
  for (const [lead, of] of LEADS) {
    const best = rows.reduce((high, row) => Math.max(high, row[AT[of]] as number), 0);
    for (const row of rows) row[AT[lead]] = (row[AT[of]] as number) - best;
  }
  return rows;
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

function pairsShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return ratio(2 * shared, a.size + b.size);
}

function weightOf(keys: ReadonlySet<string>, weigh: Weigh): number {
  let sum = 0;
  for (const key of keys) sum += weigh(key);
  return sum;
}

function sharedWeight(
  keys: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weigh: Weigh,
  without?: ReadonlySet<string>,
): { sum: number; rarest: number; count: number } {
  let [sum, rarest, count] = [0, 0, 0];
  for (const key of keys) {
    if (!other.has(key) || without?.has(key)) continue;
    const weight = weigh(key);
    sum += weight;
    rarest = Math.max(rarest, weight);
    count++;
  }
  return { sum, rarest, count };
}

/** Share of the claim's that the query has, and whether each side has one that the other lacks. */
function differ(
  set: (name: FeatureName, value: number) => void,
  sharedName: FeatureName,
  differName: FeatureName,
  claim: readonly string[],
  query: readonly string[],
): void {
  if (claim.length === 0 || query.length === 0) return;
  const shared = claim.filter((key) => query.includes(key)).length;
  set(sharedName, shared / claim.length);
  set(differName, shared < claim.length && shared < query.length ? 1 : 0);
}
