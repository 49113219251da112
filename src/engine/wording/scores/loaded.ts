// How far a sentence's words take a side, in points: one point makes it as likely as not. Words that hardly ever stand
// in plain reports bring a point each, words that are also meant literally less; signs of argument add a little, signs
// of a plain report take some off.

import { WEEKDAYS, wordSet } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { JUDGING } from './loaded-adjectives';
import { NAMING } from './loaded-nouns';
import { madeWordWeight, phrasesFrom } from './loaded-phrases';
import { ACTING } from './loaded-verbs';

/** Quoted words belong to whoever spoke; they still colour the sentence. */
const QUOTED_SHARE = 0.8;

const ADDRESS = wordSet('we our us you your');
/** Words of argument rather than report. */
const ARGUING = wordSet(
  `is are not so such too how what why isn't aren't don't doesn't didn't can't cannot won't wasn't wouldn't shouldn't`,
);
const SOBER = wordSet('said according told percent reported announced');

export function loadedOf(s: SentenceView): number {
  let loaded = 0;
  let arguing = 0;
  let sober = 0;
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    const isQuoted = s.isQuoted(i);
    const share = isQuoted ? QUOTED_SHARE : 1;
    if (!isPartOfName(s, i)) loaded += points(weightOf(word) * share);
    for (const { rest, weight } of phrasesFrom(word))
      if (s.reads(i + 1, ...rest)) loaded += points(weight * share);
    if (token.text === '!') arguing += 0.35;
    if (token.kind === 'number' || SOBER.has(word)) sober += 0.1;
    if (WEEKDAYS.has(word)) sober += 0.2;
    if (isQuoted) return;
    if (ARGUING.has(word)) arguing += 0.07;
    if (s.isPast(i)) sober += 0.03;
    if (/^(?:[?–—;]|--)$/.test(token.text)) arguing += 0.08;
    if (ADDRESS.has(word) && token.text !== 'US') arguing += 0.08;
  });
  if (s.attribution.attributions.some((a) => a.name !== '' && a.act === 'says')) sober += 0.1;
  return Math.max(0, 1 - 2 ** -(loaded + Math.min(0.7, arguing) - Math.min(0.7, sober)));
}

/** A weight up to 1 as points: strong words count more than two halves of them. */
function points(weight: number): number {
  return -Math.log(1 - 0.8 * Math.min(1, weight));
}

/** The heaviest reading of a word: "lies" may be a noun or a verb. */
function weightOf(word: string): number {
  return (
    Math.max(JUDGING.get(word) ?? 0, NAMING.get(word) ?? 0, ACTING.get(word) ?? 0) || madeWordWeight(word)
  );
}

/** "Liberal Democrats", "Extreme Ultraviolet Explorer": words of a name say what it is called. */
function isPartOfName(s: SentenceView, i: number): boolean {
  return i > 0 && s.isName(i) && s.isName(i + 1);
}
