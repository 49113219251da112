// A rule about an article as a whole: its headline against its text, how many stand behind it. Asked once, and only where
// the whole article is at hand.

import type { Form } from '../article';
import type { Span } from '../selector';
import type { RuleWords } from './rule';
import type { ArticleView } from './view';

export interface WholeArticle {
  readonly title: ArticleView;
  readonly body: ArticleView;
  readonly form: Form;
}

export interface ArticleFinding {
  readonly field: 'title' | 'text';
  readonly span: Span;
  readonly cues: readonly Span[];
  /** What of the text stands against the headline, for {other} in the rule's words. */
  readonly other?: string;
}

export interface ArticleExample {
  readonly title: string;
  readonly text: string;
}

export interface ArticleRule extends RuleWords {
  find(article: WholeArticle): ArticleFinding | undefined;
  /** «» stands around what is marked, in the title or in the text. */
  readonly examples: {
    readonly marks: readonly ArticleExample[];
    readonly leavesAlone: readonly ArticleExample[];
  };
}

/** Checks nothing at run time; it makes a rule's file type-check against `ArticleRule`. */
export function defineArticleRule(rule: ArticleRule): ArticleRule {
  return rule;
}
