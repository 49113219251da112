// The pages written to break the page layer, in both real browsers: what torture.json says must happen on each. The
// file is the specification; how its fields are judged stands in torture/judge.ts, what only its prose demands in
// torture/extras.ts.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, type Ready, start } from './browser';
import { EXTRAS } from './torture/extras';
import { judge } from './torture/judge';
import { TorturePage } from './torture/run';
import { FOLDER, IS_THERE, type PageSpec, torture, waitOf } from './torture/spec';
import { follow, patiently } from './torture/steps';

if (!IS_THERE) console.warn(`${FOLDER} is not here: its pages are not opened`);

/** Those that take the whole machine run alone, the others several at a time, the longest first. */
const [HEAVY, LIGHT] = [true, false].map((heavy) =>
  torture.pages
    .filter(({ limits }) => Boolean(limits?.longTaskMs) === heavy)
    .sort((a, b) => waitOf(b) - waitOf(a))
    .map((page) => [page.file, page.must, page] as const),
);

describe.skipIf(!IS_THERE).each(KINDS)('in %s', (kind) => {
  let ready: Ready;
  beforeAll(async () => {
    ready = await start(kind, FOLDER);
    await ready.window.officePage();
    // The first page wakes the background; the others need not all wait for that.
    const { page } = await ready.open('amp.html');
    await page.close();
  });
  afterAll(() => ready?.close());

  const holds = async (_file: string, _must: string, spec: PageSpec) => {
    const opened = await TorturePage.open(ready, spec);
    try {
      const { behind = {}, atEnd } = EXTRAS[spec.file] ?? {};
      await follow(opened, async (step) => {
        opened.faults.push(...((await behind[step]?.(opened)) ?? []));
      });
      const faults = await patiently(() => judge(opened));
      if (atEnd) faults.push(...(await atEnd(opened)));
      expect(faults, faults.join('\n')).toEqual([]);
    } finally {
      await opened.close();
    }
  };
  // Limits of time and of readings may be missed while several windows share a small machine.
  const options = { timeout: 120_000, retry: 1 };
  it.concurrent.each(LIGHT ?? [])('%s: %s', options, holds);
  it.each(HEAVY ?? [])('%s: %s', options, holds);
});
