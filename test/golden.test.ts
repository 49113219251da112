// The notes of the demo articles, word for word. A change here is a change that readers see: look at it, then
// `npx vitest run --project unit -u test/golden.test.ts`.

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caveat } from './cli/run';

const LEVELS = ['quiet', 'normal', 'thorough'];

describe.each(['careless', 'careful'])('test/demo/%s.html', (name) => {
  it.each(LEVELS)('at the %s level', async (level) => {
    const { lines } = caveat([
      'annotate',
      '--format',
      'json',
      '--level',
      level,
      resolve(import.meta.dirname, `demo/${name}.html`),
    ]);
    const [{ notes, summary }] = lines;
    const told = notes.map(
      (note: Record<string, unknown> & { quote: { exact: string } }) =>
        `${note.field} ${note.start}–${note.end} ${note.family} ${note.rule ?? note.claim}\n  “${note.quote.exact}”\n  ${note.title}`,
    );
    const { packs: _packs, milliseconds: _milliseconds, ...counts } = summary;
    await expect(`${told.join('\n')}\n${JSON.stringify(counts)}\n`).toMatchFileSnapshot(
      `golden/${name}-${level}.txt`,
    );
  });
});
