// What each kept block is in the article: its type, and whether its words are somebody else's post that is shown inside.
// Element names decide, within reason: pages also put a whole article into one list item or one quotation.

import type { BlockType } from '../../engine/article';
import type { Frame, PageBlock } from '../survey';
import { type Draft, isHeading, keptIn, type Tally, within } from './draft';

const LIST = new Set(['li', 'dt', 'dd']);
const QUOTE = new Set(['blockquote']);
const CAPTION = new Set(['figcaption', 'caption']);
/** A list item or quotation with more of the text than this is a box of the layout. */
const LAYOUT = 0.5;
/** Class names by which scripts of other sites find the quotation that they replace by their post. */
const EMBED_CLASS = /(?:^|[\s_-])(?:o?embed|embedded|tweet|toot|media)(?:-\w+)?(?:\s|$)/i;
/** How such a post is signed: "— Ada Example (@ada) May 4, 2024". */
const SIGNED = /^[—–-]\s.{1,80}\(@[\w.@-]+\)/;

export function typeOf(block: PageBlock, sums: Tally): BlockType {
  if (block.row || block.frame.tag === 'pre') return 'row';
  if (isHeading(block)) return 'heading';
  if (within(block, CAPTION)) return 'caption';
  if (isSmall(within(block, QUOTE), sums)) return 'quote';
  if (isSmall(within(block, LIST), sums)) return 'list-item';
  return 'paragraph';
}

/** The quotation that stands for an embedded post, when the block is part of one. */
export function embedOf({ blocks }: Draft, block: PageBlock): Frame | undefined {
  const quote = within(block, QUOTE);
  if (!quote) return undefined;
  if (EMBED_CLASS.test(quote.element.getAttribute('class') ?? '')) return quote;
  return blocks.slice(quote.from, quote.to).some(({ text }) => SIGNED.test(text)) ? quote : undefined;
}

const isSmall = (frame: Frame | undefined, sums: Tally): boolean =>
  frame !== undefined && keptIn(sums, frame) <= sums.total * LAYOUT;
