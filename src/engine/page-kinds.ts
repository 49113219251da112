// What the kind and form of a page change in what is marked. Satire has no wording notes at all, opinion has them off
// (index.ts); here are the gentler ones: notes on an axis that such pages live by wait for the thorough level.

import type { About, Form, Kind } from './article';
import type { Axis } from './note';

const BY_KIND: Partial<Record<Kind, readonly Axis[]>> = {
  /** To weigh what may come is what an analysis is for. */
  analysis: ['speculation', 'cause'],
  /** Praise is paid for, and the page says so. */
  sponsored: ['loaded', 'overgeneralisation', 'sourcing'],
};
const BY_FORM: Partial<Record<Form, readonly Axis[]>> = {
  /** All of it comes from whoever issued it. */
  'press-release': ['loaded', 'overgeneralisation', 'sourcing', 'unattributed'],
  /** Entries lean on one another, and are put right in later ones. */
  'live-blog': ['unattributed', 'vague', 'figure', 'time', 'headline', 'sourcing'],
};

/** Axes whose notes are shown at the thorough level only. */
export function heldBack({ kind, form }: Pick<About, 'kind' | 'form'>): ReadonlySet<Axis> {
  return new Set([...(BY_KIND[kind] ?? []), ...(BY_FORM[form] ?? [])]);
}
