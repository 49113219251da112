// Collects the actions: every file in actions/ is one, nothing has to be listed.

import type { NoteAction } from './action';

const found = import.meta.glob<NoteAction>('./actions/*.ts', { eager: true, import: 'default' });

/** All actions, in the order they are shown. */
export const ACTIONS: readonly NoteAction[] = Object.values(found).sort((a, b) => a.order - b.order);
