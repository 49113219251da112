import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/cli/formats/report';
import type { RecordNote, Verdict } from '../../src/engine/note';

describe('a report names', () => {
  it.each<[Verdict, string]>([
    ['false', 'The record differs'],
    ['unproven', 'No evidence is known'],
    ['satire', 'Began as satire'],
    ['not-rated', 'A record speaks about this'],
  ])('a record that says %s “%s”', (verdict, label) => {
    expect(labelOf({ family: 'record', verdict } as RecordNote)).toBe(label);
  });
});
