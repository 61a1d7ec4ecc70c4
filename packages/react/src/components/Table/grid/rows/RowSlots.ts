/**
 * Which element of the page draws which row. A row that stays keeps its element; one that comes takes over that of a row that
 * went, as to change texts is several times faster than to make cells. Where the window moved on, new rows get new elements, or the
 * focus would stay in a cell that is another by then.
 */
export class RowSlots {
  #slots: ReadonlyMap<string, number> = new Map();
  #from = 0;
  #next = 0;

  /**
   * Gives a number for each key: the React key of its row.
   *
   * @param from Place of the first row among all.
   */
  of(keys: readonly string[], from: number): ReadonlyMap<string, number> {
    const before = this.#slots;
    const stay = new Set(keys);
    const free = from === this.#from ? [...before].filter(([key]) => !stay.has(key)) : [];
    const slots = new Map<string, number>();
    let taken = 0;
    for (const key of keys) slots.set(key, before.get(key) ?? free[taken++]?.[1] ?? this.#next++);
    this.#from = from;
    return (this.#slots = slots);
  }
}
