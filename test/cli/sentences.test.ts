import { describe, expect, it } from 'vitest';
import { caveat } from './run';

const lines = (...items: unknown[]) =>
  items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n');

describe('caveat sentences', () => {
  it('answers each line in order, with scores, attributions and notes as offsets into the text', () => {
    const text = 'Critics say the plan will fail.';
    const run = caveat(
      ['sentences'],
      lines({ id: 'a', text, context: 'It rained.' }, { id: 'b', text: 'It rained.' }),
    );
    expect(run.code).toBe(0);
    expect(run.lines.map((l) => l.id)).toEqual(['a', 'b']);
    const [first] = run.lines;
    expect(Object.keys(first.scores)).toEqual([
      'attributed',
      'vague',
      'speculative',
      'motive',
      'loaded',
      'subjective',
      'checkworthy',
    ]);
    expect(text.slice(...(first.attributions[0].source as [number, number]))).toBe('Critics');
    expect(first.notes).toEqual([{ rule: 'unnamed-source', axis: 'vague', start: 0, end: 11 }]);
  });

  it('answers a bad line with an error and goes on', () => {
    const run = caveat(['sentences'], lines('oops', { id: 1 }, { id: 2, text: 'It rained.' }));
    expect(run.code).toBe(0);
    expect(run.lines.map((l) => Boolean(l.error))).toEqual([true, true, false]);
    expect(run.lines[1].id).toBe(1);
  });

  it('ends with 2 when a file can’t be read', () => {
    const run = caveat(['sentences', 'no-such-file.jsonl']);
    expect(run.code).toBe(2);
    expect(run.error).toContain('no-such-file.jsonl');
  });
});
