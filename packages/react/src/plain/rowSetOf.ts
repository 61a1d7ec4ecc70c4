import type { Cell, Row } from '@vitrine/schema';
import { type RowColumn, type RowSet } from '@vitrine/runtime';
import { cellOf } from '@vitrine/runtime/internal';

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
  const columns = names.map<RowColumn>((name) => {
    let type = given.get(name)?.type;
    return {
      label: name,
      readOnly: !writable,
      ...given.get(name),
      key: name,
      // Takes a look at every row, and not everyone asks.
      get type() {
        return (type ??= typeOf(rows, name));
      },
    };
  });
  let keys: readonly string[] | undefined;
  let ranks: readonly null[] | undefined;
  return {
    rows,
    // Read only by those who edit or reorder rows: a chart of a hundred thousand needs neither keys nor ranks.
    get keys() {
      return (keys ??= keysOf(rows, key));
    },
    columns,
    dataset,
    writable,
    origin,
    get ranks() {
      return writable && dataset !== null ? (ranks ??= rows.map(() => null)) : undefined;
    },
  };
}

function namesOf(rows: readonly Row[]): readonly string[] {
  const names: string[] = [];
  const known = new Set<string>();
  for (const row of rows) {
    let at = -1;
    // Most rows have the same names in the same order: to compare them takes less than to look each up.
    for (const name in row) {
      at += 1;
      if (name === names[at] || known.has(name) || !Object.hasOwn(row, name)) continue;
      known.add(name);
      names.push(name);
    }
  }
  return names;
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

/** The type that a cell has alone. */
function typeOfCell(cell: NonNullable<Cell>): RowColumn['type'] {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'boolean';
  if (Array.isArray(cell)) return 'multiselect';
  if (!startsWithDate(cell)) return 'text';
  if (cell.length === 10) return 'date';
  return cell.charCodeAt(10) === code.t && isDigit(cell.charCodeAt(11)) ? 'datetime' : 'text';
}

const code = { zero: 48, nine: 57, dash: 45, t: 84 } as const;

// A regular expression for each of a hundred thousand cells takes longer than to draw them.
function startsWithDate(text: string): boolean {
  for (let at = 0; at < 10; at += 1) {
    const character = text.charCodeAt(at);
    if (at === 4 || at === 7 ? character !== code.dash : !isDigit(character)) return false;
  }
  return true;
}

function isDigit(character: number): boolean {
  return character >= code.zero && character <= code.nine;
}

/** The type that all cells of a column have; text where they differ. */
function typeOf(rows: readonly Row[], name: string): RowColumn['type'] {
  let type: RowColumn['type'] | null = null;
  for (const row of rows) {
    const cell = cellOf(row, name);
    if (cell === null) continue;
    const own = typeOfCell(cell);
    if (own !== (type ??= own)) return 'text';
  }
  return type ?? 'text';
}
