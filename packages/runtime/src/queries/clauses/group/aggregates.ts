import type { Cell } from '@vitrine/schema';
import type { CellReader } from '../../cells/CellReader.js';
import type { TableColumn } from '../../table/TableColumn.js';

/** Rows in groups. */
export interface Groups {
  /** For each row the number of its group. */
  readonly of: Int32Array;
  readonly count: number;
}

interface AggregateInput {
  readonly groups: Groups;
  readonly column: TableColumn;
  readonly reader: CellReader;
}

/** One kind of aggregate. */
export interface AggregateDefinition {
  /** Reads numbers only; other cells are left out. */
  readonly numeric: boolean;
  /** Value of a group without any cell to compute from. */
  readonly empty: 0 | null;
  /** Whether `fill: "zero"` gives 0 to groups without rows. */
  readonly zeroFilled: boolean;
  /** Whether the result is written like the cells it comes from. */
  readonly keepsFormat: boolean;
  /** Whether the result is one of the cells, of their type. */
  readonly keepsType: boolean;
  compute(input: AggregateInput): Cell[];
}

const counting = {
  numeric: false,
  empty: 0,
  zeroFilled: true,
  keepsFormat: false,
  keepsType: false,
} as const;
const measuring = {
  numeric: true,
  empty: null,
  zeroFilled: false,
  keepsFormat: true,
  keepsType: false,
} as const;
const choosing = {
  numeric: false,
  empty: null,
  zeroFilled: false,
  keepsFormat: true,
  keepsType: true,
} as const;

/** What queries can compute over a group. All skip null. */
export const aggregates = {
  count: { ...counting, compute: count },
  countDistinct: { ...counting, compute: countDistinct },
  sum: { ...measuring, zeroFilled: true, compute: sum },
  avg: { ...measuring, compute: average },
  median: { ...measuring, compute: median },
  min: { ...choosing, compute: (input) => extreme(input, -1) },
  max: { ...choosing, compute: (input) => extreme(input, 1) },
  first: { ...choosing, compute: first },
  last: { ...choosing, compute: last },
  stdev: { ...measuring, compute: deviation },
} satisfies Record<string, AggregateDefinition>;

/** How many rows each group has. */
export function countRows(groups: Groups): number[] {
  const counts = Array.from<number>({ length: groups.count }).fill(0);
  for (let row = 0; row < groups.of.length; row++) counts[groups.of[row]!]!++;
  return counts;
}

function count({ groups, column: { cells } }: AggregateInput): Cell[] {
  const counts = Array.from<number>({ length: groups.count }).fill(0);
  for (let row = 0; row < cells.length; row++) if (cells[row] !== null) counts[groups.of[row]!]!++;
  return counts;
}

function countDistinct({ groups, column }: AggregateInput): Cell[] {
  const { codes, dictionary } = column.encoded;
  const { values } = dictionary;
  const counts = Array.from<number>({ length: groups.count }).fill(0);
  const seen = new Set<number>();
  for (let row = 0; row < codes.length; row++) {
    if (values[codes[row]!] === null) continue;
    const group = groups.of[row]!;
    const pair = group * values.length + codes[row]!;
    if (seen.has(pair)) continue;
    seen.add(pair);
    counts[group]!++;
  }
  return counts;
}

/**
 * Adds up with the rounding error kept apart (Neumaier's summation), so that the order of the rows does not show:
 * 0.1 + 0.2 + 0.3 is 0.6 in any order.
 */
class Sums {
  readonly counts: Int32Array;
  readonly #totals: Float64Array;
  readonly #errors: Float64Array;

  constructor(size: number) {
    this.counts = new Int32Array(size);
    this.#totals = new Float64Array(size);
    this.#errors = new Float64Array(size);
  }

  add(group: number, value: number): void {
    const total = this.#totals[group]!;
    const next = total + value;
    const error = Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    this.#errors[group]! += error;
    this.#totals[group] = next;
    this.counts[group]!++;
  }

  /** Null when nothing was added, or when the sum is too large for a number. */
  total(group: number): number | null {
    if (this.counts[group] === 0) return null;
    const total = this.#totals[group]! + this.#errors[group]!;
    return Number.isFinite(total) ? total : null;
  }

  mean(group: number): number | null {
    const total = this.total(group);
    return total === null ? null : total / this.counts[group]!;
  }
}

function sumUp({ groups, column: { numeric } }: AggregateInput): Sums {
  const { values } = numeric;
  const sums = new Sums(groups.count);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (!Number.isNaN(value)) sums.add(groups.of[row]!, value);
  }
  return sums;
}

function sum(input: AggregateInput): Cell[] {
  const sums = sumUp(input);
  return Array.from({ length: input.groups.count }, (_, group) => sums.total(group));
}

function average(input: AggregateInput): Cell[] {
  const sums = sumUp(input);
  return Array.from({ length: input.groups.count }, (_, group) => sums.mean(group));
}

/** The middle number, or the mean of the two in the middle. */
function median({ groups, column: { numeric } }: AggregateInput): Cell[] {
  const { values } = numeric;
  const numbers = Array.from({ length: groups.count }, (): number[] => []);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (!Number.isNaN(value)) numbers[groups.of[row]!]!.push(value);
  }
  return numbers.map((list) => {
    if (list.length === 0) return null;
    const sorted = Float64Array.from(list).sort();
    const middle = sorted.length >> 1;
    const upper = sorted[middle]!;
    return sorted.length % 2 === 1 ? upper : sorted[middle - 1]! / 2 + upper / 2;
  });
}

/** Standard deviation of a sample (divided by n - 1); null for fewer than two numbers. */
function deviation(input: AggregateInput): Cell[] {
  const { groups, column } = input;
  const { values } = column.numeric;
  const sums = sumUp(input);
  const means = Array.from({ length: groups.count }, (_, group) => sums.mean(group));
  const squares = new Sums(groups.count);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const group = groups.of[row]!;
    const mean = means[group]!;
    if (!Number.isNaN(value) && mean !== null) squares.add(group, (value - mean) ** 2);
  }
  return means.map((_, group) => {
    const total = squares.total(group);
    return total === null || squares.counts[group]! < 2
      ? null
      : Math.sqrt(total / (squares.counts[group]! - 1));
  });
}

/** The cell that comes first (-1) or last (1) in the order of the column. */
function extreme({ groups, column, reader }: AggregateInput, side: -1 | 1): Cell[] {
  const { cells } = column;
  const ranks = column.ranks(reader);
  const found = Array.from<Cell>({ length: groups.count }).fill(null);
  const best = new Float64Array(groups.count).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < cells.length; row++) {
    const rank = ranks[row]! * side;
    const group = groups.of[row]!;
    if (rank > best[group]!) {
      best[group] = rank;
      found[group] = cells[row]!;
    }
  }
  return found;
}

function first({ groups, column: { cells } }: AggregateInput): Cell[] {
  const found = Array.from<Cell>({ length: groups.count }).fill(null);
  for (let row = cells.length - 1; row >= 0; row--)
    if (cells[row] !== null) found[groups.of[row]!] = cells[row]!;
  return found;
}

function last({ groups, column: { cells } }: AggregateInput): Cell[] {
  const found = Array.from<Cell>({ length: groups.count }).fill(null);
  for (let row = 0; row < cells.length; row++) if (cells[row] !== null) found[groups.of[row]!] = cells[row]!;
  return found;
}
