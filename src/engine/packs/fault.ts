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

/** Collects the faults of one file, and finds each its line and column. */
export class FaultList {
  readonly faults: Fault[] = [];
  private tree: Node | undefined | null = null;

  /** `text` is the file as read, or nothing when a value was handed in. */
  constructor(
    private readonly file: string,
    private readonly text?: string,
  ) {}

  /** A message of one string may hold both halves, parted by a semicolon: "is missing; add it". */
  add(path: FaultPath, message: string, severity: Fault['severity'] = 'error'): void {
    const offset = this.text === undefined ? 0 : this.offsetOf(path);
    this.addAt(offset, message, severity, spell(path));
  }

  addAt(offset: number, message: string, severity: Fault['severity'] = 'error', at = ''): void {
    const { line, column } = placeOf(this.text ?? '', offset);
    const cut = message.indexOf('; ');
    const what = cut < 0 ? message : message.slice(0, cut);
    const fix = cut < 0 ? '' : message.slice(cut + 2);
    this.faults.push({ file: this.file, line, column, at, what, fix, severity });
  }

  get failed(): boolean {
    return this.faults.some((fault) => fault.severity === 'error');
  }

  /** The node at the path, or the nearest one around it that exists. */
  private offsetOf(path: FaultPath): number {
    if (this.tree === null) this.tree = parseTree(this.text ?? '');
    if (!this.tree) return 0;
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(this.tree, path.slice(0, length));
      if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
    }
    return this.tree.offset;
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function spell(path: FaultPath): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${key}`)).join('');
}
