import type { Change } from '../../changes/types.js';

/** Which changes made here can be taken back, and which of those taken back can be made again. */
export class UndoHistory {
  #done: readonly Change[] = [];
  /** The changes that took others back. */
  #undone: readonly Change[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** A new change: what was taken back before stays so. */
  made(change: Change): void {
    this.#done = [...this.#done, change];
    this.#undone = [];
  }

  took(undo: Change): void {
    this.#undone = [...this.#undone, undo];
  }

  redid(change: Change): void {
    this.#done = [...this.#done, change];
  }

  /** The last change made, or the one with this id. It can't be had again. */
  popDone(id?: string): Change | undefined {
    const change = this.#done.findLast((own) => id === undefined || own.id === id);
    this.#done = this.#done.filter((own) => own !== change);
    return change;
  }

  popUndone(): Change | undefined {
    const undo = this.#undone.at(-1);
    this.#undone = this.#undone.slice(0, -1);
    return undo;
  }
}
