// A page's own bar at the window's lower edge (cookies, subscription, player): our foot line sits above it.
// Reads only; to be asked after scrolling and layout changes, not during.

/** Height in CSS px that the page's own bars take at the lower edge; 0 when there are none. */
export function bottomBar(document: Document, host: Element): number {
  const view = document.defaultView as Window;
  const { clientWidth } = document.documentElement;
  let height = 0;
  for (const share of [0.15, 0.5, 0.85]) {
    for (const element of document.elementsFromPoint(clientWidth * share, view.innerHeight - 4)) {
      if (element === host) continue;
      const bar = fixedAncestor(element, view);
      if (!bar) continue;
      const rect = bar.getBoundingClientRect();
      const atEdge = rect.bottom >= view.innerHeight - 2 && rect.width > clientWidth / 3;
      // Higher than this it is a dialog or the page's whole frame, not a bar.
      if (atEdge && rect.height < view.innerHeight * 0.3)
        height = Math.max(height, view.innerHeight - rect.top);
    }
  }
  return Math.round(height);
}

function fixedAncestor(element: Element, view: Window): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/fixed|sticky/.test(view.getComputedStyle(at).position)) return at;
  }
  return undefined;
}
