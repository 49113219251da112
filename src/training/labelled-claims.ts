// Labelled posts, debates, near misses and restyled claims beside the project, and the packs that they are looked up in.
// They measure and train; none of their text lands here.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Library } from '../engine/claims/library';
import type { MatchContext } from '../engine/claims/matcher';
import { readPack } from '../engine/packs/read';

const shared = join(import.meta.dirname, '../../../shared');
const corpora = join(shared, 'corpora/claims');

export interface LabelledQuery {
  readonly id: string;
  readonly text: string;
  readonly context?: MatchContext;
  /** Ids of the records that it repeats. */
  readonly gold: readonly string[];
  /** Of a near miss: what was changed. */
  readonly kind?: string;
}

interface PoolRecord {
  readonly id: string;
  readonly claim: string;
}

export interface Pool {
  readonly library: Library;
  /** Whether a claim of the library is one of these records, or has the same words as one. */
  isOneOf(claim: number, gold: readonly string[], sameWords?: boolean): boolean;
}

export interface LabelledSet {
  readonly name: string;
  readonly kind: string;
  readonly pool: Pool;
  readonly queries: readonly LabelledQuery[];
}

export const FOLDS = 5;

/** Opens sets by name. Throws one line where the corpora are not there. */
export async function labelledSets(names: readonly string[]): Promise<LabelledSet[]> {
  if (!existsSync(corpora))
    throw new Error(`${corpora}: not there; the labelled claims are no part of the project`);
  const { toDataFeed } = (await import(pathToFileURL(join(shared, 'tools/make-pack.mjs')).href)) as {
    toDataFeed: (claims: readonly PoolRecord[]) => Feed;
  };
  const sets = JSON.parse(readFileSync(join(corpora, 'sets.json'), 'utf8')) as {
    [set: string]: { pool: string; kind: string };
  };
  const pools = new Map<string, Pool>();
  return names.map((name) => {
    const set = sets[name];
    if (!set) throw new Error(`${name}: no such set`);
    const pool = pools.get(set.pool) ?? poolOf(set.pool, toDataFeed);
    pools.set(set.pool, pool);
    return { name, kind: set.kind, pool, queries: linesOf<LabelledQuery>(`queries/${name}.jsonl.gz`) };
  });
}

interface Feed {
  readonly dataFeedElement: readonly { readonly item: readonly [{ url: string; identifier: string }] }[];
}

function poolOf(name: string, toDataFeed: (claims: readonly PoolRecord[]) => Feed): Pool {
  const records = linesOf<PoolRecord>(`pools/${name}.jsonl.gz`);
  const feed = toDataFeed(records);
  const { pack } = readPack(JSON.stringify(feed), name);
  if (!pack) throw new Error(`${name}: no pack`);
  const library = new Library([pack]);
  const idOf = new Map(records.map(({ id }) => [id, id]));
  for (const { item } of feed.dataFeedElement) idOf.set(item[0].url, item[0].identifier);
  const textOf = new Map(records.map(({ id, claim }) => [id, lettersOf(claim)]));
  return {
    library,
    isOneOf(claim, gold, sameWords = false) {
      const { id, text } = library.claimOf(claim);
      if (gold.includes(idOf.get(id) ?? id)) return true;
      return sameWords && gold.some((one) => textOf.get(one) === lettersOf(text));
    },
  };
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^says/, '');

function linesOf<T>(path: string): T[] {
  const text = gunzipSync(readFileSync(join(corpora, path))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** What a query belongs to: a post that is in two sets is one, and so is a debate with all its lines. */
export function wholeOf({ id, text }: LabelledQuery, kind: string): string {
  if (kind === 'debates') return id.replace(/_\d+$/, '');
  return lettersOf(text).slice(0, 60);
}

export const foldOf = (whole: string): number =>
  (createHash('sha1').update(whole).digest()[0] as number) % FOLDS;
