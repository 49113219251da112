// The part of the benchmark that runs in a live page. Neither of the two changes the page: Readability gets a clone, whose
// making is part of its price, since nobody could use it on a live page otherwise.

import Readability from '@mozilla/readability/Readability.js';
import { readArticle, readInSlices } from '../../../src/page/read';

export interface LiveTimes {
  readonly ours: number[];
  readonly readability: number[];
  readonly longest: number[];
}

declare global {
  var measurePage: (rounds: number, oursFirst: boolean) => Promise<LiveTimes>;
}

globalThis.measurePage = async (rounds, oursFirst) => {
  const times: LiveTimes = { ours: [], readability: [], longest: [] };
  const works = [
    () => times.ours.push(time(() => readArticle(document))),
    () => times.readability.push(time(() => new Readability(document.cloneNode(true) as Document).parse())),
  ];
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < 2; turn++) works[(round + turn + (oursFirst ? 0 : 1)) % 2]?.();
    times.longest.push(await longestSlice());
  }
  return times;
};

function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

async function longestSlice(): Promise<number> {
  let longest = 0;
  let began = performance.now();
  const ended = (): void => {
    longest = Math.max(longest, performance.now() - began);
  };
  // With scripts off no task of the page's own would ever come: a microtask stands in, it only cuts the time.
  await readInSlices(document, {
    pause: async () => {
      ended();
      began = performance.now();
    },
  });
  ended();
  return longest;
}
