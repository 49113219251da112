// How far a sentence leans on somebody who can't be found.

import { isAdverb, wordSet } from '../../text/word-classes';
import { FACELESS, SAY } from '../lexicon';
import type { SentenceView } from '../view';
import { Hints } from './tally';
import { JUDGE, NOT_PLURAL, OPINION, RANKED, SPREAD, THOUGHT, VAGUE_WORDS, VIEWERS } from './vague-words';

const QUANTIFIERS = wordSet('some many most certain');
const WELL = wordSet('well best better');
const KNOWN = wordSet('known remembered regarded');
const BE = /^(?:is|are|was|were|be|been|being)$/;
/** "as many", "how many", "so many", "these many": a count. */
const COUNTED = /^(?:as|how|so|too|not|these|those|the|his|her|its|their|has|have|had|with)$/;
/** How far behind a group its verb of saying may stand: "critics of the plan often claim". */
const REACH = 6;

export function vagueOf(s: SentenceView): number {
  const hints = new Hints();
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    const weight = VAGUE_WORDS.get(word);
    if (weight && !(word === 'widely' && isSpread(s, i + 1))) hints.add(weight);
    if (FACELESS.has(word)) hints.add(speaks(s, i) ? 0.6 : 0.3);
    else if (VIEWERS.has(word) && speaks(s, i)) hints.add(0.4);
    if (QUANTIFIERS.has(word)) hints.add(quantifier(s, i));
    if (THOUGHT.has(word) || OPINION.has(word)) hints.add(thought(s, i));
    if (s.word(i + 1) === 'that') hints.add(claim(s, i));
    if ((word === 'it' || word === 'one') && isJudged(s, i)) hints.add(word === 'it' ? 0.6 : 0.45);
    if (word === 'one' && s.reads(i + 1, 'of', 'the') && isTop(s, i + 3)) hints.add(0.52);
    if (word === 'most' && RANKED.has(s.word(i + 1))) hints.add(0.52);
    if (word === 'others') hints.add(SAY.has(s.word(i + 1)) ? 0.7 : 0);
    if (WELL.has(word) && KNOWN.has(s.word(i + 1))) hints.add(0.52);
    if (word === 'several' && isPlural(s.word(i + 1)) && !NOT_PLURAL.has(s.word(i + 1))) hints.add(0.25);
  });
  return hints.score;
}

/** "suggests that", "they claim that"; a claim of somebody named has its source. */
function claim(s: SentenceView, i: number): number {
  const word = s.word(i);
  if (/^(?:suggests?|suggested|speculates?)$/.test(word)) return 0.52;
  return /^(?:claims?|claimed|argues?|argued)$/.test(word) ? (isSomebody(s, i - 1) ? 0.3 : 0.52) : 0;
}

/** "some say", "many people", "some critics"; a bare count ("some 40 houses", "some of the") is less. */
function quantifier(s: SentenceView, i: number): number {
  const word = s.word(i);
  const before = s.word(i - 1);
  const next = s.word(i + 1);
  const first = i === 0 || s.isMark(i - 1);
  if (s.tokens[i + 1]?.kind === 'number') return 0;
  if (SAY.has(next) && word !== 'certain') return 0.8;
  if (next === 'of') return word === 'many' ? 0.5 : word === 'some' ? 0.42 : 0.25;
  if (NOT_PLURAL.has(next)) return 0.3;
  // "… and many others" ends a list.
  if (next === 'others' && !SAY.has(s.word(i + 2))) return 0.1;
  const plural = isPlural(next) || isPlural(s.word(i + 2)) || isPlural(s.word(i + 3));
  if (word === 'most') return first && plural ? 0.5 : plural ? 0.3 : 0;
  if (word === 'certain') return plural ? 0.5 : 0.2;
  if (word === 'some') return plural || first || /^(?:is|are|was|were|have|had)$/.test(next) ? 0.55 : 0.3;
  if (COUNTED.test(before)) return 0.3;
  return isPlural(next) && !first && before !== 'by' && before !== 'that' ? 0.48 : 0.52;
}

/** "is believed", "was widely seen as", "considered by many". */
function thought(s: SentenceView, i: number): number {
  const word = s.word(i);
  const before = s.word(i - 1);
  const passive = BE.test(before) || (isAdverb(before) && BE.test(s.word(i - 2)));
  const strong = THOUGHT.has(word);
  if (s.word(i + 1) === 'by') {
    return /^(?:some|many|most|critics|experts|others|several|scholars|historians)$/.test(s.word(i + 2))
      ? 0.6
      : strong && passive
        ? 0.3
        : 0;
  }
  if (SPREAD.has(before)) return strong ? 0.55 : 0.3;
  if (!passive) return 0;
  return strong ? 0.52 : 0.2;
}

/** "it has been argued", "it may be inferred", "one could argue". */
function isJudged(s: SentenceView, i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) {
    if (JUDGE.has(s.word(k))) return s.word(i) === 'one' || BE.test(s.word(k - 1)) || isAdverb(s.word(k - 1));
    if (s.isMark(k)) return false;
  }
  return false;
}

/** A verb right behind a name, "he" or "she": somebody is there to ask. */
function isSomebody(s: SentenceView, i: number): boolean {
  let k = i;
  while (isAdverb(s.word(k)) || /^(?:has|had|have)$/.test(s.word(k))) k--;
  return s.isName(k) || /^(?:he|she|i|we)$/.test(s.word(k));
}

/** "widely used", "widely available": how far a thing reaches, not what is thought of it. */
function isSpread(s: SentenceView, i: number): boolean {
  return /^(?:used|available|grown|distributed|spaced|scattered|published|separated|spread|cultivated|spoken|sold|dispersed|practiced|practised|varying|read|across|in|over|and|from)$/.test(
    s.word(i),
  );
}

function isTop(s: SentenceView, i: number): boolean {
  return /^(?:most|best|greatest|finest|worst|biggest)$/.test(s.word(i));
}

/** A verb of saying or thinking soon behind the group, before a break. */
function speaks(s: SentenceView, i: number): boolean {
  for (let k = i + 1; k < i + REACH; k++) {
    if (SAY.has(s.word(k))) return true;
    if (s.isMark(k)) return false;
  }
  return false;
}

function isPlural(word: string): boolean {
  return /[^sui]s$/.test(word) || /^(?:people|men|women|children)$/.test(word);
}
