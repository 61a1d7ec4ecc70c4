import type { Issue } from '@vitrine/schema';
import { dataBadJson, dataBrokenLine, dataIsArtifact, dataNoTable } from '../../issues/dataMessages.js';
import { gridToTable } from './cellGrid.js';
import { flattenRecords } from './flattenRecords.js';
import { jsonFault } from './jsonFault.js';
import type { Work } from '../work/Work.js';
import type { RawCell, RawTable, RawTables } from './RawTable.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** Reads JSON, or one JSON value a line, and finds the tables in it. */
export function* readJson(text: string): Work<RawTables> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return (yield* readJsonLines(text)) ?? { issue: dataBadJson(faultyLine(text)) };
  }
  if (isObject(value) && isArtifact(value)) {
    return { issue: dataIsArtifact(typeof value.title === 'string' ? value.title : null) };
  }
  const tables = yield* tablesIn(value, 0);
  return tables.length > 0 ? { tables } : { issue: dataNoTable(describe(value)) };
}

/** One object or array a line. Null unless most lines are JSON. */
function* readJsonLines(text: string): Work<RawTables | null> {
  const values: unknown[] = [];
  const lines: number[] = [];
  const broken: number[] = [];
  const all = text.split('\n');
  for (const [index, line] of all.entries()) {
    if (index % 256 === 255) yield index / all.length;
    if (line.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null) return null;
      values.push(value);
      lines.push(index + 1);
    } catch {
      broken.push(index + 1);
      if (broken.length > values.length + 10) return null;
    }
  }
  if (broken.length > values.length) return null;
  const table = yield* tableOf(values, null);
  if (!table) return null;
  return {
    tables: [
      {
        ...table,
        place: (row) => ({ kind: 'line', number: lines[row] ?? 0 }),
        issues: (name): Issue[] => [
          ...table.issues(name),
          ...(broken.length > 0 ? [dataBrokenLine(name, broken, false)] : []),
        ],
      },
    ],
  };
}

function faultyLine(text: string): number {
  const offset = jsonFault(text);
  const before = offset === text.length ? text.trimEnd() : text.slice(0, offset);
  return before.split('\n').length;
}

function* tablesIn(value: unknown, depth: number): Work<RawTable[]> {
  if (Array.isArray(value)) {
    const table = yield* tableOf(value, null);
    return table ? [table] : [];
  }
  // The parts of a map (TopoJSON) look like rows, and are none.
  if (!isObject(value) || depth > 3 || value.type === 'Topology') return [];
  const own = (yield* rowsWithColumns(value)) ?? (depth === 0 ? columnArrays(value) : null);
  if (own) return [own];
  const entries = Object.entries(value);
  const tables: RawTable[] = [];
  for (const [name, rows] of entries) {
    const table = Array.isArray(rows) && mayBeRows(rows) ? yield* tableOf(rows, name) : null;
    if (table) tables.push(table);
  }
  const filled = tables.filter(({ length }) => length > 0);
  if (filled.length === 1) return [{ ...filled[0]!, title: null }];
  if (filled.length > 0) return filled;
  const inner: RawTable[] = [];
  for (const [, nested] of entries) if (isObject(nested)) inner.push(...(yield* tablesIn(nested, depth + 1)));
  return inner.length > 0 ? inner : tables;
}

function mayBeRows(rows: readonly unknown[]): boolean {
  return rows.length === 0 || rows.some((row) => typeof row === 'object' && row !== null);
}

/** An array of objects, of arrays of scalars, or of scalars. */
function* tableOf(rows: readonly unknown[], title: string | null): Work<RawTable | null> {
  if (rows.length === 0) return { title, columns: [], length: 0, place: rowPlace, issues: () => [] };
  if (rows.every((row) => Array.isArray(row))) {
    if (!rows.every((row) => row.every(isScalar))) return null;
    return yield* gridToTable({ title, rows: rows as RawCell[][], place: rowPlace, issues: () => [] });
  }
  if (rows.every(isScalar)) {
    return {
      title,
      columns: [{ header: 'value', cells: rows as RawCell[] }],
      length: rows.length,
      place: rowPlace,
      issues: () => [],
    };
  }
  if (!rows.every((row) => row === null || isObject(row))) return null;
  const records = rows.filter(isObject);
  return {
    title,
    columns: yield* flattenRecords(records),
    length: records.length,
    place: rowPlace,
    issues: () => [],
  };
}

const rowPlace = (row: number) => ({ kind: 'row' as const, number: row + 1 });

/** `{columns: ["name", …], rows: [[…], …]}`, columns also as objects, rows also as objects. */
function* rowsWithColumns({ columns, rows }: JsonObject): Work<RawTable | null> {
  if (!Array.isArray(columns) || !Array.isArray(rows)) return null;
  const names = columns.map((column) =>
    isObject(column) ? (column.key ?? column.name ?? column.field ?? column.label) : column,
  );
  if (!names.every((name) => typeof name === 'string')) return null;
  if (!rows.every((row) => Array.isArray(row) && row.every(isScalar))) return yield* tableOf(rows, null);
  const cells = rows as RawCell[][];
  return {
    title: null,
    columns: names.map((header, index) => ({ header, cells: cells.map((row) => row[index] ?? null) })),
    length: rows.length,
    place: rowPlace,
    issues: () => [],
  };
}

/** `{"name": ["a", "b"], "amount": [1, 2]}`: arrays of the same length, a column each. */
function columnArrays(value: JsonObject): RawTable | null {
  const entries = Object.entries(value);
  const lengths = new Set(entries.map(([, cells]) => (Array.isArray(cells) ? cells.length : -1)));
  const [length = 0] = lengths;
  if (entries.length < 2 || lengths.size !== 1 || length < 1) return null;
  if (!entries.every(([, cells]) => (cells as unknown[]).every(isScalar))) return null;
  const columns = entries.map(([header, cells]) => ({ header, cells: cells as RawCell[] }));
  return { title: null, columns, length, place: rowPlace, issues: () => [] };
}

function isArtifact(value: JsonObject): boolean {
  const { components } = value;
  return (
    Array.isArray(components) &&
    ('version' in value ||
      'datasets' in value ||
      'title' in value ||
      components.some((node) => isObject(node) && 'type' in node))
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length} values that are no rows`;
  if (!isObject(value))
    return value === null ? 'null' : `a single ${typeof value === 'string' ? 'text' : typeof value}`;
  const names = Object.keys(value);
  if (names.length === 0) return 'an empty object';
  return `an object with ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and more' : ''}`;
}
