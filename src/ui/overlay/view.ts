// From what the mount holds to what is drawn: pure steps between the two, so that mount.ts only holds and reacts.

import type { Annotation, Note } from '../../engine/note';
import type { Mark } from '../../page/overlay/mark';
import type { Layout, Measured } from '../../page/overlay/measure';
import { NARROW } from '../../page/overlay/place-marks';
import type { FootProps } from '../foot/foot';
import type { FootState } from '../foot/state';
import { direction } from '../text';
import type { OpenView } from './overlay';
import type { OverlayProps, OverlayState } from './props';

/** What is open: a card, or "Hidden. Undo" in its place. */
export interface Opened {
  readonly id: string;
  /** Stays until it is closed; else it goes when the pointer does. */
  readonly pinned: boolean;
  readonly hidden: boolean;
}

/** Where a foot line stands when no words show where the text column is. */
const COLUMN = 664;

/** All notes as marks, in reading order; orphans have no ranges. */
export function marksOf(state: Extract<OverlayState, { kind: 'read' }>): Mark[] {
  return state.annotation.notes.map((note) => {
    const ranges = state.ranges.get(note.id) ?? [];
    return { id: note.id, family: note.family, ranges: 'length' in ranges ? ranges : [ranges] };
  });
}

/** The words of a note as measured. */
export function wordsIn(layout: Layout, id: string): Measured | undefined {
  return layout.notes.find((note) => note.id === id);
}

/** Read as on a phone: sheet, ticks, a foot line over the whole width. */
export function isNarrow(layout: Layout): boolean {
  return layout.view.width < NARROW;
}

/** The foot line, but for its form and for what only the mount can do. */
export function footView(
  { state, keptFolded, onRetry, onShowUnchecked, onPanel, onLookForReports }: OverlayProps,
  notes: readonly Note[],
  layout: Layout,
) {
  return {
    state: footState(state, notes, layout),
    column: columnIn(layout),
    viewWidth: layout.view.width,
    narrow: isNarrow(layout),
    keptFolded: keptFolded ?? false,
    rtl: direction() === 'rtl',
    onRetry,
    onShowUnchecked,
    onPanel,
    onLookForReports,
  };
}

/** The left and right edge of the text, in the window. */
function columnIn(layout: Layout): FootProps['column'] {
  const columns = layout.notes.filter((note) => note.lines.length > 0).map((note) => note.column);
  const middle = layout.view.width / 2;
  if (columns.length === 0) return { left: middle - COLUMN / 2, right: middle + COLUMN / 2 };
  return {
    left: Math.min(...columns.map((column) => column.left)) + layout.offset.x,
    right: Math.max(...columns.map((column) => column.right)) + layout.offset.x,
  };
}

/** What the foot line has to say. */
function footState(state: OverlayState, notes: readonly Note[], layout: Layout): FootState {
  if (state.kind !== 'read') return state;
  const orphans = layout.notes.filter((note) => note.lines.length === 0).map((note) => note.id);
  return { kind: 'read', annotation: state.annotation, notes, orphans: new Set(orphans) };
}

/** The open card's content; nothing when its note has left the page or was hidden meanwhile. */
export function openView(
  opened: Opened | undefined,
  annotation: Annotation,
  notes: readonly Note[],
  layout: Layout,
  props: OverlayProps,
): OpenView | undefined {
  const note = opened && annotation.notes.find((candidate) => candidate.id === opened.id);
  const words = opened && wordsIn(layout, opened.id);
  const index = notes.findIndex((other) => other.id === opened?.id) + 1;
  if (!opened || !note || !words || (!opened.hidden && index === 0)) return undefined;
  return {
    note,
    words,
    index,
    hidden: opened.hidden,
    translated: annotation.translated !== undefined,
    lookUpUrl: props.lookUpUrl?.(note),
  };
}

/**
 * The place in `shown` that a step goes to: from the open note, else from the window's upper edge (`top` 0).
 * Steps go round.
 */
export function stepFrom(
  shown: readonly Note[],
  opened: string | undefined,
  by: 1 | -1,
  topOf: (note: Note) => number,
): Note | undefined {
  if (shown.length === 0) return undefined;
  const at = shown.findIndex((note) => note.id === opened);
  const below = shown.findIndex((note) => topOf(note) >= 0);
  const first = below < 0 ? shown.length : below;
  const next = at >= 0 ? at + by : by === 1 ? first : first - 1;
  return shown[(next + shown.length) % shown.length];
}
