// The one walk over a page. It cuts the live page into blocks of text, notes the boxes they stand in (frames) with
// their class words, and takes down what Readability wants to see. Everything later (body, title, byline, date, is it an
// article) works on what is gathered here and does not walk again.
// It goes through open shadow roots and slots in the order a reader sees, and never changes the page.

import { BlockText, type Run, sizeOf } from './block-text';
import { isApart, isCustomBlock, speaks, type Traits, traitsOf } from './elements';
import { type Looks, looksAt } from './shown';
import { BLOCK_TAGS, UNREAD_TAGS, WEIGHED_TAGS } from './tags';
import { attributesOf, Tape } from './tape';

/** A box of the page. It holds the blocks from `from` up to `to`, those of its inner frames among them. */
export interface Frame {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Frame | null;
  readonly depth: number;
  /** Words of class and id, lower case: "author-box" gives author, box. */
  readonly words: readonly string[];
  from: number;
  to: number;
}

/** Words that stand together on the page, before anybody has decided whether they belong to the article. */
export interface PageBlock {
  readonly index: number;
  readonly frame: Frame;
  readonly text: string;
  readonly runs: readonly Run[];
  /** Length of the text in letters of an alphabet: a Chinese character says as much as three of them. */
  readonly size: number;
  /** Characters of `text` inside links. */
  readonly linkChars: number;
  /** Set for the rows of data tables, whose cells are joined. */
  readonly row: boolean;
}

/** An element that says something about the article: a time, an author, microdata. */
export interface Mark {
  readonly element: Element;
  /** Index of the block it stands in or before. */
  readonly block: number;
  readonly frame: Frame;
}

export interface Survey {
  readonly document: Document;
  readonly blocks: PageBlock[];
  readonly frames: readonly Frame[];
  /** What Readability wants to see of the parts that are seen. */
  readonly tape: Tape;
  readonly marks: readonly Mark[];
  /** What each text node said when it was met: the page may change while it is being read. */
  readonly said: WeakMap<Text, string>;
  /** Text nodes that were met and left out (footnote marks, words for screen readers). */
  readonly skipped: WeakSet<Node>;
  /** Elements by name, for the decision whether this is an article. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface SurveyOptions {
  /** How to get at shadow roots: the extension can see closed ones. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** The one element to read; the whole body without it. */
  readonly place?: Element;
}

/** Elements side by side on a page that was surveyed before. */
export interface Part {
  readonly elements: readonly Element[];
  /** The box around them. */
  readonly frame: Frame;
  /** The survey to go on with what it remembers of text nodes. */
  readonly before: Pick<Survey, 'said' | 'skipped'>;
}

/** Deeper than the 512 levels at which parsers flatten; what lies below is left out. */
const MOST_DEPTH = 600;
interface Level {
  next: Node | null;
  /** Slotted nodes are not siblings in the tree. */
  readonly list: readonly Node[] | null;
  at: number;
  readonly frame: Frame;
  readonly link: boolean;
  readonly closes: Frame | null;
}

export class Surveyor {
  private readonly blocks: PageBlock[] = [];
  private readonly frames: Frame[] = [];
  private readonly marks: Mark[] = [];
  private readonly said: WeakMap<Text, string>;
  private readonly skipped: WeakSet<Node>;
  private readonly counts = new Map<string, number>();
  private readonly tape = new Tape();
  private readonly seen: Looks;
  private readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  private readonly levels: Level[] = [];
  private readonly words = new Map<string, readonly string[]>();
  private text = new BlockText();
  private linkChars = 0;
  private afterBreak = false;

  /** Of the whole page, or of a part alone. */
  constructor(
    private readonly document: Document,
    options: SurveyOptions,
    part?: Part,
  ) {
    this.said = part?.before.said ?? new WeakMap();
    this.skipped = part?.before.skipped ?? new WeakSet();
    this.seen = looksAt(document);
    this.shadowRootOf = options.shadowRootOf ?? ((element) => element.shadowRoot);
    const body = document.body ?? document.documentElement;
    if (part) {
      const { elements: list, frame } = part;
      this.levels.push({ next: null, list, at: 0, frame, link: false, closes: null });
    } else if (body) this.open(body, body.localName, traitsOf(body), null, false, options.place);
  }

  /** The whole page at once. */
  run(): Survey {
    while (this.step(Number.POSITIVE_INFINITY));
    return this.result();
  }

  /** Walks on over at most `steps` nodes; false once the page is done. */
  step(steps: number): boolean {
    for (let left = steps; left > 0; left--) {
      const level = this.levels.at(-1);
      if (!level) return false;
      const node = advance(level);
      if (node) this.visit(node, level);
      else this.close();
    }
    return this.levels.length > 0;
  }

  result(): Survey {
    const { document, blocks, frames, marks, tape, said, skipped, counts } = this;
    return { document, blocks, frames, marks, tape, said, skipped, counts };
  }

  private visit(node: Node, level: Level): void {
    if (node.nodeType === 3) this.read(node as Text, level);
    else if (node.nodeType === 1) this.enter(node as Element, level);
  }

  private read(node: Text, level: Level): void {
    const words = node.data;
    if (!words) return;
    this.tape.say(node, words);
    this.said.set(node, words);
    if (this.afterBreak && words.trim()) this.resume(words.trimStart(), level.frame);
    if (level.frame.tag === 'pre') {
      this.readLines(node, level.frame);
      return;
    }
    const before = this.text.text.length;
    this.text.append(node);
    if (level.link) this.linkChars += this.text.text.length - before;
  }

  /** In `<pre>` each line is seen as a line. */
  private readLines(node: Text, frame: Frame): void {
    for (let from = 0; from <= node.data.length; ) {
      const end = node.data.indexOf('\n', from);
      this.text.append(node, from, end < 0 ? undefined : end);
      if (end < 0) return;
      this.finish(frame);
      from = end + 1;
    }
  }

  /** After a single `<br>` a sentence that plainly goes on is not cut; anything else begins a new block. */
  private resume(words: string, frame: Frame): void {
    this.afterBreak = false;
    const goesOn = /[\p{L}\p{N},;–-]$/u.test(this.text.text) && /^\p{Ll}/u.test(words);
    if (goesOn) this.text.space();
    else this.finish(frame);
  }

  private enter(element: Element, level: Level): void {
    const tag = element.localName;
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
    if (tag === 'br') {
      if (this.afterBreak) this.finish(level.frame);
      this.afterBreak = this.text.text !== '';
      this.tape.leaf('br');
    } else if (tag === 'img' || WEIGHED_TAGS.has(tag)) {
      const traits = traitsOf(element);
      if (this.seen(element, traits)) this.tape.leaf(tag, attributesOf(element, tag, traits));
    } else if (UNREAD_TAGS.has(tag)) {
      if (this.text.text && tag !== 'script' && tag !== 'style') this.skip(element);
    } else {
      const traits = traitsOf(element);
      if (this.levels.length > MOST_DEPTH || !this.seen(element, traits) || isApart(element, tag, traits))
        this.skip(element);
      else this.open(element, tag, traits, level.frame, level.link);
    }
  }

  /** `only` is the one node in it that is read. */
  private open(
    element: Element,
    tag: string,
    traits: Traits,
    frame: Frame | null,
    link: boolean,
    only?: Node,
  ): void {
    this.tape.open(tag, attributesOf(element, tag, traits));
    if (frame && speaks(tag, traits)) this.marks.push({ element, block: this.blocks.length, frame });
    let inner = frame;
    let closes: Frame | null = null;
    if (!frame || BLOCK_TAGS.has(tag) || isCustomBlock(element, tag, frame)) {
      if (frame) this.finish(frame);
      const words = this.classWords(traits);
      const from = this.blocks.length;
      closes = inner = {
        element,
        tag,
        parent: frame,
        depth: frame ? frame.depth + 1 : 0,
        words,
        from,
        to: from,
      };
      this.frames.push(inner);
    }
    const list = only ? [only] : slotted(element, tag);
    this.levels.push({
      next: list ? null : (this.shadowRootOf(element) ?? element).firstChild,
      list,
      at: 0,
      frame: inner as Frame,
      link: link || tag === 'a',
      closes,
    });
  }

  /** The same few classes stand on hundreds of boxes. */
  private classWords(traits: Traits): readonly string[] {
    if (!traits.class && !traits.id) return NO_WORDS;
    const names = `${traits.class ?? ''} ${traits.id ?? ''}`;
    let words = this.words.get(names);
    if (!words) {
      words = wordsOf(names);
      this.words.set(names, words);
    }
    return words;
  }

  private close(): void {
    const { closes } = this.levels.pop() as Level;
    this.tape.close();
    if (!closes) return;
    this.finish(closes);
    closes.to = this.blocks.length;
    if (closes.tag === 'tr') this.joinCells(closes);
  }

  /** Ends the block that is being collected. */
  private finish(frame: Frame): void {
    this.afterBreak = false;
    const { text, runs } = this.text;
    if (!text) return;
    const { linkChars } = this;
    this.blocks.push({
      index: this.blocks.length,
      frame,
      text,
      runs,
      size: sizeOf(text),
      linkChars,
      row: false,
    });
    this.text = new BlockText();
    this.linkChars = 0;
  }

  /** The cells of a row are one block, when it is a row of data: at most one block a cell. */
  private joinCells(row: Frame): void {
    const cells = this.blocks.slice(row.from, row.to);
    const first = cells[0];
    if (!first || cells.length < 2) return;
    if (new Set(cells.map((cell) => cellOf(cell.frame, row))).size < cells.length) return;
    const joined = new BlockText();
    for (const cell of cells) {
      if (joined.text) joined.insert(' | ');
      const shift = joined.text.length;
      joined.text += cell.text;
      for (const run of cell.runs) joined.runs.push({ ...run, at: run.at + shift });
    }
    const linkChars = cells.reduce((sum, cell) => sum + cell.linkChars, 0);
    this.blocks.length = row.from;
    const { text, runs } = joined;
    this.blocks.push({ ...first, frame: row, text, runs, size: sizeOf(text), linkChars, row: true });
    this.clamp(row);
  }

  private clamp(row: Frame): void {
    for (let i = this.frames.length - 1; i >= 0 && this.frames[i] !== row; i--) {
      const frame = this.frames[i] as Frame;
      frame.from = Math.min(frame.from, this.blocks.length);
      frame.to = Math.min(frame.to, this.blocks.length);
    }
    row.to = this.blocks.length;
  }

  private skip(element: Element): void {
    const stack: Node[] = [element];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.nodeType === 3) this.skipped.add(node);
      for (let child = node.firstChild; child; child = child.nextSibling) stack.push(child);
    }
  }
}

/** What a page has put into a slot of a shadow tree; null for any other element, and for slots that show what is in them. */
function slotted(element: Element, tag: string): readonly Node[] | null {
  if (tag !== 'slot') return null;
  const nodes = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
  return nodes.length > 0 ? nodes : null;
}

function advance(level: Level): Node | null {
  if (level.list) return level.list[level.at++] ?? null;
  const node = level.next;
  if (node) level.next = node.nextSibling;
  return node;
}

const NO_WORDS: readonly string[] = [];

function wordsOf(names: string): readonly string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

function cellOf(frame: Frame, row: Frame): Frame {
  let cell = frame;
  while (cell.parent && cell.parent !== row) cell = cell.parent;
  return cell;
}
