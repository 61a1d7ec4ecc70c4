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
  const names = options.columns?.map((column) => column.key) ?? namesOf(rows);
  const columns = names.map<RowColumn>((name) => ({
    label: name,
    type: typeOf(rows, name),
    readOnly: !writable,
    ...given.get(name),
    key: name,
  }));
  return { rows, keys: keysOf(rows, key), columns, dataset, writable, origin };
}

function namesOf(rows: readonly Row[]): readonly string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names];
}

function keysOf(rows: readonly Row[], key: string): string[] {
  const texts = new Set<string>();
  for (const row of rows) {
    const cell = Object.hasOwn(row, key) ? row[key] : null;
    if ((typeof cell !== 'string' && typeof cell !== 'number') || cell === '') break;
    texts.add(String(cell));
  }
  return texts.size === rows.length ? [...texts] : rows.map((_, index) => `r${index + 1}`);
}

const kinds: readonly (readonly [RowColumn['type'], (cell: NonNullable<Cell>) => boolean])[] = [
  ['number', (cell) => typeof cell === 'number'],
  ['boolean', (cell) => typeof cell === 'boolean'],
  ['multiselect', (cell) => Array.isArray(cell)],
  ['date', (cell) => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell)],
  ['datetime', (cell) => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}T\d/.test(cell)],
];

/** The type that all cells of a column have; text where they differ. */
function typeOf(rows: readonly Row[], name: string): RowColumn['type'] {
  const cellOf = (row: Row) => (Object.hasOwn(row, name) ? row[name] : null) ?? null;
  const first = rows.find((row) => cellOf(row) !== null);
  if (!first) return 'text';
  const sample = cellOf(first)!;
  const [type, holds] = kinds.find(([, test]) => test(sample)) ?? ['text', null];
  const isAll = rows.every((row) => {
    const cell = cellOf(row);
    return cell === null || holds?.(cell);
  });
  return isAll ? type : 'text';
}
