// The card as a reader meets it.
// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/engine/note';
import type { NoteHost } from '../../../src/ui/card/action';
import { Card } from '../../../src/ui/card/card';
import { MORE_NOTES, NOTES } from '../../gallery/sample';
import { provideWords } from '../../gallery/words';

const onStep = vi.fn();
const onClose = vi.fn();
const host = { site: 'x.example', page: 'https://x.example/', copy: async () => true, hide: () => undefined };

function show(note: Note | undefined, powers: NoteHost = host): HTMLElement {
  if (!note) throw new Error('no such sample note');
  act(() =>
    render(
      <Card note={note} index={2} total={5} host={powers} onStep={onStep} onClose={onClose} />,
      document.body,
    ),
  );
  return document.querySelector('[role=dialog]') as HTMLElement;
}

const press = (element: HTMLElement, key: string, more = {}) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

beforeEach(() => provideWords(null));
afterEach(() => {
  act(() => render(null, document.body));
  vi.clearAllMocks();
});

describe('a record card', () => {
  it('says what is so, then what the article says, why they differ, evidence, rating', () => {
    const text = show(NOTES[1]).textContent ?? '';
    const order = [
      'The record differs',
      'Two million is the number',
      'The article says',
      'carries 2 million',
      'The count adds up',
      'Annual report',
      'Rated false in Caveat core, as of 29 April 2026',
      'Why this note',
      'Report a mistake',
    ].map((words) => text.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('is a dialog that is not modal and is named by its lead', () => {
    const card = show(NOTES[1]);
    expect(card.getAttribute('aria-modal')).toBe('false');
    const name = document.getElementById(card.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe(NOTES[1]?.title);
  });

  it('keeps the publisher’s own rating words', () =>
    expect(show(NOTES[3]).textContent).toContain('Rated “Half the story” by Coast Check, in Caveat core'));

  it('says whose words they are', () =>
    expect(show(NOTES[3]).textContent).toContain('these are the words of Transport Secretary Olof Reyes'));

  it('leads with "No evidence is known" when unproven', () =>
    expect(show(MORE_NOTES[1]).querySelector('.card-family')?.textContent).toBe('No evidence is known'));

  it('opens links in a new tab without referrer and opener', () => {
    for (const link of show(NOTES[1]).querySelectorAll('a')) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('target')).toBe('_blank');
    }
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://x.example', ' https://x.example'])(
    'makes no link of %s',
    (url) => {
      const note = NOTES[0];
      if (note?.family !== 'supported') throw new Error('sample');
      const evidence = [{ title: 'A title', publisher: 'P', url, archived: url }];
      const card = show({ ...note, evidence });
      expect(card.querySelector('a')).toBeNull();
      expect(card.textContent).toContain('A title');
    },
  );

  it('shows marks and markup in a pack as text', () => {
    const note = NOTES[1];
    if (note?.family !== 'record') throw new Error('sample');
    const why = { ...note.why, rating: '**<b>x</b>**', author: '<img>' };
    const card = show({ ...note, title: '<script>1</script>', why });
    expect(card.querySelector('script, img')).toBeNull();
    expect(card.textContent).toContain('Rated “<b>x</b>” by <img>');
  });
});

describe('a supported card', () => {
  it('backs the sentence only', () =>
    expect(show(NOTES[0]).textContent).toContain('This backs the sentence, not the whole article.'));
});

describe('a wording card', () => {
  it('opens with what is missing and has no evidence', () => {
    const text = show(NOTES[2]).textContent ?? '';
    expect(text).toContain('Nobody is named who says that this was the reason.');
    expect(text).not.toContain('Evidence');
    expect(text).toContain('Off this page: Who else gives a reason');
  });

  it('says how often its rule was right, and leads to the rule', () => {
    const aboutRule = vi.fn();
    const text = show(NOTES[2], { ...host, aboutRule }).textContent;
    expect(text).toContain('by a rule, right in 47 of 50');
    expect(text).toContain('Right in 47 of 50 when measured: notes on 80 news pages, judged by two readers.');
    const link = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === 'About this rule',
    );
    act(() => link?.click());
    expect(aboutRule).toHaveBeenCalledWith('imputed-motive');
  });

  it('says nothing of a record that its rule does not have', () => {
    const text = show(MORE_NOTES[0]).textContent;
    expect(text).toContain('by a rule');
    expect(text).not.toMatch(/right in|About this rule/i);
  });
});

describe('keys in a card', () => {
  it.each([
    ['.', 1],
    [',', -1],
  ])('%s steps', (key, by) => {
    press(show(NOTES[1]), key);
    expect(onStep).toHaveBeenCalledWith(by);
  });

  it('Escape closes', () => {
    press(show(NOTES[1]), 'Escape');
    expect(onClose).toHaveBeenCalled();
  });

  it('leaves the browser’s own combinations alone', () => {
    press(show(NOTES[1]), '.', { ctrlKey: true });
    expect(onStep).not.toHaveBeenCalled();
  });

  it('Escape in the open Hide menu closes that first', () => {
    const card = show(NOTES[1]);
    const hide = card.querySelector<HTMLElement>('.card-hide > button');
    act(() => hide?.click());
    expect(hide?.getAttribute('aria-expanded')).toBe('true');
    act(() => void press(hide as HTMLElement, 'Escape'));
    expect(hide?.getAttribute('aria-expanded')).toBe('false');
    expect(onClose).not.toHaveBeenCalled();
  });
});
