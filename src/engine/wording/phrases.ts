// Phrases as rules write them, and whether one stands around a word. One phrase a line:
//
//   with one|an eye on|to      words, and alternatives for a word
//   (rather) conveniently      a word that may be missing
//   <be> <adv>? believed       a class of words; ? when it may be missing
//   the ~ reason for           up to three words of any kind
//
// The first plain word of a line is its anchor: rules are asked at it, and the rest is matched to both sides.

import { BE, HAVE, isAdverb, MODALS, PERSONAL, POSSESSIVES } from '../text/word-classes';
import type { Finding } from './rule';
import type { SentenceView } from './view';

type Test = (sentence: SentenceView, at: number) => boolean;

interface Part {
  readonly test: Test;
  readonly least: 0 | 1;
  readonly most: 1 | 3;
}

interface Phrase {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/** Tokens `from` to `to` (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Phrases {
  /** The norms at which to ask. */
  readonly triggers: readonly string[];
  /** The longest phrase with its anchor at a token. */
  at(sentence: SentenceView, at: number): Stretch | undefined;
}

const CLASSES: Readonly<Record<string, Test>> = {
  be: (s, i) => BE.has(s.word(i)),
  have: (s, i) => HAVE.has(s.word(i)),
  modal: (s, i) => MODALS.has(s.word(i)),
  adv: (s, i) => isAdverb(s.word(i)),
  past: (s, i) => s.isPast(i),
  ing: (s, i) => s.word(i).length > 4 && s.word(i).endsWith('ing'),
  name: (s, i) => s.isName(i),
  pronoun: (s, i) => PERSONAL.has(s.word(i)),
  /** Whose it is: "his", "the council's". */
  owner: (s, i) => POSSESSIVES.has(s.word(i)) || /[^t]'s$|s'$/.test(s.word(i)),
  number: (s, i) => s.tokens[i]?.kind === 'number',
};

const anyWord: Test = (s, i) => s.word(i) !== '' && !s.isMark(i);

/** Reads phrases, one a line. Throws on a class that does not exist: a mistake in a rule, found by its tests. */
export function phrases(list: string): Phrases {
  const byAnchor = new Map<string, Phrase[]>();
  for (const line of list.split('\n').map((one) => one.trim())) {
    if (!line) continue;
    const words = line.split(/\s+/);
    const anchor = words.findIndex((word) => /^[^<(~]/.test(word) && !word.endsWith('?'));
    if (anchor < 0) throw new Error(`no plain word: ${line}`);
    const phrase = {
      before: words.slice(0, anchor).map(partOf).reverse(),
      after: words.slice(anchor + 1).map(partOf),
    };
    for (const word of (words[anchor] as string).split('|'))
      byAnchor.set(word, [...(byAnchor.get(word) ?? []), phrase]);
  }
  return {
    triggers: [...byAnchor.keys()],
    at(sentence, at) {
      let best: Stretch | undefined;
      for (const { before, after } of byAnchor.get(sentence.word(at)) ?? []) {
        const first = reach(sentence, before, 0, at - 1, -1);
        const last = first === undefined ? undefined : reach(sentence, after, 0, at + 1, 1);
        if (first === undefined || last === undefined) continue;
        if (!best || last - first - 1 > best.to - best.from) best = { from: first + 1, to: last };
      }
      return best;
    },
  };
}

/** A find on the clause around token `at`, widened to hold the whole phrase, whose words gave it away. */
export function clauseWith(phrase: Stretch, sentence: SentenceView, at: number): Finding {
  const clause = sentence.clause(at);
  return {
    span: sentence.span(Math.min(clause.from, phrase.from), Math.max(clause.to, phrase.to)),
    cues: [sentence.span(phrase.from, phrase.to)],
  };
}

function partOf(written: string): Part {
  if (written === '~') return { test: anyWord, least: 0, most: 3 };
  const least = /^\(.*\)$|\?$/.test(written) ? 0 : 1;
  const bare = written.replace(/^\(|\)$|\?$/g, '').replace(/\?$/, '');
  return { test: testOf(bare), least, most: 1 };
}

function testOf(bare: string): Test {
  const name = /^<(.+)>$/.exec(bare)?.[1];
  if (name === undefined) {
    const words = new Set(bare.split('|'));
    return (s, i) => words.has(s.word(i));
  }
  const test = CLASSES[name];
  if (!test) throw new Error(`no class of words: ${bare}`);
  return test;
}

/** One past the last token of the parts from `part` on, going one way; undefined where they do not stand there. */
function reach(
  s: SentenceView,
  parts: readonly Part[],
  part: number,
  at: number,
  step: 1 | -1,
): number | undefined {
  const { test, least, most } = parts[part] ?? {};
  if (!test) return at;
  let taken = 0;
  while (taken < (most as number) && test(s, at + step * taken)) taken++;
  for (; taken >= (least as number); taken--) {
    const end = reach(s, parts, part + 1, at + step * taken, step);
    if (end !== undefined) return end;
  }
  return undefined;
}
