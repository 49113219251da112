// Puts the overlay on a page and keeps it right: measures, paints, follows pointer and layout, and holds what is open
// and hidden. The one place where page layer and components meet; it says nothing of any browser extension.

import { createRef, h, render } from 'preact';
import type { Annotation, Note } from '../../engine/note';
import { groundUnder } from '../../page/overlay/ground';
import { watchPointer } from '../../page/overlay/hit';
import type { Mark } from '../../page/overlay/mark';
import { type Layout, measure } from '../../page/overlay/measure';
import { withoutOverlap } from '../../page/overlay/overlap';
import { bottomBar } from '../../page/overlay/page-bar';
import { canPaint, createPainter, type Painter } from '../../page/overlay/paint';
import { NARROW, placeMarks } from '../../page/overlay/place-marks';
import { watchLayout } from '../../page/overlay/watch-layout';
import type { HideScope, NoteHost } from '../card/action';
import { outcomeOf, unknownOf } from '../coverage';
import type { FootProps } from '../foot/foot';
import type { FootMode, FootState } from '../foot/state';
import { direction, plural } from '../text';
import { watchFoot } from './foot-mode';
import { type Hidden, withoutHidden } from './hidden';
import { createHover, type Hover } from './hover';
import { type OpenView, type OverlayEvents, OverlayRegion } from './overlay';
import type { Overlay, OverlayProps } from './props';
import { bringIntoView, type Offset } from './scroll';

/** Reading that ends sooner is not worth a line that comes and goes. */
const SHOW_READING_AFTER = 400;
/** A region has to be there for a moment before what is put into it is spoken. */
const SAY_AFTER = 250;
/** Events that are ours alone: the page is not to take a "." in a card for its own shortcut. */
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'wheel',
];

/** Mounts the overlay in the closed root of a host (see page/overlay/host.ts). */
export function mountOverlay(root: ShadowRoot, props: OverlayProps): Overlay {
  const mounted = new MountedOverlay(root, props);
  return {
    update: (changes) => mounted.update(changes),
    openNote: (id) => mounted.openByKey(id),
    step: (by) => mounted.step(by),
    close: () => mounted.close(),
    unmount: () => mounted.unmount(),
  };
}

class MountedOverlay {
  private readonly document: Document;
  private readonly window: Window & typeof globalThis;
  private readonly painter: Painter | undefined;
  private readonly forced: MediaQueryList;
  private readonly life = new AbortController();
  private readonly hover: Hover;
  private readonly headingRef = createRef<HTMLHeadingElement>();
  private readonly undoRef = createRef<HTMLButtonElement>();
  private readonly events: OverlayEvents;

  /** Ends the watchers of one article's state. */
  private article = new AbortController();
  private notes: readonly Note[] = [];
  private marks: readonly Mark[] = [];
  private layout: Layout;
  private boxes: Layout | undefined;
  private open: { id: string; pinned: boolean; hidden: boolean } | undefined;
  private offset: Offset;
  private hidden: readonly Hidden[] = [];
  private tinted: string | undefined;
  private mode: FootMode = 'line';
  private footShown = true;
  private bar = 0;
  private said = '';
  private announced = false;
  private returnTo: HTMLElement | undefined;
  private painted = '';

  constructor(
    private readonly root: ShadowRoot,
    private props: OverlayProps,
  ) {
    this.document = root.ownerDocument;
    this.window = this.document.defaultView as Window & typeof globalThis;
    this.painter = canPaint(this.window) ? createPainter(this.window, props.names) : undefined;
    this.forced = this.window.matchMedia('(forced-colors: active)');
    this.layout = measure(root.host, []);
    this.offset = this.layout.offset;
    this.hover = createHover(
      {
        opened: () => (this.open ? { id: this.open.id, pinned: this.open.pinned } : undefined),
        tint: (id) => this.tint(id),
        open: (id) => this.show(id, false),
        close: () => this.close(),
      },
      {
        setTimeout: (run, ms) => this.window.setTimeout(run, ms),
        clearTimeout: (timer) => this.window.clearTimeout(timer),
      },
    );
    this.events = this.createEvents();
    this.listen();
    this.takeState();
  }

  update(changes: Partial<OverlayProps>): void {
    const { state } = this.props;
    this.props = { ...this.props, ...changes };
    if (this.props.state !== state) this.takeState();
    else this.render();
  }

  unmount(): void {
    this.life.abort();
    this.article.abort();
    this.hover.reset();
    this.painter?.clear();
    render(null, this.root);
  }

  /** Opens a note's card as a command does: words into view, focus on the heading. */
  openByKey(id: string): boolean {
    const words = this.wordsOf(id);
    if (!words || words.lines.length === 0) return false;
    this.remember();
    this.mode = this.mode === 'recap' ? this.restMode() : this.mode;
    this.offset = bringIntoView(this.window, this.layout, words, this.lowestFor());
    this.show(id, true);
    // The card is drawn hidden first and placed in the same task's layout effect; only then can it take the focus.
    this.window.requestAnimationFrame(() => this.headingRef.current?.focus({ preventScroll: true }));
    return true;
  }

  step(by: 1 | -1): void {
    const shown = this.notes.filter((note) => (this.wordsOf(note.id)?.lines.length ?? 0) > 0);
    if (shown.length === 0) return;
    const at = shown.findIndex((note) => note.id === this.open?.id);
    const next = at >= 0 ? at + by : this.fromView(shown, by);
    const note = shown[(next + shown.length) % shown.length];
    if (note) this.openByKey(note.id);
  }

  close(): void {
    if (!this.open) return;
    const focusWithin = this.root.activeElement !== null;
    this.open = undefined;
    this.hover.reset();
    this.tint(undefined);
    this.render();
    if (focusWithin) this.returnTo?.focus({ preventScroll: true });
    this.returnTo = undefined;
  }

  /** The first note below the window's upper edge, or the last one above it. */
  private fromView(shown: readonly Note[], by: 1 | -1): number {
    const corner = this.root.host.getBoundingClientRect().top;
    const top = (note: Note) => (this.wordsOf(note.id)?.lines[0]?.top ?? 0) + corner;
    const first = shown.findIndex((note) => top(note) >= 0);
    if (by === 1) return Math.max(first, 0);
    return first < 0 ? shown.length - 1 : first - 1;
  }

  private listen(): void {
    const { signal } = this.life;
    for (const type of OURS) this.root.addEventListener(type, (event) => event.stopPropagation(), { signal });
    watchPointer(
      this.document,
      {
        layout: () => this.layout,
        host: this.root.host,
        over: (id) => this.hover.over(this.isShown(id) ? id : undefined),
        press: (id) => this.press(this.isShown(id) ? id : undefined),
      },
      signal,
    );
    this.document.addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && event.key === 'Escape' && this.open) this.close();
      },
      { signal },
    );
    this.forced.addEventListener('change', () => this.relayout(), { signal });
    this.window
      .matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', () => this.relayout(), { signal });
    this.document.addEventListener('scrollend', () => this.checkBar(), { signal, passive: true });
  }

  private createEvents(): OverlayEvents {
    const host: NoteHost = {
      site: this.props.site,
      page: this.props.page,
      copy: (text) => this.props.copy(text),
      hide: (note, scope) => this.hide(note, scope),
    };
    return {
      host,
      onOver: (id) => this.hover.over(id),
      onFocus: (id) => this.tint(id ?? this.open?.id),
      onOpen: (id, byKey) => {
        if (byKey) return void this.openByKey(id);
        if (this.open?.id === id && this.open.pinned) return this.close();
        this.remember();
        this.show(id, true);
      },
      onInside: (inside) => {
        this.hover.onCard(inside);
        if (!inside && this.open?.hidden) this.close();
      },
      onStep: (by) => this.step(by),
      onClose: () => this.close(),
      onUndo: () => this.undo(),
    };
  }

  /** Takes over a new state: what is shown, where, and what ends with it. */
  private takeState(): void {
    const { state } = this.props;
    this.article.abort();
    this.article = new AbortController();
    const { signal } = this.article;
    this.footShown = state.kind !== 'reading';
    if (state.kind === 'reading') {
      const timer = this.window.setTimeout(() => {
        this.footShown = true;
        this.render();
      }, SHOW_READING_AFTER);
      signal.addEventListener('abort', () => this.window.clearTimeout(timer));
    }
    this.mode = this.restMode();
    if (state.kind === 'read') {
      watchFoot(this.document, state.end, (folded) => this.fold(folded), signal);
      this.chooseNotes();
      watchLayout(this.document, this.blocks(), () => this.relayout(), signal);
      this.announce(state.annotation);
    } else {
      this.notes = [];
      this.marks = [];
      this.open = undefined;
      this.relayout();
    }
  }

  /** Which notes are left after hiding, and their marks; then everything that follows from it. */
  private chooseNotes(): void {
    const { state } = this.props;
    if (state.kind !== 'read') return;
    this.notes = withoutHidden(state.annotation.notes, this.hidden);
    this.marks = state.annotation.notes.map((note): Mark => {
      const ranges = state.ranges.get(note.id) ?? [];
      return { id: note.id, family: note.family, ranges: 'length' in ranges ? ranges : [ranges] };
    });
    this.painted = '';
    this.relayout();
  }

  private relayout(): void {
    const visible = this.marks.filter((mark) => this.isShown(mark.id));
    this.layout = measure(this.root.host, this.marks);
    this.offset = this.layout.offset;
    const asBoxes = this.forced.matches || !this.painter;
    this.boxes = asBoxes ? measure(this.root.host, withoutOverlap(visible)) : undefined;
    // Painting again only when something changed that shows: the marks, the ground under them, or the mode.
    const painted = asBoxes
      ? 'boxes'
      : visible.map((mark) => `${mark.id} ${this.wordsOf(mark.id)?.ground}`).join();
    if (painted !== this.painted || !painted) {
      if (asBoxes) this.painter?.clear();
      else this.painter?.paint(visible);
      this.painted = painted;
      this.tint(this.tinted);
    }
    this.bar = bottomBar(this.document, this.root.host);
    this.render();
  }

  private checkBar(): void {
    const bar = bottomBar(this.document, this.root.host);
    if (bar === this.bar) return;
    this.bar = bar;
    this.render();
  }

  private press(id: string | undefined): void {
    if (id === undefined) {
      this.close();
      return;
    }
    if (this.open?.id === id && this.open.pinned) return;
    this.show(id, true);
  }

  private show(id: string, pinned: boolean): void {
    if (this.open?.id !== id || this.open.hidden) this.hover.reset();
    // Opened by pointer: nothing has scrolled since, but the last measuring may be from before the page scrolled.
    if (!pinned || this.offset === this.layout.offset) this.offset = this.cornerNow();
    this.open = { id, pinned, hidden: false };
    this.tint(id);
    this.render();
  }

  private cornerNow(): Offset {
    const { left, top } = this.root.host.getBoundingClientRect();
    this.layout = { ...this.layout, offset: { x: left, y: top } };
    return this.layout.offset;
  }

  private hide(note: Note, scope: HideScope): void {
    this.hidden = [...this.hidden, { note, scope }];
    const focusWithin = this.root.activeElement !== null;
    if (this.open) this.open = { ...this.open, hidden: true };
    this.tinted = undefined;
    this.chooseNotes();
    if (focusWithin)
      this.window.requestAnimationFrame(() => this.undoRef.current?.focus({ preventScroll: true }));
    this.props.onHide(note, scope);
  }

  private undo(): void {
    const last = this.hidden.at(-1);
    if (!last) return;
    this.hidden = this.hidden.slice(0, -1);
    const inPlace = this.open?.hidden;
    this.chooseNotes();
    if (inPlace) this.openByKey(last.note.id);
    this.props.onUnhide(last.note, last.scope);
  }

  private fold(folded: boolean): void {
    const mode = folded || this.props.keptFolded ? 'tab' : 'line';
    if (this.mode === 'recap' || this.mode === mode) return;
    this.mode = mode;
    this.render();
  }

  private restMode(): FootMode {
    return this.props.keptFolded ? 'tab' : 'line';
  }

  /** The open card's words stay tinted whatever the pointer does. */
  private tint(id: string | undefined): void {
    this.tinted = id;
    if (!this.painter || this.forced.matches) return;
    const open = this.open && !this.open.hidden ? this.open.id : undefined;
    this.painter.tint(
      this.marks.filter((mark) => (mark.id === id || mark.id === open) && this.isShown(mark.id)),
    );
  }

  private announce(annotation: Annotation): void {
    if (this.announced || outcomeOf(annotation, this.notes.length) !== 'notes') return;
    this.announced = true;
    const rest = plural('arrivalNotKnown', unknownOf(annotation.summary));
    const timer = this.window.setTimeout(() => {
      this.said = plural('arrival', this.notes.length, { rest });
      this.render();
    }, SAY_AFTER);
    this.life.signal.addEventListener('abort', () => this.window.clearTimeout(timer));
  }

  private remember(): void {
    if (this.open) return;
    const active = this.root.activeElement ?? this.document.activeElement;
    this.returnTo = active && 'focus' in active ? (active as HTMLElement) : undefined;
  }

  private isShown(id: string | undefined): boolean {
    return id !== undefined && this.notes.some((note) => note.id === id);
  }

  private wordsOf(id: string) {
    return this.layout.notes.find((note) => note.id === id);
  }

  private blocks(): Element[] {
    return this.layout.notes.flatMap((note) => (note.block ? [note.block] : []));
  }

  private isNarrow(): boolean {
    return this.layout.view.width < NARROW;
  }

  /** How low words may end so that a sheet does not cover them. */
  private lowestFor(): number {
    const { height } = this.layout.view;
    return this.isNarrow() ? height * 0.36 : height;
  }

  private render(): void {
    if (this.life.signal.aborted) return;
    const shown = { ...this.layout, notes: this.layout.notes.filter((note) => this.isShown(note.id)) };
    const view = {
      notes: this.notes,
      layout: this.layout,
      placed: placeMarks(shown),
      boxes: this.boxes,
      open: this.openView(),
      offset: this.offset,
      foot: this.footShown ? this.footProps() : undefined,
      ground: groundUnder(
        this.props.state.kind === 'read' && this.props.state.end ? this.props.state.end : this.document.body,
      ),
      bottom: this.bar + (this.mode === 'tab' ? 0 : 40),
      narrow: this.isNarrow(),
      said: this.said,
      headingRef: this.headingRef,
      undoRef: this.undoRef,
    };
    render(h(OverlayRegion, { view, events: this.events }), this.root);
  }

  private openView(): OpenView | undefined {
    const { state } = this.props;
    if (!this.open || state.kind !== 'read') return undefined;
    const { id, hidden } = this.open;
    const note = state.annotation.notes.find((candidate) => candidate.id === id);
    const words = this.wordsOf(id);
    if (!note || !words || (!hidden && !this.isShown(id))) return undefined;
    return {
      note,
      words,
      hidden,
      index: this.notes.findIndex((other) => other.id === id) + 1,
      measured: note.family === 'wording' ? this.props.ruleRecord?.(note.rule) : undefined,
      lookUpUrl: this.props.lookUpUrl?.(note),
    };
  }

  private footProps(): FootProps {
    const { props } = this;
    const columns = this.layout.notes.filter((note) => note.lines.length > 0).map((note) => note.column);
    const width = this.layout.view.width;
    const left =
      columns.length > 0
        ? Math.min(...columns.map((column) => column.left)) + this.layout.offset.x
        : width / 2 - 332;
    const right =
      columns.length > 0
        ? Math.max(...columns.map((column) => column.right)) + this.layout.offset.x
        : width / 2 + 332;
    const canUndo = this.hidden.length > 0 && !this.open?.hidden;
    return {
      state: this.footState(),
      mode: this.mode,
      column: { left, right },
      viewWidth: width,
      above: this.bar,
      narrow: this.isNarrow(),
      keptFolded: props.keptFolded ?? false,
      rtl: direction() === 'rtl',
      onMode: (mode) => {
        this.mode = mode;
        this.render();
      },
      onStep: (by) => this.step(by),
      onNote: (id) => void this.openByKey(id),
      onKeepFolded: (folded) => {
        this.props = { ...this.props, keptFolded: folded };
        this.mode = folded ? 'tab' : 'recap';
        this.render();
        props.onKeepFolded(folded);
      },
      onUndo: canUndo ? () => this.undo() : undefined,
      onRetry: props.onRetry,
      onShowUnchecked: props.onShowUnchecked,
      onPanel: props.onPanel,
      onLookForReports: props.onLookForReports,
    };
  }

  private footState(): FootState {
    const { state } = this.props;
    if (state.kind === 'reading') return state;
    if (state.kind === 'trouble') return state;
    const orphans = this.layout.notes.filter((note) => note.lines.length === 0).map((note) => note.id);
    return { kind: 'read', annotation: state.annotation, notes: this.notes, orphans: new Set(orphans) };
  }
}
