// Escape, wherever the focus is. Some pages cancel every keydown before anybody else hears of it: then the key's coming
// up has to do.

/** Calls `pressed` once for each press of Escape that nobody has dealt with, until `signal` aborts. */
export function watchEscape(root: ShadowRoot, pressed: () => void, signal: AbortSignal): void {
  /** The press was heard when the key went down. */
  let heard = false;
  const listen = (place: EventTarget, type: string, take: (event: KeyboardEvent) => void) =>
    place.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && (event as KeyboardEvent).key === 'Escape') take(event as KeyboardEvent);
      },
      { signal },
    );
  // The root keeps its keys from the document, so both listen.
  for (const place of [root, root.ownerDocument]) {
    listen(place, 'keydown', ({ defaultPrevented }) => {
      heard = true;
      // What a card, a menu or the page has dealt with is done.
      if (!defaultPrevented) pressed();
    });
    listen(place, 'keyup', () => {
      if (!heard) pressed();
      heard = false;
    });
  }
}
