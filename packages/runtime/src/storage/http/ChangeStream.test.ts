// @vitest-environment node
import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { ChangeStream } from './ChangeStream.js';

describe('a stream of changes', () => {
  it('leaves nothing behind on the signal of its subscription, however often it connects', async () => {
    const subscription = new AbortController();
    const connections: AbortSignal[] = [];
    const listeners: number[] = [];
    const stream = new ChangeStream({
      open: async (signal) => {
        connections.push(signal);
        listeners.push(getEventListeners(subscription.signal, 'abort').length);
        if (connections.length === 20) subscription.abort();
        return { read: async () => undefined };
      },
      receive: () => undefined,
      wait: async () => undefined,
      pollEvery: 1,
      random: () => 0,
    });
    await stream.run(subscription.signal);
    expect(new Set(listeners)).toEqual(new Set([1]));
    expect(connections.every(({ aborted }) => aborted)).toBe(true);
    expect(getEventListeners(subscription.signal, 'abort')).toEqual([]);
  });
});
