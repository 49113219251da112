// Answers counted: right, wrong and none, by row.

import type { Span } from '../../../src/engine/selector';
import { overlap } from '../../../src/engine/selector';
import type { Question } from './cases';

export interface Count {
  asked: number;
  /** Anchored where the words are or, when they are gone, not at all. */
  right: number;
  /** Anchored elsewhere. */
  wrong: number;
}

/** A place is right when most of it and of the true place is shared. */
const SHARED = 0.6;

export function isRight(answer: Span | null, found: Span | null): boolean {
  if (!answer || !found) return answer === found;
  const both = overlap(answer, found);
  return both / (answer.end - answer.start + found.end - found.start - both) >= SHARED;
}

export class Tally {
  readonly rows = new Map<string, Count>();

  add({ row, answer }: Question, found: Span | null): void {
    const count = this.rows.get(row) ?? { asked: 0, right: 0, wrong: 0 };
    this.rows.set(row, count);
    count.asked++;
    if (isRight(answer, found)) count.right++;
    else if (found) count.wrong++;
  }

  /** How many questions rows have that a pattern names. */
  asked(rows: RegExp): number {
    return this.sum(rows, 'asked');
  }

  /** Share of right answers in those rows. */
  right(rows: RegExp): number {
    return this.sum(rows, 'right') / Math.max(1, this.asked(rows));
  }

  /** Share of answers that are elsewhere. */
  wrong(rows: RegExp): number {
    return this.sum(rows, 'wrong') / Math.max(1, this.asked(rows));
  }

  private sum(rows: RegExp, field: keyof Count): number {
    return [...this.rows]
      .filter(([row]) => rows.test(row))
      .reduce((total, [, count]) => total + count[field], 0);
  }
}
