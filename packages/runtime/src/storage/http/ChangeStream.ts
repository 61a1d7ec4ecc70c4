import { readRecord } from '../readRecords.js';
import type { StoredChange } from '../types.js';
import type { HttpClient } from './HttpClient.js';
import { readEvents } from './readEvents.js';
import type { Wait } from './types.js';

interface StreamOptions {
  readonly open: (signal: AbortSignal) => ReturnType<HttpClient['follow']>;
  readonly receive: (changes: readonly StoredChange[]) => void;
  readonly wait: Wait;
  /** Pause between two questions to a server that does not stream, in milliseconds. */
  readonly pollEvery: number;
  readonly random: () => number;
}

/** First and longest pause before a broken stream is opened again, in milliseconds. */
const PAUSE = { first: 1_000, longest: 30_000 };

/** Listens to the changes of an artifact until it is told to stop: on a stream that is opened again when it breaks, or by asking. */
export class ChangeStream {
  readonly #options: StreamOptions;

  constructor(options: StreamOptions) {
    this.#options = options;
  }

  async run(signal: AbortSignal): Promise<void> {
    let pause = PAUSE.first;
    while (!signal.aborted) {
      const isAlive = await this.#connect(signal).catch(() => false);
      if (isAlive) pause = PAUSE.first;
      const { wait, random } = this.#options;
      // Only an abort ends the wait early, and the loop with it.
      if (!signal.aborted) await wait((pause * (1 + random())) / 2, signal).catch(() => undefined);
      pause = Math.min(pause * 2, PAUSE.longest);
    }
  }

  /** One connection, which is over when this resolves, whoever ended it; whether anything came. */
  async #connect(signal: AbortSignal): Promise<boolean> {
    const connection = new AbortController();
    const end = (): void => connection.abort();
    signal.addEventListener('abort', end);
    try {
      return await this.#listen(connection.signal);
    } finally {
      signal.removeEventListener('abort', end);
      end();
    }
  }

  /** Whether anything came before it ended. */
  async #listen(signal: AbortSignal): Promise<boolean> {
    const { open, receive, wait, pollEvery } = this.#options;
    const opened = await open(signal);
    if ('answer' in opened) {
      receive(opened.answer.changes);
      await wait(pollEvery, signal);
      return true;
    }
    let isAlive = false;
    try {
      for await (const data of readEvents(opened.read)) {
        const stored = readStored(data);
        isAlive = true;
        if (stored && !signal.aborted) receive([stored]);
      }
    } catch {
      // It is opened again.
    }
    return isAlive;
  }
}

/** An event that can't be read is left to the next load, which says so. */
function readStored(data: string): StoredChange | undefined {
  try {
    return readRecord(JSON.parse(data));
  } catch {
    return undefined;
  }
}
