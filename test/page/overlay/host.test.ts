// The one element on the page.
// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost, withOwnRem } from '../../../src/page/overlay/host';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

const host = () => createHost(document, { css: ['.a{width:1rem}'], signal: life.signal });
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('createHost', () => {
  it('adds one element, last in the root and not in the body', () => {
    const before = document.documentElement.outerHTML;
    const { element } = host();
    expect(document.documentElement.lastElementChild).toBe(element);
    element.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps its root closed and takes nothing from the page', () => {
    const { element } = host();
    expect(element.shadowRoot).toBeNull();
    expect(element.style.getPropertyPriority('all')).toBe('important');
    expect(globalThis.__caveatRoot).toBeUndefined();
  });

  it('has no style and script elements', () => {
    const { root } = host();
    expect(root.querySelector('style,script,link')).toBeNull();
    expect(root.adoptedStyleSheets.length).toBeGreaterThan(1);
  });

  it('goes when the signal aborts, and stays gone', async () => {
    const { element } = host();
    life.abort();
    await settled();
    expect(element.isConnected).toBe(false);
  });

  it('comes back once when the page removes it', async () => {
    const { element } = host();
    element.remove();
    await settled();
    expect(element.isConnected).toBe(true);
    element.remove();
    await settled();
    expect(element.isConnected).toBe(false);
  });
});

describe('withOwnRem', () => {
  it.each([
    ['width:1.5rem', 'width:calc(1.5*var(--rem,16px))'],
    ['margin:-.5rem 0', 'margin:calc(-.5*var(--rem,16px)) 0'],
    ['width:calc(100% - 1rem)', 'width:calc(100% - calc(1*var(--rem,16px)))'],
    ['.rem{color:#1rem}', '.rem{color:#1rem}'],
    ['--x1rem:0', '--x1rem:0'],
  ])('%s', (css, own) => expect(withOwnRem(css)).toBe(own));
});
