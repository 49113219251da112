import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/engine/attribution';
import { overlap } from '../../../src/engine/selector';
import { readDocument } from '../../../src/engine/text';
import { ARTICLE_RULES } from '../../../src/engine/wording/article-candidates';
import type { ArticleExample, ArticleRule } from '../../../src/engine/wording/article-rule';
import { ask, RULES } from '../../../src/engine/wording/candidates';
import type { Rule, RuleWords } from '../../../src/engine/wording/rule';
import { ArticleView } from '../../../src/engine/wording/view';

const folder = join(import.meta.dirname, '../../../src/engine/wording/rules');

/** The text with «» around what one rule marks in it. */
function marked(rule: Rule, text: string): string {
  const document = readDocument(text);
  const view = new ArticleView(document, attribute(document), { kind: 'news' });
  const triggers = new Set(rule.triggers);
  const isAsked = (norm: string, at: number) =>
    rule.triggers === 'sentence' ? at === 0 : triggers.has(norm);
  const spans = view.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      if (!isAsked(token.norm, at) || (!rule.insideQuotations && sentence.isQuoted(at))) return [];
      const found = ask(rule, sentence, at);
      // What is held back until the thorough level counts as left alone.
      return found && (found.level !== 'thorough' || rule.level === 'thorough') ? found.span : [];
    }),
  );
  return spans
    .filter((span, i) => spans.findIndex((other) => overlap(other, span) > 0) === i)
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
        expect(rule.examples.leavesAlone.length).toBeGreaterThanOrEqual(rule.examples.marks.length);
        expect(rule.examples.marks.length).toBeGreaterThan(0);
        expectFit(rule);
      });
    });
  }
});

/** Title and text with «» around what a rule marks in them. */
function markedWhole(rule: ArticleRule, { title, text }: ArticleExample): ArticleExample {
  const view = (written: string) => {
    const document = readDocument(written);
    return new ArticleView(document, attribute(document), { kind: 'news' });
  };
  const found = rule.find({ title: view(title), body: view(text), form: 'article' });
  if (!found) return { title, text };
  const { start, end } = found.span;
  const mark = (all: string) => `${all.slice(0, start)}«${all.slice(start, end)}»${all.slice(end)}`;
  return found.field === 'title' ? { title: mark(title), text } : { title, text: mark(text) };
}

const bare = ({ title, text }: ArticleExample): ArticleExample => ({
  title: title.replace(/[«»]/g, ''),
  text: text.replace(/[«»]/g, ''),
});

describe('rules about whole articles', () => {
  it('are all collected, each named as its file', () => {
    const files = readdirSync(join(folder, '../article-rules')).map((name) => name.replace(/\.ts$/, ''));
    expect(ARTICLE_RULES.map((rule) => rule.id)).toEqual(files.sort());
  });

  for (const rule of ARTICLE_RULES) {
    describe(rule.id, () => {
      it.each(rule.examples.marks)('marks $title', (example) => {
        expect(markedWhole(rule, bare(example))).toEqual(example);
      });
      it.each(rule.examples.leavesAlone)('leaves alone: $title', (example) => {
        expect(markedWhole(rule, example)).toEqual(example);
      });
      it('says what it found in words fit to print', () => expectFit(rule));
    });
  }
});

function expectFit({ title, message, explanation, looksFor, ask: question }: RuleWords): void {
  expect(title.length).toBeLessThanOrEqual(40);
  for (const words of [title, message, explanation, looksFor, question ?? ''])
    expect(words).not.toMatch(
      /\b(?:biased?|weasel|unsupported|baseless|lies?|fake|propaganda|should|AI)\b|!/i,
    );
  if (question) expect(question).toMatch(/\?$/);
}
