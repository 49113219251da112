// How often each rule was right when people judged its notes. The figures are data, written by whatever measures; a rule
// that is not among them has not been measured, and whoever shows it says so.

import type { RuleRecord } from '../note';
import records from './rule-records.json' with { type: 'json' };

const RECORDS: Readonly<Record<string, RuleRecord>> = records;

/** Undefined for a rule that has not been measured yet. */
export function ruleRecord(id: string): RuleRecord | undefined {
  return Object.hasOwn(RECORDS, id) ? RECORDS[id] : undefined;
}
