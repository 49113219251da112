// What Mozilla's Readability keeps of a page, as a set of the page's own text nodes. It works on the survey's copy
// and moves text nodes about, so identity is enough to find the way back. Two things need care:
// - when it finds less than its threshold, it rebuilds the page from a string, and every text node is new; hence the
//   threshold of -1 and our own second tries on a fresh copy;
// - weaker rules find more clutter too, so their answer must be much longer to be taken.

import Readability from '@mozilla/readability/Readability.js';
import { after, type CopyDocument, type CopyElement } from './copy';
import type { Tape } from './tape';

/** Under so many characters weaker rules get a try. */
const SHORT = 500;
/** A weaker answer must be so many times as long; less is asked where there was next to nothing. */
const MUCH_LONGER = 2;
const LONGER = 1.2;
const NEXT_TO_NOTHING = 200;

/** Flags of Readability in the order in which it gives them up itself. */
const FLAGS = ['FLAG_STRIP_UNLIKELYS', 'FLAG_WEIGHT_CLASSES', 'FLAG_CLEAN_CONDITIONALLY'] as const;

interface Flagged extends Record<(typeof FLAGS)[number], number> {
  _removeFlag(flag: number): void;
}

export interface Kept {
  readonly nodes: ReadonlySet<Text>;
  readonly chars: number;
}

/** The nodes that Readability keeps. */
export function readable(tape: Tape): Kept {
  let best = keep(tape.copy(), 0);
  for (let weaker = 1; weaker <= FLAGS.length && best.chars < SHORT; weaker++) {
    const kept = keep(tape.copy(), weaker);
    const factor = best.chars < NEXT_TO_NOTHING ? LONGER : MUCH_LONGER;
    if (kept.chars > best.chars * factor) best = kept;
  }
  return best;
}

function keep(copy: CopyDocument, flagsLess: number): Kept {
  const nodes = new Set<Text>();
  const reader = new Readability<CopyElement>(copy as unknown as Document, {
    serializer: (node) => node as unknown as CopyElement,
    charThreshold: -1,
    disableJSONLD: true,
  });
  const flagged = reader as unknown as Flagged;
  for (const flag of FLAGS.slice(0, flagsLess)) flagged._removeFlag(flagged[flag]);
  const content = parse(reader);
  let chars = 0;
  for (let node = content?.firstChild ?? null; node && content; node = after(node, content)) {
    if (node.nodeType !== 3 || !node.original) continue;
    nodes.add(node.original);
    chars += node.textContent.trim().length;
  }
  return { nodes, chars };
}

/** Readability throws on pages without a body or with shapes it did not foresee: then it keeps nothing. */
function parse(reader: Readability<CopyElement>): CopyElement | null {
  try {
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
