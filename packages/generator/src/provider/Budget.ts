import { ModelError } from './ModelError.js';
import type { ModelUsage } from './ModelProvider.js';

/** What making one page may take. */
export interface ModelLimits {
  /** Tokens read and written over all questions. 200,000 by default. */
  readonly tokens?: number;
  /** Seconds until the planner finishes what the model has not. 120 by default. */
  readonly seconds?: number;
  /** Seconds without a piece of an answer until a question is given up. 60 by default. */
  readonly idleSeconds?: number;
  /** How often a question is asked again after a failure that may pass. 2 by default. */
  readonly retries?: number;
  /** How often faulty parts are given back to the model with their issues. 2 by default. */
  readonly repairRounds?: number;
  /** Questions asked at the same time. 4 by default. */
  readonly parallel?: number;
}

export const defaultLimits: Required<ModelLimits> = {
  tokens: 200_000,
  seconds: 120,
  idleSeconds: 60,
  retries: 2,
  repairRounds: 2,
  parallel: 4,
};

/** Characters of a token, where a server does not count. */
const charactersPerToken = 4;

export const estimateTokens = (characters: number): number => Math.ceil(characters / charactersPerToken);

/** Counts what one page takes and ends what goes beyond. */
export class Budget {
  readonly #controller = new AbortController();
  readonly #end: number;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #onAbort: () => void;
  /** Answers that are still coming in, counted by their characters. */
  readonly #running = new Map<object, number>();
  #used: ModelUsage = { inputTokens: 0, outputTokens: 0 };

  constructor(
    readonly limits: Required<ModelLimits>,
    readonly host?: AbortSignal,
  ) {
    this.#end = Date.now() + limits.seconds * 1000;
    this.#timer = setTimeout(() => this.#stop('time'), limits.seconds * 1000);
    this.#onAbort = () => this.#stop('aborted');
    if (host?.aborted) this.#onAbort();
    else host?.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** Aborted with a `ModelError` as its reason when the budget is used up or the host has had enough. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Until the time for the page is used up. */
  get secondsLeft(): number {
    return Math.max(0, (this.#end - Date.now()) / 1000);
  }

  get used(): ModelUsage {
    return this.#used;
  }

  /** An answer has so many characters by now. */
  watch(question: object, characters: number): void {
    this.#running.set(question, characters);
    this.#check();
  }

  /** A question is over and cost so much. */
  spend(question: object, { inputTokens, outputTokens }: ModelUsage): void {
    this.#running.delete(question);
    this.#used = {
      inputTokens: this.#used.inputTokens + inputTokens,
      outputTokens: this.#used.outputTokens + outputTokens,
    };
    this.#check();
  }

  /** Nothing is asked any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.host?.removeEventListener('abort', this.#onAbort);
  }

  #check(): void {
    const coming = [...this.#running.values()].reduce((sum, count) => sum + count, 0);
    const { inputTokens, outputTokens } = this.#used;
    if (inputTokens + outputTokens + estimateTokens(coming) > this.limits.tokens) this.#stop('tokens');
  }

  #stop(failure: 'time' | 'tokens' | 'aborted'): void {
    this.#controller.abort(new ModelError(failure));
  }
}
