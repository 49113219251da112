// How marks get their lines: by highlights where the browser paints them as such, else as boxes in our own layer
// (forced colours, where Chromium turns every highlight into a selection; browsers without highlights).

import type { HighlightNames } from '../../page/overlay/highlights';
import type { Mark } from '../../page/overlay/mark';
import { type Layout, measure } from '../../page/overlay/measure';
import { withoutOverlap } from '../../page/overlay/overlap';
import { canPaint, createPainter, type Painter } from '../../page/overlay/paint';

export class Drawing {
  private readonly painter: Painter | undefined;
  private readonly forced: MediaQueryList;
  /** What is painted now, so that resizing a window does not paint it all again. */
  private painted = '';

  constructor(
    private readonly host: Element,
    names: HighlightNames,
    changed: () => void,
    signal: AbortSignal,
  ) {
    const view = host.ownerDocument.defaultView as Window & typeof globalThis;
    this.painter = canPaint(view) ? createPainter(view, names) : undefined;
    this.forced = view.matchMedia('(forced-colors: active)');
    this.forced.addEventListener('change', changed, { signal });
    signal.addEventListener('abort', () => this.painter?.clear());
  }

  /** Draws the lines of these marks; returns the boxes to draw where highlights cannot be used. */
  lines(marks: readonly Mark[], layout: Layout): Layout | undefined {
    const asBoxes = !this.painter || this.forced.matches;
    const ground = (mark: Mark) => layout.notes.find((note) => note.id === mark.id)?.ground;
    const painted = asBoxes ? 'boxes' : marks.map((mark) => `${mark.id} ${ground(mark)}`).join();
    if (painted !== this.painted) {
      this.painted = painted;
      if (asBoxes) this.painter?.clear();
      else this.painter?.paint(marks);
    }
    return asBoxes ? measure(this.host, withoutOverlap(marks)) : undefined;
  }

  /** Tints the words of these marks and no others. */
  tint(marks: readonly Mark[]): void {
    if (!this.forced.matches) this.painter?.tint(marks);
  }

  /** Other ranges have come: what was painted before says nothing any more. */
  forget(): void {
    this.painted = '';
  }
}
