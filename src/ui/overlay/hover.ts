// When a card opens and closes by pointer: resting 300 ms on words opens, leaving words and card for 250 ms closes, a
// press pins. Tint comes after 150 ms. Only time and ids are known here; the clock is handed in, so tests need no waiting.

/** Timers; a window has them. */
export interface HoverClock {
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(timer: number): void;
}

export interface HoverActions {
  /** The note whose card is open. */
  opened(): { readonly id: string; readonly pinned: boolean } | undefined;
  tint(id: string | undefined): void;
  open(id: string): void;
  close(): void;
}

export const TINT_AFTER = 150;
export const OPEN_AFTER = 300;
export const CLOSE_AFTER = 250;

export interface Hover {
  /** The pointer is over these words or this mark, or over none; call again while it moves. */
  over(id: string | undefined): void;
  /** The pointer is over the card: it stays. */
  onCard(inside: boolean): void;
  /** Forgets what was about to happen. */
  reset(): void;
}

export function createHover(actions: HoverActions, clock: HoverClock): Hover {
  let current: string | undefined;
  let timers: { tint?: number; open?: number; close?: number } = {};
  const stop = (name: keyof typeof timers) => {
    const timer = timers[name];
    if (timer !== undefined) clock.clearTimeout(timer);
    delete timers[name];
  };
  const start = (name: keyof typeof timers, run: () => void, ms: number) => {
    stop(name);
    timers[name] = clock.setTimeout(() => {
      delete timers[name];
      run();
    }, ms);
  };
  const closeSoon = () => {
    const open = actions.opened();
    if (open && !open.pinned && timers.close === undefined) start('close', actions.close, CLOSE_AFTER);
  };
  return {
    over(id) {
      if (id !== current) {
        stop('tint');
        if (id === undefined) actions.tint(undefined);
        else start('tint', () => actions.tint(id), TINT_AFTER);
      }
      current = id;
      const open = actions.opened();
      if (id === undefined) {
        stop('open');
        closeSoon();
      } else if (open?.id === id) {
        stop('close');
        stop('open');
      } else if (!open?.pinned) {
        // Started again by every movement: a card never opens under a moving pointer.
        start('open', () => actions.open(id), OPEN_AFTER);
        closeSoon();
      }
    },
    onCard(inside) {
      if (inside) {
        stop('close');
        stop('open');
        current = undefined;
      } else closeSoon();
    },
    reset() {
      for (const name of ['tint', 'open', 'close'] as const) stop(name);
      timers = {};
      current = undefined;
    },
  };
}
