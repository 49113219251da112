// An article that stays in step with its page. After the first reading only what changed is read again: the boxes that
// were touched are surveyed alone, and their blocks are kept when they look like the lines that were kept before. The
// text is held in stretches, so that a change leaves the others as they are. Whenever a change is more than that (the
// heading, most of the body, much text of another look) it says so, and the page is to be read as a whole.

import { linesAfter, linesBefore, PASSAGE_CHARS, type Passage, stretchesOf } from '../engine/passage';
import { clutterOf } from './body/context';
import { isLink, isProse, type Tally, tally } from './body/draft';
import { isSameTitle } from './body/edges';
import { lineOf } from './body/lines';
import { isFurnitureLine } from './body/phrases';
import { pathOf } from './body/widen';
import { isSeen, type Line, writeLines } from './line';
import type { Source } from './read';
import { type Frame, type PageBlock, Surveyor } from './survey';
import { BLOCK_TAGS } from './tags';
import { TextMap, type TextTrack } from './text-map';

/** A passage with a name that it keeps as long as it is the same. */
export interface LivePassage extends Passage {
  readonly id: string;
}

/** same: the words are as they were. changed: some passages are new. lost: the page is to be read as a whole. */
export type Outcome = 'same' | 'changed' | 'lost';

interface Stretch {
  readonly lines: readonly Line[];
  readonly track: TextTrack;
  readonly passage: LivePassage;
}

/** Lines `from` to `to` (exclusive) of the body become others. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

/** Share of the body that may go, or come in another look, before the page is read as a whole. */
const MUCH = 1 / 3;
/** A change of more boxes than this is no correction. */
const MOST_BOXES = 2000;
/** Nodes surveyed between two places where the work may pause. */
const NODES_A_STEP = 500;

export class LiveArticle {
  private stretches: readonly Stretch[] = [];
  private readonly frames = new WeakMap<Element, Frame>();
  /** How the lines of this article look: the boxes around them, and the elements that held them. */
  private readonly paths = new Set<string>();
  private readonly homes = new WeakSet<Element>();
  private readonly isClutter: (frame: Frame) => boolean;
  private readonly sums: Tally;
  /** In shadow trees the order of nodes is not the order that is seen: there only whole readings help. */
  private readonly isFlat: boolean;
  /** Characters that came in another look since the last whole reading. */
  private strange = 0;
  /** How many times as much of that may come: twice as much after each whole reading that it led to. */
  private readonly patience: number;

  /**
   * `newName` gives each passage a name of its own. `former` is what was known of the same article before this reading:
   * passages that say the same keep their names.
   */
  constructor(
    private readonly source: Source,
    private readonly newName: () => string,
    former?: LiveArticle,
  ) {
    const { draft, lines } = source;
    this.patience = former ? former.patience * (former.wasStrange ? 2 : 1) : 1;
    this.stretches = former?.stretches ?? [];
    for (const frame of draft.survey.frames) this.frames.set(frame.element, frame);
    this.isClutter = clutterOf(draft);
    this.sums = tally(draft);
    draft.blocks.forEach((block, i) => {
      if (draft.keep[i]) this.paths.add(pathOf(block));
    });
    for (const { element } of lines) this.homes.add(element);
    this.isFlat = lines.every(({ element }) => element.getRootNode() === draft.survey.document);
    this.write(parted([lines]));
  }

  private get wasStrange(): boolean {
    return this.strange > sizeOf(this.stretches.flatMap(({ lines }) => lines)) * MUCH * this.patience;
  }

  get passages(): readonly LivePassage[] {
    return this.stretches.map(({ passage }) => passage);
  }

  /** The way between the words now and the page now. */
  map(): TextMap {
    return new TextMap(
      this.stretches.map(({ track }) => track),
      this.source.title,
    );
  }

  /** Roots of the shadow trees that hold some of the lines. */
  shadowRoots(): ShadowRoot[] {
    if (this.isFlat) return [];
    const { document } = this.source.draft.survey;
    const roots = this.stretches.flatMap(({ lines }) => lines.map(({ element }) => element.getRootNode()));
    return [...new Set(roots)].filter((root) => root !== document && 'host' in root) as ShadowRoot[];
  }

  /** Reads again what stands in elements that were touched; what left is found without being told. */
  *update(touched: ReadonlySet<Element>): Generator<void, Outcome> {
    if (!this.isFlat || this.hasOtherTitle()) return 'lost';
    const old = this.stretches.map(({ lines }) => lines);
    const groups = old.map((lines) => (lines.every(isThere) ? lines : lines.filter(isThere)));
    // A line that lost some of its words is read again in what is left of its box.
    const torn = old.flatMap((lines, i) =>
      lines === groups[i] ? [] : lines.filter((line) => !isThere(line)),
    );
    const boxes = this.boxesOf([...touched, ...torn.map(({ element }) => element)]);
    if (!boxes) return 'lost';
    const flat = groups.flat();
    const before = sizeOf(old.flat());
    const edits: Edit[] = [];
    for (const elements of besideEachOther(boxes)) edits.push(yield* this.readPart(elements, flat));
    const edited = withEdits(groups, edits);
    if (sizeOf(edited.flat()) < before * (1 - MUCH) || this.wasStrange) return 'lost';
    return this.write(parted(edited)) ? 'changed' : 'same';
  }

  private hasOtherTitle(): boolean {
    const { title } = this.source;
    return title !== null && !title.unchanged(0, title.text.length);
  }

  /** The boxes that the touched elements are or stand in, none within another; undefined where that is the whole page. */
  private boxesOf(touched: readonly Element[]): Set<Element> | undefined {
    const boxes = new Set<Element>();
    for (const element of touched) {
      if (!element.isConnected) continue;
      let box: Element | null = element;
      while (box && !BLOCK_TAGS.has(box.localName) && !this.frames.has(box)) box = box.parentElement;
      if (!box || box.localName === 'body' || box.localName === 'html' || boxes.size > MOST_BOXES)
        return undefined;
      boxes.add(box);
    }
    for (const box of boxes)
      for (let around = box.parentElement; around; around = around.parentElement)
        if (boxes.has(around)) boxes.delete(box);
    return boxes;
  }

  private *readPart(elements: readonly Element[], flat: readonly Line[]): Generator<void, Edit> {
    const [first, last] = [elements[0] as Element, elements.at(-1) as Element];
    const from = firstAt(flat, ({ runs }) => !isBefore(first, runs[0]?.node));
    const to = firstAt(flat, ({ runs }) => isAfter(last, runs[0]?.node));
    const frame = this.frameAround(first);
    if (!frame) return { from, to, lines: [] };
    const { draft, options } = this.source;
    const surveyor = new Surveyor(draft.survey.document, options, { elements, frame, before: draft.survey });
    while (surveyor.step(NODES_A_STEP)) yield;
    const { blocks, frames } = surveyor.result();
    for (const one of frames) {
      // They count in a survey of their own; to the sums of the first one they are boxes without any text.
      one.from = one.to = 0;
      this.frames.set(one.element, one);
    }
    yield;
    return { from, to, lines: this.accepted(blocks) };
  }

  /** The box around an element; undefined where the first survey passed over it: menus that are closed, code. */
  private frameAround(element: Element): Frame | undefined {
    for (let around = element.parentElement; around; around = around.parentElement) {
      const frame = this.frames.get(around);
      if (frame) return frame;
      if (BLOCK_TAGS.has(around.localName)) return undefined;
    }
    return undefined;
  }

  private accepted(blocks: readonly PageBlock[]): Line[] {
    const { draft } = this.source;
    const lines: Line[] = [];
    for (const block of blocks) {
      if (isLink(block) || this.isClutter(block.frame) || isFurnitureLine(block.text)) continue;
      if (isSameTitle(block.text, draft.title) || !isSeen(block, draft.survey.document)) continue;
      if (this.homes.has(block.frame.element) || this.paths.has(pathOf(block))) {
        this.homes.add(block.frame.element);
        lines.push(lineOf(draft, this.sums, block));
      } else if (isProse(block)) this.strange += block.text.length;
    }
    return lines;
  }

  /** True when there are other passages than before, or the same in another order. */
  private write(groups: readonly (readonly Line[])[]): boolean {
    const kept = new Map(this.stretches.map((stretch) => [stretch.lines, stretch]));
    const gone = this.stretches.filter(({ lines }) => !groups.includes(lines));
    const texts = groups.map((lines) => lines.map(({ text }) => text));
    const now = groups.map((lines, i): Stretch => {
      const before = linesBefore(texts[i - 1] ?? []);
      const after = linesAfter(texts[i + 1] ?? []);
      const same = kept.get(lines);
      if (same && same.passage.before === before && same.passage.after === after) return same;
      const { track, blocks } = writeLines(lines, this.source.draft.survey);
      const passage: Passage = { text: track.text, blocks, before, after };
      const known = gone.find((stretch) => saysTheSame(stretch.passage, passage))?.passage;
      return { lines, track, passage: known ?? { ...passage, id: this.newName() } };
    });
    const names = (stretches: readonly Stretch[]) => stretches.map(({ passage }) => passage.id).join();
    const changed = names(now) !== names(this.stretches);
    this.stretches = now;
    return changed;
  }
}

/** Such passages need no new analysis: the page has built the same again. */
function saysTheSame(a: Passage, b: Passage): boolean {
  return (
    a.text === b.text &&
    a.before === b.before &&
    a.after === b.after &&
    JSON.stringify(a.blocks) === JSON.stringify(b.blocks)
  );
}

const isThere = ({ runs }: Line): boolean => runs.every(({ node }) => node.isConnected);

const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** Whether a node stands before an element, or behind its end. */
const isBefore = (element: Element, node: Node | undefined): boolean =>
  node !== undefined && (element.compareDocumentPosition(node) & 2) !== 0;
const isAfter = (element: Element, node: Node | undefined): boolean =>
  node !== undefined && (element.compareDocumentPosition(node) & (4 | 16)) === 4;

/** Index of the first line of which something is true that is true of all lines behind it. */
function firstAt(lines: readonly Line[], is: (line: Line) => boolean): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(lines[middle] as Line)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Elements in the order of the page, in runs of neighbours. */
function besideEachOther(elements: ReadonlySet<Element>): Element[][] {
  const runs: Element[][] = [];
  const inOrder = [...elements].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  for (const element of inOrder) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.nextElementSibling === element) run.push(element);
    else runs.push([element]);
  }
  return runs;
}

/** The groups with all edits made, the last first, so that places stay right. New lines go to the group before them. */
function withEdits(groups: readonly (readonly Line[])[], edits: readonly Edit[]): (readonly Line[])[] {
  const edited = [...groups];
  for (const { from, to, lines } of [...edits].reverse()) {
    let start = groups.reduce((sum, group) => sum + group.length, 0);
    let placed = lines.length === 0;
    for (let i = groups.length - 1; i >= 0; i--) {
      const end = start;
      start -= groups[i]?.length ?? 0;
      const isHere = !placed && (from > start || i === 0);
      if (!isHere && (to <= start || from >= end)) continue;
      const group = edited[i] ?? [];
      const head = group.slice(0, Math.max(0, from - start));
      const tail = group.slice(Math.max(0, Math.min(to, end) - start));
      edited[i] = [...head, ...(isHere ? lines : []), ...tail];
      placed ||= isHere;
    }
  }
  return edited;
}

/** Groups without empty ones, those that have grown too long parted. */
function parted(groups: readonly (readonly Line[])[]): (readonly Line[])[] {
  return groups.flatMap((lines) => {
    if (lines.length === 0) return [];
    if (sizeOf(lines) <= 2 * PASSAGE_CHARS && groups.length > 1) return [lines];
    const texts = lines.map(({ text }) => text);
    const stretches = stretchesOf(texts);
    return stretches.length === 1 ? [lines] : stretches.map(({ from, to }) => lines.slice(from, to));
  });
}
