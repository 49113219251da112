// All vetoes, found by walking the folder; in the order of their ids, so that the first that speaks is always the same.

import type { Comparison } from './compare';
import type { Veto } from './veto';

const modules = import.meta.glob<Veto>('./vetoes/*.ts', { eager: true, import: 'default' });

export const VETOES: readonly Veto[] = Object.keys(modules)
  .sort()
  .map((path) => modules[path] as Veto);

/** The vetoes that speak against this comparison. */
export function vetoesOf(comparison: Comparison): Veto[] {
  return VETOES.filter((veto) => veto.differs(comparison));
}
