// Keeps what happens inside the closed root from the page: a "." pressed in a card is no shortcut of the page's, a
// click on a mark closes none of its menus. (Pages that listen in the capture phase still see an event on the host.)

const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
];

/** Stops events at the root, until `signal` aborts. */
export function keepEvents(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
