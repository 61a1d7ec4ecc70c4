import { estimateTokens, type Budget } from './Budget.js';
import { ModelError, type ModelFailure } from './ModelError.js';
import type { ModelPart, ModelProvider, ModelRequest, ModelUsage } from './ModelProvider.js';

/** A whole answer. */
export interface ModelAnswer {
  readonly text: string;
  readonly usage: ModelUsage;
}

/** What may pass by itself. */
const passing: ReadonlySet<ModelFailure> = new Set<ModelFailure>([
  'rateLimited',
  'unavailable',
  'unreachable',
  'cut',
  'idle',
]);

/** Seconds before the second attempt; each further one waits twice as long. */
const firstPause = 0.5;

/**
 * Asks a model and reads its answer to the end: gives up on silence, waits and asks again after what may pass, and keeps
 * to the budget. Providers need do none of this.
 *
 * @throws ModelError always, whatever the provider throws.
 */
export async function askModel(
  provider: ModelProvider,
  request: Omit<ModelRequest, 'signal'>,
  budget: Budget,
): Promise<ModelAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await askOnce(provider, request, budget);
    } catch (error) {
      const failure = asModelError(error, budget.signal);
      if (attempt >= budget.limits.retries || !passing.has(failure.failure)) throw failure;
      await pause(failure, attempt, budget);
    }
  }
}

async function askOnce(
  provider: ModelProvider,
  request: Omit<ModelRequest, 'signal'>,
  budget: Budget,
): Promise<ModelAnswer> {
  const question = {};
  const idle = new IdleTimer(budget.limits.idleSeconds);
  const signal = AbortSignal.any([budget.signal, idle.signal]);
  let text = '';
  let usage: ModelUsage | undefined;
  try {
    signal.throwIfAborted();
    for await (const part of untilAborted(provider.ask({ ...request, signal }), signal)) {
      idle.restart();
      if (part.type === 'usage') usage = part;
      else if (part.type === 'text') budget.watch(question, (text += part.text).length);
      else if (part.reason !== 'stop') throw new ModelError(part.reason === 'length' ? 'length' : 'refused');
    }
    // A stream that is aborted may end as if it were complete.
    signal.throwIfAborted();
  } finally {
    idle.stop();
    const { inputTokens, outputTokens } = usage ?? {
      inputTokens: estimateTokens(request.system.length + request.user.length),
      outputTokens: estimateTokens(text.length),
    };
    usage = { inputTokens, outputTokens };
    budget.spend(question, usage);
  }
  budget.signal.throwIfAborted();
  return { text, usage };
}

/** The pieces, until the signal says stop, even when the provider does not listen to it. */
async function* untilAborted(
  parts: AsyncIterable<ModelPart>,
  signal: AbortSignal,
): AsyncGenerator<ModelPart, void> {
  const iterator = parts[Symbol.asyncIterator]();
  const aborted = rejectOnAbort(signal);
  try {
    for (;;) {
      const next = iterator.next();
      next.catch(() => undefined);
      const { done, value } = await Promise.race([next, aborted.promise]);
      if (done) return;
      yield value;
    }
  } catch (error) {
    // Whatever the provider says of being cancelled, the reason is the signal's.
    throw signal.aborted ? signal.reason : error;
  } finally {
    aborted.forget();
    // Not awaited: a provider that does not listen would hold everything up.
    void iterator.return?.()?.then(undefined, () => undefined);
  }
}

/** A promise that only ever rejects, with the signal's reason. */
function rejectOnAbort(signal: AbortSignal): { promise: Promise<never>; forget: () => void } {
  let onAbort = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
  });
  promise.catch(() => undefined);
  return { promise, forget: () => signal.removeEventListener('abort', onAbort) };
}

/** Aborts after so long without a piece. */
class IdleTimer {
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly seconds: number) {
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  restart(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#controller.abort(new ModelError('idle')), this.seconds * 1000);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

function asModelError(error: unknown, signal: AbortSignal): ModelError {
  if (signal.aborted && signal.reason instanceof ModelError) return signal.reason;
  return error instanceof ModelError ? error : new ModelError('failed', { cause: error });
}

/** Waits as long as the server wishes, else longer each time. Gives up at once when the time is not there. */
async function pause(failure: ModelError, attempt: number, budget: Budget): Promise<void> {
  const seconds = failure.details.retryAfter ?? firstPause * 2 ** attempt;
  if (seconds >= budget.secondsLeft) throw failure;
  const aborted = rejectOnAbort(budget.signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => (timer = setTimeout(resolve, seconds * 1000)));
  try {
    await Promise.race([waited, aborted.promise]);
  } finally {
    clearTimeout(timer);
    aborted.forget();
  }
}
