// Puts the overlay on a page and keeps it right: measures, paints, follows pointer and layout, and holds what is open
// and hidden. The one place where page layer and components meet; it says nothing of any browser extension.

import { createRef, h, render } from 'preact';
import type { Annotation, Note } from '../../engine/note';
import type { Span } from '../../engine/selector';
import { groundUnder } from '../../page/overlay/ground';
import { watchPointer } from '../../page/overlay/hit';
import type { Ground, Mark } from '../../page/overlay/mark';
import { type Layout, measure } from '../../page/overlay/measure';
import { bottomBar } from '../../page/overlay/page-bar';
import { placeMarks } from '../../page/overlay/place-marks';
import { watchLayout } from '../../page/overlay/watch-layout';
import type { HideScope, NoteHost } from '../card/action';
import { outcomeOf, unknownOf } from '../coverage';
import type { FootProps } from '../foot/foot';
import type { FootMode } from '../foot/state';
import { plural, t } from '../text';
import { Drawing } from './drawing';
import { watchEscape } from './escape';
import { FocusKeeper } from './focus';
import { watchFoot } from './foot-mode';
import { type Hidden, withoutHidden } from './hidden';
import { createHover, type Hover } from './hover';
import { later } from './later';
import { type OverlayEvents, OverlayRegion, type OverlayView } from './overlay';
import type { Overlay, OverlayProps } from './props';
import { bringIntoView, goToWords, type Offset } from './scroll';
import { keepEvents } from './shield';
import { footView, isNarrow, marksOf, type Opened, openView, stepFrom, wordsIn } from './view';

/** Reading that ends sooner is not worth a line that comes and goes. */
const SHOW_READING_AFTER = 400;
/** A region has to be there for a moment before what is put into it is spoken. */
const SAY_AFTER = 250;
/** What the pointer may rest on without leaving a note. */
const OF_A_NOTE = '.mark,.tick,.card-place,.sheet';

/** Mounts the overlay in the closed root of a host (see page/overlay/host.ts). */
export function mountOverlay(root: ShadowRoot, props: OverlayProps): Overlay {
  const mounted = new MountedOverlay(root, props);
  return {
    update: (changes) => mounted.update(changes),
    openNote: (id) => mounted.openByKey(id),
    showWords: (words) => mounted.showWords(words),
    step: (by) => mounted.step(by),
    close: () => mounted.close(),
    unmount: () => mounted.unmount(),
  };
}

class MountedOverlay {
  private readonly document: Document;
  private readonly window: Window & typeof globalThis;
  private readonly drawing: Drawing;
  private readonly life = new AbortController();
  private readonly hover: Hover;
  private readonly headingRef = createRef<HTMLHeadingElement>();
  private readonly undoRef = createRef<HTMLButtonElement>();
  private readonly events: OverlayEvents;
  private readonly focus: FocusKeeper;

  /** Ends the watchers of one article's state. */
  private article = new AbortController();
  private notes: readonly Note[] = [];
  private marks: readonly Mark[] = [];
  private layout: Layout;
  private boxes: Layout | undefined;
  private open: Opened | undefined;
  private offset: Offset;
  private hidden: readonly Hidden[] = [];
  private tinted: string | undefined;
  private mode: FootMode = 'line';
  private footShown = true;
  private bar = 0;
  private ground: Ground = 'light';
  private said = '';
  private announced = false;
  /** A smooth scroll to a note is under way; the card stands where it will end. */
  private scrolling = false;

  constructor(
    private readonly root: ShadowRoot,
    private props: OverlayProps,
  ) {
    this.document = root.ownerDocument;
    this.window = this.document.defaultView as Window & typeof globalThis;
    this.drawing = new Drawing(root.host, props.names, () => this.relayout(), this.life.signal);
    this.layout = measure(root.host, []);
    this.offset = this.layout.offset;
    this.hover = createHover(
      {
        opened: () => this.open,
        tint: (id) => this.tint(id),
        open: (id) => this.show(id, false),
        close: () => this.close(),
      },
      this.window,
    );
    this.focus = new FocusKeeper(root);
    this.mode = this.restMode();
    this.events = this.createEvents();
    this.listen();
    this.takeState();
  }

  update(changes: Partial<OverlayProps>): void {
    const { state } = this.props;
    this.props = { ...this.props, ...changes };
    if (this.props.state.kind !== state.kind) this.mode = this.restMode();
    if (this.props.state !== state) this.takeState();
    else this.render();
  }

  unmount(): void {
    this.life.abort();
    this.article.abort();
    this.hover.reset();
    render(null, this.root);
  }

  /** Opens a note's card as a command does: words into view, focus on the heading. */
  openByKey(id: string): boolean {
    const words = wordsIn(this.layout, id);
    if (!words || words.lines.length === 0) return false;
    this.focus.remember();
    this.mode = this.mode === 'recap' ? this.restMode() : this.mode;
    this.show(id, true, true);
    // The card is drawn hidden first and placed in the same task's layout effect; only then can it take the focus.
    this.focus.moveTo(() => this.headingRef.current);
    return true;
  }

  /** Scrolls to words that are no note. They are selected: a tint would say that something is noted there. */
  showWords(words: Span): void {
    const { state } = this.props;
    const range = state.kind === 'read' ? state.rangeOf?.(words) : undefined;
    this.close();
    if (range && this.mode === 'recap') this.setMode(this.restMode());
    if (range) goToWords(this.root.host, range);
    this.said = range ? t('sourceShown', { words: range.toString() }) : t('recapOrphan');
    this.render();
  }

  step(by: 1 | -1): void {
    const shown = this.notes.filter((note) => (wordsIn(this.layout, note.id)?.lines.length ?? 0) > 0);
    const corner = this.root.host.getBoundingClientRect().top;
    const topOf = (note: Note) => (wordsIn(this.layout, note.id)?.lines[0]?.top ?? 0) + corner;
    const note = stepFrom(shown, this.open?.id, by, topOf);
    if (note) this.openByKey(note.id);
  }

  close(): void {
    if (!this.open) return;
    const focusWithin = this.focus.inCard;
    this.open = undefined;
    this.hover.reset();
    this.tint(undefined);
    this.render();
    if (focusWithin) this.focus.giveBack();
  }

  private listen(): void {
    const { signal } = this.life;
    keepEvents(this.root, signal);
    this.root.addEventListener(
      'pointerover',
      (event) => {
        if (!(event.target as Element).closest(OF_A_NOTE)) this.hover.over(undefined);
      },
      { signal },
    );
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
    watchEscape(this.root, () => this.onEscape(), signal);
    this.window
      .matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', () => this.relayout(), { signal });
    this.document.addEventListener('scrollend', () => this.onScrollEnd(), { signal, passive: true });
  }

  private onEscape(): void {
    if (this.open) this.close();
    else if (this.mode === 'recap') this.setMode(this.restMode());
  }

  private createEvents(): OverlayEvents {
    const { site, page, copy } = this.props;
    const hide = (note: Note, scope: HideScope) => this.hide(note, scope);
    const host: NoteHost = { site, page, copy, hide, aboutRule: this.props.onAboutRule };
    return {
      host,
      onOver: (id) => this.hover.over(id),
      onFocus: (id) => this.tint(id ?? this.open?.id),
      onOpen: (id, byKey) => {
        if (byKey) return void this.openByKey(id);
        if (this.open?.id === id && this.open.pinned) return this.close();
        this.focus.remember();
        this.show(id, true);
      },
      onInside: (inside) => {
        this.hover.onCard(inside);
        if (!inside && this.open?.hidden && !this.undoRef.current?.matches(':focus-visible')) this.close();
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
    const showFoot = () => {
      this.footShown = true;
      this.render();
    };
    if (!this.footShown) later(this.window, SHOW_READING_AFTER, showFoot, signal);
    this.chooseNotes();
    if (state.kind !== 'read') return;
    watchFoot(this.document, state.end, (folded) => this.fold(folded), signal);
    const blocks = this.layout.notes.flatMap((note) => note.block ?? []);
    watchLayout(this.document, blocks, () => this.relayout(), signal);
    this.announce(state.annotation);
  }

  /** Which notes are left after hiding, and their marks; then everything that follows from it. */
  private chooseNotes(): void {
    const { state } = this.props;
    this.notes = state.kind === 'read' ? withoutHidden(state.annotation.notes, this.hidden) : [];
    this.marks = state.kind === 'read' ? marksOf(state) : [];
    this.drawing.forget();
    this.relayout();
  }

  private relayout(): void {
    const visible = this.marks.filter((mark) => this.isShown(mark.id));
    this.layout = measure(this.root.host, this.marks);
    if (!this.scrolling) this.offset = this.layout.offset;
    this.boxes = this.drawing.lines(visible, this.layout);
    this.tint(this.tinted);
    this.bar = bottomBar(this.document, this.root.host);
    const { state } = this.props;
    this.ground = groundUnder(state.kind === 'read' && state.end ? state.end : this.document.body);
    this.render();
  }

  private onScrollEnd(): void {
    this.scrolling = false;
    const bar = bottomBar(this.document, this.root.host);
    if (bar === this.bar) return;
    this.bar = bar;
    this.render();
  }

  private press(id: string | undefined): void {
    if (id === undefined) this.close();
    else if (this.open?.id !== id || !this.open.pinned) this.show(id, true);
  }

  /** Opens a card; `bring` scrolls to its words first. A sheet always does, since it would cover them. */
  private show(id: string, pinned: boolean, bring = isNarrow(this.layout)): void {
    this.hover.reset();
    const now = this.cornerNow();
    const words = wordsIn(this.layout, id);
    this.offset = bring && words ? bringIntoView(this.window, this.layout, words) : now;
    this.scrolling = this.offset.y !== now.y;
    this.open = { id, pinned, hidden: false };
    this.tint(id);
    this.render();
  }

  /** The page may have scrolled since it was measured: nothing moved within it, so only the offset is new. */
  private cornerNow(): Offset {
    const { x, y } = this.root.host.getBoundingClientRect();
    this.layout = { ...this.layout, offset: { x, y } };
    return { x, y };
  }

  private hide(note: Note, scope: HideScope): void {
    this.hidden = [...this.hidden, { note, scope }];
    // By key the focus has to stay in the place; by pointer it would only keep "Hidden" from going away.
    const byKey = this.focus.shows;
    if (this.open) this.open = { ...this.open, hidden: true };
    this.tinted = undefined;
    this.chooseNotes();
    if (byKey) this.focus.moveTo(() => this.undoRef.current);
    this.props.onHide(note, scope);
  }

  private undo(): void {
    const last = this.hidden.at(-1);
    if (!last) return;
    this.hidden = this.hidden.slice(0, -1);
    this.chooseNotes();
    if (this.open?.hidden) this.openByKey(last.note.id);
    this.props.onUnhide(last.note, last.scope);
  }

  private fold(folded: boolean): void {
    const mode = folded || this.props.keptFolded ? 'tab' : 'line';
    if (this.mode === 'recap' || this.mode === mode) return;
    this.mode = mode;
    this.render();
  }

  private restMode = (): FootMode => (this.props.keptFolded ? 'tab' : 'line');

  /** The open card's words stay tinted whatever the pointer does. */
  private tint(id: string | undefined): void {
    this.tinted = id;
    const open = this.open && !this.open.hidden ? this.open.id : undefined;
    this.drawing.tint(
      this.marks.filter((mark) => (mark.id === id || mark.id === open) && this.isShown(mark.id)),
    );
  }

  private announce(annotation: Annotation): void {
    if (this.announced || outcomeOf(annotation, this.notes.length) !== 'notes') return;
    this.announced = true;
    const rest = plural('arrivalNotKnown', unknownOf(annotation.summary));
    const say = () => {
      this.said = plural('arrival', this.notes.length, { rest });
      this.render();
    };
    later(this.window, SAY_AFTER, say, this.life.signal);
  }

  private isShown(id: string | undefined): boolean {
    return id !== undefined && this.notes.some((note) => note.id === id);
  }

  private render(): void {
    if (this.life.signal.aborted) return;
    const { state } = this.props;
    const { layout, notes } = this;
    const shown = { ...layout, notes: layout.notes.filter(({ id }) => this.isShown(id)) };
    const view: OverlayView = {
      notes,
      layout,
      placed: placeMarks(shown),
      boxes: this.boxes,
      open:
        state.kind === 'read' ? openView(this.open, state.annotation, notes, layout, this.props) : undefined,
      offset: this.offset,
      foot: this.footShown && !this.props.away ? this.footProps() : undefined,
      ground: this.ground,
      bottom: this.bar + this.footHeight(),
      narrow: isNarrow(layout),
      said: this.said,
      headingRef: this.headingRef,
      undoRef: this.undoRef,
    };
    render(h(OverlayRegion, { view, events: this.events }), this.root);
  }

  /** What the line takes at the window's lower edge; a card does not reach over it. */
  private footHeight = () =>
    (this.open && this.root.querySelector('.foot')?.getBoundingClientRect().height) ?? 0;

  private footProps(): FootProps {
    const { props } = this;
    return {
      ...footView(props, this.notes, this.layout),
      mode: this.mode,
      above: this.bar,
      onMode: (mode) => this.setMode(mode),
      onStep: (by) => this.step(by),
      onNote: (id) => void this.openByKey(id),
      onWords: (words) => this.showWords(words),
      onKeepFolded: (folded) => {
        this.props = { ...this.props, keptFolded: folded };
        this.setMode(folded ? 'tab' : 'recap');
        props.onKeepFolded(folded);
      },
      onUndo: this.hidden.length > 0 && !this.open?.hidden ? () => this.undo() : undefined,
    };
  }

  private setMode(mode: FootMode): void {
    const inFoot = this.root.activeElement?.closest('.foot,.foot-tab') != null;
    this.mode = mode;
    this.render();
    // The pressed button is gone with the form it was in: the focus goes to what took its place.
    if (inFoot) this.root.querySelector<HTMLElement>('.foot-tab,.foot-open,.recap-head button')?.focus();
  }
}
