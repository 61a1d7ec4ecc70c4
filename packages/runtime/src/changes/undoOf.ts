import type { Cell, Row } from '@vitrine/schema';
import type { ChangeLog } from './ChangeLog.js';
import { foldRow, type FoldedRow } from './foldRow.js';
import { foldValue } from './foldValue.js';
import { sameCell } from './sameCell.js';
import type { Change, ChangeOp } from './types.js';

/** What {@link undoOf} must know of a dataset. */
export interface UndoBase {
  readonly keyColumn: string;
  /** The row as the document or the last import has it. */
  baseRow(key: string): Row | undefined;
}

/**
 * Operations that take a change back: they restore the earlier value of each cell, row, place and value that the change
 * still owns. What somebody wrote later stays as it is. Empty when nothing of the change is left.
 */
export function undoOf(change: Change, log: ChangeLog, dataset: (name: string) => UndoBase): ChangeOp[] {
  const settled = log.undone(change.id);
  const without = new Set([...settled, change.id]);
  const context: UndoContext = { change: change.id, log, settled, without };
  const result: ChangeOp[] = [];
  const done = new Set<string>();
  const rebuilt = new Set<string>();
  const once = (...target: string[]): boolean => done.size !== done.add(JSON.stringify(target)).size;
  for (const op of change.ops) {
    if (op.op !== 'dataset.replace' && op.op !== 'dataset.reset') continue;
    if (!once(op.dataset) || log.lastBase(op.dataset, settled)?.change !== change.id) continue;
    rebuilt.add(op.dataset);
    result.push(...undoBase(op.dataset, context));
  }
  for (const op of change.ops) {
    if (op.op === 'dataset.replace' || op.op === 'dataset.reset') continue;
    if (op.op === 'value.set' || op.op === 'value.unset') {
      if (once('value', op.node, op.key)) result.push(...undoValue(op.node, op.key, context));
    } else if (!rebuilt.has(op.dataset) && once('row', op.dataset, op.row)) {
      result.push(...undoRow(op.dataset, op.row, dataset(op.dataset), context));
    }
  }
  return result;
}

interface UndoContext {
  readonly change: string;
  readonly log: ChangeLog;
  /** Changes that are taken back already, and what took them back. */
  readonly settled: ReadonlySet<string>;
  /** The same, and the change that is taken back now. */
  readonly without: ReadonlySet<string>;
}

/** The rows that were there before, with all that was done to them before and since. */
function undoBase(dataset: string, { log, without }: UndoContext): ChangeOp[] {
  const before = log.lastBase(dataset, without)?.op ?? { op: 'dataset.reset' as const, dataset };
  return [before, ...log.allRowOps(dataset, without).map(({ op }) => op)];
}

function undoRow(dataset: string, row: string, rows: UndoBase, context: UndoContext): ChangeOp[] {
  const { keyColumn } = rows;
  const { change, log, settled, without } = context;
  const base = rows.baseRow(row);
  const now = foldRow(base, log.rowOps(dataset, row), keyColumn);
  const owned = foldRow(base, log.rowOps(dataset, row, settled), keyColumn, settled);
  const earlier = foldRow(base, log.rowOps(dataset, row, without), keyColumn, without);
  const result: ChangeOp[] = [];
  const ownsRow = owned.existenceOwner === change;
  if (now.row && !earlier.row) {
    if (ownsRow) result.push({ op: 'row.remove', dataset, row });
  } else if (!now.row && earlier.row) {
    if (ownsRow) {
      const values = { ...clearedCells(now.stranded, keyColumn), ...earlier.row };
      result.push({ op: 'row.insert', dataset, row, values });
    }
  } else if (now.row && earlier.row) {
    const values = earlierCells(now.row, earlier.row, ownsRow ? undefined : owned.cellOwners, change);
    if (Object.keys(values).length > 0) result.push({ op: 'row.set', dataset, row, values });
  }
  for (const [view, owner] of owned.rankOwners) {
    const rank = earlier.ranks.get(view) ?? null;
    if (owner === change && rank !== (now.ranks.get(view) ?? null)) {
      result.push({ op: 'row.place', dataset, row, view, rank });
    }
  }
  return result;
}

/** Cells that differ from before, of those that the change owns; all of them where there are no owners. */
function earlierCells(
  now: Row,
  earlier: Row,
  owners: ReadonlyMap<string, string> | undefined,
  change: string,
): Row {
  const keys = owners
    ? [...owners].filter(([, owner]) => owner === change).map(([key]) => key)
    : [...new Set([...Object.keys(now), ...Object.keys(earlier)])];
  const cell = (row: Row, key: string): Cell => (Object.hasOwn(row, key) ? (row[key] ?? null) : null);
  const changed = keys.filter((key) => !sameCell(cell(now, key), cell(earlier, key)));
  return Object.fromEntries(changed.map((key) => [key, cell(earlier, key)]));
}

/** Cells that would be written when the row returns, as empty. */
function clearedCells(stranded: FoldedRow['stranded'], keyColumn: string): Row {
  const keys = stranded.flatMap(({ op }) => Object.keys(op.values)).filter((key) => key !== keyColumn);
  return Object.fromEntries(keys.map((key) => [key, null]));
}

function undoValue(node: string, key: string, { change, log, settled, without }: UndoContext): ChangeOp[] {
  const ops = log.valueOps(node, key);
  if (foldValue(ops, settled).owner !== change) return [];
  const earlier = foldValue(ops, without).value;
  const now = foldValue(ops).value;
  if (earlier === undefined) return now === undefined ? [] : [{ op: 'value.unset', node, key }];
  return now !== undefined && sameCell(now, earlier) ? [] : [{ op: 'value.set', node, key, value: earlier }];
}
