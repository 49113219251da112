// What words stand on: the measured background under them, not the system's theme. Walks up from the words,
// lays see-through colours over one another as the browser does, and picks the set of line colours that shows there.
// Reads computed styles only; changes nothing.

import { DARK_TO, LIGHT_FROM, MIDDLE } from './colours';
import type { Ground } from './mark';

/** Red, green, blue from 0 to 1 and alpha. */
type Colour = readonly [number, number, number, number];

/** The ground under an element's text. */
export function groundUnder(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const style = view.getComputedStyle(at);
    if (style.backgroundImage.includes('url(') && style.display !== 'inline') return onPicture(element, view);
    const colour = parseColour(style.backgroundColor);
    if (!colour || colour[3] === 0) continue;
    layers.push(colour);
    if (colour[3] === 1) return groundOf(luminance(flatten(layers)));
  }
  layers.push(canvas(element.ownerDocument, view));
  return groundOf(luminance(flatten(layers)));
}

/** Which lines hold 3:1 on a ground of this relative luminance (0 black to 1 white). */
export function groundOf(light: number): Ground {
  if (light >= LIGHT_FROM) return 'light';
  if (light <= DARK_TO) return 'dark';
  return light > MIDDLE ? 'black' : 'white';
}

/** On a picture nothing is known but the text's own colour, which its author chose to be seen: follow it. */
function onPicture(element: Element, view: Window): Ground {
  const text = parseColour(view.getComputedStyle(element).color);
  return text && luminance(text) > MIDDLE ? 'white' : 'black';
}

/** The page's bare canvas: dark only when the page itself asks for a dark scheme. */
function canvas(document: Document, view: Window): Colour {
  const scheme = view.getComputedStyle(document.documentElement).colorScheme ?? '';
  const dark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? [0.07, 0.07, 0.07, 1] : [1, 1, 1, 1];
}

function parentAcrossShadow(element: Element): Element | null {
  const root = element.parentElement ? null : element.getRootNode();
  return element.parentElement ?? (root && 'host' in root ? (root as ShadowRoot).host : null);
}

/** The upper layer first. */
function flatten(layers: readonly Colour[]): Colour {
  let [r, g, b] = layers.at(-1) ?? [1, 1, 1, 1];
  for (const [lr, lg, lb, a] of layers.slice(0, -1).reverse()) {
    r = lr * a + r * (1 - a);
    g = lg * a + g * (1 - a);
    b = lb * a + b * (1 - a);
  }
  return [r, g, b, 1];
}

/** WCAG relative luminance, 0 to 1. */
function luminance([r, g, b]: Colour): number {
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/**
 * A computed colour. Browsers give `rgb()` for most; `color(srgb …)` and the lab family come through as written, and
 * of those only the lightness is kept, as a grey: enough to tell light ground from dark.
 */
export function parseColour(css: string): Colour | undefined {
  const match = /^([a-z-]+)\((.*)\)$/.exec(css.trim());
  if (!match) return undefined;
  const name = match[1] ?? '';
  const parts = (match[2] ?? '').replace(/^[a-z][a-z0-9-]+\s/, '').split(/[\s,/]+/);
  const n = parts.map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part),
  );
  const [a = 0, b = 0, c = 0, alpha = 1] = n;
  if (name.startsWith('rgb')) return [a / 255, b / 255, c / 255, alpha];
  if (name === 'color') return [a, b, c, alpha];
  // Oklab lightness cubed is near to luminance; CIE L* has its own curve. Then back through the sRGB curve to a grey.
  const light = name.startsWith('ok')
    ? a ** 3
    : name.startsWith('l')
      ? (((a > 1 ? a : a * 100) + 16) / 116) ** 3
      : undefined;
  if (light === undefined) return undefined;
  const grey = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return [grey, grey, grey, alpha];
}
