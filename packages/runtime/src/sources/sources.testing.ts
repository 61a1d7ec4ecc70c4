import type { Dataset } from '@vitrine/schema';
import type { LiveSession } from '../session/createSession.js';
import { metric, open } from '../session/session.testing.js';
import type { SessionOptions } from '../session/types.js';
import type { Schedule, Source, SourceRequest } from './types.js';

/** Time that only moves when a test moves it. */
export class ManualTime {
  now = Date.UTC(2026, 10, 21, 8);
  readonly #waiting = new Set<{ readonly at: number; readonly run: () => void }>();

  readonly schedule: Schedule = (run, milliseconds) => {
    const entry = { at: this.now + milliseconds, run };
    this.#waiting.add(entry);
    return () => this.#waiting.delete(entry);
  };

  /** Milliseconds until each thing that waits, soonest first. */
  get pauses(): readonly number[] {
    return [...this.#waiting].map(({ at }) => at - this.now).sort((a, b) => a - b);
  }

  /** Moves on and runs what is due, in order; then lets promises settle. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = [...this.#waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting.delete(next);
      this.now = Math.max(this.now, next.at);
      next.run();
      await turns();
    }
    this.now = end;
    await turns();
  }
}

/** Lets everything happen that waits for nothing but its turn. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

/** Requests that a test answers by hand. */
export class ManualSource {
  readonly requests: {
    readonly request: SourceRequest;
    readonly answer: (value: unknown) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];

  readonly load = (request: SourceRequest): Promise<never> =>
    new Promise((resolve, reject) => {
      this.requests.push({ request, answer: resolve as (value: unknown) => void, fail: reject });
    });

  get last() {
    return this.requests.at(-1)!;
  }
}

export const charges: Dataset = {
  name: 'charges',
  columns: [
    { key: 'amount', type: 'number' },
    { key: 'day', type: 'date' },
  ],
  source: { name: 'stripe.charges', label: 'Stripe' },
};

export const count = { query: { from: 'charges', aggregate: [{ op: 'count', as: 'n' }] } };

/** A session with one number over one source. */
export function openWith(
  source: Source | undefined,
  time: ManualTime,
  dataset: Dataset = charges,
  options: SessionOptions = {},
): LiveSession {
  return open(
    [metric('n', count)],
    { datasets: [dataset] },
    {
      sources: source ? { 'stripe.charges': source } : {},
      now: () => time.now,
      schedule: time.schedule,
      ...options,
    },
  );
}

export const row = (id: string, amount: number, day = '2026-11-01') => ({ id, amount, day });
