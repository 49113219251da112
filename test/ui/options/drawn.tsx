// The options page drawn for tests, with the gallery's rules; what is switched there comes back as settings do.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Options } from '../../../src/ui/options/options';
import type { OptionsProps } from '../../../src/ui/options/state';
import { RULES, recordOf } from '../../gallery/rules';
import { provideWords } from '../../gallery/words';

export const onRules = vi.fn<OptionsProps['onRules']>();
/** What is switched off, as settings have it. */
export const stored: { rulesOff: readonly string[] } = { rulesOff: [] };

export function begin(): void {
  provideWords(null);
  stored.rulesOff = [];
}

export function end(): void {
  act(() => render(null, document.body));
  vi.clearAllMocks();
}

export function show(props: Partial<OptionsProps> = {}): void {
  onRules.mockImplementation((ids, on) => {
    const others = stored.rulesOff.filter((id) => !ids.includes(id));
    stored.rulesOff = on ? others : [...others, ...ids];
    draw(props);
  });
  act(() => draw(props));
}

export function draw(props: Partial<OptionsProps>): void {
  const given = { rules: RULES, level: 'normal', recordOf, onRules, ...props } as const;
  render(<Options {...given} rulesOff={stored.rulesOff} />, document.body);
}

export const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
export const rule = (id: string) => document.getElementById(`rules/${id}`)?.closest('.rule') as HTMLElement;
export const switchOf = (id: string) => rule(id).querySelector('input') as HTMLInputElement;
export const button = (name: string) => all('button').find((each) => each.textContent === name);
export const press = (name: string) => act(() => button(name)?.click());
export const names = () => all('.rule h3').map((each) => each.textContent);
export const status = () => document.querySelector('[role=status]')?.textContent;

export function search(words: string): void {
  const box = document.querySelector('input[type=search]') as HTMLInputElement;
  act(() => {
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
