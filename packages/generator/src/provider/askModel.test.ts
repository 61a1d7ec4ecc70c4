import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askModel } from './askModel.js';
import { Budget, defaultLimits, type ModelLimits } from './Budget.js';
import { ModelError } from './ModelError.js';
import type { ModelPart, ModelProvider } from './ModelProvider.js';

const request = { system: 'Rules', user: 'Question', format: { kind: 'text' } } as const;
const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const text = (words: string): ModelPart => ({ type: 'text', text: words });

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** Asks a provider that does one thing after another; what came of it, and at which second each attempt began. */
function ask(
  attempts: readonly (() => AsyncGenerator<ModelPart, void>)[],
  limits: ModelLimits = {},
  host?: AbortSignal,
) {
  const budget = new Budget({ ...defaultLimits, ...limits }, host);
  const begun: number[] = [];
  const provider: ModelProvider = {
    name: 'm',
    ask: () => {
      begun.push(Date.now() / 1000);
      return attempts[begun.length - 1]!();
    },
  };
  const ended = askModel(provider, request, budget).then(
    (answer) => answer.text,
    (error: unknown) => (error instanceof ModelError ? error.failure : error),
  );
  return { begun, ended: ended.finally(() => budget.close()) };
}

async function* failing(error: ModelError): AsyncGenerator<ModelPart, void> {
  yield text('');
  await wait(0);
  throw error;
}
async function* answering(...words: string[]): AsyncGenerator<ModelPart, void> {
  for (const word of words) yield text(word);
}
const overloaded = (retryAfter?: number) => () => failing(new ModelError('rateLimited', { retryAfter }));

describe('asking a model again', () => {
  it('M12: waits longer each time', async () => {
    const { begun, ended } = ask([overloaded(), overloaded(), overloaded(), () => answering('{}')], {
      retries: 3,
    });
    await vi.runAllTimersAsync();
    expect(await ended).toBe('{}');
    expect(begun).toEqual([0, 0.5, 1.5, 3.5]);
  });

  it('M12: waits as long as the server wishes', async () => {
    const { begun, ended } = ask([overloaded(7), () => answering('a', 'b')]);
    await vi.runAllTimersAsync();
    expect(await ended).toBe('ab');
    expect(begun).toEqual([0, 7]);
  });

  it('M12: begins no wait that is longer than the time left', async () => {
    async function* late(): AsyncGenerator<ModelPart, void> {
      yield text('');
      await wait(20);
      throw new ModelError('rateLimited', { retryAfter: 15 });
    }
    const { begun, ended } = ask([late, () => answering('{}')], { seconds: 30 });
    await vi.advanceTimersByTimeAsync(20_001);
    expect(await ended).toBe('rateLimited');
    expect(begun).toEqual([0]);
  });

  it('M12: stops at what no other attempt would change', async () => {
    const { begun, ended } = ask([() => failing(new ModelError('unauthorized'))]);
    await vi.runAllTimersAsync();
    expect(await ended).toBe('unauthorized');
    expect(begun).toEqual([0]);
  });

  it('M13: ends in the middle of a wait when the host has had enough', async () => {
    const host = new AbortController();
    const { begun, ended } = ask([overloaded(60)], {}, host.signal);
    await vi.advanceTimersByTimeAsync(5000);
    host.abort();
    expect(await ended).toBe('aborted');
    expect(Date.now()).toBe(5000);
    expect(begun).toEqual([0]);
  });
});

describe('waiting for an answer', () => {
  it('lasts as long as pieces come', async () => {
    async function* slow(): AsyncGenerator<ModelPart, void> {
      for (const word of ['a', 'b', 'c']) {
        await wait(50);
        yield text(word);
      }
    }
    const { ended } = ask([slow], { idleSeconds: 60, seconds: 300 });
    await vi.runAllTimersAsync();
    expect(await ended).toBe('abc');
  });

  it('ends at silence, also of a provider that does not listen to the signal', async () => {
    async function* silent(): AsyncGenerator<ModelPart, void> {
      yield text('a');
      await wait(10_000);
    }
    const { ended } = ask([silent], { idleSeconds: 60, seconds: 300, retries: 0 });
    await vi.advanceTimersByTimeAsync(60_001);
    expect(await ended).toBe('idle');
  });

  it('ends at the time for the page, whatever comes', async () => {
    async function* endless(): AsyncGenerator<ModelPart, void> {
      for (;;) {
        await wait(1);
        yield text('a');
      }
    }
    const { ended } = ask([endless], { seconds: 30 });
    await vi.advanceTimersByTimeAsync(30_001);
    expect(await ended).toBe('time');
  });

  it('says nothing of what a provider throws', async () => {
    async function* broken(): AsyncGenerator<ModelPart, void> {
      yield text('');
      await wait(0);
      throw new Error('sk-secret');
    }
    const { ended } = ask([broken]);
    await vi.runAllTimersAsync();
    expect(await ended).toBe('failed');
  });
});
