// All rules about whole articles over one article. Found by walking their folder; a rule that throws is left out.

import type { ArticleFinding, ArticleRule, WholeArticle } from './article-rule';

export const ARTICLE_RULES: readonly ArticleRule[] = Object.values(
  import.meta.glob<ArticleRule>('./article-rules/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => (a.id < b.id ? -1 : 1));

export function findInArticle(article: WholeArticle): { rule: ArticleRule; finding: ArticleFinding }[] {
  return ARTICLE_RULES.flatMap((rule) => {
    try {
      const finding = rule.find(article);
      return finding ? [{ rule, finding }] : [];
    } catch {
      return [];
    }
  });
}
