// Words of the interface: every locale file holds the order of placeholders, and look-up, plurals and dates follow it.

import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fullDate, listOf, plural, provideMessages, t } from '../../src/ui/text';
import { english } from '../gallery/words';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const FOLDER = new URL('../../public/_locales/', import.meta.url);
const locales = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(new URL(`${name}/messages.json`, FOLDER), 'utf8');
  return { name, messages: JSON.parse(text) as Record<string, Entry> };
});
const reference = locales.find(({ name }) => name === 'en')?.messages ?? {};

beforeEach(() => provideMessages(english, 'en'));

describe.each(locales)('locale $name', ({ name, messages }) => {
  it('has the keys of the English file, plural forms aside', () => {
    const whole = (all: object) => Object.keys(all).filter((key) => !/_(zero|one|two|few|many)$/.test(key));
    expect(whole(messages).sort()).toEqual(whole(reference).sort());
  });

  it.each(Object.entries(messages))('%s numbers its placeholders in alphabetical order', (key, entry) => {
    const used = [...entry.message.matchAll(/\$([A-Z_]+)\$/g)].map((match) => (match[1] ?? '').toLowerCase());
    const declared = Object.keys(entry.placeholders ?? {});
    expect(declared.filter((name) => used.includes(name)).sort()).toEqual([...new Set(used)].sort());
    const inOrder = [...declared].sort().map((name) => entry.placeholders?.[name]?.content);
    expect(inOrder).toEqual(declared.map((_, at) => `$${at + 1}`));
    const english = reference[key]?.placeholders;
    if (english) expect(declared.sort()).toEqual(Object.keys(english).sort());
  });

  it('says which language it is in, as its folder does', () => {
    expect(messages.languageTag?.message.replace('-', '_')).toBe(name);
  });

  it('fits the stores', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('t', () => {
  it('fills placeholders by name', () => {
    expect(t('cardPosition', { index: 2, total: 5 })).toBe('2 of 5');
    expect(t('reading', { done: 61, total: 1210 })).toBe('Reading. 61 of 1,210 sentences so far.');
  });

  it('shows the key where a locale has no words, rather than nothing', () => {
    provideMessages(() => '', 'en');
    expect(t('undo')).toBe('undo');
  });
});

describe('plural', () => {
  it('takes the form that the number asks for', () => {
    expect(plural('notesCount', 1)).toBe('1 note');
    expect(plural('notesCount', 0)).toBe('0 notes');
    expect(plural('notKnown', 1, { packs: 'your 2 packs' })).toContain('**1 sentence** can be checked');
  });

  it('takes "other" where a language has more forms than its file', () => {
    provideMessages(english, 'ar');
    expect(plural('notesCount', 3)).toMatch(/notes$/);
  });
});

describe('dates and lists', () => {
  it.each([
    ['2020-04-29', '29 April 2020'],
    ['2020-04', 'April 2020'],
    ['2020', '2020'],
    ['2020-04-29T10:00:00Z', '29 April 2020'],
    ['last spring', 'last spring'],
  ])('writes %s as %s', (iso, full) => expect(fullDate(iso)).toBe(full));

  it('writes lists as English does', () =>
    expect(listOf(['who', 'number', 'place'])).toBe('who, number and place'));

  it('falls back to English for a language that is none', () => {
    provideMessages(english, 'not a language');
    expect(plural('notesCount', 2)).toBe('2 notes');
  });
});
