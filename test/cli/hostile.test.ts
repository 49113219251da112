// The command line on input that nobody means well: one line says what is wrong, in seconds, and the rest goes on.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decode, parseHtml } from '../../src/cli/parse-html';
import { expandInputs, readInput } from '../../src/cli/read-input';
import { caveat } from './run';

const folder = mkdtempSync(join(tmpdir(), 'caveat-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const cli = resolve(import.meta.dirname, '../../dist/cli/caveat.js');
const sentence = '{"id":1,"text":"Critics say it is so."}\n';

describe.skipIf(process.platform === 'win32')('a reader of the output', () => {
  it.each(['sentences', 'match'])('who has had enough of %s ends it without a word', (command) => {
    const lines = join(folder, 'lines.jsonl');
    writeFileSync(lines, sentence.repeat(3000));
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" ${command} "${lines}" | head -1`],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toMatchObject({ id: 1 });
    expect(stderr).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('that is a full disk is named in one line', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" --help > /dev/full`], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^caveat: the output can't be written \(.*\)\n$/);
    expect(status).toBe(2);
  });
});

describe('a folder', () => {
  it.skipIf(process.platform === 'win32')(
    'of odd things gives what could be a page, and says the rest',
    async () => {
      const odd = join(folder, 'odd');
      mkdirSync(join(odd, 'sub.html'), { recursive: true });
      writeFileSync(join(odd, 'sub.html', 'deep.html'), '<p>Text.');
      writeFileSync(join(odd, 'page.html'), '<p>Text.');
      symlinkSync('nowhere', join(odd, 'dangling.html'));
      symlinkSync('round.html', join(odd, 'round.html'));
      symlinkSync('..', join(odd, 'up'));
      spawnSync('mkfifo', [join(odd, 'pipe.html')]);
      const found = await expandInputs([odd]);
      expect(found.map((path) => path.slice(odd.length + 1))).toEqual([
        'dangling.html',
        'page.html',
        'round.html',
        'sub.html/deep.html',
      ]);
      expect(await readInput(join(odd, 'dangling.html'))).toMatchObject({ error: 'no such file' });
      expect(await readInput(join(odd, 'round.html'))).toMatchObject({
        error: expect.stringMatching(/link/),
      });
    },
  );
});

describe('bytes', () => {
  it.skipIf(!existsSync('/dev/zero'))('without an end are read up to what an article can have', async () => {
    expect(await readInput('/dev/zero')).toMatchObject({ error: 'larger than 20 MB' });
  });

  it('that are no text are not taken for one, though no zero is among them', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => ((i * 197 + (i >> 3) * 31) % 255) + 1);
    expect(() => decode(noise)).toThrow('binary file');
  });

  it('that call themselves UTF-16 in a declaration of single bytes are not', () => {
    const bytes = Buffer.from('<meta charset="utf-16"><p>Caf\xe9, na\xefve, r\xf4le', 'latin1');
    expect(decode(bytes)).toContain('Café, naïve, rôle');
  });

  it.each(['sentences', 'match'])('of JSON Lines may begin with a byte order mark: %s', (command) => {
    const file = join(folder, 'mark.jsonl');
    writeFileSync(file, `\ufeff${sentence}`);
    for (const { lines } of [caveat([command], `\ufeff${sentence}`), caveat([command, file])]) {
      expect(lines).toHaveLength(1);
      expect(lines[0]).not.toHaveProperty('error');
    }
  });
});

describe('a page', () => {
  it.each(['<html ', '<body ', '<head x="', '<!--[if ', '</body '])(
    'of nothing but %s is parsed in time in proportion to its length',
    (part) => {
      const started = performance.now();
      parseHtml(part.repeat(30_000));
      // Half a second would be long; with a square of the length it took a minute.
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    120_000,
  );

  it('of more tags than anybody writes is refused in words', () => {
    expect(() => parseHtml('<b>'.repeat(1_000_000))).toThrow('more than 200000 tags');
  });
});
