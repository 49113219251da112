// What the annotator shows: styles, marks, host element and overlay of one article, and what the reader hides of it.
// Knows nothing of reading or analysing.

import type { Annotation, Level, Note } from '../engine/note';
import type { Span } from '../engine/selector';
import { anchorRange } from '../page/anchor';
import { highlightCss, highlightNames } from '../page/overlay/highlights';
import { createHost } from '../page/overlay/host';
import type { TextMap } from '../page/text-map';
import type { HideScope } from '../ui/card/action';
import { type Hidden, withoutHidden } from '../ui/overlay/hidden';
import { mountOverlay } from '../ui/overlay/mount';
import type { Overlay, OverlayState } from '../ui/overlay/props';
import { OVERLAY_CSS } from '../ui/overlay/styles';
import { browser } from './browser';
import { send } from './messages';
import { changeSettings, loadSettings, siteOf } from './settings';

interface ShownEvents {
  /** The reader hid a note or took that back. */
  changed(): void;
  retry(): void;
}

export class Shown {
  private readonly names = highlightNames(Math.random);
  private css: string | undefined;
  private mounted: { readonly overlay: Overlay; readonly end: AbortController } | undefined;
  private hidden: readonly Hidden[] = [];
  private keptFolded = false;
  private away = false;

  constructor(
    private readonly document: Document,
    /** The address that the reader's choices for this site hold for. */
    private readonly address: () => string,
    private readonly events: ShownEvents,
  ) {}

  /** A line that the page is being read; the overlay shows it only when it lasts. */
  reading(): void {
    this.update({ kind: 'reading', done: 0, total: 0 });
  }

  failed(): void {
    this.update({ kind: 'trouble', trouble: { kind: 'failed' } });
  }

  /** To be known before the first line is drawn. */
  async prepare(): Promise<void> {
    const { foldedOn } = await loadSettings();
    this.keptFolded = foldedOn.includes(siteOf(this.address()));
  }

  /** Puts the rules for this level's lines into the page; what the background did not take is tried again next time. */
  async style(level: Level): Promise<void> {
    const css = highlightCss(this.names, { fine: level === 'quiet' });
    if (this.css === css) return;
    const { ok } = await send('background', 'style', { insert: css, remove: this.css });
    if (ok) this.css = css;
  }

  /** Puts the notes on the live text. */
  place(map: TextMap, annotation: Annotation): void {
    const ranges = new Map<string, Range>();
    for (const note of annotation.notes) {
      const range = anchorRange(map, note);
      if (range) ranges.set(note.id, range);
    }
    const rangeOf = ({ start, end }: Span) => map.range('text', start, end);
    this.update({ kind: 'read', annotation, ranges, rangeOf, end: map.end() ?? undefined });
  }

  /** The reader is at another article of the page: the lines stay, what is fixed to the window goes. */
  setAway(away: boolean): void {
    if (this.away === away) return;
    this.away = away;
    this.mounted?.overlay.update({ away });
  }

  openNote(id: string): null {
    this.mounted?.overlay.openNote(id);
    return null;
  }

  showWords(words: Span): null {
    this.mounted?.overlay.showWords(words);
    return null;
  }

  step(direction: 1 | -1): null {
    this.mounted?.overlay.step(direction);
    return null;
  }

  /** The annotation as the reader sees it now, hidden notes left out. */
  withoutHidden(annotation: Annotation): Annotation {
    const notes = withoutHidden(annotation.notes, this.hidden);
    const count = (family: Note['family']) => notes.filter((note) => note.family === family).length;
    const summary = {
      ...annotation.summary,
      record: count('record'),
      wording: count('wording'),
      supported: count('supported'),
    };
    return { ...annotation, notes, summary };
  }

  /** Takes marks, cards and foot line off the page. */
  clear(): void {
    this.mounted?.overlay.unmount();
    this.mounted?.end.abort();
    this.mounted = undefined;
    this.hidden = [];
  }

  /** Takes everything off the page, the inserted rules too. */
  remove(): void {
    this.clear();
    if (this.css) void send('background', 'style', { remove: this.css });
    this.css = undefined;
  }

  private update(state: OverlayState): void {
    if (this.mounted) {
      this.mounted.overlay.update({ state });
      return;
    }
    const end = new AbortController();
    const { root } = createHost(this.document, { css: OVERLAY_CSS, signal: end.signal });
    const overlay = mountOverlay(root, {
      state,
      names: this.names,
      site: siteOf(this.address()),
      page: this.address(),
      copy: (text) => copy(text),
      onHide: (note, scope) => this.hide(note, scope),
      onUnhide: (note, scope) => this.unhide(note, scope),
      keptFolded: this.keptFolded,
      away: this.away,
      onKeepFolded: (folded) => this.keepFolded(folded),
      onAboutRule: (rule) => void send('background', 'openRule', rule),
      onRetry: () => this.events.retry(),
    });
    this.mounted = { overlay, end };
  }

  private hide(note: Note, scope: HideScope): void {
    this.hidden = [...this.hidden, { note, scope }];
    this.remember(note, scope, true);
    this.events.changed();
  }

  private unhide(note: Note, scope: HideScope): void {
    this.hidden = this.hidden.filter((entry) => entry.note.id !== note.id || entry.scope !== scope);
    this.remember(note, scope, false);
    this.events.changed();
  }

  private keepFolded(folded: boolean): void {
    this.keptFolded = folded;
    if (!browser.extension.inIncognitoContext) this.rememberIn('foldedOn', siteOf(this.address()), folded);
  }

  /** Nothing is stored from private windows: there hiding lasts until the page is read again. */
  private remember(note: Note, scope: HideScope, hide: boolean): void {
    if (browser.extension.inIncognitoContext) return;
    const origin = note.family === 'wording' ? note.rule : note.claim;
    const [list, entry] = {
      note: ['hidden', note.id] as const,
      here: ['rulesOffHere', `${siteOf(this.address())} ${origin}`] as const,
      everywhere: ['rulesOff', origin] as const,
    }[scope];
    this.rememberIn(list, entry, hide);
  }

  private rememberIn(
    list: 'hidden' | 'rulesOffHere' | 'rulesOff' | 'foldedOn',
    entry: string,
    there: boolean,
  ): void {
    void changeSettings((now) => {
      const others = now[list].filter((other) => other !== entry);
      return { [list]: there ? [...others, entry] : others };
    });
  }
}

/** False where the page or the browser does not let the clipboard be written. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
