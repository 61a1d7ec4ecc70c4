import type { Cell, Row } from '@vitrine/schema';
import { cellOf, createId, neutralText } from '@vitrine/runtime/internal';
import type { ChangeOp, RowSet } from '@vitrine/runtime';
import type { MessageKey } from '../../../i18n/types.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { CellRange } from '../grid/cells/CellRange.js';
import type { ClipboardParts } from '../grid/GridControls.js';
import { sameCell } from '../logic/cells/sameCell.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import { continueSeries } from './continueSeries.js';
import { copiedCells } from './copiedCells.js';
import { parseBlock } from './parseBlock.js';
import { readPasted } from './readPasted.js';

/** What the commands on a block of cells work on. */
export interface RangeTarget {
  readonly data: RowSet;
  readonly columns: readonly TableColumn[];
  /** Lines of all pages: places of the data, and headings of groups below 0. */
  readonly lines: Int32Array;
  /** Places among all lines. */
  readonly range: CellRange;
  readonly node: NodeContext;
  /** Whether what is pasted below the last row adds rows. */
  readonly canAdd: boolean;
}

/** A text that could not be pasted. */
export interface RejectedCell {
  /** Place among all lines. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly reason: MessageKey;
}

/** A change of many cells, made and undone as one. */
export interface RangeChange {
  readonly ops: readonly ChangeOp[];
  /** How many cells it sets. */
  readonly cells: number;
  readonly rejected: readonly RejectedCell[];
}

/** What was pasted, and where it lies. */
export interface PastedBlock extends RangeChange {
  readonly block: CellRange;
}

/** The block in the forms that spreadsheets take. */
export function copyRange({ data, columns, lines, range, node }: RangeTarget): ClipboardParts {
  const places = Array.from(lines.subarray(range.top, range.bottom + 1)).filter((place) => place >= 0);
  return copiedCells(
    places.map((place) => data.rows[place]!),
    columns.slice(range.left, range.right + 1),
    node,
  );
}

/** Pastes a block at the top left of the range; one cell fills the whole range, a block that fits several times repeats. */
export function pasteRange(target: RangeTarget, { text, html }: ClipboardParts): PastedBlock {
  const { columns, range } = target;
  const texts = parseBlock(text, html);
  const ownWidth = Math.max(...texts.map((row) => row.length));
  const height = tiled(range.bottom - range.top + 1, texts.length);
  const width = tiled(range.right - range.left + 1, ownWidth);
  const change = new RangeEdit(target);
  for (let down = 0; down < height; down++) {
    for (let across = 0; across < width; across++) {
      const written = texts[down % texts.length]![across % ownWidth];
      const column = columns[range.left + across];
      if (written !== undefined && column) change.paste(range.top + down, column, written);
    }
  }
  const last = Math.min(range.left + width, columns.length) - 1;
  return { ...change.done(), block: { ...range, bottom: range.top + height - 1, right: last } };
}

/** How many cells a block takes in a range: the range where it fits in it without a rest, else its own size. */
function tiled(range: number, own: number): number {
  return range % own === 0 ? range : own;
}

/** Fills what the range has above or below a block with what goes on from the block, column by column. */
export function extendRange(target: RangeTarget, block: CellRange): RangeChange {
  const { data, columns, lines, range } = target;
  const change = new RangeEdit(target);
  const rowsIn = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(
      (row) => lines[row] !== undefined && lines[row] >= 0,
    );
  const source = rowsIn(block.top, block.bottom);
  if (source.length === 0) return change.done();
  const parts = [
    { from: source, to: rowsIn(block.bottom + 1, range.bottom) },
    // Upwards the series is read, and goes on, the other way round.
    { from: source.toReversed(), to: rowsIn(range.top, block.top - 1).toReversed() },
  ];
  for (const column of columns.slice(range.left, range.right + 1)) {
    for (const { from, to } of parts) {
      const cells = from.map((row) => cellOf(data.rows[lines[row]!]!, column.key));
      const next = continueSeries(cells, column.type);
      for (const [index, row] of to.entries()) change.set(row, column, next(index + 1));
    }
  }
  return change.done();
}

/** Fills each column of the range with its first cell. */
export function fillRange(target: RangeTarget): RangeChange {
  const { data, columns, lines, range } = target;
  const change = new RangeEdit(target);
  const first = lines[range.top] ?? -1;
  if (first < 0) return change.done();
  for (const column of columns.slice(range.left, range.right + 1)) {
    const value = cellOf(data.rows[first]!, column.key);
    for (let row = range.top + 1; row <= range.bottom; row++) change.set(row, column, value);
  }
  return change.done();
}

/** Empties the cells of the range. */
export function clearRange(target: RangeTarget): RangeChange {
  const { columns, range } = target;
  const change = new RangeEdit(target);
  for (let row = range.top; row <= range.bottom; row++)
    for (const column of columns.slice(range.left, range.right + 1)) change.set(row, column, null);
  return change.done();
}

/** Gathers cells into one operation for each row. */
class RangeEdit {
  readonly #target: RangeTarget;
  readonly #values = new Map<number, Map<string, Cell>>();
  readonly #rejected: RejectedCell[] = [];
  #cells = 0;

  constructor(target: RangeTarget) {
    this.#target = target;
  }

  /** Sets a cell to what a text means, or notes why that is not possible. */
  paste(row: number, column: TableColumn, written: string) {
    const { lines, canAdd, node } = this.#target;
    const place = lines[row];
    if (place !== undefined && place < 0) return;
    // Copied from here, text may carry the sign that keeps spreadsheets from running it.
    const bare = written.slice(1);
    const parsed = readPasted(neutralText(bare) === written ? bare : written, column, node);
    const reason = !column.editable
      ? 'table.cellReadOnly'
      : place === undefined && !canAdd
        ? 'table.noRoom'
        : parsed.problem;
    if (reason) this.#rejected.push({ row, column: column.label, text: written, reason });
    else if (!parsed.problem) this.set(row, column, parsed.value);
  }

  /** Sets a cell; nothing where it may not change or stays the same. */
  set(row: number, column: TableColumn, value: Cell) {
    const { lines, data } = this.#target;
    const place = lines[row];
    if (!column.editable || (place !== undefined && place < 0)) return;
    if (place !== undefined && sameCell(cellOf(data.rows[place]!, column.key), value)) return;
    const values = this.#values.get(row) ?? new Map<string, Cell>();
    this.#values.set(row, values.set(column.key, value));
    this.#cells++;
  }

  done(): RangeChange {
    const { lines, data } = this.#target;
    const dataset = data.dataset!;
    const ops = Array.from(this.#values, ([row, cells]): ChangeOp => {
      const place = lines[row];
      const values: Row = Object.fromEntries(cells);
      return place === undefined
        ? { op: 'row.insert', dataset, row: createId(), values: { ...data.insertDefaults, ...values } }
        : { op: 'row.set', dataset, row: data.keys[place]!, values };
    });
    return { ops, cells: this.#cells, rejected: this.#rejected };
  }
}
