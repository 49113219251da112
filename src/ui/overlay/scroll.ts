// Brings words into view at a third of the window's height, and says where the window will be when that is done, so
// that the card can be placed before a smooth scroll has ended.

import { type Layout, type Measured, measure } from '../../page/overlay/measure';
import { isNarrow } from './view';

/** Words stand well between these shares of the window; then nothing moves. */
const FROM = 0.12;
const TO = 0.55;
const THIRD = 1 / 3;
/** A sheet takes up to 60 % of the window; words end above it. */
const ABOVE_SHEET = 0.37;

export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Scrolls if needed; returns the offset from host to window coordinates afterwards. */
export function bringIntoView(view: Window, layout: Layout, words: Measured): Offset {
  const first = words.lines[0];
  const last = words.lines.at(-1);
  if (!first || !last) return layout.offset;
  if (words.clipped) words.block?.scrollIntoView({ block: 'center' });
  const top = first.top + layout.offset.y;
  const bottom = last.top + last.height + layout.offset.y;
  const { height } = layout.view;
  const lowest = isNarrow(layout) ? height * ABOVE_SHEET : height;
  if (top >= height * FROM && top <= height * TO && bottom <= lowest) return layout.offset;
  const page = view.document.documentElement;
  const most = Math.max(0, page.scrollHeight - height);
  const third = Math.min(height * THIRD, Math.max(height * FROM, lowest - (bottom - top)));
  const target = Math.max(0, Math.min(most, view.scrollY + top - third));
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollTo({ top: target, behavior: calm ? 'instant' : 'smooth' });
  return { x: layout.offset.x, y: layout.offset.y - (target - view.scrollY) };
}

/** Brings words into view that are no mark, and selects them. */
export function goToWords(host: Element, range: Range): void {
  const view = host.ownerDocument.defaultView as Window;
  const layout = measure(host, [{ id: '', family: 'wording', ranges: [range] }]);
  const [words] = layout.notes;
  if (words) bringIntoView(view, layout, words);
  const selection = view.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
