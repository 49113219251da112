// Where a card stands: below the last line of its words, its text on the column's edge; else above the first line;
// else beside them. Never over the words. Boxes in, a place out: no DOM. (@floating-ui/dom was looked at: it knows one
// anchor box, we have two, the last line and the first, and a column to align with; it weighs 6 KB gzipped.)

import type { Box } from '../../page/overlay/mark';

export interface CardSpace {
  /** The words' lines in the window. */
  readonly lines: readonly Box[];
  /** Edges of the text column in the window. */
  readonly column: { readonly left: number; readonly right: number };
  readonly rtl: boolean;
  /** The card's natural size. */
  readonly card: { readonly width: number; readonly height: number };
  /** The window; `bottom` is what the foot line or the page's own bar takes at its lower edge. */
  readonly view: { readonly width: number; readonly height: number; readonly bottom: number };
}

export interface CardPlace {
  /** Top left corner in the window. */
  readonly left: number;
  readonly top: number;
  /** What the card may take of the window's height. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above' | 'beside';
  /** Middle of the tail from the card's left edge; none beside the words. */
  readonly tail?: number;
}

/** Between words and card: room for the tail and for a wavy line. */
const GAP = 14;
const MARGIN = 8;
/** The card's inner margin: its text, not its border, meets the column's edge. */
const PADDING = 17;
/** Below this a card is no use; rather stand beside the words. */
const LOWEST = 220;
/** Share of the window that a card may take. */
const SHARE = 0.7;
const TALLEST = 560;
/** The tail keeps clear of the round corners. */
const TAIL_MIN = 17;
/** And points this far into the words, or at their middle if they are short. */
const TAIL_INSIDE = 32;

/** Finds the place. */
export function placeCard({ lines, column, rtl, card, view }: CardSpace): CardPlace {
  const first = lines[0] ?? { left: column.left, top: 0, width: 0, height: 0 };
  const last = lines.at(-1) ?? first;
  const floor = view.height - view.bottom - MARGIN;
  const wanted = Math.min(card.height, TALLEST, view.height * SHARE);
  const below = floor - (last.top + last.height + GAP);
  const above = first.top - GAP - MARGIN;
  const side = below >= wanted ? 'below' : above >= wanted ? 'above' : below >= above ? 'below' : 'above';
  const room = side === 'below' ? below : above;
  if (room < Math.min(wanted, LOWEST)) return beside(lines, column, card, view, wanted);
  const maxHeight = Math.min(Math.max(room, 0), TALLEST, Math.max(wanted, view.height * SHARE));
  const height = Math.min(card.height, maxHeight);
  const edge = rtl ? column.right + PADDING - card.width : column.left - PADDING;
  const line = side === 'below' ? last : first;
  const target = targetOn(line, rtl);
  const left = clamp(reach(edge, target, card.width), MARGIN, view.width - card.width - MARGIN);
  const tail = clamp(target - left, TAIL_MIN, card.width - TAIL_MIN);
  const top = side === 'below' ? last.top + last.height + GAP : first.top - GAP - height;
  return { left, top, maxHeight, side, tail };
}

/** The tail points near the beginning of the words on that line. */
function targetOn(line: Box, rtl: boolean): number {
  const inside = Math.min(line.width / 2, TAIL_INSIDE);
  return rtl ? line.left + line.width - inside : line.left + inside;
}

/** Words far along a line: the card moves just far enough for its tail to reach them. */
function reach(edge: number, target: number, width: number): number {
  return clamp(edge, target + TAIL_INSIDE + TAIL_MIN - width, target - TAIL_MIN);
}

function beside(
  lines: readonly Box[],
  column: CardSpace['column'],
  card: CardSpace['card'],
  view: CardSpace['view'],
  wanted: number,
): CardPlace {
  const right = Math.max(column.right, ...lines.map((line) => line.left + line.width));
  const left = Math.min(column.left, ...lines.map((line) => line.left));
  const roomRight = view.width - right;
  const at = roomRight >= card.width + 2 * GAP || roomRight >= left ? right + GAP : left - GAP - card.width;
  const top = clamp(lines[0]?.top ?? 0, MARGIN, view.height - view.bottom - wanted - MARGIN);
  return {
    left: clamp(at, MARGIN, view.width - card.width - MARGIN),
    top,
    maxHeight: Math.min(TALLEST, view.height - 2 * MARGIN),
    side: 'beside',
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, Math.max(min, max)));
}
