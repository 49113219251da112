import { describe, expect, it } from 'vitest';
import { arbitrate, type RankedWording, type Shown } from '../../src/engine/arbitrate';
import type { RecordNote, Verdict, WordingNote } from '../../src/engine/note';

const shown: Shown = { level: 'normal', kind: 'news', words: 300, rulesOff: [], hidden: [] };

function place(start: number, end: number, field: 'text' | 'title' = 'text') {
  return {
    start,
    end,
    field,
    quote: { exact: `${field} ${start}–${end}`, prefix: '', suffix: '' },
    title: 't',
    explanation: '',
    confidence: 0.9,
  };
}

function record(
  claim: string,
  start: number,
  end: number,
  verdict: Verdict = 'false',
  more: Partial<RecordNote> = {},
): RecordNote {
  const family = verdict === 'true' ? 'supported' : 'record';
  const why = { claimText: claim, pairs: [], compared: [], pack: { id: 'p', title: 'P', version: '1' } };
  return {
    id: `${claim}@${start}`,
    family,
    claim,
    verdict,
    evidence: [],
    why,
    ...place(start, end),
    ...more,
  };
}

function wording(
  rule: string,
  start: number,
  end: number,
  severity = 0.5,
  level: RankedWording['level'] = 'normal',
): RankedWording {
  const note: WordingNote = {
    id: `${rule}@${start}`,
    family: 'wording',
    rule,
    axis: 'vague',
    label: 'l',
    why: { cues: [], looksFor: '' },
    ...place(start, end),
  };
  return { note, severity, level };
}

const ids = (records: RecordNote[], wordings: RankedWording[], settings: Partial<Shown> = {}) =>
  arbitrate(records, wordings, { ...shown, ...settings }).map(({ id }) => id);

describe('of all notes found a reader gets', () => {
  it('those on different words, in reading order, the title first', () => {
    const title = record('c', 5, 9, 'false', place(5, 9, 'title'));
    expect(ids([record('b', 50, 60), title, record('a', 10, 20)], [wording('w', 30, 40)])).toEqual([
      'c@5',
      'a@10',
      'w@30',
      'b@50',
    ]);
  });

  it('each claim once, in the body rather than in the title', () => {
    expect(
      ids([record('a', 3, 9, 'false', place(3, 9, 'title')), record('a', 70, 80), record('a', 10, 20)], []),
    ).toEqual(['a@10']);
  });

  it('a second claim on words whose first claim was noted before', () => {
    expect(ids([record('a', 0, 20), record('a', 100, 160), record('b', 120, 160)], [])).toEqual([
      'a@0',
      'b@120',
    ]);
  });

  it('on the same words what differs rather than what agrees', () => {
    expect(ids([record('agrees', 10, 30, 'true'), record('differs', 12, 30)], [])).toEqual(['differs@12']);
  });

  it('no remark on the wording of words that a record speaks about', () => {
    expect(ids([record('a', 10, 30)], [wording('w', 12, 30)])).toEqual(['a@10']);
  });

  it('both, where the record knows only that no evidence is known', () => {
    expect(ids([record('a', 10, 30, 'unproven')], [wording('w', 12, 30)])).toEqual(['a@10', 'w@12']);
  });

  it('at most one wording note in 150 words, the weightiest, with room for two in any article', () => {
    const many = [
      wording('a', 0, 5, 0.2),
      wording('b', 10, 15, 0.9),
      wording('c', 20, 25, 0.5),
      wording('d', 30, 35, 0.4),
    ];
    expect(ids([], many, { words: 40 })).toEqual(['b@10', 'c@20']);
    expect(ids([], many, { words: 470 })).toEqual(['b@10', 'c@20', 'd@30']);
    expect(ids([], many, { words: 40, level: 'quiet' })).toEqual([]);
    expect(ids([], many, { words: 40, level: 'thorough' })).toHaveLength(4);
  });

  it('records however many there are', () => {
    const many = Array.from({ length: 30 }, (_, i) => record(`c${i}`, i * 10, i * 10 + 5));
    expect(ids(many, [], { words: 40, level: 'quiet' })).toHaveLength(30);
  });

  it('a rule that is for thorough readers only at that level', () => {
    expect(ids([], [wording('w', 0, 5, 0.9, 'thorough')])).toEqual([]);
    expect(ids([], [wording('w', 0, 5, 0.9, 'thorough')], { level: 'thorough' })).toEqual(['w@0']);
  });

  it('nothing that was hidden or switched off', () => {
    expect(
      ids([record('a', 0, 9), record('b', 20, 29)], [wording('w', 40, 49), wording('x', 60, 69)], {
        hidden: ['a@0', 'x@60'],
        rulesOff: ['b', 'w'],
      }),
    ).toEqual([]);
  });

  it('no wording notes where they are off, and nothing at all on satire', () => {
    expect(
      ids([record('a', 0, 9)], [wording('w', 20, 29)], { kind: 'opinion', wordingOff: 'opinion' }),
    ).toEqual(['a@0']);
    expect(
      ids([record('a', 0, 9)], [wording('w', 20, 29)], { kind: 'satire', wordingOff: 'satire' }),
    ).toEqual([]);
  });

  it('lets an opinion guess where a record says only that nothing is known', () => {
    const { note, ...ranked } = wording('guess', 0, 40);
    const guess = { ...ranked, note: { ...note, axis: 'motive' as const } };
    const opinion = { kind: 'opinion', wordingOff: 'opinion' } as const;
    expect(ids([record('motive', 0, 40, 'unproven')], [guess], opinion)).toEqual([]);
    expect(ids([record('motive', 0, 40, 'false')], [guess], opinion)).toEqual(['motive@0']);
    expect(ids([record('motive', 50, 90, 'unproven')], [guess], opinion)).toEqual(['motive@50']);
    expect(ids([record('motive', 0, 40, 'unproven')], [guess])).toContain('motive@0');
  });
});
