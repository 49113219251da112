// When cards open and close by pointer.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHover, type Hover } from '../../../src/ui/overlay/hover';

let open: { id: string; pinned: boolean } | undefined;
let tinted: string | undefined;
let hover: Hover;

beforeEach(() => {
  vi.useFakeTimers();
  open = undefined;
  tinted = undefined;
  hover = createHover(
    {
      opened: () => open,
      tint: (id) => {
        tinted = id;
      },
      open: (id) => {
        open = { id, pinned: false };
      },
      close: () => {
        open = undefined;
      },
    },
    {
      setTimeout: (run, ms) => setTimeout(run, ms) as unknown as number,
      clearTimeout: (timer) => clearTimeout(timer),
    },
  );
});

describe('hover', () => {
  it('tints after 150 ms and opens after 300 ms of rest', () => {
    hover.over('a');
    vi.advanceTimersByTime(149);
    expect(tinted).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(tinted).toBe('a');
    vi.advanceTimersByTime(149);
    expect(open).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(open?.id).toBe('a');
  });

  it('does not open under a moving pointer', () => {
    for (let at = 0; at < 10; at++) {
      hover.over('a');
      vi.advanceTimersByTime(100);
    }
    expect(open).toBeUndefined();
    vi.advanceTimersByTime(200);
    expect(open?.id).toBe('a');
  });

  it('does not open when the pointer only passes', () => {
    hover.over('a');
    vi.advanceTimersByTime(100);
    hover.over(undefined);
    vi.advanceTimersByTime(1000);
    expect([open, tinted]).toEqual([undefined, undefined]);
  });

  it('closes 250 ms after words and card were left, and not before', () => {
    open = { id: 'a', pinned: false };
    hover.over('a');
    hover.over(undefined);
    vi.advanceTimersByTime(200);
    hover.onCard(true);
    vi.advanceTimersByTime(5000);
    expect(open?.id).toBe('a');
    hover.onCard(false);
    vi.advanceTimersByTime(249);
    expect(open?.id).toBe('a');
    vi.advanceTimersByTime(1);
    expect(open).toBeUndefined();
  });

  it('leaves a pinned card open, over other words too', () => {
    open = { id: 'a', pinned: true };
    hover.over('b');
    vi.advanceTimersByTime(1000);
    hover.over(undefined);
    vi.advanceTimersByTime(1000);
    expect(open).toEqual({ id: 'a', pinned: true });
  });

  it('goes over to other words', () => {
    open = { id: 'a', pinned: false };
    hover.over('b');
    vi.advanceTimersByTime(300);
    expect(open?.id).toBe('b');
  });
});
