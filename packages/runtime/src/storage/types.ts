import type { Change } from '../changes/types.js';

/** A change with its place in the order that storage gave it. */
export interface StoredChange {
  readonly sequence: number;
  readonly change: Change;
}

/** View state of one person on one device: JSON by node id, then key. */
export type ViewStateData = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Answer of {@link Storage.load}. */
export type LoadResult =
  | {
      readonly ok: true;
      readonly changes: readonly StoredChange[];
      /** Changes of earlier visits that this device keeps and that have no sequence number yet. They are appended again. */
      readonly waiting?: readonly Change[];
      /** What the device remembered, because the server could not be reached. It is loaded again later. */
      readonly offline?: boolean;
    }
  /** What is stored can't be read: nothing may be written over it. `raw` is what was found, for export. */
  | { readonly ok: false; readonly reason: string; readonly raw?: string };

/**
 * Where user data is kept; `storageContract`, at `@vitrine/runtime/storage-contract`, checks one. Rejections are
 * {@link StorageError}s, or errors whose message is for people. A store belongs to one host namespace; `artifact` is the document's id. */
export interface Storage {
  /** Changes in order, all or those after a sequence number. */
  load(artifact: string, after?: number): Promise<LoadResult>;
  /**
   * Stores a change and gives its sequence number; the same id again gives the first number. Numbers ascend; where two
   * tabs got the same one, the ids of the changes decide. Rejects when it could not be stored.
   */
  append(artifact: string, change: Change): Promise<number>;
  /**
   * Keeps a change on this device until `append` has stored it, so that it survives a reload while the server can't be reached;
   * `load` gives it as `waiting` then. Only stores that `append` may have to wait for need it.
   */
  keep?(artifact: string, change: Change): Promise<void>;
  /** Calls back with changes that others appended since the last `load`; those of the caller itself may be among them. Gives a function that stops it. */
  subscribe(artifact: string, listener: (changes: readonly StoredChange[]) => void): () => void;
  loadView(artifact: string): Promise<ViewStateData | null>;
  saveView(artifact: string, view: ViewStateData): Promise<void>;
}
