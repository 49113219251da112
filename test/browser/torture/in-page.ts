// Functions that are handed to the page's own world. They close over nothing, and use loops instead of the methods of
// arrays and strings: some pages replace those.

/** Words under one painted range, and where they are. */
export interface Painted {
  readonly family: 'record' | 'supported' | 'wording';
  readonly words: string;
  /** Elements around the words, the nearest first, by name and class; `#` stands for a shadow root. */
  readonly around: string;
}

declare global {
  interface Window {
    /** "family words" of everything that was painted in this frame so far. */
    __painted?: Set<string>;
  }
}

/** Keeps what is painted in any animation frame. To be run before the page's scripts. */
export function watchPaint(): void {
  const seen = new Set<string>();
  window.__painted = seen;
  const next = window.requestAnimationFrame.bind(window);
  const look = () => {
    for (const [, highlight] of CSS.highlights) {
      const family = ['', 'wording', 'supported', 'record'][highlight.priority];
      if (!family) continue; // The page's own, and the tint behind words that are open.
      for (const range of highlight) {
        const words = (range as Range).toString();
        if (words) seen.add(`${family} ${words}`);
      }
    }
    next(look);
  };
  look();
}

/** What is painted now; readings of ruby and code between the words are no words. */
export function paintedNow(): Painted[] {
  const wordsOf = ({ startContainer, startOffset, endContainer, endOffset }: Range): string => {
    let words = '';
    for (
      let node: Node | null = startContainer;
      node;
      node = node === endContainer ? null : following(node)
    ) {
      if (node.nodeType !== 3 || /^(?:RT|RP|SCRIPT|STYLE)$/.test(node.parentNode?.nodeName ?? '')) continue;
      const { data } = node as Text;
      const to = node === endContainer ? endOffset : data.length;
      words += data.slice(node === startContainer ? startOffset : 0, to);
    }
    return words;
  };
  const following = (node: Node): Node | null => {
    if (node.firstChild) return node.firstChild;
    for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
    return null;
  };
  const aroundOf = (node: Node): string => {
    let around = '';
    for (let at = node.parentNode; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
      const { localName, className } = at as Element;
      around +=
        at.nodeType === 11 ? '# ' : localName ? `${localName}${className ? `.${className}` : ''} ` : '';
    }
    return around;
  };
  const found: Painted[] = [];
  for (const [, highlight] of CSS.highlights) {
    const family = ['', 'wording', 'supported', 'record'][highlight.priority] as Painted['family'] | '';
    if (!family) continue;
    for (const range of highlight) {
      const words = wordsOf(range as Range);
      if (words) found[found.length] = { family, words, around: aroundOf(range.startContainer) };
    }
  }
  return found;
}

/** The whole tree, a line a node, to compare with the same page without Caveat. */
export function everyNode(): string[] {
  const lines: string[] = [];
  const write = (node: Node, depth: number) => {
    let line = `${depth} ${node.nodeName} ${node.nodeValue ?? ''}`;
    for (const { name, value } of (node as Element).attributes ?? []) line += ` ${name}="${value}"`;
    if (node.nodeName === 'INPUT' || node.nodeName === 'TEXTAREA')
      line += ` says ${(node as HTMLInputElement).value}`;
    lines[lines.length] = line;
    const { shadowRoot } = node as Element;
    if (shadowRoot) write(shadowRoot, depth + 1);
    for (let child = node.firstChild; child; child = child.nextSibling) write(child, depth + 1);
  };
  write(document, 0);
  return lines;
}

/** How many elements stand beside head and body. */
export function hosts(): number {
  let count = 0;
  for (const each of document.documentElement.children)
    if (each !== document.head && each !== document.body) count++;
  return count;
}
