import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

Object.assign(globalThis, { browser: fakeBrowser });
const {
  changeSettings,
  DEFAULTS,
  isSiteOff,
  loadSettings,
  readSettings,
  setSiteOff,
  siteOf,
  switchRules,
  watchSettings,
} = await import('../../src/extension/settings');

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('start from the defaults', async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('keep changes made at the same moment', async () => {
    await Promise.all([
      changeSettings(() => ({ level: 'quiet' })),
      changeSettings(({ rulesOff }) => ({ rulesOff: [...rulesOff, 'critics-say'] })),
      changeSettings(({ hidden }) => ({ hidden: [...hidden, 'n1'] })),
    ]);
    expect(await loadSettings()).toMatchObject({ level: 'quiet', rulesOff: ['critics-say'], hidden: ['n1'] });
  });

  it('tell whoever watches what was and what is, until stopped', async () => {
    const seen: string[] = [];
    const stop = new AbortController();
    watchSettings((now, before) => seen.push(`${before.level} → ${now.level}`), stop.signal);
    await changeSettings(() => ({ level: 'thorough' }));
    stop.abort();
    await changeSettings(() => ({ level: 'quiet' }));
    expect(seen).toEqual(['normal → thorough']);
  });

  it('read any stored value without a fault, and a good field beside a bad one', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(readSettings(value))).toEqual(Object.keys(DEFAULTS));
      }),
    );
    expect(readSettings({ level: 7, rulesOff: ['a', 3], sitesOff: 'x' })).toEqual({
      ...DEFAULTS,
      rulesOff: ['a'],
    });
  });

  it('keep what a newer version has written', async () => {
    await fakeBrowser.storage.local.set({ settings: { level: 'quiet', ownPacks: ['p'] } });
    await changeSettings(() => ({ rulesOff: ['critics-say'] }));
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toMatchObject({ level: 'quiet', ownPacks: ['p'], rulesOff: ['critics-say'] });
  });

  it('remember at most the newest two thousand hidden notes', () => {
    const hidden = Array.from({ length: 2500 }, (_, i) => `n${i}`);
    expect(readSettings({ hidden }).hidden).toHaveLength(2000);
    expect(readSettings({ hidden }).hidden.at(-1)).toBe('n2499');
  });
});

describe('what a reader has hidden', () => {
  it('is counted for a site, and all of it comes back', async () => {
    const { hiddenCount, rulesOffFor, showHidden } = await import('../../src/extension/settings');
    await changeSettings(() => ({
      hidden: ['n1'],
      rulesOff: ['a'],
      rulesOffHere: ['example.org b', 'other.example c'],
    }));
    const before = await loadSettings();
    expect(hiddenCount(before, 'example.org')).toBe(3);
    expect(rulesOffFor(before, 'example.org')).toEqual(['a', 'b']);
    await showHidden('example.org');
    const after = await loadSettings();
    expect(hiddenCount(after, 'example.org')).toBe(0);
    expect(after.rulesOffHere).toEqual(['other.example c']);
  });
});

describe('rules', () => {
  it('are switched off and on again; records that are hidden stay so', async () => {
    await changeSettings(() => ({ rulesOff: ['a-record', 'b'] }));
    await changeSettings(switchRules(['a', 'b'], false));
    expect((await loadSettings()).rulesOff).toEqual(['a-record', 'a', 'b']);
    await changeSettings(switchRules(['a', 'b', 'c'], true));
    expect((await loadSettings()).rulesOff).toEqual(['a-record']);
  });
});

describe('a site', () => {
  it('is named by its host, www aside', () => {
    expect(siteOf('https://www.example.org/a?b#c')).toBe('example.org');
    expect(siteOf('http://news.example.org:8080/')).toBe('news.example.org');
  });

  it('is switched off and on again', async () => {
    await setSiteOff('https://www.example.org/a', true, false);
    expect(await isSiteOff('https://example.org/b', false)).toBe(true);
    expect(await isSiteOff('https://other.example.org/', false)).toBe(false);
    await setSiteOff('https://example.org/', false, false);
    expect(await isSiteOff('https://example.org/b', false)).toBe(false);
  });

  it('switched off in a private window leaves no trace in lasting storage', async () => {
    await setSiteOff('https://secret.example/', true, true);
    expect(await isSiteOff('https://secret.example/', true)).toBe(true);
    expect(await isSiteOff('https://secret.example/', false)).toBe(false);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('secret');
  });
});
