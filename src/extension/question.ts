// An article as it arrives from a page: the one place where its shape is checked. Whoever took over a page's
// renderer could send anything, so types, order and sizes are verified before the engine sees it.

import * as v from 'valibot';
import { LONGEST_TEXT } from '../engine/article';
import type { Span } from '../engine/selector';
import { failed, type Question, type Result } from './messages';

const tag = v.pipe(v.string(), v.maxLength(40));
const short = v.pipe(v.string(), v.maxLength(4000));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: position, end: position });

const about = v.object({
  detected: v.boolean(),
  kind: v.picklist(['news', 'opinion', 'analysis', 'satire', 'sponsored', 'other']),
  kindReason: v.optional(short),
  form: v.picklist(['article', 'live-blog', 'press-release']),
  formReason: v.optional(short),
  title: short,
  byline: v.optional(short),
  site: v.optional(short),
  published: v.optional(day),
  modified: v.optional(day),
  section: v.optional(short),
  lang: v.optional(tag),
  translated: v.optional(v.object({ by: v.optional(tag), from: v.optional(tag), to: v.optional(tag) })),
  url: v.optional(v.pipe(v.string(), v.maxLength(8000))),
  partial: v.optional(v.picklist(['paywall'])),
});

const passage = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  before: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  after: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  blocks: v.array(
    v.object({
      ...span.entries,
      type: v.picklist(['heading', 'paragraph', 'quote', 'list-item', 'caption', 'row']),
      role: v.optional(v.picklist(['embed'])),
      entry: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      time: v.optional(v.pipe(v.string(), v.maxLength(100))),
      lang: v.optional(tag),
      links: v.optional(v.array(span)),
    }),
  ),
});

const schema = v.object({
  about,
  passages: v.array(v.object({ id: v.pipe(v.string(), v.maxLength(60)), passage: v.optional(passage) })),
  wordingAnyway: v.boolean(),
});

export function readQuestion(input: unknown): Result<Question> {
  const parsed = v.safeParse(schema, input);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return failed('The page could not be read.', `${v.getDotPath(issue) ?? 'article'}: ${issue.message}`);
  }
  for (const { passage } of parsed.output.passages) {
    if (!passage) continue;
    const stray =
      strayIn(passage.blocks, { start: 0, end: passage.text.length }, 'blocks') ??
      passage.blocks.map((block) => strayIn(block.links ?? [], block, 'links')).find(Boolean);
    if (stray) return failed('The page could not be read.', stray);
  }
  return { ok: true, value: parsed.output };
}

/** The first of these stretches that overlaps the one before or reaches out of the whole, in words. */
function strayIn(spans: readonly Span[], whole: Span, name: string): string | undefined {
  let at = whole.start;
  for (const { start, end } of spans) {
    if (start < at || end < start || end > whole.end) return `${name}: ${start}–${end} is out of order`;
    at = end;
  }
  return undefined;
}
