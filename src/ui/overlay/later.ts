// A timer that ends with what it belongs to.

/** Calls `run` after `ms` milliseconds, unless `signal` aborts before. */
export function later(view: Window, ms: number, run: () => void, signal: AbortSignal): void {
  const timer = view.setTimeout(run, ms);
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
}
