// Where marked words are, measured in one go: all reads here, no writes, so that a layout is computed once. Boxes
// count in CSS px from the host's own corner, which scrolls with the page, so nothing has to be measured again on
// scrolling. What to draw from it is decided in place-marks.ts and in the UI.

import type { Family } from '../../engine/note';
import { groundUnder } from './ground';
import type { Box, Ground, Mark } from './mark';

/** One mark's words as laid out. */
export interface Measured {
  readonly id: string;
  readonly family: Family;
  /** One box a line of text, top to bottom; empty when the words show nowhere. */
  readonly lines: readonly Box[];
  /** Left and right edge of the text column that the words stand in. */
  readonly column: { readonly left: number; readonly right: number };
  readonly ground: Ground;
  /** The column reads from right to left. */
  readonly rtl: boolean;
  /** The block that holds the words; what lies over it on the page is not inside it. */
  readonly block?: Element;
  /** Scrolled out of a scrolling box within the page. */
  readonly clipped: boolean;
}

export interface Layout {
  readonly notes: readonly Measured[];
  /** The window's corner minus the host's: add to a host coordinate to get one in the window, as of this measuring. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly view: { readonly width: number; readonly height: number };
}

/** A range may begin with an empty box at the end of the line before; text is wider than this. */
const MIN_WIDTH = 2;

/** Measures all marks against the host element's corner. */
export function measure(host: Element, marks: readonly Mark[]): Layout {
  const document = host.ownerDocument;
  const view = document.defaultView as Window;
  const corner = host.getBoundingClientRect();
  const offset = { x: corner.left, y: corner.top };
  const columns = new Map<Element, Measured['column'] & { rtl: boolean; clip?: DOMRect; ground: Ground }>();
  const notes = marks.map((mark): Measured => {
    const rects = mark.ranges.flatMap((range) => [...range.getClientRects()]);
    const lines = linesOf(rects.map((rect) => shifted(rect, -offset.x, -offset.y)));
    const block = mark.ranges[0] && blockOf(mark.ranges[0], view);
    if (!block || lines.length === 0) return { ...NOWHERE, id: mark.id, family: mark.family };
    let column = columns.get(block);
    if (!column) {
      const { left, right, rtl } = columnOf(block, view);
      const clip = scrollerOf(block, view)?.getBoundingClientRect();
      column = { left: left - offset.x, right: right - offset.x, rtl, clip, ground: groundUnder(block) };
      columns.set(block, column);
    }
    const { left, right, rtl, clip, ground } = column;
    const clipped = isClipped(rects[0], clip);
    return { id: mark.id, family: mark.family, lines, column: { left, right }, ground, rtl, block, clipped };
  });
  return {
    notes,
    offset,
    view: { width: document.documentElement.clientWidth || view.innerWidth, height: view.innerHeight },
  };
}

const NOWHERE = {
  lines: [],
  column: { left: 0, right: 0 },
  ground: 'light',
  rtl: false,
  clipped: true,
} as const;

/** Boxes that share a line become one: a link inside the words has boxes of its own. */
export function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  const seen = boxes.filter((box) => box.width > MIN_WIDTH && box.height > 0);
  // A fully covered block element has a box as high as all its lines; text boxes are the low ones.
  const lowest = Math.min(...seen.map((box) => box.height));
  for (const box of seen) {
    if (box.height > lowest * 2.5) continue;
    const last = lines.at(-1);
    const shared = last
      ? Math.min(last.top + last.height, box.top + box.height) - Math.max(last.top, box.top)
      : 0;
    if (last && shared > Math.min(last.height, box.height) / 2) lines[lines.length - 1] = union(last, box);
    else lines.push(box);
  }
  return lines;
}

/** The smallest box around both. */
export function union(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  const right = Math.max(a.left + a.width, b.left + b.width);
  const bottom = Math.max(a.top + a.height, b.top + b.height);
  return { left, top, width: right - left, height: bottom - top };
}

/** The box moved. */
export function shifted(box: Box, x: number, y: number): Box {
  return { left: box.left + x, top: box.top + y, width: box.width, height: box.height };
}

/** The block of text that the words stand in; a list counts as one with its text beside it, so that its marks align. */
function blockOf(range: Range, view: Window): Element | undefined {
  const node = range.startContainer;
  let at: Element | null = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (at?.parentElement && /^(inline|contents|ruby)/.test(view.getComputedStyle(at).display))
    at = at.parentElement;
  const list = at?.closest('ul,ol,dl,blockquote');
  return (list?.parentElement ?? at) || undefined;
}

function columnOf(block: Element, view: Window): { left: number; right: number; rtl: boolean } {
  const rect = block.getBoundingClientRect();
  const style = view.getComputedStyle(block);
  const px = (value: string) => Number.parseFloat(value) || 0;
  return {
    left: rect.left + px(style.paddingLeft) + px(style.borderLeftWidth),
    right: rect.right - px(style.paddingRight) - px(style.borderRightWidth),
    rtl: style.direction === 'rtl',
  };
}

/** The nearest box that scrolls its content itself, other than the page. */
function scrollerOf(block: Element, view: Window): Element | undefined {
  const { body, documentElement } = block.ownerDocument;
  for (let at: Element | null = block; at && at !== body && at !== documentElement; at = at.parentElement) {
    const { overflowY, overflowX } = view.getComputedStyle(at);
    if (/auto|scroll|hidden|clip/.test(overflowY + overflowX) && at.scrollHeight > at.clientHeight + 1)
      return at;
  }
  return undefined;
}

function isClipped(first: DOMRect | undefined, clip: DOMRect | undefined): boolean {
  if (!first || !clip) return false;
  const middle = first.top + first.height / 2;
  return middle < clip.top || middle > clip.bottom || first.right < clip.left || first.left > clip.right;
}
