// What the model sees of a sentence: its words by their stems, alone, in pairs and around a gap. Names, figures and what
// stands in quotation marks are taken as such, so that nothing is learned of anybody and nobody's words are held
// against the writer.

import { AUXILIARIES, MODALS, PERSONAL, POSSESSIVES, PREPOSITIONS, wordSet } from '../../text/word-classes';
import type { SentenceView } from '../view';

/** A feature, and the tokens that make it. */
export interface Feature {
  readonly name: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Words that any sentence is held together by: alone or among themselves they would teach the writers' habits. */
const GLUE = new Set([
  ...PREPOSITIONS,
  ...PERSONAL,
  ...POSSESSIVES,
  ...[...AUXILIARIES].filter((word) => !MODALS.has(word)),
  ...wordSet(
    'the a an this that these those and or but nor which who whom whose as than there here it its then also just when where while now such more very well too one not to',
  ),
]);

/** All features of a sentence, each once, at its first place. */
export function featuresOf(sentence: SentenceView): Feature[] {
  const words = sentence.tokens.map((_, i) => symbolOf(sentence, i));
  const places = words.flatMap((word, i) => (word ? [i] : []));
  const says = places.map(
    (at) => sentence.tokens[at]?.kind === 'word' && !isGlue(sentence, at, words[at] as string),
  );
  const seen = new Map<string, Feature>();
  const add = (name: string, first: number, last: number) => {
    const from = places[first] as number;
    if (!seen.has(name)) seen.set(name, { name, from, to: (places[last] as number) + 1 });
  };
  places.forEach((at, n) => {
    const word = words[at];
    const next = words[places[n + 1] ?? -1] ?? '$';
    const third = words[places[n + 2] ?? -1];
    if (says[n]) add(word as string, n, n);
    if (says[n] && n === 0) add(`^ ${word}`, n, n);
    if (says[n] || says[n + 1]) add(`${word} ${next}`, n, Math.min(n + 1, places.length - 1));
    if (third && (says[n] || says[n + 2])) add(`${word} _ ${third}`, n, n + 2);
  });
  return [...seen.values()];
}

function isGlue(sentence: SentenceView, at: number, word: string): boolean {
  return word.startsWith('<') || GLUE.has(sentence.word(at));
}

/** Undefined for all but the first word of a quotation. */
function symbolOf(sentence: SentenceView, i: number): string | undefined {
  if (sentence.isQuoted(i)) return sentence.isQuoted(i - 1) ? undefined : '<q>';
  const token = sentence.tokens[i];
  if (!token) return undefined;
  if (token.kind === 'number') return '<n>';
  if (token.kind === 'word' && sentence.isName(i)) return sentence.isName(i - 1) ? undefined : '<N>';
  return token.kind === 'word' ? token.stem : token.text;
}
