// caveat pack: claim packs as files. `check` names every fault with its place and runs the examples that the claims
// carry; `build` puts a folder together as the one file that is published.

import { createMatcher } from '../../engine/claims/matcher';
import { checkClaim } from '../../engine/packs/check';
import { faultLine } from '../../engine/packs/fault';
import { type PackFromDisk, packFromDisk } from '../read-packs';
import { readOptions, UsageError } from '../usage';

/** Evidence that a claim of a folder pack needs: such packs are written by hand, to be published. */
const EVIDENCE = 2;

export async function pack([action, ...rest]: string[]): Promise<number> {
  if (action === 'check') return check(rest);
  if (action === 'build') return build(rest);
  throw new UsageError(
    action === undefined
      ? 'say what to do: check FILE|FOLDER… or build FOLDER'
      : `unknown "${action}"; use check or build`,
  );
}

async function check(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, {
    evidence: { type: 'string' },
    complete: { type: 'boolean' },
  });
  if (positionals.length === 0) throw new UsageError('name at least one pack: check FILE|FOLDER…');
  let failed = false;
  for (const path of positionals) {
    const read = await packFromDisk(path);
    const isFolder = read.lists.length > 1;
    const evidence = values.evidence === undefined ? (isFolder ? EVIDENCE : 0) : Number(values.evidence);
    runExamples(read, { evidence, complete: values.complete ?? isFolder });
    failed = report(path, read) || failed;
  }
  return failed ? 1 : 0;
}

/** Each claim's examples, with all claims of the pack in play. */
function runExamples(
  { pack: read, sources }: PackFromDisk,
  options: { evidence: number; complete: boolean },
): void {
  if (!read) return;
  const matcher = createMatcher([read]);
  const tryOut = (sentence: string, lang = read.lang) =>
    matcher
      .match(sentence, { lang }, { top: 0 })
      .map(({ claim, fires, vetoedBy }) => ({ claim: claim.id, fires, vetoedBy }));
  for (const claim of read.claims) {
    const source = sources.get(claim);
    if (source) checkClaim(claim, source.path, tryOut, source.list, options);
  }
}

function report(path: string, { pack: read, lists }: PackFromDisk): boolean {
  const faults = lists.flatMap((list) => list.faults);
  for (const fault of faults)
    console.log(`${faultLine(fault)}${fault.severity === 'warning' ? ' (warning)' : ''}`);
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  const count = read?.claims.length ?? 0;
  console.error(`${path}: ${count} claims, ${errors} faults, ${faults.length - errors} warnings`);
  return errors > 0;
}

async function build(argv: string[]): Promise<number> {
  const { positionals } = readOptions(argv, {});
  const path = positionals[0];
  if (path === undefined || positionals.length > 1)
    throw new UsageError('name one folder: build FOLDER > pack.json');
  const read = await packFromDisk(path);
  if (!read.pack || read.lists.some((list) => list.failed)) {
    for (const fault of read.lists.flatMap((list) => list.faults)) console.error(faultLine(fault));
    return 1;
  }
  console.log(JSON.stringify(read.pack, null, 1));
  return 0;
}
