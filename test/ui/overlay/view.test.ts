// Steps through notes, and what hiding leaves.

import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/engine/note';
import { withoutHidden } from '../../../src/ui/overlay/hidden';
import { stepFrom } from '../../../src/ui/overlay/view';
import { NOTES } from '../../gallery/sample';

const ids = (notes: readonly Note[]) => notes.map((note) => note.id);

describe('stepFrom', () => {
  const tops: Record<string, number> = {
    'nine-hours': -300,
    'two-million': -100,
    motive: 50,
    'all-boats': 400,
    'own-ships': 900,
  };
  const step = (opened: string | undefined, by: 1 | -1) =>
    stepFrom(NOTES, opened, by, (note) => tops[note.id] ?? 0)?.id;

  it.each([
    ['motive', 1, 'all-boats'],
    ['motive', -1, 'two-million'],
    ['own-ships', 1, 'nine-hours'],
    ['nine-hours', -1, 'own-ships'],
  ] as const)('goes from %s by %i to %s', (opened, by, to) => expect(step(opened, by)).toBe(to));

  it('begins at what is in view when nothing is open', () => {
    expect(step(undefined, 1)).toBe('motive');
    expect(step(undefined, -1)).toBe('two-million');
  });

  it('goes round at both ends of the page', () => {
    expect(stepFrom(NOTES, undefined, 1, () => -1)?.id).toBe('nine-hours');
    expect(stepFrom(NOTES, undefined, -1, () => 1)?.id).toBe('own-ships');
  });

  it('goes nowhere without notes', () => expect(stepFrom([], undefined, 1, () => 0)).toBeUndefined());
});

describe('withoutHidden', () => {
  const [, cause] = NOTES;
  if (cause?.family !== 'record') throw new Error('sample');
  const twin = { ...cause, id: 'twin' };
  const all = [...NOTES, twin];

  it('hides one note alone', () =>
    expect(ids(withoutHidden(all, [{ note: cause, scope: 'note' }]))).toEqual(
      ids(all.filter((note) => note !== cause)),
    ));

  it.each(['here', 'everywhere'] as const)('hides all notes of a record with the reach "%s"', (scope) =>
    expect(ids(withoutHidden(all, [{ note: cause, scope }]))).toEqual(
      ids(NOTES.filter((note) => note !== cause)),
    ),
  );
});
