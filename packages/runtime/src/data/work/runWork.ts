import { nextTurn } from './nextTurn.js';
import type { Work } from './Work.js';

/** How long work reports and is stopped. */
export interface WorkOptions {
  /** Told the share of the work that is done, from 0 to 1, up to eighty times a second; it never falls. */
  readonly onProgress?: (share: number) => void;
  /** Ends the work at its next turn. */
  readonly signal?: AbortSignal;
}

/** Milliseconds of work between two turns of the event loop: less than a frame. */
const slice = 12;

/** Does work in slices, so that a page stays alive meanwhile. Null when the signal ended it. */
export async function runWork<T>(
  work: Work<T>,
  { onProgress, signal }: WorkOptions,
): Promise<{ readonly result: T } | null> {
  let since = performance.now();
  let share = 0;
  for (;;) {
    if (signal?.aborted) return null;
    const step = work.next();
    if (step.done) {
      onProgress?.(1);
      return { result: step.value };
    }
    if (performance.now() - since < slice) continue;
    share = Math.max(share, step.value);
    onProgress?.(share);
    await nextTurn();
    since = performance.now();
  }
}
