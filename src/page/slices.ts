// Work on a page in slices, so that its main thread gets its turn: a generator yields wherever it could stop.

/** A page's main thread gets its turn after so much work. */
const SLICE_MS = 12;

/** Gives way, by default to a new task. */
export type Pause = () => Promise<unknown>;

/** Runs to the end, giving way after each slice; null when the signal ended it. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  { signal, pause = nextTask }: { readonly signal?: AbortSignal; readonly pause?: Pause },
): Promise<T | null> {
  for (let began = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    if (signal?.aborted) return null;
    began = performance.now();
  }
}

const nextTask: Pause = () => new Promise((resolve) => setTimeout(resolve));
