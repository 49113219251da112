// The packs that a command works with: the bundled one unless refused, and files. A pack that can't be used is said
// in one line and left out; the others still work.

import { faultLine } from '../engine/packs/fault';
import type { Pack } from '../engine/packs/format';
import { corePack } from '../packs';
import { packFromDisk } from './read-packs';

/** More faults of one pack than these are only counted; `caveat pack check` has them all. */
const MOST_LINES = 10;

export interface LoadedPacks {
  readonly packs: Pack[];
  /** Whether a pack that was asked for could not be used at all. */
  readonly missing: boolean;
}

export async function loadPacks(files: readonly string[], bundled: boolean): Promise<LoadedPacks> {
  const packs = bundled ? [corePack] : [];
  let missing = false;
  for (const file of files) {
    const { pack, lists } = await packFromDisk(file);
    const faults = lists.flatMap((list) => list.faults).filter(({ severity }) => severity === 'error');
    for (const fault of faults.slice(0, MOST_LINES)) console.error(faultLine(fault));
    if (faults.length > MOST_LINES)
      console.error(`${file}: ${faults.length - MOST_LINES} more; "caveat pack check ${file}" lists them`);
    if (pack) packs.push(pack);
    else missing = true;
  }
  return { packs, missing };
}
