// How often the page was read as a whole and its words were analysed, and what they were at last: counted in test builds
// only, where tests hold that a busy page is not read for every change.

import type { Passage } from '../engine/passage';

declare global {
  /** Out of reach of pages, like all that is global here. */
  var __caveatWork: { readings: number; analyses: number; text: string } | undefined;
}

export function countReading(): void {
  if (isTest()) work().readings++;
}

export function countAnalysis(passages: readonly Passage[]): void {
  if (!isTest()) return;
  work().analyses++;
  work().text = passages.map(({ text }) => text).join('\n');
}

function isTest(): boolean {
  return typeof __TEST__ !== 'undefined' && __TEST__;
}

function work() {
  globalThis.__caveatWork ??= { readings: 0, analyses: 0, text: '' };
  return globalThis.__caveatWork;
}
