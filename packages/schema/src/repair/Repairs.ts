import type { Issue } from '../issues/Issue.js';
import { textRepaired, type RepairKind } from '../issues/repairMessages.js';

/** Counts the repairs of a text by their kind. */
export class Repairs {
  readonly #found = new Map<RepairKind, { count: number; readonly offset: number }>();

  note(kind: RepairKind, offset: number): void {
    const found = this.#found.get(kind);
    if (found) found.count += 1;
    else this.#found.set(kind, { count: 1, offset });
  }

  has(kind: RepairKind): boolean {
    return this.#found.has(kind);
  }

  issues(): Issue[] {
    return [...this.#found].map(([kind, { count, offset }]) => textRepaired(kind, count, offset));
  }
}
