import type { Cell, Column, Issue, Row } from '@vitrine/schema';

/** What a source is asked for. */
export interface SourceRequest {
  /** Name of the dataset that wants the rows. */
  readonly dataset: string;
  /** Parameters of the document by name, formulas evaluated. They come from the document: trust them as little as it. */
  readonly params: ReadonlyMap<string, Cell>;
  /** Columns that the document declares. */
  readonly columns: readonly Column[];
  /** Aborted when nobody waits for the answer any more: other parameters, a newer request, the end of the session. */
  readonly signal: AbortSignal;
}

/** Rows, all of them: they take the place of those before. */
export interface SourceRows {
  readonly rows: readonly Row[];
  /** Columns as the source knows them; labels and formats of the document stay in force. */
  readonly columns?: readonly Column[];
  /** What was left out or emptied. */
  readonly issues?: readonly Issue[];
}

/** No rows, and why. */
export interface SourceFailure {
  readonly rows?: undefined;
  readonly issues: readonly Issue[];
  /** Whether the same request may succeed a little later; false by default. */
  readonly retry?: boolean;
  /** Milliseconds that the source asks to be left alone for. */
  readonly retryAfter?: number;
  /** Somebody has to connect it first, or again: people are offered "Connect …". */
  readonly unconnected?: boolean;
}

/** What a source answers: rows, or why there are none. */
export type SourceAnswer = SourceRows | SourceFailure;

/** Rows that are there already. */
export type StaticSource = readonly Row[];

/** Asked whenever rows are wanted. What it throws is an issue, and it is asked again a little later. */
export type SourceFunction = (
  request: SourceRequest,
) => readonly Row[] | SourceAnswer | Promise<readonly Row[] | SourceAnswer>;

/** How a source is asked and kept up to date. */
export interface SourceSettings {
  /** Milliseconds from one answer to the next request, 1,000 at least; never by itself by default. */
  readonly refreshEvery?: number;
  /** Milliseconds after which rows count as stale; by default only a failed refresh makes them so. */
  readonly staleAfter?: number;
  /** Milliseconds to wait for an answer; 30,000 by default. */
  readonly timeout?: number;
  /** Pauses before a failed request is repeated by itself: the first, doubled until the longest, for so many times. */
  readonly retry?: SourceRetry;
  /** Whether people may edit the rows. What they change is kept as user data and laid over the source's rows; the source is not written to. False by default. */
  readonly writable?: boolean;
}

/** How often a source that failed is asked again, each time after twice the wait before. */
export interface SourceRetry {
  /** Milliseconds; 1,000 by default. */
  readonly first?: number;
  /** Milliseconds; 60,000 by default. */
  readonly longest?: number;
  /** 5 by default; 0 for none. */
  readonly times?: number;
}

/** A source that is asked, one that reports by itself, or both. */
export interface LiveSource extends SourceSettings {
  readonly load?: SourceFunction;
  /**
   * Called when the rows are wanted, and again for other parameters. `push` takes new rows or a failure; without an
   * argument it says that there is news, and `load` is asked. Gives a function that ends it.
   */
  readonly subscribe?: (
    request: SourceRequest,
    push: (answer?: readonly Row[] | SourceAnswer) => void,
  ) => () => void;
}

/** What a host gives for the name of a source. */
export type Source = StaticSource | SourceFunction | LiveSource;

/** How a dataset's source stands. */
export interface SourceState {
  readonly dataset: string;
  /** Name of the source. */
  readonly source: string;
  /** What people call it. */
  readonly label: string;
  /**
   * `loading`: no rows yet. `ready`: rows. `stale`: rows that are old, or could not be renewed. `error`: no rows, and
   * `issues` say why. `unconnected`: no rows, and somebody has to connect it.
   */
  readonly status: 'loading' | 'ready' | 'stale' | 'error' | 'unconnected';
  /** An answer is awaited. */
  readonly refreshing: boolean;
  /** Whether it can be asked again. */
  readonly refreshable: boolean;
  /** When the rows arrived, in milliseconds since 1970 by the session's clock; null before, and for rows that the host gave as they are. */
  readonly loadedAt: number | null;
  /** Of the last answer. */
  readonly issues: readonly Issue[];
  /** The last answer said that somebody has to connect it, though there are rows of before. */
  readonly disconnected: boolean;
}

/** Waits, then runs. Gives a function that prevents it. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

/** The sources of a session by the name of their dataset. */
export interface SessionSources {
  /** Undefined when the dataset has no source; files that people chose are none. */
  state(dataset: string): SourceState | undefined;
  subscribe(dataset: string, listener: () => void): () => void;
  /** Asks again now: the source of one dataset, or all. Resolves when answers are there or were given up; never rejects. */
  refresh(dataset?: string): Promise<void>;
}
