// An article as it arrives from a page: the one place where its shape is checked. Whoever took over a page's
// renderer could send anything, so types, order and sizes are verified before the engine sees it.

import * as v from 'valibot';
import { type Article, LONGEST_TEXT } from '../engine/article';
import { failed, type Result } from './messages';

const short = v.pipe(v.string(), v.maxLength(4000));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const schema = v.object({
  detected: v.boolean(),
  kind: v.picklist(['news', 'opinion', 'analysis', 'satire', 'sponsored', 'other']),
  kindReason: v.optional(short),
  form: v.picklist(['article', 'live-blog', 'press-release']),
  title: short,
  byline: v.optional(short),
  site: v.optional(short),
  published: v.optional(day),
  modified: v.optional(day),
  section: v.optional(short),
  lang: v.optional(v.pipe(v.string(), v.maxLength(40))),
  url: v.optional(v.pipe(v.string(), v.maxLength(8000))),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  blocks: v.array(
    v.object({
      type: v.picklist(['heading', 'paragraph', 'quote', 'list-item', 'caption', 'row']),
      start: v.pipe(v.number(), v.integer(), v.minValue(0)),
      end: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

export function readArticleMessage(input: unknown): Result<Article> {
  const parsed = v.safeParse(schema, input);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return failed('The page could not be read.', `article.${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  const article = parsed.output;
  let at = 0;
  for (const block of article.blocks) {
    if (block.start < at || block.end < block.start || block.end > article.text.length)
      return failed(
        'The page could not be read.',
        `article.blocks: ${block.start}–${block.end} is out of order`,
      );
    at = block.end;
  }
  return { ok: true, value: article };
}
