// A program that reads, in a process of its own with one thread: none pays for what another leaves behind, neither for its
// garbage nor for code of its own that was thrown out meanwhile. Times are of the processor, so that a machine that has
// other things to do tells nearly the same.

import { type ChildProcess, fork } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { READERS } from './readers';

/** What a process answers: that it is set up, one text read, or that it can't. */
interface Answer {
  readonly milliseconds: number;
  readonly remarks: number;
  readonly fault?: string;
}

export interface Reader {
  readonly name: string;
  read(text: string): Promise<Answer>;
  end(): void;
}

/** Starts one; undefined, and a line that says why, when it can't be set up. */
export async function startReader(name: string): Promise<Reader | undefined> {
  const child = fork(process.argv[1] as string, ['--reader', name], { execArgv: ['--single-threaded'] });
  const { fault } = await answerOf(child);
  if (fault === undefined)
    return {
      name,
      read(text) {
        child.send(text);
        return answerOf(child);
      },
      end: () => child.disconnect(),
    };
  console.error(`bench:prose: "${name}" left out: ${fault}`);
  return undefined;
}

function answerOf(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve) => {
    child.once('message', (answer) => resolve(answer as Answer));
  });
}

/** The other side: sets up the program of that name and reads what it is sent, until nobody sends any more. */
export async function serve(name: string): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
  const answer = (milliseconds: number, remarks: number) => process.send?.({ milliseconds, remarks });
  try {
    const read = await READERS[name]?.();
    if (!read) throw new Error('no such program');
    process.on('message', async (text: string) => {
      // While the others had their turns, the machine's caches went to them: one reading that does not count brings them
      // back. What it leaves behind is not charged to the one that does.
      await read(text);
      collect({ type: 'minor' });
      const before = process.cpuUsage();
      const remarks = await read(text);
      const { user, system } = process.cpuUsage(before);
      answer((user + system) / 1000, remarks);
    });
    answer(0, 0);
  } catch (error) {
    process.send?.({ fault: (error as Error).message.split('\n')[0] });
    process.disconnect();
  }
}
