// What the popup can have to say of the current page, and what can be done there: one closed list. The entry fills it
// from the page's and the browser's answers; a control whose callback is not given is not drawn.

import type { Annotation, Level } from '../../engine/note';
import type { Span } from '../../engine/selector';
import type { Trouble } from '../foot/state';

export type PopupPage =
  /** Sentences so far, when they are known. */
  | { readonly kind: 'reading'; readonly done?: number; readonly total?: number }
  | {
      readonly kind: 'read';
      readonly annotation: Annotation;
      /** Languages of the active packs, BCP 47. */
      readonly packLangs?: readonly string[];
    }
  | { readonly kind: 'not-article' }
  /** The reader has switched this site off. */
  | { readonly kind: 'off' }
  /** The browser has not given Caveat this site. */
  | { readonly kind: 'no-access' }
  /** A page that no extension may touch. */
  | { readonly kind: 'forbidden' }
  /** `details`: technical words for a report. */
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly details?: string };

/** A record that changed after the reader saw a note from it. */
export interface NoteChange {
  readonly id: string;
  /** The words on the page that the note was about. */
  readonly words: string;
  /** When the note was seen, or when it was withdrawn: YYYY-MM-DD. */
  readonly date: string;
  /** What is new in one sentence; for a withdrawn note the reason. */
  readonly what: string;
  readonly withdrawn: boolean;
}

/** Where notes show. */
export type Where = 'page' | 'panel';

export interface PopupProps {
  readonly page: PopupPage;
  /** Host name of the page; empty where there is none. */
  readonly site: string;
  readonly siteOn: boolean;
  readonly level: Level;
  /** Notes, rules and records that the reader has hidden and that can be shown again. */
  readonly hidden?: number;
  readonly where?: Where;
  readonly changes?: readonly NoteChange[];
  onSite?(on: boolean): void;
  onLevel?(level: Level): void;
  onShowHidden?(): void;
  onWhere?(where: Where): void;
  /** Scroll to this note on the page and open its card. */
  onNote?(id: string): void;
  /** Scroll to these words of the article on the page. */
  onWords?(words: Span): void;
  onReadAnyway?(): void;
  onReadOnce?(): void;
  onAllowSite?(): void;
  onRetry?(): void;
  onCopyDetails?(details: string): Promise<boolean>;
  /** Show wording notes although the page calls itself opinion. */
  onShowWording?(): void;
  onSeeChange?(id: string): void;
  onAddPack?(): void;
  onPanel?(): void;
  onOptions?(): void;
}
