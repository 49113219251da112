// What the signs of an article are read from, gathered in one pass over the survey: kept text and all text, prose, short
// lines, class words, the address, and boxes that repeat. signs.ts asks, score.ts weighs.

import { sizeOf } from './block-text';
import { isHeading, isLink, isProse } from './body/draft';
import type { Evidence } from './detect';
import type { Frame, PageBlock } from './survey';

export interface Look {
  readonly evidence: Evidence;
  readonly kept: readonly PageBlock[];
  readonly prose: readonly PageBlock[];
  /** Letters: of the kept blocks, of kept prose, of all blocks, of prose anywhere; characters in links. */
  readonly keptChars: number;
  readonly keptProse: number;
  readonly allChars: number;
  readonly linkChars: number;
  readonly proseChars: number;
  readonly text: string;
  readonly words: number;
  /** Host and path of the page's address, lower case; empty when unknown. */
  readonly host: string;
  readonly path: string;
  /** How often each class word occurs. */
  readonly classWords: ReadonlyMap<string, number>;
  /** Short lines of the page, lower case: buttons, labels, prices. */
  readonly labels: readonly string[];
  /** Short lines from a few above the title to a dozen below it. */
  readonly nearTitle: readonly string[];
  readonly repeats: Repeats;
}

/** Letters in boxes that stand beside at least two more of the same name and class. */
export interface Repeats {
  /** Kept prose in boxes that each have a day or a person of their own: posts of a thread, entries of a blog. */
  readonly posts: number;
  /** Kept prose in boxes headed by a link: teasers; and in those of them that hold a single paragraph. */
  readonly teasers: number;
  readonly briefs: number;
}

const LONGEST_LABEL = 40;
const LONGEST_LINE = 160;
const ABOVE_TITLE = 5;
const BELOW_TITLE = 15;

export function look(evidence: Evidence): Look {
  const { survey, draft, title } = evidence;
  const kept = survey.blocks.filter((_, i) => draft.keep[i]);
  const prose = kept.filter(isProse);
  const text = kept.map((block) => block.text).join('\n');
  const to = title.frame?.to;
  const near = to === undefined ? [] : survey.blocks.slice(Math.max(0, to - ABOVE_TITLE), to + BELOW_TITLE);
  return {
    evidence,
    kept,
    prose,
    keptChars: sizes(kept),
    keptProse: sizes(prose),
    allChars: sizes(survey.blocks),
    linkChars: survey.blocks.reduce((sum, { linkChars }) => sum + linkChars, 0),
    proseChars: sizes(survey.blocks.filter(isProse)),
    text,
    words: wordsIn(text),
    ...addressOf(evidence),
    classWords: countWords(survey.frames),
    labels: linesUpTo(survey.blocks, LONGEST_LABEL),
    nearTitle: linesUpTo(near, LONGEST_LINE),
    repeats: findRepeats(evidence),
  };
}

const sizes = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { size }) => sum + size, 0);

const linesUpTo = (blocks: readonly PageBlock[], longest: number): string[] =>
  blocks.filter(({ text }) => text.length < longest).map(({ text }) => text.toLowerCase());

/** Words, those of scripts without spaces by their length. */
export const wordsIn = (text: string): number =>
  Math.max(text.split(/\s+/).length, (sizeOf(text) - text.length) / 4);

function addressOf({ url, facts }: Evidence): { host: string; path: string } {
  const [, host = '', path = ''] =
    /^(?:\w+:)?(?:\/\/([^/?#]*))?([^?#]*)/.exec((url ?? facts.address ?? '').toLowerCase()) ?? [];
  return { host, path };
}

function countWords(frames: readonly Frame[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of frames) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Fewer boxes alike may be a body in two parts. */
const LEAST_ALIKE = 3;
/** Where one box has more than this of the prose, the others only look like it. */
const MOST_IN_ONE = 0.6;

function findRepeats({ survey, draft }: Evidence): Repeats {
  const dated = datedBlocks(survey.marks, survey.blocks.length);
  let [posts, teasers, briefs] = [0, 0, 0];
  for (const group of boxesAlike(survey.frames)) {
    const boxes = group.map(({ from, to }) => {
      const blocks = survey.blocks.slice(from, to);
      const prose = blocks.filter((block) => draft.keep[block.index] && isProse(block));
      return {
        prose: sizes(prose),
        brief: prose.length === 1,
        teaser: isTeaser(blocks),
        post: (dated[to] ?? 0) > (dated[from] ?? 0),
      };
    });
    posts += spread(boxes.filter(({ post }) => post));
    const headed = boxes.filter(({ teaser }) => teaser);
    teasers += spread(headed);
    briefs += spread(headed.filter(({ brief }) => brief));
  }
  return { posts, teasers, briefs };
}

/** The heading of a teaser is among so many first lines of it. */
const TEASER_TOP = 4;

/** A heading that is a link, or a first line that is nothing but one: lists of what was found have that. */
const isTeaser = (blocks: readonly PageBlock[]): boolean =>
  blocks
    .slice(0, TEASER_TOP)
    .some((block, i) => isLink(block) && (i === 0 || isHeading(block)) && leadsAway(block));

/** Manuals and long articles link each heading to itself. */
function leadsAway({ runs }: PageBlock): boolean {
  const address = runs[0]?.node.parentElement?.closest('a')?.getAttribute('href');
  return address !== undefined && address !== null && !address.includes('#');
}

/** Prose in all of these boxes, when it is spread over several. */
function spread(boxes: readonly { readonly prose: number }[]): number {
  const filled = boxes.map(({ prose }) => prose).filter((prose) => prose > 0);
  const sum = filled.reduce((all, prose) => all + prose, 0);
  return filled.length >= LEAST_ALIKE && Math.max(...filled) < sum * MOST_IN_ONE ? sum : 0;
}

/** Boxes side by side with the same name and the same first words of their class. */
function boxesAlike(frames: readonly Frame[]): Frame[][] {
  const groups = new Map<string, Frame[]>();
  const numbers = new Map<Frame, number>();
  frames.forEach((frame, i) => {
    numbers.set(frame, i);
    if (!frame.parent || frame.to === frame.from || !BOX.has(frame.tag)) return;
    const name = `${numbers.get(frame.parent)} ${frame.tag} ${frame.words.filter(isName).slice(0, 2).join(' ')}`;
    const group = groups.get(name);
    if (group) group.push(frame);
    else groups.set(name, [frame]);
  });
  return [...groups.values()].filter(({ length }) => length >= LEAST_ALIKE);
}

const BOX = new Set(['article', 'div', 'li', 'section', 'tr', 'table', 'dd', 'tbody', 'td']);
const isName = (word: string): boolean => word.length > 2;

/** Days before each block, summed up, so that a stretch is one subtraction. */
function datedBlocks(marks: Evidence['survey']['marks'], length: number): Float64Array {
  const sums = new Float64Array(length + 1);
  for (const { element, block } of marks)
    if (element.localName === 'time' || DATE_CLASS.test(element.getAttribute('class') ?? ''))
      sums[block + 1] = (sums[block + 1] ?? 0) + 1;
  for (let i = 1; i <= length; i++) sums[i] = (sums[i] ?? 0) + (sums[i - 1] ?? 0);
  return sums;
}

const DATE_CLASS = /date|time|posted|publ/i;
