// What the options page lists of every rule.
// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../../src/engine/wording';
import { all, begin, end, names, rule, show } from './drawn';

beforeEach(begin);
afterEach(end);

describe('the list of rules', () => {
  it('has every rule of the engine, each at an address of its own', () => {
    show({ rules: ALL_RULES });
    expect(names()).toHaveLength(ALL_RULES.length);
    const ids = all('[id]').map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('groups them by what they look at, in the order of the axes', () => {
    show();
    expect(all('h2').map((each) => each.textContent)).toEqual([
      'Sources that cannot be found',
      'Motives',
      'Sources of the whole article',
    ]);
    expect(all<HTMLAnchorElement>('nav li a').map((each) => each.hash)).toEqual([
      '#rules/vague',
      '#rules/motive',
      '#rules/sourcing',
    ]);
  });

  it('draws the marked words of an example as marks, and no guillemets', () => {
    show();
    const marks = [...rule('unnamed-source').querySelectorAll('mark')].map((each) => each.textContent);
    expect(marks).toEqual(['Analysts say', 'experts warn']);
    expect(document.body.textContent).not.toMatch(/[«»]/);
    expect(rule('unnamed-source').textContent).toContain('Leaves aloneFilm critics voted on Sunday.');
  });

  it('shows an article as headline and text', () => {
    show();
    expect(rule('one-source').querySelector('.examples b')?.textContent).toBe('The pier');
    expect(rule('one-source').querySelector('mark')?.textContent).toBe('Ann Roe');
  });

  it('says how often a rule was right, on what, and what that is worth', () => {
    show();
    expect(rule('guessed-motive').textContent).toContain(
      'Right in 47 of 50: notes on 80 news pages, judged by two readers. Of 100 such notes, 84 to 98 are likely to be right.',
    );
  });

  it('says of a rule without a record that it was not measured', () => {
    show();
    expect(rule('one-source').querySelector('summary')?.textContent).toContain('Not measured yet.');
    expect(rule('one-source').textContent).not.toContain('Right in');
  });

  it.each([
    ['quiet', 'guessed-motive', 'At every level.'],
    [
      'quiet',
      'unnamed-source',
      'At the levels Normal and Thorough. Your level is Quiet, so its notes do not show now.',
    ],
    ['thorough', 'reaction-of-nobody', 'At the level Thorough only.'],
  ] as const)('at the level %s says when %s is shown: %s', (level, id, words) => {
    show({ level });
    expect([...rule(id).querySelectorAll('dd')].at(-1)?.textContent).toBe(words);
  });
});
