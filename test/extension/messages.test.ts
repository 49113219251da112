import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

Object.assign(globalThis, { browser: fakeBrowser });
const { done, failed, handle, send } = await import('../../src/extension/messages');
const { readQuestion } = await import('../../src/extension/question');

const about = { detected: true, kind: 'news', form: 'article', title: 'Ferry runs again' };
const passage = {
  text: 'The ferry runs again.\nIt was out for a week.',
  before: '',
  after: '',
  blocks: [
    { type: 'paragraph', start: 0, end: 21, links: [{ start: 4, end: 9 }] },
    { type: 'paragraph', start: 22, end: 44 },
  ],
};
const question = { about, passages: [{ id: '1', passage }, { id: '2' }], wordingAnyway: false };
const withPassage = (other: object) => ({
  ...question,
  passages: [{ id: '1', passage: { ...passage, ...other } }],
});

const withLinks = (...links: object[]) =>
  withPassage({ blocks: [{ type: 'paragraph', start: 22, end: 44, links }] });

/** Delivers as a real browser does: with the sender's identity, which the in-memory one leaves out. */
function deliver(message: unknown, from: string = fakeBrowser.runtime.id): Promise<unknown> {
  return new Promise((resolve, reject) => {
    fakeBrowser.runtime.onMessage.trigger(message, { id: from }, resolve).then((answers) => {
      if (!answers.some(Boolean)) resolve(undefined);
    }, reject);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => deliver(message));
});

describe('messages', () => {
  it('reach the handler of their name and bring its answer back', async () => {
    handle('popup', { changed: async () => done(null) });
    expect(await send('popup', 'changed', null)).toEqual({ ok: true, value: null });
  });

  it('that nobody answers are a failure, not an exception', async () => {
    expect(await send('popup', 'changed', null)).toMatchObject({ ok: false });
  });

  it('whose handler throws are a failure in plain words, with details to copy', async () => {
    handle('popup', {
      changed: async () => {
        throw new Error('disk on fire');
      },
    });
    const reply = await send('popup', 'changed', null);
    expect(reply).toMatchObject({ ok: false, error: { message: 'Something went wrong inside Caveat.' } });
    expect(reply.ok ? '' : reply.error.details).toContain('disk on fire');
  });

  it('go unanswered once the handlers are stopped', async () => {
    const stop = new AbortController();
    handle('popup', { changed: async () => done(null) }, stop.signal);
    stop.abort();
    expect(await send('popup', 'changed', null)).toMatchObject({ ok: false });
  });

  it('of others are left unanswered: another extension, an unknown method, an inherited one, no message at all', async () => {
    handle('popup', { changed: async () => done(null) });
    const good = { to: 'popup', method: 'changed', input: null };
    expect(await deliver(good)).toEqual(done(null));
    expect(await deliver(good, 'somebody-else')).toBeUndefined();
    for (const bad of [
      { ...good, method: 'erase' },
      { ...good, method: 'toString' },
      { ...good, to: 'page' },
      'changed',
      null,
    ])
      expect(await deliver(bad)).toBeUndefined();
  });

  it('carry failures as plain fields', () => {
    expect(failed('No.')).toEqual({ ok: false, error: { message: 'No.' } });
    expect(structuredClone(failed('No.', new Error('why')))).toMatchObject({ ok: false });
  });
});

describe('an article that arrives as a message', () => {
  it('is accepted when its parts fit together', () => {
    expect(readQuestion(question)).toEqual({ ok: true, value: question });
  });

  it.each([
    ['text that is no string', withPassage({ text: 7 }), 'passages.0.passage.text'],
    ['a kind nobody knows', { ...question, about: { ...about, kind: 'rumour' } }, 'about.kind'],
    ['a date that is none', { ...question, about: { ...about, published: 'yesterday' } }, 'about.published'],
    ['a block past the end', withPassage({ blocks: [{ type: 'paragraph', start: 0, end: 99 }] }), 'blocks'],
    ['blocks out of order', withPassage({ blocks: [...passage.blocks].reverse() }), 'blocks'],
    ['a link outside its block', withLinks({ start: 30, end: 50 }), 'links: 30–50'],
    ['a link in the block before', withLinks({ start: 4, end: 9 }), 'links: 4–9'],
    ['links out of order', withLinks({ start: 34, end: 38 }, { start: 25, end: 28 }), 'links: 25–28'],
    ['a link that is none', withLinks({ start: '30', end: 33 }), 'blocks.0.links.0.start'],
    ['a passage without a name', { ...question, passages: [{ passage }] }, 'passages.0.id'],
  ])('is refused with the place of the fault: %s', (_, message, place) => {
    const result = readQuestion(message);
    expect(result.ok ? '' : result.error.details).toContain(place);
  });

  it('may be anything at all without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readQuestion(value).ok).toBe(false);
      }),
    );
  });
});
