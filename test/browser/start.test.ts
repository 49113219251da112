// `npm start` as a newcomer without a display runs it: a picture, the notes as text, and no process left behind.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS, root, until } from './browser';

function run(args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'src/start/start.mjs'), ...args], { cwd: root });
  const output = { out: '', error: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.error += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output, ended };
}

/** Ids of all processes below one, from the system's own table. */
function descendants(pid: number): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const children = new Map<number, number[]>();
  for (const [id = 0, parent = 0] of table.map((line) => line.trim().split(/\s+/).map(Number)))
    children.set(parent, [...(children.get(parent) ?? []), id]);
  const below = (id: number): number[] =>
    (children.get(id) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('npm start', () => {
  it.each(KINDS)(
    '--headless --browser %s prints the notes of the demo article and the path of a picture',
    async (kind) => {
      const picture = join(root, 'dist', `${kind}.png`);
      rmSync(picture, { force: true });
      const { child, output, ended } = run(['--headless', '--browser', kind]);
      await until(async () => descendants(child.pid ?? 0).length > 0, 30_000);
      expect(await ended).toBe(0);
      expect(output.out).toContain('The record differs: ');
      expect(output.out).toMatch(/\d+ of \d+ sentences can be checked/);
      expect(output.out).toContain(`Picture: dist/${kind}.png`);
      expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
    },
  );

  it('takes any page', async () => {
    const { output, ended } = run(['--headless', 'test/demo/careful.html']);
    expect(await ended).toBe(0);
    expect(output.out).toContain('Amazon withdraws e-mail against TikTok after five hours');
    expect(output.out).not.toContain('The record differs');
  });

  it.skipIf(process.platform === 'win32')('leaves no process behind when it is interrupted', async () => {
    const { child, ended } = run(['--headless', '--browser', 'chrome']);
    const running = await until(async () => {
      const pids = descendants(child.pid ?? 0);
      return pids.length > 2 ? pids : undefined;
    }, 30_000);
    expect(running?.length).toBeGreaterThan(2);
    child.kill('SIGINT');
    await ended;
    expect(await until(async () => !running?.some(isAlive))).toBe(true);
  });

  it.each([
    [['--browser', 'netscape'], 'chrome or firefox'],
    [['nowhere.html'], 'no such file'],
    [['--colour'], 'usage: npm start'],
    [['a.html', 'b.html'], 'one page at a time'],
  ])('says in one line what is wrong with %j', async (args, words) => {
    const { output, ended } = run([...args, '--headless']);
    expect(await ended).toBe(2);
    const lines = output.error.split('\n').filter((line) => line.startsWith('caveat: '));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
  });

  it('has a demo article to show', () => {
    expect(existsSync(join(root, 'test/demo/careless.html'))).toBe(true);
  });
});
