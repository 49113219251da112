// An article in passages, stretches of its body that are analysed one by one. A page that grows or changes then costs
// what changed and not what is there, and a very long one has its first notes before its last word is read. A passage
// brings along the lines around it, since sentences are understood by their neighbours; what is found in those is
// left to the passages they belong to. An article of usual length is one passage.

import type { RankedWording } from './arbitrate';
import type { Block } from './article';
import type { LinkedWords, SentenceAttribution } from './attribution';
import type { NotAnalysed, Note, RecordNote, SentenceCoverage, WordingNote } from './note';
import type { Span } from './selector';
import type { Stretch } from './text';

export interface Passage {
  /** One line a block, as in `Article.text`. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Lines of the article right before and right after; empty at its ends. */
  readonly before: string;
  readonly after: string;
}

/** What was found in a passage; offsets count in its text. */
export interface Findings {
  readonly records: readonly RecordNote[];
  readonly wording: readonly RankedWording[];
  /** On the article as a whole, title included; only where this passage is all of it. */
  readonly whole: readonly RankedWording[];
  readonly sentences: readonly SentenceCoverage[];
  readonly said: readonly SentenceAttribution[];
  /** Its links with the words around them; undefined where nothing is known of links. */
  readonly links: readonly LinkedWords[] | undefined;
  /** BCP 47 tag of the language of the passage as a whole; undefined when nothing tells. */
  readonly lang: string | undefined;
  /** Whether any of its sentences is in a language that wording rules know. */
  readonly ruled: boolean;
  readonly notAnalysed: readonly NotAnalysed[];
  /** Words that rules were tried on, and characters of the passage. */
  readonly words: number;
  readonly length: number;
}

/** A line as the engine reads it: those around a passage come as bare text. */
export type TextBlock = Stretch & Partial<Pick<Block, 'type' | 'role' | 'links'>>;

/** Characters at which a passage ends, some 5,000 words: longer than nearly all articles, and read in a few hundredths of a second. */
export const PASSAGE_CHARS = 30_000;
/** Neighbouring lines that go along: never fewer blocks than this, and more until there are so many characters. */
const CONTEXT_BLOCKS = 2;
const CONTEXT_CHARS = 200;

/** The body of an article in passages, none of them empty. */
export function passagesOf({ text, blocks }: { text: string; blocks: readonly Block[] }): Passage[] {
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  return stretchesOf(lines).map(({ from, to }) => {
    const start = blocks[from]?.start ?? 0;
    return {
      text: text.slice(start, blocks[to - 1]?.end),
      blocks: blocks.slice(from, to).map((block) => shiftedBlock(block, -start)),
      before: linesBefore(lines.slice(0, from)),
      after: linesAfter(lines.slice(to)),
    };
  });
}

/** Where passages begin and end among the lines of an article; `to` is exclusive. */
export function stretchesOf(lines: readonly string[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  let chars = 0;
  lines.forEach((line, i) => {
    if (chars > 0 && chars + line.length > PASSAGE_CHARS) {
      stretches.push({ from, to: i });
      from = i;
      chars = 0;
    }
    chars += line.length + 1;
  });
  return from < lines.length ? [...stretches, { from, to: lines.length }] : stretches;
}

/** The last of these lines, as far as the lines behind them need them to be understood. */
export function linesBefore(lines: readonly string[]): string {
  let from = lines.length;
  let chars = 0;
  while (from > 0 && (lines.length - from < CONTEXT_BLOCKS || chars < CONTEXT_CHARS))
    chars += lines[--from]?.length ?? 0;
  return lines.slice(from).join('\n');
}

/** The first of these lines, likewise. */
export function linesAfter(lines: readonly string[]): string {
  let to = 0;
  let chars = 0;
  while (to < lines.length && (to < CONTEXT_BLOCKS || chars < CONTEXT_CHARS))
    chars += lines[to++]?.length ?? 0;
  return lines.slice(0, to).join('\n');
}

/** The passage with the lines around it, as one text to read, and where in it the passage begins and ends. */
export function withContext({ text, blocks, before, after }: Passage): {
  text: string;
  blocks: TextBlock[];
  start: number;
  end: number;
} {
  const start = before ? before.length + 1 : 0;
  const end = start + text.length;
  return {
    text: [before, text, after].filter(Boolean).join('\n'),
    blocks: [
      ...linesOf(before, 0),
      ...blocks.map((block) => shiftedBlock(block, start)),
      ...linesOf(after, end + 1),
    ],
    start,
    end,
  };
}

function linesOf(text: string, at: number): Span[] {
  if (!text) return [];
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
}

export function shifted<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

function shiftedBlock(block: Block, by: number): Block {
  const links = block.links?.map((link) => shifted(link, by));
  return { ...shifted(block, by), ...(links && { links }) };
}

/** What is said in a sentence, the sentence elsewhere. */
export function shiftedSaid(said: SentenceAttribution, by: number): SentenceAttribution {
  if (by === 0 || said.attributions.length === 0) return said;
  const attributions = said.attributions.map((one) => ({
    ...one,
    source: one.source && shifted(one.source, by),
    cue: shifted(one.cue, by),
    content: shifted(one.content, by),
    quotation: one.quotation && shifted(one.quotation, by),
  }));
  return { ...said, attributions };
}

/** A note of the body, elsewhere in it, with all that points at its words. */
export function shiftedNote<T extends Note>(note: T, by: number): T {
  if (by === 0) return note;
  if (note.family === 'wording') {
    const why: WordingNote['why'] = { ...note.why, cues: note.why.cues.map((cue) => shifted(cue, by)) };
    return { ...shifted(note, by), why };
  }
  const pairs = note.why.pairs.map(({ article, record }) => ({ article: shifted(article, by), record }));
  return { ...shifted(note, by), why: { ...note.why, pairs } };
}
