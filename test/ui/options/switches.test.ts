// What can be done on the options page: switches and their undo, the search, addresses that lead to a rule.
// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  all,
  begin,
  button,
  draw,
  end,
  names,
  onRules,
  press,
  rule,
  search,
  show,
  status,
  stored,
  switchOf,
} from './drawn';

beforeEach(begin);
afterEach(end);

describe('a switch', () => {
  it('is named by its rule and switches it alone', () => {
    show();
    const name = document.getElementById(switchOf('one-source').getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe('One source for all of it');
    act(() => switchOf('one-source').click());
    expect(onRules).toHaveBeenCalledExactlyOnceWith(['one-source'], false);
    expect(switchOf('one-source').checked).toBe(false);
    expect(switchOf('unnamed-source').checked).toBe(true);
  });

  it('can be reached by key before the rule’s fold, and the two are no part of each other', () => {
    show();
    const order = [...rule('one-source').querySelectorAll('input, summary')].map(({ tagName }) => tagName);
    expect(order).toEqual(['INPUT', 'SUMMARY']);
    expect(rule('one-source').querySelector('summary input')).toBeNull();
  });
});

describe('the count of rules that are on', () => {
  it('counts rules only, whatever else is switched off', () => {
    stored.rulesOff = ['one-source', 'norhaven-nine-hours'];
    show();
    expect(status()).toBe('3 of 4 rules are on.');
  });

  it('offers nothing to undo while all are on', () => {
    show();
    expect(status()).toBe('All 4 rules are on.');
    expect(all('button')).toEqual([]);
  });

  it('puts all on again, and takes that back, with the focus on one button', () => {
    stored.rulesOff = ['one-source', 'guessed-motive', 'norhaven-nine-hours'];
    show();
    button('All on again')?.focus();
    press('All on again');
    expect(status()).toBe('All 4 rules are on.');
    expect(stored.rulesOff).toEqual(['norhaven-nine-hours']);
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    expect(status()).toBe('2 of 4 rules are on.');
    expect(document.activeElement?.textContent).toBe('All on again');
  });

  it('has nothing to undo any more once a rule is switched by hand', () => {
    stored.rulesOff = ['one-source'];
    show();
    press('All on again');
    act(() => switchOf('unnamed-source').click());
    act(() => switchOf('unnamed-source').click());
    expect(status()).toBe('All 4 rules are on.');
    expect(button('Undo')).toBeUndefined();
  });

  it('shows what is off, and leaves it there when it is switched on', () => {
    stored.rulesOff = ['one-source', 'guessed-motive'];
    show();
    press('Show what is off');
    expect(names()).toEqual(['A motive is guessed', 'One source for all of it']);
    act(() => switchOf('one-source').click());
    expect(names()).toHaveLength(2);
    press('Show what is off');
    expect(names()).toHaveLength(4);
  });
});

describe('the search', () => {
  it('lists what has all the words and says how many they are', () => {
    show();
    search('critics');
    expect(names()).toEqual(['Source cannot be found']);
    expect(status()).toBe('1 rule has these words. All 4 rules are on.');
    expect(all('h2')).toHaveLength(1);
  });

  it('gives everything back on Escape', () => {
    show();
    search('critics');
    const box = document.querySelector('input[type=search]') as HTMLInputElement;
    act(() => void box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(names()).toHaveLength(4);
    expect(box.value).toBe('');
  });

  it('says where it looked when it found nothing, and leads back', () => {
    show();
    search('zzz');
    expect(document.querySelector('.nothing')?.textContent).toContain('No rule has these words');
    press('Show all rules');
    expect(names()).toHaveLength(4);
  });
});

describe('an address', () => {
  it('leads to its rule, unfolded, with the focus on it', () => {
    show({ at: 'rules/one-source' });
    expect(rule('one-source').querySelector('details')?.open).toBe(true);
    expect(document.activeElement?.textContent).toContain('One source for all of it');
    expect(rule('guessed-motive').querySelector('details')?.open).toBe(false);
  });

  it('leads to the heading of a group', () => {
    show({ at: 'rules/motive' });
    expect(document.activeElement?.textContent).toBe('Motives');
  });

  it('leads to a rule that the search has left out', async () => {
    show();
    search('critics');
    act(() => draw({ at: 'rules/one-source' }));
    await vi.waitFor(() => expect(rule('one-source')?.querySelector('details')?.open).toBe(true));
  });

  it('of nothing that is here leads nowhere', () => {
    show({ at: 'rules/no-such-rule"]' });
    expect(document.activeElement).toBe(document.body);
    expect(names()).toHaveLength(4);
  });
});
