import type { Cell, Row } from '@vitrine/schema';
import type { RowColumn, RowSet } from '@vitrine/runtime';

export interface RowSetOptions {
  /** Columns in order; by default every cell name in order of appearance, with the type its values have. */
  readonly columns?: readonly (Pick<RowColumn, 'key'> & Partial<RowColumn>)[];
  /** The cell that identifies a row; `id` by default. Where it is missing or doubled, rows are numbered. */
  readonly key?: string;
  /** Name changes are made under; null for rows that nobody can edit. */
  readonly dataset?: string | null;
  readonly writable?: boolean;
  readonly origin?: RowSet['origin'];
}

/** Literal records as the rows that views receive. */
export function rowSetOf(rows: readonly Row[], options: RowSetOptions = {}): RowSet {
  const { key = 'id', dataset = 'rows', writable = dataset !== null, origin = 'entered' } = options;
  const given = new Map(options.columns?.map((column) => [column.key, column]));
  const names = options.columns?.map((column) => column.key) ?? [
    ...new Set(rows.flatMap((row) => Object.keys(row))),
  ];
  const columns = names.map<RowColumn>((name) => ({
    label: name,
    type: typeOf(rows, name),
    readOnly: !writable,
    ...given.get(name),
    key: name,
  }));
  return { rows, keys: keysOf(rows, key), columns, dataset, writable, origin };
}

function keysOf(rows: readonly Row[], key: string): string[] {
  const own = rows.map((row) => (Object.hasOwn(row, key) ? row[key] : null));
  const texts = own.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''));
  const usable = !texts.includes('') && new Set(texts).size === texts.length;
  return usable ? texts : rows.map((_, index) => `r${index + 1}`);
}

function typeOf(rows: readonly Row[], name: string): RowColumn['type'] {
  const cells = rows
    .map((row) => (Object.hasOwn(row, name) ? row[name] : null))
    .filter((cell): cell is NonNullable<Cell> => cell !== null && cell !== undefined);
  const all = (test: (cell: NonNullable<Cell>) => boolean) => cells.length > 0 && cells.every(test);
  if (all((cell) => typeof cell === 'number')) return 'number';
  if (all((cell) => typeof cell === 'boolean')) return 'boolean';
  if (all((cell) => Array.isArray(cell))) return 'multiselect';
  if (all((cell) => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell))) return 'date';
  if (all((cell) => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}T\d/.test(cell))) return 'datetime';
  return 'text';
}
