// The way between characters of an article and the page's text nodes, both directions. It is made by the same walk
// that read the text, so nothing is searched for. Characters that stand for nothing in the page (the line break
// between blocks, the bar between cells) have no node. Ranges are handed out only while the page still says what
// was read: nodes connected, their data unchanged, in their order, nothing new between them. In doubt there is no Range.

import type { Run } from './block-text';

export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Runs with `at` counted in the whole text, in order. */
export class TextTrack {
  private readonly data = new Map<Text, string>();
  private readonly runsOf = new Map<Text, Run[]>();

  constructor(
    readonly text: string,
    private readonly runs: readonly Run[],
    /** What the nodes said when they were read. */
    said: Pick<WeakMap<Text, string>, 'get'>,
    /** Text nodes that were met and left out: they may lie inside a Range. */
    private readonly skipped: WeakSet<Node>,
  ) {
    for (const run of runs) {
      this.data.set(run.node, said.get(run.node) ?? run.node.data);
      const others = this.runsOf.get(run.node);
      if (others) others.push(run);
      else this.runsOf.set(run.node, [run]);
    }
  }

  /** The first and the last text node; what lies between them in the page was read in between. */
  get ends(): readonly Text[] {
    return [this.runs[0], this.runs.at(-1)].flatMap((run) => run?.node ?? []);
  }

  /** Where the characters `start` to `end` (exclusive) begin and end in the page; null when none of them is there. */
  points(start: number, end: number): { start: Point; end: Point } | null {
    if (!(start < end) || start < 0 || end > this.text.length) return null;
    let first = this.find(start);
    let last = this.find(end - 1);
    const afterFirst = this.runs[first];
    if (!afterFirst || afterFirst.at + afterFirst.length <= start) first++;
    const head = this.runs[first];
    let tail = this.runs[last];
    if (tail && tail.at > end - 1) tail = this.runs[--last];
    if (!head || !tail || last < first) return null;
    return {
      start: { node: head.node, offset: head.from + Math.max(0, start - head.at) },
      end: { node: tail.node, offset: tail.from + Math.min(tail.length, end - tail.at) },
    };
  }

  /** A live Range over those characters, or null when the page no longer says what was read there. */
  range(start: number, end: number): Range | null {
    const points = this.points(start, end);
    if (!points || !this.unchanged(start, end)) return null;
    const { ownerDocument } = points.start.node;
    if (points.start.node.getRootNode() !== points.end.node.getRootNode()) return null;
    const range = ownerDocument.createRange();
    range.setStart(points.start.node, points.start.offset);
    range.setEnd(points.end.node, points.end.offset);
    return !range.collapsed && this.holdsWhatWasRead(range, start, end) ? range : null;
  }

  /** Offset in the text of a place in the page; null when that place was not read. */
  offsetOf(node: Node, offset: number): number | null {
    for (const run of this.runsOf.get(node as Text) ?? [])
      if (offset >= run.from && offset <= run.from + run.length) return run.at + offset - run.from;
    return null;
  }

  /** Whether every text node of a stretch is in the page and says what it said. */
  unchanged(start: number, end: number): boolean {
    for (let i = Math.max(0, this.find(start)); i < this.runs.length; i++) {
      const run = this.runs[i];
      if (!run || run.at >= end) break;
      if (!run.node.isConnected || run.node.data !== this.data.get(run.node)) return false;
    }
    return true;
  }

  /**
   * Whether between two places of the page stand the text nodes that were read there, in that order, and no other words:
   * nodes can have been put in, taken out, or moved with all their text.
   */
  private holdsWhatWasRead(range: Range, start: number, end: number): boolean {
    const { startContainer, endContainer } = range;
    const root = startContainer.getRootNode();
    const expected = this.nodesIn(start, end);
    let met = 0;
    const passes = (node: Node): boolean => {
      // What stands in an inner shadow root is not met on the way.
      while (expected[met] && expected[met]?.getRootNode() !== root) met++;
      if (expected[met] === node) met++;
      else if (this.data.has(node as Text)) return false;
      else return this.skipped.has(node) || !(node as Text).data.trim() || isCode(node.parentNode);
      return true;
    };
    for (let node: Node | null = startContainer; node; node = following(node)) {
      if (node.nodeType === 3 && !passes(node)) return false;
      if (node === endContainer) return met === expected.length;
    }
    return false;
  }

  /** The text nodes of a stretch, each once where its runs follow one another. */
  private nodesIn(start: number, end: number): Text[] {
    const nodes: Text[] = [];
    for (let i = Math.max(0, this.find(start)); i < this.runs.length; i++) {
      const run = this.runs[i];
      if (!run || run.at >= end) break;
      if (run.at + run.length > start && nodes.at(-1) !== run.node) nodes.push(run.node);
    }
    return nodes;
  }

  /** Index of the last run that begins at or before a position; -1 when none does. */
  private find(position: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.at ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function following(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

function isCode(parent: Node | null): boolean {
  return parent !== null && /^(?:script|style|noscript|template)$/i.test(parent.nodeName);
}

/** A stretch of a text, and what stands there in the page. */
export interface Place {
  readonly track: TextTrack;
  /** Where it is in the track's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * What the rest of the page layer asks: body and title of one reading. The body may come in several tracks, a line
 * break between two, so that one can be written anew and the others stay.
 */
export class TextMap {
  private readonly starts: readonly number[];

  constructor(
    private readonly tracks: readonly TextTrack[],
    private readonly titleTrack: TextTrack | null,
  ) {
    let at = 0;
    this.starts = tracks.map(({ text }) => {
      const start = at;
      at += text.length + 1;
      return start;
    });
  }

  /** All of the body, or the title; empty where there is none. */
  text(field: 'text' | 'title'): string {
    const tracks = field === 'title' ? [this.titleTrack] : this.tracks;
    return tracks.map((track) => track?.text ?? '').join('\n');
  }

  /** Where characters of the body or the title stand; null when there is no such track or they reach beyond it. */
  place(field: 'text' | 'title', start: number, end: number): Place | null {
    if (field === 'title') return this.titleTrack && { track: this.titleTrack, start, end };
    const i = this.starts.findLastIndex((first) => first <= start);
    const track = this.tracks[i];
    const first = this.starts[i] ?? 0;
    return track ? { track, start: start - first, end: end - first } : null;
  }

  /** The live Range over characters; null when the page no longer says what was read there. */
  range(field: 'text' | 'title', start: number, end: number): Range | null {
    const place = this.place(field, start, end);
    return place?.track.range(place.start, place.end) ?? null;
  }

  /** Offset in the body of a place in the page; null when that place was not read. */
  offsetOf(node: Node, offset: number): number | null {
    for (const [i, track] of this.tracks.entries()) {
      const found = track.offsetOf(node, offset);
      if (found !== null) return found + (this.starts[i] ?? 0);
    }
    return null;
  }

  /** The smallest element around everything that was read, for watching it; null when nothing was. */
  container(): Element | null {
    let common: Element | null = null;
    for (const track of this.tracks)
      for (const node of track.ends) {
        if (!common) common = node.parentElement;
        while (common && !contains(common, node)) common = parentOf(common);
      }
    return common;
  }

  /** The element that holds the last words of the body. */
  end(): Element | null {
    return this.tracks.at(-1)?.ends[1]?.parentElement ?? null;
  }
}

function parentOf(node: Node): Element | null {
  const parent = node.parentNode as (ParentNode & { host?: Element }) | null;
  return parent?.host ?? node.parentElement;
}

/** Across shadow roots. */
function contains(element: Element, node: Node): boolean {
  if (element.contains(node)) return true;
  for (let root = node.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode())
    if (element.contains((root as ShadowRoot).host)) return true;
  return false;
}
