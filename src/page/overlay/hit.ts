// From the pointer to a note. Highlights take no events, so the pointer is tested against the boxes of the marked
// words: at most once a frame, never while text is being selected, something is dragged or a finger scrolls. Events
// that a page's script made up (not `isTrusted`) do not count. What a page's own link does stays the page's.

import type { Box } from './mark';
import type { Layout, Measured } from './measure';

export interface HitHandlers {
  /** The layout to test against; boxes must be up to date with the last measuring. */
  layout(): Layout | undefined;
  /** The host element; its corner tells how far the page has scrolled since. */
  host: Element;
  /** The pointer moved and is over these words, or over none. Called at most once a frame. */
  over(id: string | undefined): void;
  /** The words were clicked or tapped. `undefined`: a press somewhere else on the page. */
  press(id: string | undefined): void;
}

/** What takes clicks itself. A press on it is the page's, even inside marked words. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,option,video,audio,[role=button],[role=link],[contenteditable=""],[contenteditable=true]';

/** Follows pointer and presses in `document` until `signal` aborts. */
export function watchPointer(document: Document, handlers: HitHandlers, signal: AbortSignal): void {
  const view = document.defaultView as Window & typeof globalThis;
  let frame = 0;
  let last: PointerEvent | undefined;
  const passive = { signal, passive: true, capture: true } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      last = event;
      frame ||= view.requestAnimationFrame(() => {
        frame = 0;
        if (!last || signal.aborted || last.target === handlers.host) return;
        const busy = last.buttons !== 0;
        handlers.over(busy ? undefined : find(handlers, last));
      });
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted) handlers.over(undefined);
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || event.target === handlers.host) return;
      const selecting = document.getSelection()?.isCollapsed === false;
      const target = event.target as Element | null;
      if (selecting || target?.closest?.(INTERACTIVE)) return handlers.press(undefined);
      handlers.press(find(handlers, event));
    },
    passive,
  );
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}

/** The note whose words are at this point: of several the one with the fewest lines, as the most exact. */
function find(handlers: HitHandlers, { clientX, clientY, target }: MouseEvent): string | undefined {
  const layout = handlers.layout();
  if (!layout) return undefined;
  const corner = handlers.host.getBoundingClientRect();
  const x = clientX - corner.left;
  const y = clientY - corner.top;
  const hits = layout.notes.filter(
    (note) => isUncovered(note, target) && note.lines.some((line) => contains(line, x, y)),
  );
  hits.sort((a, b) => area(a.lines) - area(b.lines));
  return hits[0]?.id;
}

/** Words can lie under a picture or a dialog of the page; then what is under the pointer is no relation of their block. */
function isUncovered({ block, clipped }: Measured, target: EventTarget | null): boolean {
  const node = target as Node | null;
  return !clipped && !!node && !!block && (block.contains(node) || isAround(node, block));
}

/** Through shadow roots: for words in one, the target that a document is told of is the host. */
function isAround(node: Node, block: Element): boolean {
  for (let at: Node | null = block; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
    if (at === node) return true;
  return false;
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}

function area(lines: readonly Box[]): number {
  return lines.reduce((sum, line) => sum + line.width * line.height, 0);
}
