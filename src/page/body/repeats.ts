// Drops what says body text a second time: pull quotes, boxes to click and share, a picture's caption, the same paragraph
// once more for small screens. A repetition is no further claim, and must not be read twice. Lines of the article may
// well return in it (a refrain, what is included in each of ten tours), so a line that is short, in a list, or
// beside its first saying goes only from a box set apart.

import { fold } from '../block-text';
import type { Frame, PageBlock } from '../survey';
import type { Draft } from './draft';
import { within } from './draft';

/** So long a paragraph is not written twice. */
const LONG = 80;
/** A pull quote says at least so much. */
const SHORT = 30;
/** One line left of its box is who said it. */
const NAME = 80;
const APART_TAGS = new Set(['blockquote', 'aside', 'figure', 'q']);
const LIST_TAGS = new Set(['li', 'dd', 'dt', 'tr']);
const APART_WORDS = new Set([
  'pull',
  'pulled',
  'pullquote',
  'quote',
  'blockquote',
  'callout',
  'highlight',
  'tweetable',
  'ctt',
  'breakout',
]);
const LEVELS = 4;

export function dropRepeats(draft: Draft): void {
  const { blocks, keep } = draft;
  const kept = blocks.filter((block) => keep[block.index]);
  const boxes = new Map(kept.map((block) => [block, boxOf(block)]));
  const body = kept.filter((block) => !boxes.get(block)).map((block) => letters(block.text));
  const whole = body.join('\n');
  const seen = new Map<string, Frame | null>();
  for (const block of kept) {
    const words = letters(block.text);
    const box = boxes.get(block);
    const again = box
      ? words.length >= SHORT && (whole.includes(words) || seen.has(words))
      : words.length >= LONG &&
        (seen.get(words) ?? around(block)) !== around(block) &&
        !within(block, LIST_TAGS);
    if (!seen.has(words)) seen.set(words, around(block));
    if (!again) continue;
    keep[block.index] = false;
    if (box) dropRest(draft, box);
  }
}

/** What stands beside its first saying was written twice: a refrain, filler text. */
const around = ({ frame }: PageBlock): Frame | null => frame.parent;

/** The outermost box near a block that is a quotation or stands beside the text. */
function boxOf(block: PageBlock): Frame | null {
  let box: Frame | null = null;
  let frame: Frame | null = block.frame;
  for (let i = 0; frame && i < LEVELS; i++, frame = frame.parent)
    if (APART_TAGS.has(frame.tag) || frame.words.some((word) => APART_WORDS.has(word))) box = frame;
  return box;
}

function dropRest({ blocks, keep }: Draft, box: Frame): void {
  const [last, ...others] = blocks.slice(box.from, box.to).filter((block) => keep[block.index]);
  if (last && others.length === 0 && last.text.length <= NAME) keep[last.index] = false;
}

const letters = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
