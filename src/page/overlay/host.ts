// The one element that Caveat adds to a page: last child of the document's root (not of the body, which frameworks
// own), with a closed shadow root that holds cards, margin marks and the foot line. Everything inside is styled by
// constructed sheets, so no page policy can stop them and no style element appears.

declare const __TEST__: boolean;
declare global {
  /** The closed root, for tests only: release builds never set it. */
  var __caveatRoot: ShadowRoot | undefined;
}

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * The host's own rules. Declarations marked important inside a shadow root win over the page's important ones, and
 * over the host's inline `all: initial`. The page scrolls, so the host is placed at the page's top left corner and
 * has no size; what it holds counts from there or is fixed to the window.
 */
const HOST_CSS = `
:host{display:block!important;position:absolute!important;inset:0 auto auto 0!important;width:0!important;height:0!important;
z-index:2147483647!important;pointer-events:auto!important;visibility:visible!important;opacity:1!important}
@media print{:host{display:none!important}}`;

/** A page that removes the host gets it back this often: a framework taking over the page does it once; more is a wish. */
const RETURNS = 1;

/**
 * Adds the host to `document` with these style sheets (CSS text; `rem` counts from the reader's own font size, not
 * the page's). It is removed when `signal` aborts.
 */
export function createHost(
  document: Document,
  options: { css: readonly string[]; signal: AbortSignal },
): Host {
  const view = document.defaultView as Window & typeof globalThis;
  const element = document.createElement('div');
  element.style.setProperty('all', 'initial', 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const sheetOf = (text: string) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  root.adoptedStyleSheets = [HOST_CSS, ...options.css].map((text) => sheetOf(withOwnRem(text)));
  const parent = document.documentElement;
  parent.append(element);
  // `all: initial` has just set the size to `medium`, the one that the reader chose in the browser. It is handed on by
  // a style sheet, since another attribute would be a second change that the page could see.
  const size = view.getComputedStyle(element).fontSize || '16px';
  root.adoptedStyleSheets.push(sheetOf(`:host{--rem:${size}}`));
  comeBack(element, parent, view, options.signal);
  options.signal.addEventListener('abort', () => element.remove(), { once: true });
  if (typeof __TEST__ !== 'undefined' && __TEST__) globalThis.__caveatRoot = root;
  return { element, root };
}

/**
 * A shadow root has no rem of its own: it takes the page's, and pages set that to 62.5 % or to anything. So the same
 * style sheets that serve our own pages are rewritten here to count from `--rem`.
 */
export function withOwnRem(css: string): string {
  return css.replace(/(?<![\w.#-])(-?\d*\.?\d+)rem\b/g, 'calc($1*var(--rem,16px))');
}

function comeBack(
  element: HTMLElement,
  parent: HTMLElement,
  view: Window & typeof globalThis,
  signal: AbortSignal,
) {
  let left = RETURNS;
  const observer = new view.MutationObserver(() => {
    if (element.isConnected || left-- <= 0) return;
    parent.append(element);
  });
  observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
