// A pack from outside, as text or value, into a Pack and a list of faults. Own packs and ClaimReview come through
// the same door. Read for use, a bad claim is left out and the others stay; the faults name every one of them.
// Nothing here is trusted: not size, not depth, not names of fields.

import * as v from 'valibot';
import { claimReviewToPack, looksLikeClaimReview } from './claim-review';
import { FaultList, type FaultPath } from './fault';
import { type Claim, PACK_FORMAT, type Pack } from './format';
import { MAX_DEPTH, readJson } from './json';
import { claimSchema, headSchema } from './schema';

/** More claims than all fact-checks ever published with ClaimReview. */
export const MAX_CLAIMS = 1_000_000;
/** Faults of one file that are named; an author mends the first hundred before reading on. */
const MAX_FAULTS = 200;

export interface ReadPack {
  /** Undefined when nothing could be used. */
  readonly pack?: Pack;
  /** Its `faults` have places; ask for them only to show them. */
  readonly list: FaultList;
}

/** Reads a pack or a ClaimReview document. `origin` names it in faults: a file, an address. Never throws. */
export function readPack(source: unknown, origin: string): ReadPack {
  const { value, faults } = typeof source === 'string' ? readJson(source, origin) : fromValue(source, origin);
  if (value === undefined) return { list: faults };
  if (!isObject(value) || !('format' in value)) {
    if (looksLikeClaimReview(value)) return { pack: claimReviewToPack(value, origin, faults), list: faults };
    faults.add([], `is neither a claim pack nor ClaimReview; a pack begins {"format": "${PACK_FORMAT}", …`);
    return { list: faults };
  }
  const pack = readOwn(value, faults);
  return { ...(pack && { pack }), list: faults };
}

/** One claim of a folder: claims/<id>.json. */
export function readClaim(source: string, file: string): { claim?: Claim; list: FaultList } {
  const { value, faults } = readJson(source, file);
  if (value === undefined) return { list: faults };
  const fits = report(v.safeParse(claimSchema, value).issues, [], faults);
  return { ...(fits && { claim: value as unknown as Claim }), list: faults };
}

/** What pack.json of a folder holds: all of a pack but its claims. */
export function readHead(source: string, file: string): { head?: Omit<Pack, 'claims'>; list: FaultList } {
  const { value, faults } = readJson(source, file);
  if (value === undefined) return { list: faults };
  if (isObject(value) && value.format !== PACK_FORMAT) faults.add(['format'], formatFault(value.format));
  const fits = report(v.safeParse(headSchema, value).issues, [], faults) && !faults.failed;
  return { ...(fits && { head: value as unknown as Omit<Pack, 'claims'> }), list: faults };
}

function formatFault(format: unknown): string {
  return `is ${JSON.stringify(format) ?? 'missing'}, which is not known here; this version reads "${PACK_FORMAT}"`;
}

function fromValue(source: unknown, origin: string) {
  const faults = new FaultList(origin);
  if (source !== undefined && depthWithin(source, MAX_DEPTH)) return { value: source, faults };
  faults.add(
    [],
    source === undefined ? 'is empty; write a pack' : `is nested deeper than ${MAX_DEPTH} levels`,
  );
  return { value: undefined, faults };
}

/** Level by level, so that no depth and no cycle can exhaust the stack. */
function depthWithin(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return false;
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []));
  }
  return true;
}

function readOwn(value: Record<string, unknown>, faults: FaultList): Pack | undefined {
  if (value.format !== PACK_FORMAT) {
    faults.add(['format'], formatFault(value.format));
    return undefined;
  }
  const head = report(v.safeParse(headSchema, value).issues, [], faults);
  if (!Array.isArray(value.claims)) {
    faults.add(['claims'], 'is not a list; write the claims in square brackets');
    return undefined;
  }
  if (value.claims.length > MAX_CLAIMS) {
    faults.add(['claims'], `holds more than ${MAX_CLAIMS} claims; split the pack`);
    return undefined;
  }
  const claims = goodClaims(value.claims, faults);
  return head ? ({ ...value, claims } as unknown as Pack) : undefined;
}

function goodClaims(values: readonly unknown[], faults: FaultList): Claim[] {
  const claims: Claim[] = [];
  const seen = new Map<string, number>();
  values.forEach((value, i) => {
    if (!report(v.safeParse(claimSchema, value).issues, ['claims', i], faults)) return;
    const claim = value as unknown as Claim;
    const earlier = seen.get(claim.id);
    if (earlier !== undefined) {
      faults.add(
        ['claims', i, 'id'],
        `"${claim.id}" is the id of claims[${earlier}] too; give each claim its own`,
      );
      return;
    }
    seen.set(claim.id, i);
    claims.push(claim);
  });
  return claims;
}

/** Adds the issues as faults; true when there are none. */
function report(
  issues: readonly v.BaseIssue<unknown>[] | undefined,
  base: FaultPath,
  faults: FaultList,
): boolean {
  for (const issue of issues ?? []) {
    if (faults.count >= MAX_FAULTS) break;
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const missing = /^Invalid key: .*received undefined$/.test(issue.message);
    faults.add([...base, ...path], missing ? 'is missing; add it' : issue.message);
  }
  return !issues;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
