// How far a sentence leans on somebody who can't be found.

import { wordSet } from '../../text/word-classes';
import { FACELESS, SAY } from '../lexicon';
import type { SentenceView } from '../view';
import { Hints, weights } from './tally';

const WORDS = weights({
  0.7: 'allegedly supposedly purportedly arguably reputedly rumoured rumored so-called regarded',
  0.52: 'reportedly widely rumours rumors considered famous famously notable well-known largely',
  0.45: 'generally',
  0.3: 'apparently perceived supposed others argued claimed claims criticized criticised controversial unknown',
});
const NOT_PLURAL = wordSet(
  'times years days weeks months hours minutes miles things ways yes us is was has this its his does less always series news',
);
const QUANTIFIERS = wordSet('some many most certain');
const THOUGHT =
  /^(?:said|believed|thought|argued|considered|regarded|claimed|alleged|known|reported|assumed|suggested)$/;

export function vagueOf(s: SentenceView): number {
  const hints = new Hints();
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    const weight = WORDS.get(word);
    if (weight) hints.add(weight);
    if (FACELESS.has(word)) hints.add(SAY.has(s.word(i + 1)) || SAY.has(s.word(i + 2)) ? 0.6 : 0.3);
    if (QUANTIFIERS.has(word)) hints.add(quantifier(s, i));
    if (
      THOUGHT.test(word) &&
      /^(?:is|are|was|were|been|be|widely|often|generally)$/.test(s.word(i - 1)) &&
      s.word(i + 1) !== 'by'
    )
      hints.add(/^(?:said|believed|thought|argued|regarded|considered)$/.test(word) ? 0.52 : 0.3);
    if (/^(?:suggests?|suggested|claims?|claimed|argues?|argued)$/.test(word) && s.word(i + 1) === 'that')
      hints.add(0.4);
    if (word === 'one' && s.reads(i + 1, 'of', 'the', 'most')) hints.add(0.5);
    if (word === 'several' && isPlural(s.word(i + 1)) && !NOT_PLURAL.has(s.word(i + 1))) hints.add(0.42);
  });
  return hints.score;
}

/** "some say", "many people", "some critics"; a bare count ("some 40 houses", "some of the") is less. */
function quantifier(s: SentenceView, i: number): number {
  const word = s.word(i);
  const next = s.word(i + 1);
  if (s.tokens[i + 1]?.kind === 'number') return 0;
  if (SAY.has(next) && word !== 'certain') return 0.8;
  if (next === 'of') return word === 'many' ? 0.5 : 0.35;
  if (word === 'some' || word === 'many') return NOT_PLURAL.has(next) ? 0.3 : 0.52;
  return isPlural(next) || isPlural(s.word(i + 2)) ? (word === 'certain' ? 0.5 : 0.32) : 0;
}

function isPlural(word: string): boolean {
  return /[^sui]s$/.test(word) || /^(?:people|men|women|children)$/.test(word);
}
