import type { Cell } from '@vitrine/schema';
import type { Change, ChangeOp } from '@vitrine/runtime';

/** What a person changed in one plain component. */
export interface PlainState {
  readonly changes: readonly PlainChange[];
  readonly view: ReadonlyMap<string, unknown>;
  /** Values that are shown without a change, while something is dragged. */
  readonly previews: ReadonlyMap<string, Cell>;
}

interface PlainChange extends Change {
  /** Which of the host's data it was made in. */
  readonly generation: number;
}

/** Holds what a person changed in one plain component, in memory. */
export class PlainStore {
  readonly #listeners = new Set<() => void>();
  readonly #undone: PlainChange[] = [];
  #state: PlainState = { changes: [], view: new Map(), previews: new Map() };
  #count = 0;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly read = () => this.#state;

  change(ops: readonly ChangeOp[], generation: number): Change {
    this.#count += 1;
    const change = { id: `change${this.#count}`, at: new Date().toISOString(), ops, generation };
    this.#undone.length = 0;
    const previews = new Map(this.#state.previews);
    for (const op of ops) if (op.op === 'value.set' || op.op === 'value.unset') previews.delete(op.key);
    this.#set({ ...this.#state, changes: [...this.#state.changes, change], previews });
    return change;
  }

  preview(key: string, value: Cell | undefined): void {
    const previews = new Map(this.#state.previews);
    if (value === undefined) previews.delete(key);
    else previews.set(key, value);
    this.#set({ ...this.#state, previews });
  }

  undo(): boolean {
    const last = this.#state.changes.at(-1);
    if (!last) return false;
    this.#undone.push(last);
    this.#set({ ...this.#state, changes: this.#state.changes.slice(0, -1) });
    return true;
  }

  redo(): boolean {
    const change = this.#undone.pop();
    if (change) this.#set({ ...this.#state, changes: [...this.#state.changes, change] });
    return change !== undefined;
  }

  setView(key: string, value: unknown): void {
    if (Object.is(this.#state.view.get(key), value)) return;
    this.#set({ ...this.#state, view: new Map(this.#state.view).set(key, value) });
  }

  #set(state: PlainState) {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Operations on rows that were made in the host's present data. */
export function rowOpsOf(changes: PlainState['changes'], generation: number): readonly ChangeOp[] {
  return changes.filter((change) => change.generation === generation).flatMap(({ ops }) => ops);
}

/** Values set and not unset, in whatever data, and over them those that are only shown. */
export function valuesOf({ changes, previews }: PlainState): ReadonlyMap<string, Cell> {
  const values = new Map<string, Cell>();
  for (const op of changes.flatMap(({ ops }) => ops)) {
    if (op.op === 'value.set') values.set(op.key, op.value);
    if (op.op === 'value.unset') values.delete(op.key);
  }
  for (const [key, value] of previews) values.set(key, value);
  return values;
}
