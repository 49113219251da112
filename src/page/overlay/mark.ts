// The nouns of what is drawn over a page. A Mark is a note reduced to what drawing needs: where its words are and
// which family's line they get. What a note says is the card's affair (src/ui).

import type { Family } from '../../engine/note';

/** A note's words on the page. `ranges` in document order; none when the words are gone (an orphan). */
export interface Mark {
  readonly id: string;
  readonly family: Family;
  readonly ranges: readonly Range[];
}

/** From the strongest down: where two marks overlap only the stronger one's line is drawn. */
export const PRECEDENCE: readonly Family[] = ['record', 'supported', 'wording'];

/**
 * Which set of line colours words need: for light pages, for dark ones, and one colour for all three lines on
 * grounds where neither set holds 3:1 (middle greys, pictures).
 */
export type Ground = 'light' | 'dark' | 'black' | 'white';

export const GROUNDS: readonly Ground[] = ['light', 'dark', 'black', 'white'];

/** A rectangle in CSS px. Whose coordinates it counts in is said where it is used. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
