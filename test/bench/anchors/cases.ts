// Questions with known answers: words marked in an old text, an edited text, and where the words are in it. Kinds of
// questions are rows of the table.

import { SearchedText } from '../../../src/engine/anchoring/places';
import type { SavedSelectors } from '../../../src/engine/anchoring/saved';
import { readSelectors, selectorsOf } from '../../../src/engine/anchoring/saved';
import type { Span } from '../../../src/engine/selector';
import { changeWords, edit, HEAVY, LIGHT, outcomeOf, type Source, type Stock, write } from './edits';
import { Random } from './random';

export interface Question {
  readonly row: string;
  readonly selectors: SavedSelectors;
  /** Where the words are now; null when they are gone. */
  readonly answer: Span | null;
  /** What the words were, to be shown with an error. */
  readonly words: string;
}

/** One edited text and what is asked about it. */
export interface Round {
  readonly text: string;
  readonly questions: readonly Question[];
}

/** As somebody saves a mark: written as JSON, read again. */
export function saved(text: SearchedText, span: Span): SavedSelectors {
  const read = readSelectors(JSON.parse(JSON.stringify(selectorsOf(text, span))));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** All rounds of an article. */
export function* roundsOf(source: Source, stock: Stock, seed: string): Generator<Round> {
  yield asked(source, edit(source, LIGHT, stock, new Random(`light ${seed}`)), new Random(`ask ${seed}`));
  yield asked(source, edit(source, HEAVY, stock, new Random(`heavy ${seed}`)), new Random(`ask ${seed}`));
  yield* lookAlikes(source, stock, new Random(`alike ${seed}`));
  yield* boilerplate(source, new Random(`boiler ${seed}`));
  yield* changedFacts(source, new Random(`facts ${seed}`));
}

/** Fewer words than this are asked about in rows of their own: they must stand there exactly. */
const SHORT = 5;

/** Every sentence, then some phrases and pairs of sentences. */
function asked(source: Source, edited: ReturnType<typeof write>, random: Random): Round {
  const questions: Question[] = [];
  const old = new SearchedText(source.text);
  const ask = (kind: string, from: number, to: number): void => {
    const span = { start: source.words[from]?.start ?? 0, end: source.words[to - 1]?.end ?? 0 };
    const { fate, span: answer } = outcomeOf(edited, from, to);
    if (fate === 'torn') return;
    const words = source.text.slice(span.start, span.end);
    const selectors = saved(old, span);
    // What stood there twice can only be told by its surroundings, and they are edited too.
    const isRepeated = kind === 'sentence' && selectors.others?.same !== 0;
    const row = `${isRepeated ? 'repeated ' : ''}${kind}, ${fate}`;
    questions.push({ row, selectors, answer, words });
  };
  source.sentences.forEach(({ from, to }, i) => {
    const length = to - from;
    ask('sentence', from, to);
    const at = from + random.below(length);
    if (length > SHORT) ask('1 to 3 words', at, Math.min(to, at + 1 + random.below(3)));
    if (length > 12) ask('phrase', from + 1 + random.below(4), to - 2 - random.below(4));
    const next = source.sentences[i + 1];
    if (next && source.text.slice(source.sentences[i]?.end, next.start) === ' ')
      ask('two sentences', from, next.to);
  });
  return { text: edited.text, questions };
}

/** So many sentences of an article get a look-alike. */
const TWINS = 6;

/** A sentence has a look-alike elsewhere, before and after; then it is edited, stays as it is, or goes. */
function* lookAlikes(source: Source, stock: Stock, random: Random): Generator<Round> {
  const pool = { own: stock.words, foreign: stock.words };
  const places = source.draft.flatMap((paragraph, p) =>
    paragraph.map((sentence, s) => ({ p, s, sentence })).filter(({ sentence }) => sentence.words.length >= 8),
  );
  for (const { p, s, sentence } of random.shuffled(places).slice(0, TWINS)) {
    const strange = { words: sentence.words.map(({ text }) => ({ text, changed: true })) };
    const twin = changeWords(strange, 0.2, pool, random);
    const q = random.below(source.draft.length);
    const withTwin = (now: (typeof sentence)[]) =>
      source.draft.map((paragraph, i) => {
        const copy = i === p ? paragraph.flatMap((each, k) => (k === s ? now : [each])) : [...paragraph];
        return i === q ? [...copy, twin] : copy;
      });
    const old = write(withTwin([sentence]));
    const [first, last] = [sentence.words[0]?.id as number, sentence.words.at(-1)?.id as number];
    const span = {
      start: old.places.get(first)?.span.start as number,
      end: old.places.get(last)?.span.end as number,
    };
    const selectors = saved(new SearchedText(old.text), span);
    const words = old.text.slice(span.start, span.end);
    const fates = {
      'look-alike stays, sentence kept': [sentence],
      'look-alike stays, sentence edited': [changeWords(sentence, 0.2, pool, random)],
      'look-alike stays, sentence removed': [],
    };
    for (const [row, now] of Object.entries(fates)) {
      const edited = write(withTwin(now));
      const { span: answer, fate } = outcomeOf(edited, first, last + 1);
      if (fate !== 'torn') yield { text: edited.text, questions: [{ row, selectors, answer, words }] };
    }
  }
}

/** The same lines again and again, as in live blogs; one of them is marked, others come and go. */
const LINES = [
  'Share this update',
  'This is a developing story and will be updated.',
  'Our reporter at the scene has more.',
];

function* boilerplate(source: Source, random: Random): Generator<Round> {
  const lineWords = LINES.map((line) => line.split(' '));
  let id = 1_000_000;
  const draft = source.draft.flatMap((paragraph, i) => [
    paragraph,
    ...(i % 3 === 2 ? lineWords.map((words) => [{ words: words.map((text) => ({ text, id: id++ })) }]) : []),
  ]);
  const old = write(draft);
  const isLine = (paragraph: (typeof draft)[number]): boolean =>
    (paragraph[0]?.words[0]?.id ?? 0) >= 1_000_000;
  const lines = draft.filter(isLine);
  const isGone = new Set(lines.filter(() => random.chance(0.3)));
  const next = write(
    draft.filter((paragraph) => !isGone.has(paragraph) && (isLine(paragraph) || !random.chance(0.1))),
  );
  const searched = new SearchedText(old.text);
  const questions = lines.map((paragraph): Question => {
    const words = paragraph[0]?.words ?? [];
    const [first, last] = [words[0]?.id as number, words.at(-1)?.id as number];
    const span = {
      start: old.places.get(first)?.span.start as number,
      end: old.places.get(last)?.span.end as number,
    };
    const { span: answer } = outcomeOf(next, first, last + 1);
    return {
      row: `line that stands there often, ${answer ? 'kept' : 'removed'}`,
      selectors: saved(searched, span),
      answer,
      words: old.text.slice(span.start, span.end),
    };
  });
  yield { text: next.text, questions };
}

const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|should|has|have|had|did|does|do)$/;

/** A number or a denial changes and nothing else: still the same place. */
function* changedFacts(source: Source, random: Random): Generator<Round> {
  const changes = {
    'number changed': (words: readonly string[]) => {
      const at = words.findIndex((word) => /\d/.test(word));
      return at < 0
        ? null
        : words.map((word, i) => (i === at ? word.replace(/\d/g, () => String(random.below(10))) : word));
    },
    'denied or affirmed': (words: readonly string[]) => {
      const no = words.indexOf('not');
      if (no >= 0) return words.filter((_, i) => i !== no);
      const at = words.findIndex((word) => AUXILIARY.test(word));
      return at < 0 ? null : [...words.slice(0, at + 1), 'not', ...words.slice(at + 1)];
    },
  };
  const old = new SearchedText(source.text);
  for (const [row, change] of Object.entries(changes)) {
    const questions: Question[] = [];
    let text = '';
    let from = 0;
    for (const span of source.sentences) {
      text += source.text.slice(from, span.start);
      from = span.end;
      const words = source.text.slice(span.start, span.end);
      const changed = change(words.split(' '))?.join(' ') ?? words;
      if (changed !== words && words.split(' ').length >= SHORT)
        questions.push({
          row,
          selectors: saved(old, span),
          answer: { start: text.length, end: text.length + changed.length },
          words,
        });
      text += changed;
    }
    yield { text, questions };
  }
}
