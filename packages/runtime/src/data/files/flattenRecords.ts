import { eachOf, type Work } from '../work/Work.js';
import { limits, type RawCell, type RawColumn } from './RawTable.js';

const deepest = 3;
/** Columns beyond these are not even counted. */
const most = 1000;

/**
 * Columns of objects in the order in which their keys first appear; inner objects down to three levels as `outer.inner`.
 * Columns over the limit have no cells.
 */
export function* flattenRecords(records: readonly Readonly<Record<string, unknown>>[]): Work<RawColumn[]> {
  const columns = new Map<string, RawCell[]>();
  yield* eachOf(records, (record, row) => addRecord(columns, row, record, '', 1));
  return Array.from(columns, ([header, cells]) => {
    while (cells.length > 0 && cells.length < records.length) cells.push(null);
    return { header, cells };
  });
}

function addRecord(
  columns: Map<string, RawCell[]>,
  row: number,
  record: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
): void {
  for (const key of Object.keys(record)) {
    const value = record[key];
    const name = prefix + key;
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && depth < deepest) {
      addRecord(columns, row, value as Record<string, unknown>, `${name}.`, depth + 1);
      continue;
    }
    let cells = columns.get(name);
    if (!cells) {
      if (columns.size >= most) continue;
      columns.set(name, (cells = []));
    }
    if (cells.length === 0 && columns.size > limits.columns) continue;
    while (cells.length < row) cells.push(null);
    cells[row] = toCell(value);
  }
}

/** Lists of text stay lists; other nested values become JSON text. */
function toCell(value: unknown): RawCell {
  if (typeof value !== 'object' || value === null) return (value as RawCell | undefined) ?? null;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  try {
    return JSON.stringify(value);
  } catch {
    // Nested more deeply than the engine can write.
    return '[…]';
  }
}
