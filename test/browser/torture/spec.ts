// What torture.json says must happen on each page, as types, and how words are levelled before they are compared.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../browser';

export const FOLDER = join(root, '../shared/corpora/pages/torture');
export const IS_THERE = existsSync(join(FOLDER, 'torture.json'));

export interface PageSpec {
  readonly file: string;
  readonly probes: string;
  /** For people; what of it is not in the fields is checked in extras.ts. */
  readonly must: string;
  readonly run: readonly string[];
  readonly article: boolean;
  readonly kind: string | null;
  readonly notes: readonly string[];
  readonly never: readonly string[];
  readonly textHas?: readonly string[];
  readonly textHasNot?: readonly string[];
  readonly report?: boolean;
  readonly notesAnywhere?: boolean;
  readonly notesOnce?: boolean;
  readonly notesOptional?: boolean;
  readonly ignore?: readonly string[];
  readonly nothingInjected?: boolean;
  readonly framesUntouched?: boolean;
  readonly consoleClean?: boolean;
  /** Times are measured by the benchmark, never by a test. */
  readonly limits?: {
    readonly longTaskMs?: number;
    readonly readyMs?: number;
    readonly extractions?: number;
  };
  readonly language?: string;
  readonly partial?: boolean;
  readonly printed?: boolean;
  readonly frame?: boolean;
}

interface Torture {
  /** Which family a listed sentence's note is of. */
  readonly families: Readonly<Record<string, 'record' | 'wording'>>;
  readonly pages: readonly PageSpec[];
}

export const torture: Torture = IS_THERE
  ? JSON.parse(readFileSync(join(FOLDER, 'torture.json'), 'utf8'))
  : { families: {}, pages: [] };

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;

/** White space levelled, invisible characters left out, and the footnote marks that the page says to ignore. */
export function level(words: string, ignore: readonly string[] = []): string {
  let text = words.replace(INVISIBLE, '');
  for (const mark of ignore) text = text.replaceAll(mark, '');
  return text.replace(/\s+/g, ' ').trim();
}

/** All that the steps of a page wait for: the longest begin first. */
export function waitOf({ run }: PageSpec): number {
  return run.reduce((sum, step) => sum + (step.startsWith('wait ') ? Number(step.slice(5)) : 0), 0);
}

export function short(words: string): string {
  const levelled = level(words);
  return levelled.length > 60 ? `${levelled.slice(0, 57)}…` : levelled;
}
