// When the foot line folds and unfolds by itself: it folds on the first scroll down and unfolds when the article's end
// comes into view. No timer. What the reader does with it (press, keep folded) goes before.

/** How far down a scroll has to go to mean reading on: more than the twitch of a finger. */
const SCROLL = 48;

/** Calls `changed` when the line should fold (`true`) or unfold (`false`), until `signal` aborts. */
export function watchFoot(
  document: Document,
  end: Element | undefined,
  changed: (folded: boolean) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView as Window & typeof globalThis;
  let from = view.scrollY;
  let atEnd = false;
  document.addEventListener(
    'scroll',
    () => {
      const down = view.scrollY - from;
      if (down < 0) from = view.scrollY;
      if (down < SCROLL) return;
      from = view.scrollY;
      if (!atEnd) changed(true);
    },
    { signal, passive: true },
  );
  if (!end) return;
  const observer = new view.IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (!last) return;
    atEnd = last.isIntersecting;
    if (atEnd) changed(false);
  });
  observer.observe(end);
  signal.addEventListener('abort', () => observer.disconnect());
}
