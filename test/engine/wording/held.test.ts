// Sentences that were written before the rules and the model and are not learned from: about half of what carries an
// axis, or more, is noted, and hardly any that only look like it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreSentence } from '../../../src/engine/wording';

const folder = join(import.meta.dirname, 'held');
const LEAST_PRECISION = 0.85;
const LEAST_RECALL = 0.45;

describe('notes on sentences that nothing was learned from', () => {
  it.each(readdirSync(folder))('%s', (file) => {
    const axis = file.replace('.jsonl', '');
    const rows = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): { text: string; carries: boolean; context?: string } => JSON.parse(line));
    const noted = rows.filter(({ text, context }) =>
      scoreSentence(text, context).found.some(({ rule }) => rule.axis === axis),
    );
    const right = noted.filter(({ carries }) => carries).length;
    expect(right / noted.length).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(right / rows.filter(({ carries }) => carries).length).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it('are not among those that were learned from', () => {
    const training = join(import.meta.dirname, '../../../src/training/sentences');
    const learned = new Set(
      readdirSync(training)
        .flatMap((file) => readFileSync(join(training, file), 'utf8').split('\n').filter(Boolean))
        .map((line) => JSON.parse(line).text),
    );
    const held = readdirSync(folder).flatMap((file) =>
      readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean),
    );
    expect(held.filter((line) => learned.has(JSON.parse(line).text))).toEqual([]);
  });
});
