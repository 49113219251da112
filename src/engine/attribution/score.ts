// How far a sentence reports somebody, from all that speaks for it: cues, quotation marks, transcripts, headlines that
// begin with who speaks. Each independent hint takes its share of what the others left in doubt.

import { isCapitalised } from '../text/word-classes';
import { isMostlyQuoted } from './carry';
import type { Cue } from './cues';
import { type Line, norm, written } from './line';
import type { Attribution } from './types';

/** A quotation of three words or more is speech nearly always; shorter ones are terms and titles half the time. */
const SPEECH_WEIGHT = 0.9;
const SHORT_WEIGHT = 0.7;
const PHRASE_WEIGHT = 0.45;
const WORD_WEIGHT = 0.3;
/** A mark that closes what was opened out of sight. */
const CLOSING_WEIGHT = 0.9;
/** Words printed without marks by somebody who says "I": a transcript, a letter, an essay. */
const FIRST_PERSON_WEIGHT = 0.2;
/** "AP: …", "Q: …". */
const SPEAKER_WEIGHT = 0.55;

/** Moves the line of one half to where one clear verb of mind, or two hints, stand: best F1 on labelled news. */
const SHARPNESS = 1.35;

/** 0 to 1. */
export function scoreOf(line: Line, cues: readonly Cue[], attributions: readonly Attribution[]): number {
  let doubt = 1;
  for (const cue of cues) doubt *= 1 - cue.weight;
  for (const words of line.quotedWords) doubt *= 1 - quotedWeight(words);
  if (isMostlyQuoted(line) || attributions.some((a) => a.carried && a.direct)) doubt *= 1 - SPEECH_WEIGHT;
  if (closesUnopened(line)) doubt *= 1 - CLOSING_WEIGHT;
  if (isFirstPerson(line)) doubt *= 1 - FIRST_PERSON_WEIGHT;
  if (opensWithSpeaker(line)) doubt *= 1 - SPEAKER_WEIGHT;
  return 1 - doubt ** SHARPNESS;
}

/** A mark with nothing behind it opens what the next sentence says. */
function quotedWeight(words: number): number {
  return words > 3 ? SPEECH_WEIGHT : words === 3 ? SHORT_WEIGHT : words === 1 ? WORD_WEIGHT : PHRASE_WEIGHT;
}

function closesUnopened({ tokens, quote }: Line): boolean {
  const last = tokens.length - 1;
  return last > 0 && /^(?:”|''|»|")$/.test(tokens[last]?.text ?? '') && quote[last] === -1;
}

function isFirstPerson({ tokens, quote }: Line): boolean {
  return tokens.some(
    ({ norm: word, text }, i) =>
      quote[i] === -1 &&
      (/^(?:we|our|my|me|i'm|i've|we've|we're)$/.test(word) || text === 'I') &&
      text !== 'US',
  );
}

/** One to three capitalised words and a colon, then a sentence of some length. */
function opensWithSpeaker(line: Line): boolean {
  const colon = [1, 2, 3].find((i) => written(line, i) === ':');
  if (
    !colon ||
    line.tokens.length < colon + 5 ||
    /^(?:related|update|updated|note|read|watch|also|photo|video|breaking|the)$/.test(norm(line, 0))
  )
    return false;
  return line.tokens.slice(0, colon).every(({ text, kind }) => kind === 'word' && isCapitalised(text));
}
