// What a note action is: something that a reader can do with a note, one file each in actions/. An action asks its
// powers of the host, which the entry supplies; only one that needs a new power touches more than its own file.

import type { Note } from '../../engine/note';

/** How far a reader's "Hide" reaches. For record notes the "rule" is the claim record. */
export type HideScope = 'note' | 'here' | 'everywhere';

/** The powers that actions get. */
export interface NoteHost {
  /** Host name of the site, to be shown. */
  readonly site: string;
  /** Address of the page, for texts that are copied. */
  readonly page: string;
  /** Puts text on the clipboard; false when the browser does not allow it. */
  copy(text: string): Promise<boolean>;
  /** Hides the note, or all of its rule or record. */
  hide(note: Note, scope: HideScope): void;
  /** Opens what is known of a wording rule; no link where it is not given. */
  aboutRule?(rule: string): void;
}

/** What is told in the place of the button afterwards; nothing for actions that show by themselves. */
export type Told = string | undefined;

export interface NoteAction {
  /** Its file's name. */
  readonly id: string;
  /** In the Hide menu, at the start of the card's foot or at its end. */
  readonly place: 'hide' | 'start' | 'end';
  /** Small numbers first within a place. */
  readonly order: number;
  label(note: Note, host: NoteHost): string;
  appliesTo(note: Note): boolean;
  run(note: Note, host: NoteHost): Told | Promise<Told>;
}

/** Gives an action its type. */
export function defineAction(action: NoteAction): NoteAction {
  return action;
}
