// What the foot line has to say, as one closed list of states; the overlay decides which, the foot only draws.

import type { Annotation, Note } from '../../engine/note';
import type { Span } from '../../engine/selector';

/** Why reading ended without notes. */
export type Trouble =
  | { readonly kind: 'slow'; readonly seconds: number; readonly done: number; readonly total: number }
  | { readonly kind: 'failed' };

export type FootState =
  /** Sentences read so far; `total` 0 when not known yet. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  /** `notes`: what is shown after the reader's own hiding. `orphans`: ids whose words are gone from the page. */
  | {
      readonly kind: 'read';
      readonly annotation: Annotation;
      readonly notes: readonly Note[];
      readonly orphans: ReadonlySet<string>;
    };

/** Line at the window's lower edge, tab in the gutter, or grown into the recap. */
export type FootMode = 'line' | 'tab' | 'recap';

export interface FootCallbacks {
  onMode(mode: FootMode): void;
  onStep(by: 1 | -1): void;
  /** Go to a note and open its card. */
  onNote(id: string): void;
  /** Go to words of the body that are no note. */
  onWords?(words: Span): void;
  /** Keep folded on this site, or no longer. */
  onKeepFolded(folded: boolean): void;
  onUndo?(): void;
  onRetry?(): void;
  /** Shows which sentences were not checked. */
  onShowUnchecked?(): void;
  onPanel?(): void;
  onLookForReports?(): void;
}
