// "… could have been sold by the mayor just to please his friends": a deed that is guessed, with a reason that is guessed.

import { wordSet } from '../../text/word-classes';
import { GUESS_ADVERBS, GUESS_MODALS, SELF_SERVING } from '../lexicon';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const MERELY = wordSet('just simply purely merely solely');
/** "cost ten pounds just to enter": a price or an effort, not a motive. */
const EFFORT = wordSet(
  'cost costs pay pays paid paying enough hours hour hard struggle struggles struggling struggled need needs needed wait waiting queue queued spend spent takes took time battle fight fought forced effort difficult work worked working requires required i we you',
);
/** "just to be clear", "just to name a few": the writer speaking to the reader. */
const ASIDE = wordSet(
  'name be survive stay keep live cope clear recap add mention say get make see find break confirm eat',
);

export default defineRule({
  id: 'guessed-motive',
  axis: 'motive',
  title: 'A motive is guessed',
  message: 'A motive is guessed (“{words}”); nobody is named who says so.',
  explanation:
    'The sentence gives a reason for what somebody did. It does not say who knows that reason, or how.',
  looksFor:
    'A guessed deed, or a deed for show or harm, with a purpose behind “just to” and no source for it.',
  ask: 'Who says that this was the reason, and how would they know?',
  severity: 1,
  confidence: 0.85,
  level: 'quiet',
  triggers: [...MERELY, 'order', 'so'],
  quiet: ['sourced', 'question'],
  softened: ['sport', 'advice'],
  find(sentence, at) {
    const to = purposeAt(sentence, at);
    if (to < 0) return undefined;
    const { from, to: end } = sentence.clause(at);
    if (sentence.first(from, at, EFFORT) >= 0 || /sel(?:f|ves)$/.test(sentence.word(to + 2)))
      return undefined;
    const guess = guessBefore(sentence, from, at);
    const verb = sentence.word(to + 1);
    if (guess < 0 && (!MERELY.has(sentence.word(at)) || !SELF_SERVING.has(verb))) return undefined;
    if (guess < 0 && ASIDE.has(verb)) return undefined;
    const purpose = sentence.span(at, to + 1);
    return {
      span: sentence.span(from, end),
      cues:
        guess < 0
          ? [purpose]
          : [sentence.span(guess, guess + (sentence.word(guess + 1) === 'have' ? 2 : 1)), purpose],
      level: guess < 0 ? 'normal' : 'quiet',
      confidence: guess < 0 ? 0.7 : 0.9,
    };
  },
  examples: {
    marks: [
      'And «the sale could have been pushed by the mayor just to please his friends».',
      '«The bank may have closed the branch simply to punish the town», and the town noticed.',
      '«The minister dropped the bill just to embarrass her rival».',
      '«Acme probably cut the price in order to ruin its neighbour».',
    ],
    leavesAlone: [
      'The mayor could have sold the house just to please his friends, said Ann Roe.',
      'It costs ten pounds just to enter the park.',
      'Many families may have to borrow just to survive.',
      'The minister dropped the bill to save money.',
      'Did the mayor sell it just to please his friends?',
      'She gets up early just to see the sun rise.',
    ],
  },
});

/** Index of the "to" of a purpose that begins at `at`, or -1. */
function purposeAt(sentence: SentenceView, at: number): number {
  const word = sentence.word(at);
  if (word === 'order') return sentence.word(at - 1) === 'in' && sentence.word(at + 1) === 'to' ? at + 1 : -1;
  if (word === 'so') return sentence.reads(at + 1, 'as', 'to') ? at + 2 : -1;
  return sentence.word(at + 1) === 'to' ? at + 1 : -1;
}

/** A modal perfect or an adverb of guessing before the purpose: a deed that nobody has confirmed. */
function guessBefore(sentence: SentenceView, from: number, at: number): number {
  for (let k = from; k < at; k++) {
    const word = sentence.word(k);
    if (GUESS_MODALS.has(word) && sentence.word(k + 1) === 'have' && sentence.word(k + 2) !== 'to') return k;
    if (GUESS_MODALS.has(word) && sentence.word(k + 1) === 'well' && sentence.word(k + 2) === 'have')
      return k;
    if (GUESS_ADVERBS.has(word) && word !== 'likely') return k;
  }
  return -1;
}
