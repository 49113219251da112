// The life of an annotator in its page: what ends what. Reading, analysing and drawing are stood in for; each has tests
// of its own, and the whole is tried in real browsers.
// @vitest-environment happy-dom

import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageEvents } from '../../src/page/watch';

Object.assign(globalThis, { browser: fakeBrowser });

/** What the page says now, what was asked of the background and what was drawn. */
const page = { text: '', detected: true, broken: false };
const asked: string[] = [];
const drawn: string[] = [];
let events: PageEvents;
/** Until when the rules are on their way into the page. */
let rules: Promise<void>;

vi.mock('../../src/page/read', () => ({
  readInSlices: async () => {
    if (page.broken) throw new Error('a page beyond belief');
    const article = { detected: page.detected, title: '', text: page.text, blocks: [] };
    return { article, map: { rangeOf: () => null } };
  },
}));
vi.mock('../../src/page/watch', () => ({
  watchPage: (_document: Document, handlers: PageEvents) => {
    events = handlers;
    return { attend: () => undefined };
  },
}));
vi.mock('../../src/extension/shown', () => ({
  Shown: class {
    prepare = async () => undefined;
    style = () => rules;
    reading = () => undefined;
    failed = () => drawn.push('failed');
    place = ({ article }: { article: { text: string } }) => drawn.push(article.text);
    clear = () => drawn.push('cleared');
    remove = () => drawn.push('removed');
    withoutHidden = (annotation: unknown) => annotation;
  },
}));

const annotation = { notes: [], summary: { record: 0 } };
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const tell = (method: string, input: unknown = null) =>
  new Promise((resolve) =>
    fakeBrowser.runtime.onMessage.trigger(
      { to: 'page', method, input },
      { id: fakeBrowser.runtime.id },
      resolve,
    ),
  );
const stateNow = async () => ((await tell('state')) as { value: { status: string } }).value.status;

beforeEach(async () => {
  Object.assign(page, { text: 'First.', detected: true, broken: false });
  asked.length = 0;
  drawn.length = 0;
  rules = Promise.resolve();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { method, input } = message as { method: string; input: { article: { text: string } } };
    if (method !== 'annotate') return { ok: true, value: null };
    asked.push(input.article.text);
    return { ok: true, value: { annotation, level: 'normal' } };
  });
  vi.resetModules();
  await import('../../src/extension/annotator');
  await settle();
});
afterEach(async () => {
  // Answered unless the test itself has stopped it.
  void tell('stop');
  await settle();
});

describe('an annotator', () => {
  it('reads its page and shows what the background found', async () => {
    expect(drawn.at(-1)).toBe('First.');
    expect(await stateNow()).toBe('read');
  });

  it('draws nothing for a page that was left while the rules were on their way', async () => {
    let arrive = (): void => undefined;
    rules = new Promise((resolve) => {
      arrive = resolve;
    });
    page.text = 'Second.';
    events.changed();
    await settle();
    events.left('https://x.example/other');
    arrive();
    await settle();
    expect(drawn).not.toContain('Second.');
    expect(drawn.at(-1)).toBe('cleared');
    expect(await stateNow()).toBe('not-article');
  });

  it('asks again only when the words are others', async () => {
    events.changed();
    await settle();
    expect(asked).toHaveLength(1);
    page.text = 'First, and more.';
    events.changed();
    await settle();
    expect(asked).toHaveLength(2);
    expect(drawn.at(-1)).toBe('First, and more.');
  });

  it('reads what is no article only where it was asked to, not on the next page too', async () => {
    page.detected = false;
    await tell('read', { anyway: true });
    await settle();
    expect(await stateNow()).toBe('read');
    page.text = 'A list of things.';
    events.left('https://x.example/list');
    events.changed();
    await settle();
    expect(asked).not.toContain('A list of things.');
    expect(await stateNow()).toBe('not-article');
  });

  it('says so when a page cannot be read, and reads the next one', async () => {
    page.broken = true;
    await tell('read', {});
    await settle();
    expect(await stateNow()).toBe('failed');
    expect(drawn.at(-1)).toBe('failed');
    page.broken = false;
    await tell('read', {});
    await settle();
    expect(await stateNow()).toBe('read');
  });

  it('takes everything away when it is stopped, and answers no more', async () => {
    await tell('stop');
    expect(drawn.at(-1)).toBe('removed');
    expect(await Promise.race([tell('state'), settle().then(() => 'nobody')])).toBe('nobody');
  });
});
