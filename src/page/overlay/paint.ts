// Puts marks into CSS custom highlights and takes them out again. Paints only: where a mark may be hit, and boxes for
// forced colours (where Chromium paints every highlight as a selection), are elsewhere. Touches no element.

import { groundUnder } from './ground';
import type { HighlightNames } from './highlights';
import { GROUNDS, type Ground, type Mark, PRECEDENCE } from './mark';
import { withoutOverlap } from './overlap';

/** Where a mark lies over another family's, the stronger one is painted last; the tint of open words goes over all. */
const PRIORITY = { record: 3, supported: 2, wording: 1, open: 4 };

export interface Painter {
  /** Draws these marks and no others. */
  paint(marks: readonly Mark[]): void;
  /** Tints the words of these marks and no others. */
  tint(marks: readonly Mark[]): void;
  /** Takes everything away. */
  clear(): void;
}

/** Whether this window can paint highlights at all. */
export function canPaint(view: Window & typeof globalThis): boolean {
  return typeof view.Highlight === 'function' && view.CSS?.highlights !== undefined;
}

/** A painter for one window. Its names have to be those in the inserted rules. */
export function createPainter(view: Window & typeof globalThis, names: HighlightNames): Painter {
  const show = (name: string, ranges: readonly Range[], priority: number) => {
    if (ranges.length === 0) return view.CSS.highlights.delete(name);
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    return view.CSS.highlights.set(name, highlight);
  };
  const showAll = (kind: 'line' | 'tint', marks: readonly Mark[]) => {
    const byName = new Map<string, { ranges: Range[]; priority: number }>();
    for (const mark of marks)
      for (const range of mark.ranges) {
        if (!range.startContainer.isConnected) continue;
        const name = names[kind](mark.family, groundOfRange(range));
        const priority = kind === 'tint' ? PRIORITY.open : PRIORITY[mark.family];
        const entry = byName.get(name) ?? { ranges: [], priority };
        entry.ranges.push(range);
        byName.set(name, entry);
      }
    for (const name of allNames(names, kind)) {
      const entry = byName.get(name);
      show(name, entry?.ranges ?? [], entry?.priority ?? 0);
    }
  };
  return {
    paint: (marks) => showAll('line', withoutOverlap(marks)),
    tint: (marks) => showAll('tint', marks),
    clear() {
      for (const name of [...allNames(names, 'line'), ...allNames(names, 'tint')])
        view.CSS.highlights.delete(name);
    },
  };
}

/** The ground under the first words of a range. */
export function groundOfRange(range: Range): Ground {
  const node = range.startContainer;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element ? groundUnder(element) : 'light';
}

function allNames(names: HighlightNames, kind: 'line' | 'tint'): string[] {
  return PRECEDENCE.flatMap((family) => GROUNDS.map((ground) => names[kind](family, ground)));
}
