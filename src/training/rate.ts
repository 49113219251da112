// How often each wording rule is right: npm run rate. In: judged.jsonl, notes on news pages and web articles, each judged
// fair or not by two readers who did not know which rule would win; and the sentences that nothing was learned from. Out:
// src/engine/wording/rule-records.json, which options and cards show. Right is what both readers called fair.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RULES, scoreSentence } from '../engine/wording';

const root = join(import.meta.dirname, '../..');
const held = join(root, 'test/engine/wording/held');
const target = join(root, 'src/engine/wording/rule-records.json');

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

interface Counts {
  count: number;
  correct: number;
}

const onPages = new Map<string, Counts>();
const inSentences = new Map<string, Counts>();

function count(counts: Map<string, Counts>, rule: string, isRight: boolean): void {
  const { count: all, correct } = counts.get(rule) ?? { count: 0, correct: 0 };
  counts.set(rule, { count: all + 1, correct: correct + Number(isRight) });
}

const judged = linesOf<{ rule: string; fair: [boolean, boolean] }>(join(root, 'src/training/judged.jsonl'));
for (const { rule, fair } of judged) count(onPages, rule, fair.every(Boolean));

for (const file of readdirSync(held)) {
  for (const { text, carries, context } of linesOf<{ text: string; carries: boolean; context?: string }>(
    join(held, file),
  )) {
    const own = scoreSentence(text, context).found.filter(({ rule }) => `${rule.axis}.jsonl` === file);
    for (const id of new Set(own.map(({ rule }) => rule.id))) count(inSentences, id, carries);
  }
}

const records = Object.fromEntries(
  ALL_RULES.flatMap(({ id }) => {
    const pages = onPages.get(id);
    const sentences = inSentences.get(id);
    if (pages) return [[id, { ...pages, set: 'notes on web pages, judged by two readers' }]];
    return sentences ? [[id, { ...sentences, set: 'sentences written to test it' }]] : [];
  }),
);
writeFileSync(target, `${JSON.stringify(records, null, 1)}\n`);
console.log(`${Object.keys(records).length} of ${ALL_RULES.length} rules measured → ${target}`);
