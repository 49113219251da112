// Sees when what was read is no longer what the page says. Two answers: "left" at once, when the address changed in
// place (the notes belong to another page), and "changed" with what was touched, once the page has rested. It only
// watches: the page is never written to, so that no two observers can fight. Busy pages cost little: once an article is
// attended, only its container is observed, and the children of the boxes around it; what comes in floods is not
// listed but counted as everything; hidden pages wait.

export interface PageEvents {
  /** The address changed: whatever is shown belongs to another page. Called before `changed`. */
  left(address: string): void;
  /** The article may have changed, or come: read again. Calls are coalesced and come when the page is idle and in sight. */
  changed(changes: Changes): void;
}

/** The elements whose text was touched since the last call; null where that may be anything. */
export type Changes = ReadonlySet<Element> | null;

export interface Watcher {
  /**
   * From now on only what happens in this element counts, the article's container, and in shadow trees that hold parts
   * of it. With null the whole page counts again, as before an article was found.
   */
  attend(container: Element | null, shadowRoots?: readonly ShadowRoot[]): void;
}

/** The page must rest so long before it is read again. */
const REST_MS = 400;
/** A page that never rests is read after so long all the same. */
const LONGEST_MS = 2500;
/** More records at once, or more elements between two calls, are no longer listed. */
const MOST_RECORDS = 2000;
const MOST_TOUCHED = 5000;
/** A change of fewer characters than this is a counter or a cursor, not text of an article. */
const LEAST_CHARS = 3;

export function watchPage(document: Document, events: PageEvents, signal: AbortSignal): Watcher {
  const view = document.defaultView;
  if (!view || signal.aborted) return { attend() {} };
  let touched: Set<Element> | null = new Set();
  const schedule = scheduler(
    view,
    () => {
      const changes = touched;
      touched = new Set();
      events.changed(changes);
    },
    signal,
  );
  let address = view.location.href;

  const anything = (): void => {
    touched = null;
    schedule();
  };
  const moved = (): void => {
    const before = address;
    address = view.location.href;
    // A jump within the page (#part) is no other article.
    if (before.split('#')[0] === address.split('#')[0]) return;
    attend(null);
    events.left(address);
    anything();
  };
  const observer = new view.MutationObserver((records) => {
    moved();
    if (records.length > MOST_RECORDS) touched = null;
    const changed = records.slice(0, MOST_RECORDS).flatMap(changedBy);
    for (const node of changed) if (node.isConnected) touched?.add(elementOf(node));
    if (touched && touched.size > MOST_TOUCHED) touched = null;
    if (changed.length > 0) schedule();
  });
  const attend = (container: Element | null, shadowRoots: readonly ShadowRoot[] = []): void => {
    observer.disconnect();
    const attended = container?.isConnected ? container : (document.body ?? document);
    for (const node of [attended, ...shadowRoots])
      observer.observe(node, { childList: true, characterData: true, subtree: true });
    for (let node = outside(attended); node; node = outside(node))
      observer.observe(node, { childList: true });
  };
  attend(null);

  view.addEventListener('popstate', moved, { signal });
  // Where the Navigation API is missing, the next mutation or popstate tells of pushState.
  const { navigation } = view as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  navigation?.addEventListener('currententrychange', moved, { signal });
  // <details> opens without a change that observers of children and text could see.
  document.addEventListener('toggle', anything, { signal, capture: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { attend: (...all) => signal.aborted || attend(...all) };
}

/** The node around, through shadow roots, up to the document, whose root may be replaced as well. */
function outside(node: Node): Node | null {
  return node.parentNode ?? (node as ShadowRoot).host ?? null;
}

/** The nodes with text that came, went or changed. */
function changedBy({ type, target, addedNodes, removedNodes }: MutationRecord): Node[] {
  if (isUnread(type === 'characterData' ? target.parentNode : target)) return [];
  return type === 'characterData' ? [target] : [...addedNodes, ...removedNodes].filter(hasText);
}

/** Right below a shadow root stands no element around a text; its host is as near as one gets. */
function elementOf(node: Node): Element {
  return node.nodeType === 1
    ? (node as Element)
    : ((node.parentElement ??
        (node.parentNode as ShadowRoot | null)?.host ??
        node.ownerDocument?.documentElement) as Element);
}

function hasText(node: Node): boolean {
  if (node.nodeType !== 1 && node.nodeType !== 3) return false;
  return !isUnread(node) && (node.textContent ?? '').trim().length >= LEAST_CHARS;
}

const isUnread = (node: Node | null): boolean =>
  node !== null &&
  /^(?:script|style|link|meta|noscript|template|svg|iframe|button|time|textarea|input)$/i.test(node.nodeName);

/** Coalesces calls: one `run` after the page has rested, when idle and in sight. */
function scheduler(view: Window & typeof globalThis, run: () => void, signal: AbortSignal): () => void {
  const { document } = view;
  let rest: number | undefined;
  let since: number | undefined;
  let waits = false;

  const fire = (): void => {
    rest = undefined;
    waits = document.hidden;
    if (signal.aborted || waits) return;
    since = undefined;
    if ('requestIdleCallback' in view)
      view.requestIdleCallback(() => signal.aborted || run(), { timeout: 1000 });
    else run();
  };
  const schedule = (): void => {
    if (signal.aborted) return;
    since ??= view.performance.now();
    view.clearTimeout(rest);
    const left = LONGEST_MS - (view.performance.now() - since);
    rest = view.setTimeout(fire, Math.max(0, Math.min(REST_MS, left)));
  };
  document.addEventListener('visibilitychange', () => waits && !document.hidden && schedule(), { signal });
  signal.addEventListener('abort', () => view.clearTimeout(rest), { once: true });
  return schedule;
}
