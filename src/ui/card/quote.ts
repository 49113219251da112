// What the article says, cut for a card: the noted words with those in question marked. A long sentence is shortened
// around them at spaces; three dots stand where something was left out. Pure: spans in, pieces of text out.

import type { Note } from '../../engine/note';
import type { Span } from '../../engine/selector';

/** A piece of text; `marked` when it is among the words in question. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A card shows at most about this many characters of the article: three lines. */
const LONGEST = 180;
/** Characters kept on each side of the marked words when the rest is cut. */
const AROUND = 48;

/** The noted words in pieces, shortened for a card. */
export function quotePieces(note: Note): Piece[] {
  const text = note.quote.exact;
  const spans = note.family === 'wording' ? note.why.cues : note.why.pairs.map((pair) => pair.article);
  const inside = spans.map((span) => ({ start: span.start - note.start, end: span.end - note.start }));
  return shortened(pieces(text, inside));
}

/** Cuts `text` at the borders of `spans`; spans that overlap or touch over a space become one. */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const { start, end } of joined(text, spans)) {
    if (start > at) out.push({ text: text.slice(at, start), marked: false });
    out.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) out.push({ text: text.slice(at), marked: false });
  return out;
}

function joined(text: string, spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  const kept = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const span of kept) {
    const last = out.at(-1);
    if (last && (span.start <= last.end || !text.slice(last.end, span.start).trim()))
      last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}

function shortened(all: readonly Piece[]): Piece[] {
  const length = all.reduce((sum, piece) => sum + piece.text.length, 0);
  if (length <= LONGEST) return [...all];
  if (!all.some((piece) => piece.marked)) {
    const [only] = all;
    return only ? [{ text: `${only.text.slice(0, lastSpace(only.text, LONGEST))} …`, marked: false }] : [];
  }
  return all.map((piece, at) => {
    const { text } = piece;
    if (piece.marked || text.length <= 2 * AROUND) return piece;
    const head = at === 0 ? '' : text.slice(0, lastSpace(text, AROUND));
    const tail = at === all.length - 1 ? '' : text.slice(firstSpace(text, text.length - AROUND));
    return { text: `${head}${head ? ' ' : ''}…${tail}`, marked: false };
  });
}

function lastSpace(text: string, before: number): number {
  const at = text.lastIndexOf(' ', before);
  return at > 0 ? at : before;
}

function firstSpace(text: string, after: number): number {
  const at = text.indexOf(' ', after);
  return at >= 0 ? at : after;
}
