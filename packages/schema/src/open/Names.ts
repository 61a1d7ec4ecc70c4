import type { NameProblem } from '../issues/messages.js';
import { reservedNames } from './reservedNames.js';

const valid = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/** The names of a document's datasets and nodes: one namespace that ignores case. */
export class Names {
  readonly #claimed = new Set<string>();
  readonly #wanted: ReadonlySet<string>;
  readonly #counters = new Map<string, number>();

  /** @param wanted Every name written in the document; made up names stay clear of them. */
  constructor(wanted: Iterable<unknown>) {
    this.#wanted = new Set(
      [...wanted].filter((name) => typeof name === 'string').map((name) => name.toLowerCase()),
    );
  }

  /** Takes a name for one dataset or node; gives the reason when it can't be used. */
  claim(name: unknown): NameProblem | undefined {
    if (name === undefined || name === null || name === '') return 'missing';
    if (typeof name !== 'string' || !valid.test(name)) return 'invalid';
    const folded = name.toLowerCase();
    if (reservedNames.has(folded)) return 'reserved';
    if (this.#claimed.has(folded)) return 'taken';
    this.#claimed.add(folded);
    return undefined;
  }

  /** Gives a name back. */
  release(name: string): void {
    this.#claimed.delete(name.toLowerCase());
  }

  /** Makes up the next free name `<base>_<n>`, from 1, and takes it. */
  make(base: unknown, fallback: string): string {
    const letters =
      typeof base === 'string' ? base.replaceAll(/[^A-Za-z0-9_]+/g, '_').replace(/^[^A-Za-z]+/, '') : '';
    const stem = letters.slice(0, 56) || fallback;
    const counter = stem.toLowerCase();
    let count = this.#counters.get(counter) ?? 0;
    let name: string;
    do {
      count += 1;
      name = `${stem}_${count}`;
    } while (this.#claimed.has(name.toLowerCase()) || this.#wanted.has(name.toLowerCase()));
    this.#counters.set(counter, count);
    this.#claimed.add(name.toLowerCase());
    return name;
  }
}
