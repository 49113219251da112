// What the model sees of a sentence: its words by their stems, alone, in twos and threes and around a gap. Names, figures and what
// stands in quotation marks are taken as such, so that nothing is learned of anybody and nobody's words are held
// against the writer.

import type { SentenceView } from '../view';

/** A feature, and the tokens that make it. */
export interface Feature {
  readonly name: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** What each feature counts: long sentences have many, and would say everything louder. */
export function shareOf(features: number): number {
  return 4 / Math.sqrt(features + 1);
}

/** All features of a sentence, each once, at its first place. */
export function featuresOf(sentence: SentenceView): Feature[] {
  const words = sentence.tokens.map((_, i) => symbolOf(sentence, i));
  const places = words.flatMap((word, i) => (word ? [i] : []));
  const seen = new Map<string, Feature>();
  const add = (name: string, first: number, last: number) => {
    const from = places[first] as number;
    if (!seen.has(name)) seen.set(name, { name, from, to: (places[last] ?? from) + 1 });
  };
  places.forEach((at, n) => {
    const word = words[at];
    const next = words[places[n + 1] ?? -1];
    const third = words[places[n + 2] ?? -1];
    add(word as string, n, n);
    if (n === 0) add(`^ ${word}`, n, n);
    add(`${word} ${next ?? '$'}`, n, n + 1);
    if (!third) return;
    add(`${word} _ ${third}`, n, n + 2);
    add(`${word} ${next} ${third}`, n, n + 2);
  });
  return [...seen.values()];
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
