// What is wrong with a pack, said so that its author can mend it: file, line, column, what is wrong, what would be
// right. Readers collect faults by path; the place in the text is looked up only when there is a fault to show,
// since most packs have none and some hold hundreds of thousands of claims.

import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

export type FaultPath = readonly (string | number)[];

export interface Fault {
  readonly file: string;
  /** From 1; both are 1 when the pack did not come as text. */
  readonly line: number;
  readonly column: number;
  /** Where in the document: "claims[3].verdict"; empty for the document itself. */
  readonly at: string;
  readonly what: string;
  readonly fix: string;
  /** A warning leaves the claim in use; an error leaves out the claim, or the pack when it is the pack's own. */
  readonly severity: 'error' | 'warning';
}

/** `file:line:column: what is wrong; what would be right`. */
export function faultLine(fault: Fault): string {
  const at = fault.at ? `${fault.at} ` : '';
  const fix = fault.fix ? `; ${fault.fix}` : '';
  return `${fault.file}:${fault.line}:${fault.column}: ${at}${fault.what}${fix}`;
}

/** A fault before its place is looked up. */
interface Entry {
  readonly where: FaultPath | number;
  readonly at: string;
  readonly message: string;
  readonly severity: Fault['severity'];
}

/** Collects the faults of one file, and finds each its line and column when they are asked for. */
export class FaultList {
  private readonly entries: Entry[] = [];
  private tree: Node | undefined | null = null;
  private lineStarts: number[] | undefined;

  /** `text` is the file as read, or nothing when a value was handed in. */
  constructor(
    private readonly file: string,
    private readonly text = '',
  ) {}

  /** A message of one string may hold both halves, parted by a semicolon: "is missing; add it". */
  add(path: FaultPath, message: string, severity: Fault['severity'] = 'error'): void {
    this.entries.push({ where: path, at: spell(path), message, severity });
  }

  addAt(offset: number, message: string, severity: Fault['severity'] = 'error'): void {
    this.entries.push({ where: offset, at: '', message, severity });
  }

  get count(): number {
    return this.entries.length;
  }

  get failed(): boolean {
    return this.entries.some((entry) => entry.severity === 'error');
  }

  /** The faults with their places; the text is parsed for it, so not for counting. */
  get faults(): Fault[] {
    return this.entries.map(({ where, at, message, severity }) => {
      const { line, column } = this.placeOf(typeof where === 'number' ? where : this.offsetOf(where));
      const cut = message.indexOf('; ');
      const what = cut < 0 ? message : message.slice(0, cut);
      const fix = cut < 0 ? '' : message.slice(cut + 2);
      return { file: this.file, line, column, at, what, fix, severity };
    });
  }

  /** The node at the path, or the nearest one around it that exists. */
  private offsetOf(path: FaultPath): number {
    if (this.tree === null) this.tree = parseTree(this.text);
    if (!this.tree) return 0;
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(this.tree, path.slice(0, length));
      if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
    }
    return this.tree.offset;
  }

  private placeOf(offset: number): { line: number; column: number } {
    if (!this.lineStarts) {
      this.lineStarts = [0];
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
        this.lineStarts.push(at + 1);
    }
    let [low, high] = [0, this.lineStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] as number) + 1 };
  }
}

function spell(path: FaultPath): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${key}`)).join('');
}
