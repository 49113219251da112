// Names and rules of the CSS custom highlights. Pages can list `CSS.highlights`, so names are random and new in
// every run: they tell neither who drew them nor what a line means. The rules go in by `scripting.insertCSS`, which leaves no style sheet that a page could see.

import type { Family } from '../../engine/note';
import { LINES, TINTS } from './colours';
import { GROUNDS, type Ground, PRECEDENCE } from './mark';

/** One name for every family's line on every ground, and for its tint. */
export interface HighlightNames {
  line(family: Family, ground: Ground): string;
  tint(family: Family, ground: Ground): string;
}

/** Random names for one run. `random` yields numbers from 0 to below 1; names need no secrecy, only to be no pattern. */
export function highlightNames(random: () => number): HighlightNames {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const kind of ['line', 'tint'])
    for (const family of PRECEDENCE)
      for (const ground of GROUNDS) {
        let name = '';
        do name = randomWord(random);
        while (used.has(name));
        used.add(name);
        names.set(`${kind} ${family} ${ground}`, name);
      }
  const get = (key: string) => names.get(key) ?? '';
  return {
    line: (family, ground) => get(`line ${family} ${ground}`),
    tint: (family, ground) => get(`tint ${family} ${ground}`),
  };
}

function randomWord(random: () => number): string {
  const letter = () => String.fromCharCode(97 + Math.floor(random() * 26));
  return Array.from({ length: 8 }, letter).join('');
}

/**
 * Firefox draws a wave of 1.5 px thin and one of 2 px bold, Chromium both bold; below that both are thin. "Fine" is
 * for the level Quiet.
 */
const STYLES: Record<Family, { style: string; fine?: string; offset: string }> = {
  record: { style: 'wavy 2px', fine: 'wavy 1px', offset: '3px' },
  wording: { style: 'dotted 2px', offset: '4px' },
  supported: { style: 'double 1px', offset: '3px' },
};

/**
 * The `::highlight()` rules for all names, every ground: insert once a tab; a page that turns dark needs no new ones.
 * Printed, a page is its author's alone.
 */
export function highlightCss(names: HighlightNames, options: { readonly fine?: boolean } = {}): string {
  const rules: string[] = [];
  for (const family of PRECEDENCE) {
    const { style, fine, offset } = STYLES[family];
    for (const ground of GROUNDS) {
      const line = `underline ${(options.fine && fine) || style} ${LINES[ground][family]}`;
      rules.push(
        `::highlight(${names.line(family, ground)}){text-decoration:${line};text-underline-offset:${offset}}`,
      );
      rules.push(`::highlight(${names.tint(family, ground)}){background-color:${TINTS[ground][family]}}`);
    }
  }
  return `@media not print{${rules.join('\n')}}`;
}
