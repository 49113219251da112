// Where margin marks go: in the gutter, level with the first line of the words; two of one line side by side, more of
// them as one with a count; ticks at the window's edge where there is no gutter. Boxes in, boxes out: no DOM.

import type { Family } from '../../engine/note';
import { type Box, type Ground, PRECEDENCE } from './mark';
import type { Layout, Measured } from './measure';

/** A margin mark, or the one that stands for several notes. */
export interface MarginMark {
  /** Notes it stands for, in reading order; more than one only when they would not fit side by side. */
  readonly ids: readonly string[];
  readonly family: Family;
  readonly ground: Ground;
  readonly box: Box;
}

/** A tick at the window's edge, on the side where lines end; the box is what a finger may touch. */
export interface EdgeTick {
  readonly ids: readonly string[];
  readonly family: Family;
  readonly ground: Ground;
  readonly rtl: boolean;
  readonly box: Box;
}

export type PlacedMarks =
  | { readonly kind: 'margin'; readonly marks: readonly MarginMark[] }
  | { readonly kind: 'edge'; readonly ticks: readonly EdgeTick[] };

const MARK = 24;
const FROM_TEXT = 16;
const BETWEEN = 4;
/** A gutter holds one mark and its distance. */
export const GUTTER = MARK + FROM_TEXT;
/** Narrower windows are read as a phone is held: sheet, ticks, no card. */
export const NARROW = 480;
/** Columns this near to each other align their marks: an indented quote does not push its mark in. */
const SAME_COLUMN = 72;
const TICK = 8;
/** A finger needs this much, but it never reaches over the text (or a link in it). */
const TICK_TOUCH = 24;

/** Places the marks of all visible notes. */
export function placeMarks(layout: Layout): PlacedMarks {
  const notes = layout.notes.filter((note) => note.lines.length > 0 && !note.clipped);
  const room = (note: Measured) => gutterOf(note, notes, layout);
  if (layout.view.width < NARROW || notes.some((note) => room(note) < GUTTER)) {
    return { kind: 'edge', ticks: placeTicks(notes, layout) };
  }
  const marks = groupByLine(notes).flatMap((group) => placeGroup(group, notes, layout));
  return { kind: 'margin', marks };
}

/** The edge that margin marks keep their distance from: the outermost of columns that nearly align. */
function edgeOf(note: Measured, notes: readonly Measured[]): number {
  const edge = note.rtl ? note.column.right : note.column.left;
  const near = notes
    .filter((other) => other.rtl === note.rtl)
    .map((other) => (other.rtl ? other.column.right : other.column.left))
    .filter((other) => Math.abs(other - edge) <= SAME_COLUMN);
  return note.rtl ? Math.max(edge, ...near) : Math.min(edge, ...near);
}

/** Free width beside the text on the side where lines begin. */
function gutterOf(note: Measured, notes: readonly Measured[], layout: Layout): number {
  const edge = edgeOf(note, notes) + layout.offset.x;
  return note.rtl ? layout.view.width - edge : edge;
}

/** Notes whose marks would touch, in reading order. */
function groupByLine(notes: readonly Measured[]): Measured[][] {
  const groups: Measured[][] = [];
  for (const note of [...notes].sort((a, b) => middle(a) - middle(b))) {
    const last = groups.at(-1);
    const beside = last?.[0];
    if (
      last &&
      beside &&
      middle(note) - middle(beside) < MARK + 2 &&
      Math.abs(note.column.left - beside.column.left) <= SAME_COLUMN
    )
      last.push(note);
    else groups.push([note]);
  }
  return groups;
}

function placeGroup(group: readonly Measured[], notes: readonly Measured[], layout: Layout): MarginMark[] {
  const [first] = group;
  if (!first) return [];
  const edge = edgeOf(first, notes);
  const fits = gutterOf(first, notes, layout) >= FROM_TEXT + 2 * MARK + BETWEEN;
  const at = (place: number, top: number): Box => {
    const away = FROM_TEXT + place * (MARK + BETWEEN);
    return {
      left: first.rtl ? edge + away : edge - away - MARK,
      top: Math.round(top - MARK / 2),
      width: MARK,
      height: MARK,
    };
  };
  if (group.length === 1 || (group.length === 2 && fits)) {
    return group.map((note, place) => ({
      ids: [note.id],
      family: note.family,
      ground: note.ground,
      box: at(place, middle(first)),
    }));
  }
  const ids = group.map((note) => note.id);
  return [{ ids, family: strongest(group), ground: first.ground, box: at(0, middle(first)) }];
}

function placeTicks(notes: readonly Measured[], layout: Layout): EdgeTick[] {
  return notes.map((note) => {
    const lines = note.lines;
    const top = lines[0]?.top ?? 0;
    const last = lines.at(-1);
    const bottom = last ? last.top + last.height : top;
    const edge = note.rtl
      ? note.column.left + layout.offset.x
      : layout.view.width - note.column.right - layout.offset.x;
    const width = Math.max(TICK, Math.min(TICK_TOUCH, edge));
    return {
      ids: [note.id],
      family: note.family,
      ground: note.ground,
      rtl: note.rtl,
      box: {
        left: (note.rtl ? 0 : layout.view.width - width) - layout.offset.x,
        top,
        width,
        height: Math.max(TICK_TOUCH, bottom - top),
      },
    };
  });
}

function middle(note: Measured): number {
  const line = note.lines[0];
  return line ? line.top + line.height / 2 : 0;
}

function strongest(group: readonly Measured[]): Family {
  return PRECEDENCE.find((family) => group.some((note) => note.family === family)) ?? 'wording';
}
