import type { Cell, Column, Issue, Row } from '@vitrine/schema';
import type { ChangeOp } from '../../changes/types.js';
import { changeIssue } from '../../issues/sessionMessages.js';
import { fitsType } from '../../queries/cells/fitsType.js';
import type { RowSet } from '../../queries/rows/RowSet.js';
import type { DatasetEntry } from '../state/DocumentIndex.js';
import { expandPath } from '../values/places.js';
import type { Resolver } from '../resolve/createResolver.js';
import { whyFixed } from '../resolve/whyFixed.js';

/** Longest text in a cell, in UTF-16 units. */
const MAX_TEXT = 65_536;
const MAX_KEY = 1_024;

/** The rows that a list of operations has led to so far: keys that it added and removed. */
interface Progress {
  readonly keys: Map<string, Map<string, boolean>>;
  readonly replaced: Set<string>;
}

/** Finds what stands against making a change. Nothing of it may be made unless the answer is empty. */
export function checkOps(ops: readonly ChangeOp[], resolver: Resolver): Issue[] {
  const progress: Progress = { keys: new Map(), replaced: new Set() };
  return ops.flatMap((op, index) => checkOp(op, `/${index}`, resolver, progress));
}

function checkOp(op: ChangeOp, path: string, resolver: Resolver, progress: Progress): Issue[] {
  switch (op.op) {
    case 'value.set':
    case 'value.unset':
      return checkValue(op, path, resolver);
    case 'dataset.replace':
    case 'dataset.reset':
    case 'row.insert':
    case 'row.set':
    case 'row.remove':
    case 'row.place':
      return checkDatasetOp(op, path, resolver, progress);
    default:
      return [changeIssue.invalid(path, `"op" is ${JSON.stringify((op as { op?: unknown }).op)}`)];
  }
}

type DatasetOp = Exclude<ChangeOp, { op: 'value.set' | 'value.unset' }>;
type RowOp = Extract<ChangeOp, { row: string }>;

function checkDatasetOp(op: DatasetOp, path: string, resolver: Resolver, progress: Progress): Issue[] {
  const entry = resolver.document.datasets.get(op.dataset);
  if (!entry) return [changeIssue.unknownDataset(`${path}/dataset`, op.dataset)];
  const refusal = whyRefused(entry, resolver, op);
  if (refusal) return [changeIssue.notWritable(`${path}/dataset`, op.dataset, refusal)];
  if (op.op === 'dataset.reset' || op.op === 'dataset.replace') {
    progress.replaced.add(op.dataset);
    return op.op === 'dataset.replace' ? checkRows(op.rows, `${path}/rows`) : [];
  }
  return checkRowOp(op, path, resolver, progress);
}

function whyRefused(entry: DatasetEntry, resolver: Resolver, op: DatasetOp) {
  if (op.op !== 'dataset.replace' && op.op !== 'dataset.reset') return whyFixed(entry, resolver);
  if (entry.kind === 'query') return 'view';
  if (entry.kind !== 'source') return undefined;
  if (op.op === 'dataset.replace' || !resolver.sources.isWritable(entry.name)) return 'source';
  return resolver.sources.rows(entry.name) ? undefined : 'loading';
}

function checkRows(rows: unknown, path: string): Issue[] {
  if (!Array.isArray(rows)) return [changeIssue.invalid(path, 'the rows are no list')];
  const index = rows.findIndex((row) => !isRow(row));
  return index === -1 ? [] : [changeIssue.invalid(`${path}/${index}`, 'a row holds more than plain cells')];
}

function checkRowOp(op: RowOp, path: string, resolver: Resolver, { keys, replaced }: Progress): Issue[] {
  if (typeof op.row !== 'string' || op.row === '' || op.row.length > MAX_KEY) {
    return [changeIssue.invalid(`${path}/row`, `the key of a row is a text of 1 to ${MAX_KEY} characters`)];
  }
  const known = keys.get(op.dataset) ?? new Map<string, boolean>();
  keys.set(op.dataset, known);
  const exists = known.get(op.row) ?? (replaced.has(op.dataset) || resolver.data.hasRow(op.dataset, op.row));
  if (op.op !== 'row.insert' && !exists) return [changeIssue.unknownRow(`${path}/row`, op.dataset, op.row)];
  if (op.op === 'row.place') return checkPlace(op, path, resolver);
  known.set(op.row, op.op !== 'row.remove');
  return op.op === 'row.remove' ? [] : checkCells(op, path, resolver);
}

function checkPlace(
  op: Extract<ChangeOp, { op: 'row.place' }>,
  path: string,
  { document }: Resolver,
): Issue[] {
  if (!document.nodes.has(op.view)) return [changeIssue.unknownNode(`${path}/view`, op.view)];
  if (op.rank === null || (typeof op.rank === 'string' && op.rank !== '' && op.rank.length <= MAX_KEY))
    return [];
  return [changeIssue.invalid(`${path}/rank`, 'a rank is a text or null')];
}

function checkCells(op: Extract<ChangeOp, { values: Row }>, path: string, resolver: Resolver): Issue[] {
  if (!isRow(op.values)) return [changeIssue.invalid(`${path}/values`, 'the values are no plain cells')];
  const live = resolver.dataset(op.dataset)?.read();
  const rowSet = live?.status === 'ready' ? live.value : undefined;
  const keyColumn = resolver.data.keyColumn(op.dataset);
  const { columns = [] } = resolver.data.rows(op.dataset)?.read() ?? {};
  const declared = new Map(columns.map((column) => [column.key, column]));
  return Object.entries(op.values).flatMap(([key, value]) => {
    const place = `${path}/values/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (key === keyColumn) {
      return String(value) === op.row ? [] : [changeIssue.keyColumn(place, op.dataset, key)];
    }
    return checkCell(op.dataset, key, value, place, declared, rowSet);
  });
}

function checkCell(
  dataset: string,
  key: string,
  value: Cell,
  place: string,
  declared: ReadonlyMap<string, Column>,
  rowSet: RowSet | undefined,
): Issue[] {
  const column = declared.get(key);
  if (column?.formula !== undefined) return [changeIssue.readOnlyColumn(place, dataset, key)];
  if (!column) {
    // Rows without columns of their own take any cell, and cells that are not shown can be changed where they exist.
    const free = declared.size === 0 || rowSet?.rows.some((row) => Object.hasOwn(row, key));
    return free ? [] : [changeIssue.unknownColumn(place, dataset, key)];
  }
  const type = column.type ?? rowSet?.columns.find((own) => own.key === key)?.type ?? 'text';
  return fitsType(value, type) ? [] : [changeIssue.cellType(place, key, type, value)];
}

function checkValue(
  op: Extract<ChangeOp, { op: 'value.set' | 'value.unset' }>,
  path: string,
  resolver: Resolver,
): Issue[] {
  const vertices = resolver.node(op.node);
  if (!vertices) return [changeIssue.unknownNode(`${path}/node`, op.node)];
  if (typeof op.key !== 'string') return [changeIssue.invalid(`${path}/key`, 'a key is a text')];
  if (op.op === 'value.set' && !isCell(op.value))
    return [changeIssue.invalid(`${path}/value`, 'the value is no plain cell')];
  const { entry, bindings, outputs } = vertices;
  const settable =
    outputs.stores.get(op.key) === 'change' ||
    bindings.some(({ kind, key }) => kind === 'value' && key === op.key) ||
    (op.key.startsWith('check:') && hasText(entry));
  return settable ? [] : [changeIssue.unknownValue(`${path}/key`, op.node, op.key)];
}

function hasText({ description, props }: NonNullable<ReturnType<Resolver['node']>>['entry']): boolean {
  return (
    description?.bindings.some(({ kind, path }) => kind === 'text' && expandPath(props, path).length > 0) ??
    false
  );
}

function isCell(value: unknown): value is Cell {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= MAX_TEXT;
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.length <= MAX_TEXT);
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isCell)
  );
}
