// Whether the article links the documents that it names. Links stand where a document is mentioned first, and that is
// often not where it speaks: "a [report] on the pier came out on Monday. The report says …". And they stand on the
// name, on words beside it, or on what it says: "the poll, [commissioned by the city], showed", "one report found that
// [the beams are rusty]". So each link is looked at with the words around it, and any mention near it counts. In doubt
// a document is linked: that it is not is a thing to hold against an article.

import type { Block } from '../article';
import type { Span } from '../selector';

/** A link with the words around it; `start` and `end` count in `text`. */
export interface LinkedWords extends Span {
  /** In lower case. */
  readonly text: string;
}

/** Characters kept on either side of a link: names of documents are shorter. */
const AROUND = 60;
/** What may stand between a mention and a link beside it: some words, no end of a sentence. */
const BETWEEN = /^[\p{L}\s,:“”"‘’'-]*$/u;
const ARTICLES = /^(?:the|a|an|its|their)$/;
/** So many of those words, articles aside. Links of a word or two may be to what the sentence is about, so they are to be nearer. */
const MOST_BETWEEN = { short: 1, long: 2 };
const LONG = 3;

/** The links of a passage; undefined where nothing is known of links. */
export function linkedWordsIn({
  text,
  blocks,
}: {
  readonly text: string;
  readonly blocks: readonly Block[];
}): LinkedWords[] | undefined {
  if (!blocks.some(({ links }) => links)) return undefined;
  return blocks.flatMap((block) =>
    (block.links ?? []).map(({ start, end }) => {
      const from = Math.max(block.start, start - AROUND);
      const words = text.slice(from, Math.min(block.end, end + AROUND));
      return { text: words.toLowerCase(), start: start - from, end: end - from };
    }),
  );
}

/** Whether any of the links stands on or beside a mention of the name. */
export function isLinked(name: string, links: readonly LinkedWords[]): boolean {
  const words = name.toLowerCase();
  return links.some((link) => {
    for (let at = link.text.indexOf(words); at >= 0; at = link.text.indexOf(words, at + 1)) {
      const mention = { start: at, end: at + words.length };
      if (isWhole(link.text, mention) && isBeside(link, mention)) return true;
    }
    return false;
  });
}

/** Words of their own, not a part of longer ones. */
function isWhole(text: string, { start, end }: Span): boolean {
  const isLetter = (character = '') => /[\p{L}\p{N}]/u.test(character);
  return !isLetter(text[start - 1]) && !isLetter(text[end]);
}

function isBeside(link: LinkedWords, mention: Span): boolean {
  if (mention.start < link.end && mention.end > link.start) return true;
  const [first, second] = mention.end <= link.start ? [mention, link] : [link, mention];
  const between = link.text.slice(first.end, second.start);
  const words = wordsOf(between).filter((word) => !ARTICLES.test(word));
  const length = wordsOf(link.text.slice(link.start, link.end)).length;
  return BETWEEN.test(between) && words.length <= MOST_BETWEEN[length < LONG ? 'short' : 'long'];
}

const wordsOf = (text: string): string[] => text.split(/[\s,:“”"]+/).filter(Boolean);
