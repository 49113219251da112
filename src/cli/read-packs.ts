// Packs from disk for the commands that take them: a file (caveat-pack/1 or ClaimReview) or a folder with pack.json and
// claims/*.json. Each file keeps its own list of faults, so that a fault names the file that an author has open.

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FaultList } from '../engine/packs/fault';
import type { Claim, Pack } from '../engine/packs/format';
import { readJson } from '../engine/packs/json';
import { readClaim, readHead, readPack } from '../engine/packs/read';
import { UsageError } from './usage';

/** Where a claim of a pack was read, for faults that are found later. */
export interface ReadFrom {
  readonly list: FaultList;
  readonly path: readonly (string | number)[];
}

export interface PackFromDisk {
  readonly pack?: Pack;
  /** One list a file. */
  readonly lists: readonly FaultList[];
  readonly sources: ReadonlyMap<Claim, ReadFrom>;
}

/** Reads a pack file or folder; ends with a UsageError when there is nothing to read. */
export async function packFromDisk(path: string): Promise<PackFromDisk> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`${path}: no such file or folder`);
  return found.isDirectory() ? folder(path) : file(path);
}

async function text(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8').decode(await readFile(path));
  } catch (error) {
    throw new UsageError(
      `${path}: can't be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

async function file(path: string): Promise<PackFromDisk> {
  const source = await text(path);
  const { pack, list } = readPack(source, path);
  const sources = new Map<Claim, ReadFrom>();
  const places = new Map(placesOf(pack, source, path));
  pack?.claims.forEach(
    (claim, i) => void sources.set(claim, { list, path: ['claims', places.get(claim.id) ?? i] }),
  );
  return { ...(pack && { pack }), lists: [list], sources };
}

/** Bad claims were left out, so a claim's index in the pack need not be its index in the file. */
function placesOf(pack: Pack | undefined, source: string, path: string): [string, number][] {
  if (!pack || !source.includes('caveat-pack')) return [];
  // The way readPack reads it: a file that JSON.parse refuses may have been mended there.
  const { value } = readJson(source, path);
  const { claims } = value as { claims?: { id?: string }[] };
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((claim, i) =>
    typeof claim?.id === 'string' ? [[claim.id, i] as [string, number]] : [],
  );
}

async function folder(path: string): Promise<PackFromDisk> {
  const headFile = join(path, 'pack.json');
  const { head, list } = readHead(await text(headFile), headFile);
  const lists: FaultList[] = [list];
  const sources = new Map<Claim, ReadFrom>();
  const seen = new Map<string, string>();
  const names = await readdir(join(path, 'claims')).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const claimFile = join(path, 'claims', name);
    const read = readClaim(await text(claimFile), claimFile);
    lists.push(read.list);
    if (!read.claim) continue;
    const { id } = read.claim;
    const earlier = seen.get(id);
    if (earlier) read.list.add(['id'], `"${id}" is the id in ${earlier} too; give each claim its own`);
    else if (id !== basename(name, '.json'))
      read.list.add(['id'], `"${id}" is not the file's name; rename one of them`);
    else sources.set(read.claim, { list: read.list, path: [] });
    seen.set(id, claimFile);
  }
  return { ...(head && { pack: { ...head, claims: [...sources.keys()] } as Pack }), lists, sources };
}
