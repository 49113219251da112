// Sees when what was read is no longer what the page says. Two answers: "left" at once, when the address changed in
// place (the notes belong to another page), and "changed" once the page has rested. It only watches: the page is
// never written to, so that no two observers can fight. Busy pages cost little: once an article is attended, only its
// container is observed, and the children of the boxes around it; long batches of records are looked at in samples;
// hidden pages wait.

export interface PageEvents {
  /** The address changed: whatever is shown belongs to another page. Called before `changed`. */
  left(address: string): void;
  /** The article may have changed, or come: read again. Calls are coalesced and come when the page is idle and in sight. */
  changed(): void;
}

export interface Watcher {
  /**
   * From now on only what happens in this element counts, the article's container. With null the whole page counts
   * again, as before an article was found.
   */
  attend(container: Element | null): void;
}

/** The page must rest so long before it is read again. */
const REST_MS = 400;
/** A page that never rests is read after so long all the same. */
const LONGEST_MS = 2500;
/** Of a batch so many records are looked at. */
const MOST_RECORDS = 200;
/** A change of fewer characters than this is a counter or a cursor, not text of an article. */
const LEAST_CHARS = 3;

export function watchPage(document: Document, events: PageEvents, signal: AbortSignal): Watcher {
  const view = document.defaultView;
  if (!view || signal.aborted) return { attend() {} };
  const schedule = scheduler(view, events.changed, signal);
  let address = view.location.href;

  const moved = (): void => {
    const before = address;
    address = view.location.href;
    // A jump within the page (#part) is no other article.
    if (before.split('#')[0] === address.split('#')[0]) return;
    attend(null);
    events.left(address);
    schedule();
  };
  const observer = new view.MutationObserver((records) => {
    moved();
    if (sample(records).some(matters)) schedule();
  });
  const attend = (container: Element | null): void => {
    observer.disconnect();
    const attended = container?.isConnected ? container : (document.body ?? document);
    observer.observe(attended, { childList: true, characterData: true, subtree: true });
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
  document.addEventListener('toggle', schedule, { signal, capture: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { attend: (container) => signal.aborted || attend(container) };
}

/** The node around, through shadow roots, up to the body. */
function outside(node: Node): Node | null {
  if (node.nodeName === 'BODY' || node.nodeType === 9) return null;
  return node.parentNode ?? (node as ShadowRoot).host ?? null;
}

function sample<T>(records: readonly T[]): readonly T[] {
  if (records.length <= MOST_RECORDS) return records;
  const step = records.length / MOST_RECORDS;
  return Array.from({ length: MOST_RECORDS }, (_, i) => records[Math.floor(i * step)] as T);
}

function matters(record: MutationRecord): boolean {
  if (record.type === 'characterData') return !isUnread(record.target.parentNode);
  return [...record.addedNodes, ...record.removedNodes].some(hasText) && !isUnread(record.target);
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
