// How often the page was read and analysed, and what its article said at last: counted in test builds only, where
// tests hold that a busy page is not read for every change.

import type { Reading } from '../page/read';

declare global {
  /** Out of reach of pages, like all that is global here. */
  var __caveatWork: { readings: number; analyses: number; text: string } | undefined;
}

export function countReading({ article }: Reading): void {
  if (!isTest()) return;
  work().readings++;
  work().text = article.text;
}

export function countAnalysis(): void {
  if (isTest()) work().analyses++;
}

function isTest(): boolean {
  return typeof __TEST__ !== 'undefined' && __TEST__;
}

function work() {
  globalThis.__caveatWork ??= { readings: 0, analyses: 0, text: '' };
  return globalThis.__caveatWork;
}
