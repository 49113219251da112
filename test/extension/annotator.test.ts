// The life of an annotator in its page: what ends what. Reading, analysing and drawing are stood in for; each has tests
// of its own, and the whole is tried in real browsers.
// @vitest-environment happy-dom

import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '../../src/extension/messages';
import type { PageEvents } from '../../src/page/watch';

Object.assign(globalThis, { browser: fakeBrowser });
const { changeSettings } = await import('../../src/extension/settings');

/** What the page says now, what was asked of the background and what was drawn. */
/** `torn`: how many readings are overtaken by the page. */
const page = { text: '', detected: true, broken: false, torn: 0 };
const asked: string[] = [];
/** Names of passages the background was told, and those it has forgotten since. */
const known = new Set<string>();
const forgotten = new Set<string>();
const drawn: string[] = [];
let events: PageEvents;
/** Until when the rules are on their way into the page. */
let rules: Promise<void>;

vi.mock('../../src/page/read', () => ({
  readInSlices: async () => {
    if (page.broken) throw new Error('a page beyond belief');
    const article = { detected: page.detected, title: '', text: page.text, blocks: [] };
    return { article, map: {}, source: { text: page.text } };
  },
  isTorn: () => page.torn-- > 0,
}));
/** A change is what the test says it comes to. */
let outcome: 'same' | 'changed' | 'lost' = 'lost';
vi.mock('../../src/page/live', () => ({
  LiveArticle: class {
    passages: { id: string; text: string }[];
    constructor(
      source: { text: string },
      newName: () => string,
      former?: { passages: [{ id: string; text: string }] },
    ) {
      const same = former?.passages[0].text === source.text;
      this.passages = [{ id: same ? former.passages[0].id : newName(), text: source.text }];
    }
    // biome-ignore lint/correctness/useYield: it changes in one step
    *update() {
      if (outcome === 'changed') this.passages = [{ id: `${page.text}`, text: page.text }];
      return outcome;
    }
    map = () => ({ container: () => null, text: this.passages[0]?.text });
    shadowRoots = () => [];
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
    place = ({ text }: { text: string }) => drawn.push(text);
    clear = () => drawn.push('cleared');
    remove = () => drawn.push('removed');
    setAway = () => undefined;
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
  Object.assign(page, { text: 'First.', detected: true, broken: false, torn: 0 });
  asked.length = 0;
  known.clear();
  forgotten.clear();
  outcome = 'lost';
  drawn.length = 0;
  rules = Promise.resolve();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { method, input } = message as { method: string; input: Question };
    if (method !== 'annotate') return { ok: true, value: null };
    asked.push(input.passages.map(({ id, passage }) => passage?.text ?? id).join());
    const missing = input.passages.filter(({ id, passage }) => !passage && forgotten.has(id));
    if (missing.length > 0) return { ok: true, value: { missing: missing.map(({ id }) => id) } };
    for (const { id } of input.passages) known.add(id);
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
    events.changed(null);
    await settle();
    events.left('https://x.example/other');
    arrive();
    await settle();
    expect(drawn).not.toContain('Second.');
    expect(drawn.at(-1)).toBe('cleared');
    expect(await stateNow()).toBe('not-article');
  });

  it('asks again only when the words are others', async () => {
    events.changed(null);
    await settle();
    expect(asked).toHaveLength(1);
    page.text = 'First, and more.';
    events.changed(null);
    await settle();
    expect(asked).toHaveLength(2);
    expect(drawn.at(-1)).toBe('First, and more.');
  });

  it('reads only what was touched, and asks only about other words', async () => {
    const touched = new Set([document.body]);
    outcome = 'same';
    events.changed(touched);
    await settle();
    expect(asked).toEqual(['First.']);
    outcome = 'changed';
    page.text = 'First, mended.';
    events.changed(touched);
    await settle();
    expect(asked).toEqual(['First.', 'First, mended.']);
    expect(drawn.at(-1)).toBe('First, mended.');
  });

  it('tells a background that was ended meanwhile all it has to know', async () => {
    for (const id of known) forgotten.add(id);
    await changeSettings(() => ({ level: 'quiet' }));
    await settle();
    const id = [...known][0];
    expect(asked).toEqual(['First.', id, 'First.']);
    expect(await stateNow()).toBe('read');
  });

  it('reads what is no article only where it was asked to, not on the next page too', async () => {
    page.detected = false;
    await tell('read', { anyway: true });
    await settle();
    expect(await stateNow()).toBe('read');
    page.text = 'A list of things.';
    events.left('https://x.example/list');
    events.changed(null);
    await settle();
    expect(asked).not.toContain('A list of things.');
    expect(await stateNow()).toBe('not-article');
  });

  it('reads again when its reader is back, if rules were switched meanwhile on this site, not before', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    asked.length = 0;
    await changeSettings(() => ({ rulesOffHere: ['other.example loaded-noun'] }));
    await changeSettings(() => ({ rulesOff: ['loaded-noun'] }));
    await changeSettings(() => ({ rulesOff: ['loaded-noun', 'scare-quotes'] }));
    await settle();
    expect(asked).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(asked).toHaveLength(1);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('does not read again for a rule that its reader hides on the page', async () => {
    asked.length = 0;
    await changeSettings(() => ({ rulesOff: ['loaded-noun'] }));
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(asked).toEqual([]);
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

  it('reads a page again that built its article anew meanwhile, and does not ask about what is gone', async () => {
    asked.length = 0;
    page.torn = 1;
    await tell('read', {});
    await settle();
    expect(await stateNow()).toBe('read');
    expect(asked).toHaveLength(1);
  });

  it('takes everything away when it is stopped, and answers no more', async () => {
    await tell('stop');
    expect(drawn.at(-1)).toBe('removed');
    expect(await Promise.race([tell('state'), settle().then(() => 'nobody')])).toBe('nobody');
  });
});
