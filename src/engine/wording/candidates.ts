// All rules over an article. Rules are found by walking their folder, so adding one is adding a file; each is asked
// only where one of its trigger words stands, and a rule that throws is left out for that article.

import { overlap } from '../selector';
import { type Finding, isQuiet, type Rule } from './rule';
import type { ArticleView, SentenceView } from './view';

/** All rules, by id. */
export const RULES: readonly Rule[] = Object.values(
  import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => (a.id < b.id ? -1 : 1));

const OF_SENTENCES = RULES.filter(({ triggers }) => triggers === 'sentence');
const NONE: readonly Rule[] = [];
const BY_TRIGGER = new Map<string, Rule[]>();
for (const rule of RULES) {
  if (rule.triggers === 'sentence') continue;
  for (const word of new Set(rule.triggers)) BY_TRIGGER.set(word, [...(BY_TRIGGER.get(word) ?? []), rule]);
}

/** A find together with its rule and sentence. */
export interface WordingCandidate extends Finding {
  readonly rule: Rule;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** In tokens. What is longer is a list or a table run together; rules that look along a sentence would only be slow. */
const LONGEST_SENTENCE = 400;

/**
 * What the rules stand by in one article, in reading order; only in the sentences that `ruled` names, where it is given. A
 * rule that throws is left out for this article.
 */
export function findCandidates(article: ArticleView, ruled?: readonly boolean[]): WordingCandidate[] {
  const found: WordingCandidate[] = [];
  const failed = new Set<string>();
  for (const sentence of article.sentences) {
    if (sentence.tokens.length > LONGEST_SENTENCE || ruled?.[sentence.index] === false) continue;
    const own: WordingCandidate[] = [];
    const put = (rule: Rule, at: number) => {
      if (failed.has(rule.id)) return;
      try {
        const finding = ask(rule, sentence, at);
        if (finding && !own.some((f) => f.rule === rule && overlap(f.span, finding.span) > 0))
          own.push({ ...finding, rule, sentence: sentence.index });
      } catch {
        failed.add(rule.id);
      }
    };
    sentence.tokens.forEach((token, at) => {
      for (const rule of BY_TRIGGER.get(token.norm) ?? NONE)
        if (rule.insideQuotations || !sentence.isQuoted(at)) put(rule, at);
    });
    for (const rule of OF_SENTENCES) if (!own.some((f) => f.rule.axis === rule.axis)) put(rule, 0);
    found.push(...own);
  }
  return found;
}

/** One rule at one trigger, its guards heard. Throws what the rule throws: tests want to see it. */
export function ask(rule: Rule, sentence: SentenceView, at: number): Finding | undefined {
  const finding = rule.find(sentence, at);
  if (!finding || rule.quiet.some((guard) => isQuiet(guard, sentence, finding))) return undefined;
  const soft = rule.softened?.some((guard) => isQuiet(guard, sentence, finding)) ?? false;
  return soft ? { ...finding, level: 'thorough' } : finding;
}
