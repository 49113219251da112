// How marks get their lines: by highlights where the browser paints them as such, else as boxes in our own layer
// (forced colours, where Chromium turns every highlight into a selection; browsers without highlights).

import type { HighlightNames } from '../../page/overlay/highlights';
import { GROUNDS, type Mark, PRECEDENCE } from '../../page/overlay/mark';
import { type Layout, measure } from '../../page/overlay/measure';
import { withoutOverlap } from '../../page/overlay/overlap';
import { canPaint, createPainter, type Painter } from '../../page/overlay/paint';

/** No event tells that highlights were cleared. */
const LOOK_EVERY_MS = 1000;
/** A page that clears them on and on has its way. */
const MOST_REPAINTS = 20;

export class Drawing {
  private readonly painter: Painter | undefined;
  private readonly forced: MediaQueryList;
  /** What is painted now, so that resizing a window does not paint it all again. */
  private painted = '';
  private readonly view: Window & typeof globalThis;
  /** Of what is painted, one name: pages with highlights of their own clear the registry, ours along with theirs. */
  private sample: string | undefined;
  private repaints = 0;

  constructor(
    private readonly host: Element,
    private readonly names: HighlightNames,
    changed: () => void,
    signal: AbortSignal,
  ) {
    this.view = host.ownerDocument.defaultView as Window & typeof globalThis;
    this.painter = canPaint(this.view) ? createPainter(this.view, names) : undefined;
    this.forced = this.view.matchMedia('(forced-colors: active)');
    this.forced.addEventListener('change', changed, { signal });
    const timer = this.view.setInterval(() => {
      if (!this.isLost() || this.repaints >= MOST_REPAINTS) return;
      this.repaints++;
      this.forget();
      changed();
    }, LOOK_EVERY_MS);
    signal.addEventListener('abort', () => {
      this.view.clearInterval(timer);
      this.painter?.clear();
    });
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
      this.sample = asBoxes ? undefined : this.namesOfLines().find((name) => this.isThere(name));
    }
    return asBoxes ? measure(this.host, withoutOverlap(marks)) : undefined;
  }

  /** Tints the words of these marks and no others. */
  tint(marks: readonly Mark[]): void {
    if (!this.forced.matches) this.painter?.tint(marks);
  }

  private isLost(): boolean {
    return this.sample !== undefined && !this.host.ownerDocument.hidden && !this.isThere(this.sample);
  }

  private isThere(name: string): boolean {
    return this.view.CSS.highlights.has(name);
  }

  private namesOfLines(): string[] {
    return PRECEDENCE.flatMap((family) => GROUNDS.map((ground) => this.names.line(family, ground)));
  }

  /** Other ranges have come: what was painted before says nothing any more. */
  forget(): void {
    this.painted = '';
  }
}
