import type { Cell, Row } from '@vitrine/schema';
import { cellOf, createId } from '@vitrine/runtime';
import type { ChangeOp, RowSet } from '@vitrine/runtime';
import { neutralText, toTsvBlock } from '../../../format/toCsv.js';
import type { MessageKey } from '../../../i18n/types.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { CellRange } from '../grid/CellRange.js';
import { sameCell } from '../logic/parseCell.js';
import type { TableColumn } from '../logic/resolveColumns.js';
import { parseBlock } from './parseBlock.js';
import { readPasted } from './readPasted.js';

/** What the commands on a block of cells work on. */
export interface RangeTarget {
  readonly data: RowSet;
  readonly columns: readonly TableColumn[];
  /** Lines of the grid: places of the data, and headings of groups below 0. */
  readonly shown: Int32Array;
  readonly range: CellRange;
  readonly node: NodeContext;
  /** Whether what is pasted below the last row adds rows. */
  readonly canAdd: boolean;
}

/** A text that could not be pasted. */
export interface RejectedCell {
  /** Place among the lines shown. */
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

/** The block as text for spreadsheets; what a spreadsheet would run as a formula is neutralised. */
export function copyRange({ data, columns, shown, range }: RangeTarget): string {
  const inside = columns.slice(range.left, range.right + 1);
  const lines = Array.from(shown.subarray(range.top, range.bottom + 1)).filter((place) => place >= 0);
  return toTsvBlock(
    lines.map((place) => data.rows[place]!),
    inside,
  );
}

/** Pastes a block at the top left of the range; one cell fills the whole range. */
export function pasteRange(target: RangeTarget, text: string, html: string): RangeChange {
  const { columns, shown, range, node } = target;
  const block = parseBlock(text, html);
  const width = Math.max(...block.map((row) => row.length));
  const isOne = block.length === 1 && width === 1;
  const height = isOne ? range.bottom - range.top + 1 : block.length;
  const change = new RangeEdit(target);
  for (let down = 0; down < height; down++) {
    const texts = isOne
      ? Array.from({ length: range.right - range.left + 1 }, () => block[0]![0]!)
      : block[down]!;
    for (const [across, written] of texts.entries()) {
      const column = columns[range.left + across];
      if (!column) continue;
      const row = range.top + down;
      // Copied from here, text may carry the sign that keeps spreadsheets from running it.
      const plain =
        written.startsWith("'") && neutralText(written.slice(1)) === written ? written.slice(1) : written;
      const parsed = readPasted(plain, column, node);
      if (shown[row] !== undefined && shown[row] < 0) continue;
      const reason = !column.editable
        ? 'table.cellReadOnly'
        : shown[row] === undefined && !target.canAdd
          ? 'table.noRoom'
          : parsed.problem;
      if (reason) change.reject({ row, column: column.label, text: written, reason });
      else change.set(row, column, parsed.problem ? null : parsed.value);
    }
  }
  return change.done();
}

/** Fills each column of the range with its first cell. */
export function fillRange(target: RangeTarget): RangeChange {
  const { data, columns, shown, range } = target;
  const change = new RangeEdit(target);
  const first = shown[range.top] ?? -1;
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

  reject(cell: RejectedCell) {
    this.#rejected.push(cell);
  }

  /** Sets a cell; nothing where it may not change or stays the same. */
  set(row: number, column: TableColumn, value: Cell) {
    const { shown, data } = this.#target;
    const place = shown[row];
    if (!column.editable || (place !== undefined && place < 0)) return;
    if (place !== undefined && sameCell(cellOf(data.rows[place]!, column.key), value)) return;
    const values = this.#values.get(row) ?? new Map<string, Cell>();
    this.#values.set(row, values.set(column.key, value));
    this.#cells++;
  }

  done(): RangeChange {
    const { shown, data } = this.#target;
    const dataset = data.dataset!;
    const ops = Array.from(this.#values, ([row, cells]): ChangeOp => {
      const place = shown[row];
      const values: Row = Object.fromEntries(cells);
      return place === undefined
        ? { op: 'row.insert', dataset, row: createId(), values: { ...data.insertDefaults, ...values } }
        : { op: 'row.set', dataset, row: data.keys[place]!, values };
    });
    return { ops, cells: this.#cells, rejected: this.#rejected };
  }
}
