// What the reader has hidden since the page was read, so that it is gone at once and can be taken back. Remembering
// it for the next page is the entry's affair.

import type { Note } from '../../engine/note';
import type { HideScope } from '../card/action';

export interface Hidden {
  readonly note: Note;
  readonly scope: HideScope;
}

/** The notes that are left. */
export function withoutHidden(notes: readonly Note[], hidden: readonly Hidden[]): Note[] {
  return notes.filter((note) => !hidden.some((entry) => covers(entry, note)));
}

function covers({ note: cause, scope }: Hidden, note: Note): boolean {
  if (cause.id === note.id) return true;
  if (scope === 'note') return false;
  return originOf(cause) === originOf(note);
}

/** What made a note: its rule, or its claim record. */
function originOf(note: Note): string {
  return note.family === 'wording' ? `rule ${note.rule}` : `claim ${note.why.pack.id} ${note.claim}`;
}
