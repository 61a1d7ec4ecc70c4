import type { Artifact, Cell, Column, Issue, JsonSchema, Node, TypeVersions } from '@vitrine/schema';
import type { Change, ChangeOp } from '../changes/types.js';
import type { Origin, RowSet } from '../queries/rows/RowSet.js';
import type { Schedule, SessionSources, Source, SourceState } from '../sources/types.js';
import type { Storage } from '../storage/types.js';

/** Rows handed over beside a document, for datasets whose source is `upload:<dataset>`. */
export interface DataTable {
  /** Name of the dataset. */
  readonly name: string;
  readonly columns?: readonly Column[];
  readonly rows: readonly Record<string, Cell>[];
  /** File name or what people call it. */
  readonly label?: string;
}

/** What a session is made of beside its document. */
export interface SessionOptions {
  /** Where user data is kept; in memory by default. */
  readonly storage?: Storage;
  /** Rows of datasets whose source is `upload:<dataset>`, as `generate` and `readData` give them. */
  readonly data?: readonly DataTable[];
  /** Where rows come from, by the name that `source` has in the document: rows, a function, or a source that keeps them up to date. */
  readonly sources?: Readonly<Record<string, Source>>;
  /** How sources wait for the next request; by the timers of the platform by default. */
  readonly schedule?: Schedule;
  /** Schemas of the host's own components by type, beside the built-in ones. */
  readonly components?: Readonly<Record<string, JsonSchema>>;
  /** Versions of these components, as the document was opened with; nodes of another version are not shown. */
  readonly versions?: TypeVersions;
  /** The clock; `Date.now` by default. Null until the page has hydrated. */
  readonly now?: (() => number) | null;
  /** BCP 47 tag; the document's locale by default, also in place of what is none. */
  readonly locale?: string;
  /** IANA zone; the document's by default, also in place of one that does not exist. */
  readonly timeZone?: string;
  /** Refuses every change. */
  readonly readOnly?: boolean;
  /** Who makes the changes; kept in each of them. */
  readonly actor?: string;
  /** Spreads the pauses between attempts to save; `Math.random` by default. */
  readonly random?: () => number;
  /** False: storage and sources are left alone until `start()`, so that a server or a first render leaves nothing behind. True by default. */
  readonly start?: boolean;
}

/** Language, money, calendar and clock of a session. */
export interface Environment {
  readonly locale: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly weekStart: number;
  /** Milliseconds since 1970; null before the clock is known. */
  readonly now: number | null;
}

/** Why the value of a property is not there. */
export interface MissingProp {
  readonly status: 'loading' | 'error' | 'unconnected';
  readonly issue?: Issue;
}

/** All a renderer needs of one node. The same object until something of it changes. */
export interface NodeSnapshot {
  readonly id: string;
  readonly type: string;
  /** The node as the document has it, formulas and all. */
  readonly source: Node;
  /** `unconnected`: a source it needs is not there; see `connect`. */
  readonly status: 'ready' | 'loading' | 'error' | 'unconnected';
  /** Props with formulas and queries resolved and defaults filled in. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Properties without a value although the node itself is ready, by their path joined with dots (`fields.0.options.query`); one that names a dataset to write to stands here while nothing can be added to it. Absent when there are none. */
  readonly missing?: ReadonlyMap<string, MissingProp>;
  /** Current values of what a person can change: fields of an InputForm (for purposes entry and filter view state under the field's name), inputs of a Calculator, and items of check lists that were ticked or cleared (`check:<item text>`). */
  readonly values: ReadonlyMap<string, Cell>;
  /** Values of the formulas in its texts, by the formula as `readInterpolations` gives it. One that has an error or is still loading has none. */
  readonly interpolations?: ReadonlyMap<string, Cell>;
  readonly visible: boolean;
  readonly issues: readonly Issue[];
  /** Weakest origin of what it shows; null when it shows no data. */
  readonly origin: Origin | null;
  readonly connect?: { readonly source: string; readonly label: string; readonly upload: boolean };
  /** How the host's sources stand that it rests on, through views and other nodes; absent when there are none. */
  readonly sources?: readonly SourceState[];
}

/** Where one shown value comes from. */
export interface Explanation {
  /** Property, as a path: `value`, `comparison.previous`. */
  readonly prop: string;
  readonly kind: 'literal' | 'formula' | 'query' | 'rows';
  /** The formula's text, or the query as one line of JSON. */
  readonly text: string;
  readonly origin: Origin | null;
  /** A person typed a value over it: what is said here is covered, and its datasets and nodes are left out. */
  readonly entered?: true;
  /** Of a query: how many rows, joined ones included, passed its filters. Absent while they are not known. */
  readonly rowsUsed?: number;
  /** Datasets it rests on, with how many rows each had. */
  readonly datasets: readonly {
    readonly name: string;
    readonly title: string;
    readonly rows: number;
    readonly origin: Origin | null;
    /** The file that the rows came from, and when it was read, as ISO time. */
    readonly imported?: { readonly label: string; readonly at: string };
    /** When a row was last changed since the document or that file, as ISO time. */
    readonly changed?: string;
    /** The host's source that they come from. */
    readonly source?: SourceState;
  }[];
  /** Nodes that it reads. */
  readonly nodes: readonly string[];
}

/** The change as it was applied, or the issues that say why nothing was changed. */
export type ChangeResult =
  | { readonly change: Change; readonly issues?: undefined }
  | { readonly change?: undefined; readonly issues: readonly Issue[] };

/**
 * Whether what people entered is safe. `offline`: the server can't be reached; what was entered waits on this device and
 * is sent when it can be. `failed`: something is only on screen; it is tried again, and `unsaved()` tells what it is.
 */
export type SaveState =
  | { readonly status: 'saved' | 'saving' | 'offline' }
  | { readonly status: 'failed'; readonly reason: string }
  /** What is stored can't be read: nothing is written; `raw` can be exported. */
  | { readonly status: 'readOnly'; readonly reason: string; readonly raw?: string };

/** A live artifact: resolves its nodes, takes changes and keeps them. */
export interface Session {
  /** The document as it is now. */
  readonly artifact: Artifact;
  /** Calls back when the document was edited. Gives a function that stops it. */
  subscribeArtifact(listener: () => void): () => void;
  /**
   * Takes the next state of the document, as `applyPatch` or `openArtifact` gives it. Only what the edit touches is resolved
   * again. What people entered, view state and undo stay; so do sources that are asked for the same. The host saves the document.
   *
   * @throws TypeError when it has another id: that is another artifact with user data of its own.
   */
  edit(artifact: Artifact): void;
  readonly environment: Environment;
  /** Resolves once storage has loaded; never rejects. */
  readonly ready: Promise<void>;
  /** Issues of the whole artifact, those of its nodes included. */
  issues(): readonly Issue[];
  /** Snapshot of a node; undefined when there is no such node. */
  node(id: string): NodeSnapshot | undefined;
  /** Calls back when the node's snapshot has changed. Gives a function that stops it. */
  subscribe(id: string, listener: () => void): () => void;
  /** Effective rows of a dataset, changes included. */
  dataset(name: string): RowSet | undefined;
  subscribeDataset(name: string, listener: () => void): () => void;
  /** Changes user data. All of the operations or none. */
  change(ops: ChangeOp | readonly ChangeOp[]): ChangeResult;
  /**
   * Shows a value of a node everywhere as `value.set` would, without a change: while a slider is dragged, say. The next change of the
   * value ends it, and so does undefined. What could not be set is not shown.
   */
  preview(node: string, key: string, value: Cell | undefined): void;
  /**
   * Takes back the last change made here that is not taken back yet, or the one with this id; false when nothing of it is left.
   * What others wrote since stays.
   */
  undo(change?: string): boolean;
  canUndo(): boolean;
  /** Makes again what `undo` took back last; false when there is none or something else was changed since. */
  redo(): boolean;
  canRedo(): boolean;
  /** Changes in order, with what is still on its way to storage. */
  changes(): readonly Change[];
  /** Changes made here or left from an earlier visit that storage has not confirmed. */
  unsaved(): readonly Change[];
  readonly view: SessionView;
  readonly sources: SessionSources;
  explain(id: string): readonly Explanation[];
  saveState(): SaveState;
  subscribeSaveState(listener: () => void): () => void;
  /** Tries at once to save what could not be saved. Resolves when the attempt has ended; see `saveState()`. */
  retrySave(): Promise<void>;
  /** Writes view state and drafts that wait, as on `pagehide`. Resolves when storage has answered. */
  flush(): Promise<void>;
  /** Sets the clock of a session created with `now: null`, or moves it on. */
  tick(now: number): void;
  /** Current value of a node's output, as formulas see it: `output('total_mrr')`, `output('filters', 'plan')`. */
  output(id: string, name?: string): Cell | undefined;
  findNode(id: string): Node | undefined;
  /** Loads storage and listens to it and to sources. Does nothing while started; after `dispose()` it starts again. */
  start(): void;
  /** Stops listening to storage and sources. */
  dispose(): void;
}

/** View state: this person on this device. Values are JSON. */
export interface SessionView {
  get(node: string, key: string): unknown;
  set(node: string, key: string, value: unknown): void;
  subscribe(node: string, listener: () => void): () => void;
}
