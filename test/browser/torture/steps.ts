// What torture.json tells to do on a page, done in order.

import { until } from '../browser';
import { notesAre } from './judge';
import type { TorturePage } from './run';
import { short } from './spec';

/** Nothing tells that nothing will come: after this a page that is no article has been looked at. */
const REST_MS = 1500;
const LOOK_EVERY_MS = 250;
/** What has to be there may come this late on a slow machine. */
const PATIENCE_MS = 20_000;

const STEP = /^(load|wait|call|history|keys|expect no|expect notes|expect focus)(?: (.*))?$/s;

/** Does what the page's entry says; `after` is called behind each step. */
export async function follow(opened: TorturePage, after: (step: string) => Promise<void>): Promise<void> {
  for (const step of opened.spec.run) {
    const [, verb, words = ''] = STEP.exec(step) ?? [];
    const take = STEPS[verb ?? ''];
    if (!take) throw new Error(`no such step: ${step}`);
    await take(opened, words);
    await after(step);
    await opened.state();
  }
  if (!opened.spec.article) await rest(REST_MS);
}

const STEPS: Record<string, (opened: TorturePage, words: string) => Promise<unknown>> = {
  load: async () => undefined, // It is open already.
  wait: (opened, milliseconds) => lookFor(opened, Number(milliseconds)),
  call: ({ page }, expression) => page.evaluate(`void ${expression}`),
  history: ({ page }, steps) => page.evaluate(`history.go(${Number(steps)})`),
  keys: ({ page }, text) => page.keyboard.type(text),
  async 'expect no'(opened) {
    if ((await opened.state())?.status === 'read') opened.faults.push('an article before there is one');
  },
  async 'expect notes'(opened, list) {
    const faults = await patiently(async () => notesAre(opened, await opened.look(), JSON.parse(list)));
    opened.faults.push(...faults.map((fault) => `at "expect notes ${short(list)}": ${fault}`));
  },
  async 'expect focus'({ page, faults }, name) {
    const focus = await page.evaluate(() => document.activeElement?.tagName);
    if (focus !== name) faults.push(`the focus is on ${focus}, not ${name}`);
  },
};

/** States pass: what was said of the page in between is kept. */
async function lookFor(opened: TorturePage, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  for (let left = milliseconds; left > 0; left = end - Date.now()) {
    await opened.state();
    await rest(Math.min(LOOK_EVERY_MS, left));
  }
}

/** The faults that are left once there are none, or once there was time enough. */
export async function patiently(ask: () => Promise<string[]>): Promise<string[]> {
  let faults: string[] = [];
  await until(async () => {
    faults = await ask();
    return faults.length === 0;
  }, PATIENCE_MS);
  return faults;
}

export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
