import type { Cell, Column, Issue, Row } from '@vitrine/schema';
import { sameRow } from '../changes/sameCell.js';
import { sourceIssue } from '../issues/sourceMessages.js';
import { sameJson } from '../session/values/sameJson.js';
import { checkCells } from './checkCells.js';
import { readAnswer } from './readAnswer.js';
import type {
  LiveSource,
  Schedule,
  SourceAnswer,
  SourceFailure,
  SourceRequest,
  SourceRows,
} from './types.js';

const defaults = { timeout: 30_000, first: 1_000, longest: 60_000, times: 5 };
const MIN_INTERVAL = 1_000;
/** Longer pauses overflow the timers of browsers. */
const MAX_PAUSE = 86_400_000;

/** What a feed holds. A new object for each change. */
export interface FeedState {
  /** The last good rows for the present parameters. */
  readonly rows?: readonly Row[];
  readonly columns?: readonly Column[];
  /** When the rows arrived; null before, and when the clock is not known. */
  readonly loadedAt: number | null;
  readonly refreshing: boolean;
  /** How the last answer failed. */
  readonly failure: 'error' | 'unconnected' | null;
  /** Of the last answer. */
  readonly issues: readonly Issue[];
}

export interface FeedOptions {
  readonly dataset: string;
  readonly columns: readonly Column[];
  readonly source: LiveSource;
  readonly schedule: Schedule;
  /** Milliseconds since 1970. */
  readonly now: () => number | null;
  readonly onState: (state: FeedState) => void;
}

export type SourceParams = ReadonlyMap<string, Cell>;

const empty: FeedState = { loadedAt: null, refreshing: false, failure: null, issues: [] };

/** Time during which a feed has the same parameters. What belongs to an ended round counts no more. */
interface Round {
  readonly params: SourceParams;
  readonly ended: AbortController;
  /** `calling`: `subscribe` has not returned yet. */
  subscription: 'none' | 'calling' | 'open';
  unsubscribe?: () => void;
}

/**
 * Asks one source and keeps its rows up to date: by hand, by interval, by push. A newer request ends the older one, whose
 * answer then counts no more; a failure leaves the last good rows.
 */
export class SourceFeed {
  state: FeedState = empty;
  readonly #options: FeedOptions;
  #params: SourceParams | undefined;
  #round: Round | undefined;
  #request: AbortController | undefined;
  /** News came while an answer was awaited: that answer may be older. */
  #askAgain = false;
  #failures = 0;
  #cancelNext: (() => void) | undefined;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** Begins with these parameters, or goes on with others: rows of other parameters are dropped. */
  async start(params: SourceParams): Promise<void> {
    this.stop();
    if (this.#params && !sameParams(this.#params, params)) this.#set(empty);
    this.#params = params;
    this.#round = { params, ended: new AbortController(), subscription: 'none' };
    await this.refresh();
  }

  /** Ends everything under way. The rows stay. */
  stop(): void {
    this.#cancelTimer();
    this.#endRequest();
    const round = this.#round;
    this.#round = undefined;
    round?.ended.abort();
    if (round) unsubscribe(round);
    if (this.state.refreshing) this.#set({ ...this.state, refreshing: false });
  }

  /** Ends everything under way and drops the rows: the parameters have no value. */
  block(issues: readonly Issue[]): void {
    this.stop();
    this.#params = undefined;
    this.#set({ ...empty, issues, failure: issues.length > 0 ? 'error' : null });
  }

  /** Asks now. Does nothing while stopped. */
  async refresh(): Promise<void> {
    const round = this.#round;
    if (!round) return;
    this.#failures = 0;
    await this.#ask(round);
  }

  async #ask(round: Round): Promise<void> {
    this.#cancelTimer();
    this.#endRequest();
    const { load } = this.#options.source;
    if (round.subscription === 'none' || !load) this.#subscribe(round);
    if (!load || round !== this.#round) return; // It ends in `subscribe`, too.
    const request = new AbortController();
    this.#request = request;
    this.#askAgain = false;
    this.#set({ ...this.state, refreshing: true });
    const answer = await this.#answer(load, round, request);
    if (request !== this.#request) return;
    this.#request = undefined;
    this.#take(round, answer);
    if (this.#askAgain) await this.#ask(round);
  }

  #answer(
    load: NonNullable<LiveSource['load']>,
    round: Round,
    request: AbortController,
  ): Promise<SourceAnswer> {
    const { schedule, source } = this.#options;
    const { timeout = defaults.timeout } = source;
    return new Promise((resolve) => {
      const cancel = schedule(() => {
        resolve({ issues: [sourceIssue.timeout(Math.round(timeout / 1_000))], retry: true });
        request.abort();
      }, timeout);
      request.signal.addEventListener('abort', () => {
        cancel();
        resolve({ issues: [] });
      });
      void answerOf(() => load(this.#requestOf(round, request.signal))).then((answer) => {
        cancel();
        resolve(answer);
      });
    });
  }

  #subscribe(round: Round): void {
    const { subscribe } = this.#options.source;
    if (!subscribe) return;
    unsubscribe(round);
    round.subscription = 'calling';
    try {
      const request = this.#requestOf(round, round.ended.signal);
      round.unsubscribe = subscribe(request, (answer) => this.#push(round, answer));
      round.subscription = 'open';
      if (round !== this.#round) unsubscribe(round);
    } catch (error) {
      round.subscription = 'none';
      this.#take(round, failureOf(error));
    }
  }

  #requestOf({ params }: Round, signal: AbortSignal): SourceRequest {
    const { dataset, columns } = this.#options;
    return { dataset, columns, params, signal };
  }

  #push(round: Round, answer: unknown): void {
    if (round !== this.#round) return;
    if (answer !== undefined) {
      this.#endRequest();
      this.#take(round, readAnswer(answer));
    } else if (this.#request) this.#askAgain = true;
    else if (round.subscription === 'open') void this.refresh();
  }

  #take(round: Round, answer: SourceAnswer): void {
    if (round !== this.#round) return;
    if (answer.rows) {
      this.#failures = 0;
      this.#set(this.#filled(answer));
    } else {
      this.#failures += 1;
      const failure = answer.unconnected ? 'unconnected' : 'error';
      this.#set({ ...this.state, refreshing: false, failure, issues: answer.issues });
    }
    this.#planNext(round, answer);
  }

  #filled(answer: SourceRows): FeedState {
    const { dataset, columns, now } = this.#options;
    const { rows, issues } = checkCells(dataset, answer.rows, columns);
    const before = this.state;
    const isSame = before.rows !== undefined && sameRows(before.rows, rows);
    const sameColumns = sameJson(before.columns, answer.columns);
    return {
      rows: isSame ? before.rows : rows,
      columns: sameColumns ? before.columns : answer.columns,
      loadedAt: now(),
      refreshing: false,
      failure: null,
      issues: [...(answer.issues ?? []), ...issues],
    };
  }

  #planNext(round: Round, answer: SourceAnswer): void {
    this.#cancelTimer();
    const { schedule, source } = this.#options;
    const pause = (answer.rows ? undefined : this.#retryPause(answer)) ?? intervalOf(source);
    if (pause !== undefined)
      this.#cancelNext = schedule(() => void this.#ask(round), Math.min(pause, MAX_PAUSE));
  }

  /** Undefined when the request is not to be repeated. */
  #retryPause({ retry, retryAfter = 0 }: SourceFailure): number | undefined {
    const {
      first = defaults.first,
      longest = defaults.longest,
      times = defaults.times,
    } = this.#options.source.retry ?? {};
    if (!retry || this.#failures > times) return undefined;
    return Math.max(Math.min(first * 2 ** (this.#failures - 1), longest), retryAfter);
  }

  #endRequest(): void {
    const request = this.#request;
    this.#request = undefined;
    request?.abort();
  }

  #cancelTimer(): void {
    this.#cancelNext?.();
    this.#cancelNext = undefined;
  }

  #set(state: FeedState): void {
    this.state = state;
    this.#options.onState(state);
  }
}

function intervalOf({ refreshEvery }: LiveSource): number | undefined {
  return refreshEvery === undefined ? undefined : Math.max(refreshEvery, MIN_INTERVAL);
}

async function answerOf(load: () => unknown): Promise<SourceAnswer> {
  try {
    return readAnswer(await load());
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): SourceFailure {
  return { issues: [sourceIssue.threw(error instanceof Error ? error.message : String(error))], retry: true };
}

/** The host's own fault is told as one, after everything else has ended too. */
function unsubscribe(round: Round): void {
  const end = round.unsubscribe;
  round.unsubscribe = undefined;
  round.subscription = 'none';
  try {
    end?.();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

export function sameParams(a: SourceParams, b: SourceParams): boolean {
  return sameJson([...a], [...b]);
}

function sameRows(a: readonly Row[], b: readonly Row[]): boolean {
  return a.length === b.length && a.every((row, index) => sameRow(row, b[index]!));
}
