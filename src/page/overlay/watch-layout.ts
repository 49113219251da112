// Says when words may have moved: the window or the page changed its size, fonts arrived, a box inside the page
// scrolled. Several such events in one frame are one call. The page's own scrolling is not among them: what we place
// scrolls along.

/** Calls `changed` in an animation frame after anything that can move text, until `signal` aborts. */
export function watchLayout(
  document: Document,
  around: readonly Element[],
  changed: () => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView as Window & typeof globalThis;
  let frame = 0;
  const soon = () => {
    if (frame || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) changed();
    });
  };
  const passive = { signal, passive: true } as const;
  view.addEventListener('resize', soon, passive);
  // Pictures, folds, animations of the page's own. (A picture's "load" passes the document, never the window.)
  for (const type of ['load', 'toggle', 'transitionend'])
    document.addEventListener(type, soon, { ...passive, capture: true });
  document.addEventListener(
    'scroll',
    (event) => {
      if (event.target !== document) soon();
    },
    { ...passive, capture: true },
  );
  document.fonts?.addEventListener('loadingdone', soon, { signal });
  const observer = new view.ResizeObserver(soon);
  for (const element of new Set([document.documentElement, document.body, ...around]))
    if (element) observer.observe(element);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame) view.cancelAnimationFrame(frame);
  });
}
