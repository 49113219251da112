// What the overlay is given and what it tells back. The entry that mounts it (the annotator) supplies everything that
// needs the browser: the clipboard, storage, tabs.

import type { Annotation, Note } from '../../engine/note';
import type { Span } from '../../engine/selector';
import type { HighlightNames } from '../../page/overlay/highlights';
import type { HideScope } from '../card/action';
import type { Trouble } from '../foot/state';

/** What is known of the page so far. */
export type OverlayState =
  /** Shown on the foot line once it has lasted 400 ms. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | {
      readonly kind: 'read';
      readonly annotation: Annotation;
      /** Where each note's words are, by note id; a note without an entry is an orphan. */
      readonly ranges: ReadonlyMap<string, Range | readonly Range[]>;
      /** Where other words of the body are; null when they are gone. */
      rangeOf?(words: Span): Range | null;
      /** The article's last block: when it comes into view the foot line unfolds. */
      readonly end?: Element;
    };

export interface OverlayProps {
  readonly state: OverlayState;
  /** The names that stand in the inserted rules, see `highlightCss`. */
  readonly names: HighlightNames;
  /** Host name of the site, to be shown. */
  readonly site: string;
  /** Address of the page, for texts that are copied. */
  readonly page: string;
  /** The reader keeps the foot line folded on this site. */
  readonly keptFolded?: boolean;
  /** The reader is at another article of the same page: no foot line. */
  readonly away?: boolean;
  /** Where a reader can look for other reports on a note's words. */
  lookUpUrl?(note: Note): string | undefined;
  /** Puts text on the clipboard; false when the browser does not allow it. */
  copy(text: string): Promise<boolean>;
  /** The reader hid a note, or all of its rule or record; to be remembered. It is gone from the page already. */
  onHide(note: Note, scope: HideScope): void;
  /** The reader took that back. */
  onUnhide(note: Note, scope: HideScope): void;
  onKeepFolded(folded: boolean): void;
  /** The reader wants to know more about a wording rule. */
  onAboutRule?(rule: string): void;
  onRetry?(): void;
  onShowUnchecked?(): void;
  onPanel?(): void;
  onLookForReports?(): void;
}

/** A mounted overlay. */
export interface Overlay {
  /** New state or settings; what is not given stays. */
  update(changes: Partial<OverlayProps>): void;
  /** Scrolls to a note's words and opens its card, with the focus on its heading; false when it is not on the page. */
  openNote(id: string): boolean;
  /** Scrolls to words of the body and selects them, as finding in a page does. */
  showWords(words: Span): void;
  /** Goes to the next (1) or previous (-1) note, from the open one or from what is in view. */
  step(by: 1 | -1): void;
  /** Closes the card, if one is open. */
  close(): void;
  /** Takes everything down. */
  unmount(): void;
}
