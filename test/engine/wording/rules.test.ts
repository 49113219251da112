import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/engine/attribution';
import { readDocument } from '../../../src/engine/text';
import { RULES } from '../../../src/engine/wording';
import { ask } from '../../../src/engine/wording/candidates';
import type { Rule } from '../../../src/engine/wording/rule';
import { ArticleView } from '../../../src/engine/wording/view';

const folder = join(import.meta.dirname, '../../../src/engine/wording/rules');

/** The text with «» around what one rule marks in it. */
function marked(rule: Rule, text: string): string {
  const document = readDocument(text);
  const view = new ArticleView(document, attribute(document), { kind: 'news' });
  const triggers = new Set(rule.triggers);
  const spans = view.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      if (!triggers.has(token.norm) || (!rule.insideQuotations && sentence.isQuoted(at))) return [];
      const found = ask(rule, sentence, at);
      // What is held back until the thorough level counts as left alone.
      return found && (found.level !== 'thorough' || rule.level === 'thorough') ? found.span : [];
    }),
  );
  return spans
    .filter((span, i) => spans.findIndex((s) => s.start === span.start) === i)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (out, { start, end }) => `${out.slice(0, start)}«${out.slice(start, end)}»${out.slice(end)}`,
      text,
    );
}

describe('wording rules', () => {
  it('are all collected, each named as its file', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    expect(RULES.map((rule) => rule.id)).toEqual(files.sort());
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      it.each(rule.examples.marks)('marks %s', (example) => {
        expect(marked(rule, example.replace(/[«»]/g, ''))).toBe(example);
      });
      it.each(rule.examples.leavesAlone)('leaves alone: %s', (example) => {
        expect(marked(rule, example)).toBe(example);
      });
      it('says what it found in words fit to print', () => {
        const { title, message, explanation, looksFor, ask: question } = rule;
        expect(rule.examples.leavesAlone.length).toBeGreaterThanOrEqual(rule.examples.marks.length);
        expect(title.length).toBeLessThanOrEqual(40);
        for (const words of [title, message, explanation, looksFor, question ?? '']) {
          expect(words).not.toMatch(
            /\b(?:biased?|weasel|unsupported|baseless|lies?|fake|propaganda|should|AI)\b|!/i,
          );
        }
        if (question) expect(question).toMatch(/\?$/);
      });
    });
  }
});
