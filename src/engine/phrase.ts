// Where a note begins and ends: matched words are rarely a whole phrase ("five hours Amazon took the order"), and a
// mark that stops in the middle of one looks like a mistake. So a span grows to the nearest border of its clause, if
// that is near; it never crosses one.

import type { Span } from './selector';
import type { Sentence, Token } from './text';

/** Words that a span may take in on a side to reach the clause's border; beyond that it would say more than was matched. */
const REACH = 6;

/** A clause ends before these; and at any punctuation. */
const BORDERS = new Set(
  'and but or nor that which who whom whose because after before while when where if as since until unless although though so than except whether'.split(
    ' ',
  ),
);
/** What follows these may be the second half of the same phrase: "privacy and security concerns". */
const JOINING = new Set(['and', 'or', 'nor']);
/** Small words that belong to what follows them, taken in even when the border is far: "the", "in the", "about". */
const LEADING = new Set(
  'the a an in on at by for of to from with within about around over under nearly almost more than its his her their this these those mid late early'.split(
    ' ',
  ),
);
/** Particles that belong to the verb before them: "took the order back". */
const TRAILING = new Set('back off out up down away over'.split(' '));

/**
 * The span grown to its phrase.
 *
 * “Within about [five hours Amazon took the order] back and said …” → “Within about five hours Amazon took the order back”
 */
export function wholePhrase(sentence: Pick<Sentence, 'tokens'>, span: Span): Span {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > span.start);
  let last = tokens.findLastIndex((token) => token.start < span.end);
  if (first < 0 || last < first) return span;
  const from = grow(tokens, first, -1) ?? leadingFrom(tokens, first);
  last = grow(tokens, last, 1) ?? trailingFrom(tokens, last);
  return {
    start: Math.min(span.start, tokens[from]?.start ?? span.start),
    end: Math.max(span.end, tokens[last]?.end ?? span.end),
  };
}

/** Index of the last word before the clause's border on one side; undefined when the border is out of reach. */
function grow(tokens: readonly Token[], from: number, step: 1 | -1): number | undefined {
  let at = from;
  for (let taken = 0; taken <= REACH; taken++) {
    const next = tokens[at + step];
    if (step === 1 && JOINING.has(next?.norm ?? '')) return undefined;
    if (!next || isBorder(next)) return at;
    at += step;
  }
  return undefined;
}

function leadingFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (LEADING.has(tokens[at - 1]?.norm ?? '')) at--;
  return at;
}

function trailingFrom(tokens: readonly Token[], from: number): number {
  return TRAILING.has(tokens[from + 1]?.norm ?? '') ? from + 1 : from;
}

function isBorder({ kind, norm }: Token): boolean {
  return kind === 'punctuation' || BORDERS.has(norm);
}
