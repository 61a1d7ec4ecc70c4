/** First and longest pause between two attempts, in milliseconds. */
const PAUSE = { first: 1_000, longest: 30_000 };

/** Waits before the next attempt: twice as long each time, and spread at random so that many devices do not come at once. */
export class Backoff {
  readonly #random: () => number;
  readonly #attempt: () => void;
  #pause = PAUSE.first;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(random: () => number, attempt: () => void) {
    this.#random = random;
    this.#attempt = attempt;
  }

  /** Attempts again after the pause, which lies between half and all of its length, but not before `atLeast` milliseconds. */
  wait(atLeast = 0): void {
    this.stop();
    const pause = (this.#pause * (1 + this.#random())) / 2;
    this.#pause = Math.min(this.#pause * 2, PAUSE.longest);
    this.#timer = setTimeout(this.#attempt, Math.max(pause, atLeast));
  }

  /** An attempt has succeeded: the next pause is the first again. */
  reset(): void {
    this.#pause = PAUSE.first;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
