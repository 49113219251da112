import { afterEach, describe, expect, it, vi } from 'vitest';
import type { createEngine } from '../../../src/engine';
import { ALL_RULES, ruleRecord } from '../../../src/engine/wording';
import records from '../../../src/engine/wording/rule-records.json' with { type: 'json' };

const text = 'The Roe regime moved its troops on Monday.';
const RECORD = { count: 40, correct: 36, set: 'notes on 80 news pages, judged by two readers' };

function noteOf(engine: ReturnType<typeof createEngine>) {
  const article = { title: '', text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] } as const;
  const whole = { ...article, kind: 'news', form: 'article', detected: true } as never;
  return engine.annotate(whole, { level: 'thorough' }).notes.find((note) => note.family === 'wording');
}

afterEach(() => {
  vi.doUnmock('../../../src/engine/wording/rule-records.json');
  vi.resetModules();
});

describe('the records of rules', () => {
  it('are of rules that there are, with counts that can be', () => {
    const ids = new Set(ALL_RULES.map(({ id }) => id));
    expect(Object.keys(records).filter((id) => !ids.has(id))).toEqual([]);
    for (const { id } of ALL_RULES) {
      const record = ruleRecord(id);
      if (!record) continue;
      expect(record.count).toBeGreaterThan(0);
      expect(record.correct).toBeGreaterThanOrEqual(0);
      expect(record.correct).toBeLessThanOrEqual(record.count);
      expect(record.set).not.toBe('');
    }
  });

  it('have none of a rule that was not measured, whatever it is called', () => {
    expect(ruleRecord('no-such-rule')).toBeUndefined();
    expect(ruleRecord('constructor')).toBeUndefined();
  });

  it('travel with the notes of their rule', async () => {
    vi.doMock('../../../src/engine/wording/rule-records.json', () => ({
      default: { 'loaded-noun': RECORD },
    }));
    vi.resetModules();
    const measured = await import('../../../src/engine');
    expect(noteOf(measured.createEngine({ packs: [] }))?.why).toMatchObject({ record: RECORD });
  });
});
