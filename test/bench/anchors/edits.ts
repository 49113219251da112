// An article is edited by chance, as newsrooms edit: words changed, put in and left out, sentences moved, removed and
// added, paragraphs merged and split. Every word remembers where it stood, so that for any words of the old text it is
// known where they are in the new one and what happened to them.

import type { Article } from '../../../src/engine/article';
import type { Span } from '../../../src/engine/selector';
import { readDocument } from '../../../src/engine/text';
import type { Random } from './random';

/** A word with what is glued to it; `id` is its number among all words of the old article, absent when put in. */
interface Word {
  readonly text: string;
  readonly id?: number;
  readonly changed?: boolean;
}

interface Sentence {
  readonly words: readonly Word[];
  readonly moved?: boolean;
}

/** Paragraphs of sentences. */
type Draft = Sentence[][];

/** A sentence of the old text: its span, and its words by number, `to` exclusive. */
export interface Marked extends Span {
  readonly from: number;
  readonly to: number;
}

export interface Source {
  /** The old text: one line a paragraph, one space between words. */
  readonly text: string;
  readonly sentences: readonly Marked[];
  /** Span of each word. */
  readonly words: readonly Span[];
  readonly draft: Draft;
}

/** Lays an article out for editing. */
export function sourceOf(article: Pick<Article, 'text' | 'blocks'>): Source {
  const draft: Draft = [];
  let paragraph = -1;
  let id = 0;
  for (const { text, block } of readDocument(article.text, { blocks: article.blocks }).sentences) {
    if (block !== paragraph) draft.push([]);
    paragraph = block;
    draft.at(-1)?.push({ words: text.split(/\s+/).map((word) => ({ text: word, id: id++ })) });
  }
  const { text, places } = write(draft);
  const words = [...places.values()].map(({ span }) => span);
  let from = 0;
  const sentences = draft.flat().map((sentence) => {
    const to = from + sentence.words.length;
    const marked = { from, to, start: (words[from] as Span).start, end: (words[to - 1] as Span).end };
    from = to;
    return marked;
  });
  return { text, sentences, words, draft };
}

interface Place {
  readonly span: Span;
  readonly changed: boolean;
  readonly moved: boolean;
  /** Number of the word among those of the new text. */
  readonly index: number;
}

export interface Edited {
  readonly text: string;
  /** Where each word that is left stands now. */
  readonly places: ReadonlyMap<number, Place>;
}

/** Puts a draft on paper. */
export function write(draft: Draft): Edited {
  const places = new Map<number, Place>();
  let text = '';
  let index = 0;
  for (const paragraph of draft) {
    if (paragraph.length === 0) continue;
    if (text) text += '\n';
    let first = true;
    for (const { words, moved = false } of paragraph)
      for (const { text: word, id, changed = false } of words) {
        if (!first) text += ' ';
        first = false;
        if (id !== undefined)
          places.set(id, {
            span: { start: text.length, end: text.length + word.length },
            changed,
            moved,
            index,
          });
        text += word;
        index++;
      }
  }
  return { text, places };
}

/** How likely each edit is, for a sentence (or, of the last three, a paragraph). */
export interface Mix {
  readonly edited: number;
  readonly moved: number;
  readonly movedAndEdited: number;
  readonly removed: number;
  readonly added: number;
  readonly merged: number;
  readonly split: number;
}

export const LIGHT: Mix = {
  edited: 0.15,
  moved: 0.04,
  movedAndEdited: 0.02,
  removed: 0.08,
  added: 0.05,
  merged: 0.05,
  split: 0.1,
};
export const HEAVY: Mix = {
  edited: 0.35,
  moved: 0.08,
  movedAndEdited: 0.06,
  removed: 0.2,
  added: 0.15,
  merged: 0.2,
  split: 0.2,
};

/** Words and sentences of other articles, for what is put in. */
export interface Stock {
  readonly words: readonly string[];
  readonly sentences: readonly string[];
}

export function stockOf(sources: readonly Source[]): Stock {
  const sentences = sources.flatMap(({ text, sentences }) =>
    sentences.map((s) => text.slice(s.start, s.end)),
  );
  const words = sentences
    .flatMap((sentence) => sentence.split(' '))
    .map(bare)
    .filter(Boolean);
  return { words, sentences };
}

/** Edits a whole article at once. */
export function edit({ draft }: Source, mix: Mix, stock: Stock, random: Random): Edited {
  const own = draft
    .flat()
    .flatMap(({ words }) => words.map(({ text }) => bare(text)))
    .filter(Boolean);
  const pool = { own, foreign: stock.words };
  const fresh: Draft = [];
  const wandering: Sentence[] = [];
  for (const paragraph of draft) {
    const kept: Sentence[] = [];
    for (const sentence of paragraph) {
      const fate = fateOf(mix, random);
      const now = /dited/.test(fate) ? changeWords(sentence, EDITED_SHARE, pool, random) : sentence;
      if (/^moved/.test(fate)) wandering.push({ ...now, moved: true });
      else if (fate !== 'removed') kept.push(now);
      if (random.chance(mix.added)) kept.push(added(random.pick(stock.sentences)));
    }
    fresh.push(kept);
  }
  for (const sentence of wandering) {
    const paragraph = random.pick(fresh);
    paragraph.splice(random.below(paragraph.length + 1), 0, sentence);
  }
  return write(cutAnew(fresh, mix, random));
}

const EDITED_SHARE = 0.2;
type Fate = 'kept' | 'edited' | 'moved' | 'movedAndEdited' | 'removed';

function fateOf(mix: Mix, random: Random): Fate {
  let left = random.next();
  for (const fate of ['edited', 'moved', 'movedAndEdited', 'removed'] as const) {
    left -= mix[fate];
    if (left < 0) return fate;
  }
  return 'kept';
}

const added = (text: string): Sentence => ({ words: text.split(' ').map((word) => ({ text: word })) });

interface Pool {
  readonly own: readonly string[];
  readonly foreign: readonly string[];
}

/** Changes, puts in or leaves out between one word and a share of all; a sentence too short for one stays. */
export function changeWords(sentence: Sentence, share: number, pool: Pool, random: Random): Sentence {
  const words = [...sentence.words];
  const most = Math.floor(words.length * share);
  if (most === 0) return sentence;
  const places = random.shuffled(words.map((_, i) => i)).slice(0, 1 + random.below(most));
  // From the back, so that places before stay what they are.
  for (const at of places.sort((a, b) => b - a)) {
    const word = words[at] as Word;
    const other = random.pick(random.chance(0.5) && pool.own.length > 0 ? pool.own : pool.foreign);
    const kind = random.next();
    if (kind < 0.6) words[at] = { ...word, text: replaceCore(word.text, other), changed: true };
    else if (kind < 0.8) words.splice(at, 0, { text: other });
    else words.splice(at, 1);
  }
  return { ...sentence, words };
}

function cutAnew(draft: Draft, mix: Mix, random: Random): Draft {
  const fresh: Draft = [];
  for (const paragraph of draft) {
    const before = fresh.at(-1);
    if (before && random.chance(mix.merged)) before.push(...paragraph);
    else if (paragraph.length > 1 && random.chance(mix.split)) {
      const at = 1 + random.below(paragraph.length - 1);
      fresh.push(paragraph.slice(0, at), paragraph.slice(at));
    } else fresh.push(paragraph);
  }
  return fresh;
}

/** A word without what is glued to it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function replaceCore(word: string, by: string): string {
  const core = bare(word);
  return core ? word.replace(core, () => by) : by;
}

/** What became of words `from` to `to` (exclusive) of the old text. */
export interface Outcome {
  /** Where they are; null when none is left. */
  readonly span: Span | null;
  readonly fate: 'kept' | 'moved' | 'edited' | 'moved and edited' | 'removed' | 'torn';
  /** Edits as share of the words. */
  readonly share: number;
}

/** Follows words into the new text. Torn: words of several sentences that no longer stand together, or hardly any left. */
export function outcomeOf(edited: Edited, from: number, to: number): Outcome {
  const left: Place[] = [];
  for (let id = from; id < to; id++) {
    const place = edited.places.get(id);
    if (place) left.push(place);
  }
  const [first, last] = [left[0], left.at(-1)];
  if (!first || !last) return { span: null, fate: 'removed', share: 1 };
  const span = { start: first.span.start, end: last.span.end };
  const putIn = last.index - first.index + 1 - left.length;
  const changed = left.filter(({ changed }) => changed).length;
  const share = (to - from - left.length + changed + Math.max(0, putIn)) / (to - from);
  const together = left.every(({ index }, i) => i === 0 || index > (left[i - 1] as Place).index);
  const moved = left.some((place) => place.moved);
  if (!together || (moved && !left.every((place) => place.moved)) || share > EDITED_SHARE + 1e-9)
    return { span, fate: 'torn', share };
  return {
    span,
    share,
    fate: share > 0 ? (moved ? 'moved and edited' : 'edited') : moved ? 'moved' : 'kept',
  };
}
