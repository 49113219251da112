// The popup's states: what they say, and that a control appears only where something stands behind it.
// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/ui/popup/popup';
import type { PopupPage, PopupProps } from '../../../src/ui/popup/state';
import { annotationOf, NOTES } from '../../gallery/sample';
import { provideWords } from '../../gallery/words';

function show(page: PopupPage, props: Partial<PopupProps> = {}): HTMLElement {
  act(() =>
    render(<Popup page={page} site="courier.example" siteOn level="normal" {...props} />, document.body),
  );
  return document.body;
}

const inFinnish = {
  ...annotationOf([]).summary,
  checkable: 0,
  matched: 0,
  notAnalysed: [{ lang: 'fi', sentences: 20 }],
};

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(name));

beforeEach(() => provideWords(null));
afterEach(() => act(() => render(null, document.body)));

describe('popup', () => {
  it.each<[string, PopupPage]>([
    ['This page does not read like an article.', { kind: 'not-article' }],
    ['Off on this site. Nothing is read here.', { kind: 'off' }],
    ['The browser has not given Caveat this site.', { kind: 'no-access' }],
    ['The browser keeps extensions off this page.', { kind: 'forbidden' }],
    ['Reading. 61 of 210 sentences so far.', { kind: 'reading', done: 61, total: 210 }],
    [
      'It stopped after 4 seconds, at sentence 212 of about 900.',
      { kind: 'trouble', trouble: { kind: 'slow', seconds: 4, done: 212, total: 900 } },
    ],
    ['Nothing is noted here.', { kind: 'read', annotation: annotationOf([]) }],
    [
      'Satire, says the page. No notes.',
      { kind: 'read', annotation: annotationOf([], { wordingOff: 'satire' }) },
    ],
    [
      'Wording rules have no Finnish.',
      { kind: 'read', annotation: annotationOf([], { wordingOff: 'language', lang: 'fi' }) },
    ],
    [
      'Not analysed yet: this page is in Finnish.',
      {
        kind: 'read',
        annotation: annotationOf([], { wordingOff: 'language', lang: 'fi', summary: inFinnish }),
      },
    ],
    [
      'Notes on wording are about the translation, not the author’s words.',
      { kind: 'read', annotation: annotationOf(NOTES, { translated: { by: 'Google' } }) },
    ],
  ])('says "%s"', (words, page) => {
    const text = show(page).textContent?.replace(/(\.)(\S)/g, '$1 $2');
    expect(text).toContain(words);
  });

  it('draws no control without something behind it', () => {
    for (const page of [
      { kind: 'not-article' },
      { kind: 'no-access' },
      { kind: 'read', annotation: annotationOf(NOTES) },
    ] as const) {
      show(page);
      expect(document.querySelectorAll('input, select, .outlined, .filled').length).toBe(0);
    }
  });

  it('lists a family’s notes on demand and goes to the one that is pressed', () => {
    const onNote = vi.fn();
    show({ kind: 'read', annotation: annotationOf(NOTES) }, { onNote });
    act(() => button('The record differs')?.click());
    act(() => button('Two million is the number')?.click());
    expect(onNote).toHaveBeenCalledWith('two-million');
  });

  it('keeps the row of a family without notes, with 0 and nothing to unfold', () => {
    show({ kind: 'read', annotation: annotationOf(NOTES.filter((note) => note.family === 'record')) });
    const row = [...document.querySelectorAll('.popup-row')].find((each) =>
      each.textContent?.includes('The record agrees'),
    );
    expect(row?.textContent).toContain('no record backs a sentence0');
    expect(row?.tagName).toBe('DIV');
  });

  it('shows wording as off, not as 0, where the page calls itself opinion', () => {
    const onShowWording = vi.fn();
    const notes = NOTES.filter((note) => note.family !== 'wording');
    const text = show(
      { kind: 'read', annotation: annotationOf(notes, { wordingOff: 'opinion' }) },
      { onShowWording },
    ).textContent;
    expect(text).toContain('Looks like opinion, says the page. Wording notes are off.');
    expect(text).toContain('off on opinion–');
    act(() => button('Show them')?.click());
    expect(onShowWording).toHaveBeenCalled();
  });

  it('leads to the options from every state', () => {
    const onOptions = vi.fn();
    for (const page of [{ kind: 'forbidden' }, { kind: 'read', annotation: annotationOf(NOTES) }] as const) {
      show(page, { onOptions });
      act(() => button('Rules and settings')?.click());
    }
    expect(onOptions).toHaveBeenCalledTimes(2);
  });

  it('switches site and level', () => {
    const [onSite, onLevel] = [vi.fn(), vi.fn()];
    show({ kind: 'read', annotation: annotationOf(NOTES) }, { onSite, onLevel });
    act(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
    act(() => document.querySelector<HTMLElement>('input[value=quiet]')?.click());
    expect(onSite).toHaveBeenCalledWith(false);
    expect(onLevel).toHaveBeenCalledWith('quiet');
  });
});
