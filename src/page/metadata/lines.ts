// The lines around the title, where a page says who wrote it and when. Inside a line the seams between elements count:
// "By Elin DahlIn Travel" is two elements without a space between them. A seam is written as a line break, which
// blocks never hold; readers of a line take it for a space, or for an end where something complete stands before it.

import type { Frame, Mark, PageBlock, Survey } from '../survey';
import { type Elsewhere, elsewhereOf } from './apart';

export interface Line {
  readonly block: PageBlock;
  /** The text with seams. */
  readonly text: string;
}

/** A block's text with a line break wherever one element ends and another begins. */
export function seamed(block: PageBlock): string {
  let text = '';
  let from = 0;
  let before: Node | null = null;
  for (const { at, node } of block.runs) {
    const parent = node.parentNode;
    if (before && parent !== before) {
      text += `${block.text.slice(from, at)}\n`;
      from = at;
    }
    before = parent;
  }
  return text + block.text.slice(from);
}

/** The same for an element's insides, in file or page alike. */
export function seamedText(element: Element, most: number): string {
  let text = '';
  let before: Node | null = null;
  const stack: Node[] = [element];
  for (let node = stack.pop(); node && text.length <= most; node = stack.pop()) {
    if (node.nodeType === 3) {
      const words = (node as Text).data.replace(/\s+/g, ' ');
      if (before && node.parentNode !== before && text && words.trim()) text += '\n';
      if (words.trim()) before = node.parentNode;
      text += words;
    } else if (!/^(?:script|style|svg|noscript|template)$/i.test(node.nodeName))
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return text.replace(/ +/g, ' ').trim();
}

/** Blocks before and after the title. */
const BEFORE = 6;
const AFTER = 20;

export interface Around {
  readonly isElsewhere: Elsewhere;
  /** Nearest first. */
  readonly before: readonly Line[];
  readonly after: readonly Line[];
  /** Marks of these blocks, in the order of the page. */
  readonly marks: readonly Mark[];
}

/** What stands around the heading that shows the title; nothing where no heading does. */
export function linesAround(survey: Survey, heading: Frame | undefined): Around {
  const isElsewhere = elsewhereOf(heading);
  if (!heading) return { isElsewhere, before: [], after: [], marks: [] };
  const line = (block: PageBlock): Line => ({ block, text: seamed(block) });
  const { from, to } = heading;
  return {
    isElsewhere,
    before: survey.blocks
      .slice(Math.max(0, from - BEFORE), from)
      .reverse()
      .map(line),
    after: survey.blocks.slice(to, to + AFTER).map(line),
    marks: survey.marks.filter(({ block }) => block >= from - BEFORE && block <= to + AFTER),
  };
}
