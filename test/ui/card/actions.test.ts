// Note actions: each file is one, named as it is; what they copy and what they hide.

import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NoteHost } from '../../../src/ui/card/action';
import { ACTIONS } from '../../../src/ui/card/actions';
import { NOTES } from '../../gallery/sample';
import { provideWords } from '../../gallery/words';

const folder = new URL('../../../src/ui/card/actions/', import.meta.url);
let copied: string[] = [];
let hidden: string[] = [];
const host: NoteHost = {
  site: 'courier.example',
  page: 'https://courier.example/ferry',
  copy: async (text) => copied.push(text) > 0,
  hide: (note, scope) => void hidden.push(`${note.id} ${scope}`),
};
const run = (id: string, note = NOTES[1]) =>
  note && ACTIONS.find((action) => action.id === id)?.run(note, host);

beforeEach(() => {
  provideWords(null);
  copied = [];
  hidden = [];
});

describe('actions', () => {
  it('are all collected, under their files’ names', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect(ACTIONS.map((action) => action.id).sort()).toEqual(files.sort());
  });

  it.each([
    ['hide-note', 'note'],
    ['hide-here', 'here'],
    ['hide-everywhere', 'everywhere'],
  ])('%s hides with the reach "%s"', async (id, scope) => {
    await run(id);
    expect(hidden).toEqual([`two-million ${scope}`]);
  });

  it('names a rule as a rule and a record as a record', () => {
    const label = (note = NOTES[1]) =>
      note && ACTIONS.find(({ id }) => id === 'hide-here')?.label(note, host);
    expect(label()).toBe('This record on courier.example');
    expect(label(NOTES[2])).toBe('This rule on courier.example');
  });
});

describe('copy', () => {
  it('copies words, note, evidence and page', async () => {
    expect(await run('copy')).toBe('Copied');
    expect(copied[0]).toContain('“The ferry, which carries 2 million passengers a year”');
    expect(copied[0]).toContain('The record differs: Two million is the number');
    expect(copied[0]).toContain('Port of Norhaven, 2 March 2026, https://port.example/report-2025');
    expect(copied[0]).toContain('In: https://courier.example/ferry');
  });

  it('says when the browser does not allow it', async () => {
    const action = ACTIONS.find(({ id }) => id === 'copy');
    const note = NOTES[0];
    expect(note && (await action?.run(note, { ...host, copy: async () => false }))).toBe(
      'The browser did not allow copying',
    );
  });
});

describe('report', () => {
  it('readies a text with the words in their place and the version of the pack', async () => {
    await run('report');
    expect(copied[0]).toContain('time. [The ferry, which carries 2 million passengers a year], is under');
    expect(copied[0]).toContain('Record: norhaven-two-million, pack core 2026.8.1');
    expect(copied[0]).toMatch(/What is wrong: $/);
  });
});
