import type { TableColumn } from '../logic/columns/resolveColumns.js';

/** How one person has the columns of a table; what is not here is as the document has it. */
export interface ColumnLayout {
  /** Keys of the columns in order; others follow as they were. */
  readonly order?: readonly string[];
  /** Pixels by key. */
  readonly widths?: Readonly<Record<string, number>>;
  /** By key: whether a column is hidden. */
  readonly hidden?: Readonly<Record<string, boolean>>;
  /** By key: the edge where a column stays; null for none. */
  readonly pinned?: Readonly<Record<string, 'start' | 'end' | null>>;
}

/** Least and most pixels of a column. */
export const leastWidth = 48;
export const mostWidth = 1000;

/** Reads a layout that view state kept; what makes no sense is left out. */
export function readLayout(value: unknown): ColumnLayout {
  if (typeof value !== 'object' || value === null) return {};
  const { order, widths, hidden, pinned } = value as Record<string, unknown>;
  return {
    order: Array.isArray(order) ? order.filter((key) => typeof key === 'string') : undefined,
    widths: readRecord(widths, (width) =>
      typeof width === 'number' && width >= leastWidth && width <= mostWidth ? width : undefined,
    ),
    hidden: readRecord(hidden, (is) => (typeof is === 'boolean' ? is : undefined)),
    pinned: readRecord(pinned, (edge) =>
      edge === 'start' || edge === 'end' || edge === null ? edge : undefined,
    ),
  };
}

function readRecord<Value>(
  value: unknown,
  read: (part: unknown) => Value | undefined,
): Record<string, Value> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Object.entries(value).flatMap(([key, part]) => {
    const known = read(part);
    return known === undefined ? [] : [[key, known] as const];
  });
  return Object.fromEntries(parts);
}

/** All columns as the person has them, the hidden ones too; those pinned to an edge stand there. */
export function layOut(columns: readonly TableColumn[], layout: ColumnLayout): readonly TableColumn[] {
  const { order, widths, hidden, pinned } = layout;
  const place = new Map(order?.map((key, index) => [key, index]));
  const laid = columns.map((column): TableColumn => {
    const width = own(widths, column.key) ?? column.width;
    const isHidden = own(hidden, column.key) ?? column.hidden;
    const edge = own(pinned, column.key);
    const pin = edge === undefined ? column.pinned : (edge ?? undefined);
    const isSame = width === column.width && isHidden === column.hidden && pin === column.pinned;
    return isSame ? column : { ...column, width, hidden: isHidden, pinned: pin };
  });
  if (place.size > 0) {
    // A column that the person never moved stays behind the one that it follows in the document.
    let last = -1;
    const places = laid.map(({ key }) => (last = place.get(key) ?? last));
    const sorted = laid.map((column, index) => ({ column, at: places[index]!, index }));
    sorted.sort((a, b) => a.at - b.at || a.index - b.index);
    laid.splice(0, laid.length, ...sorted.map(({ column }) => column));
  }
  const at = (edge: TableColumn['pinned']) => laid.filter((column) => column.pinned === edge);
  return [...at('start'), ...at(undefined), ...at('end')];
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
