import type { Cell, Column, Issue } from '@vitrine/schema';
import {
  dataBadCells,
  dataBounds,
  dataLongCells,
  dataMixedColumn,
  dataUnsafeNumbers,
  type RowPlace,
} from '../../issues/dataColumnMessages.js';
import { asOddCells, type ColumnProfile, type DistinctText } from './ColumnProfile.js';
import { inferDates } from './inferDates.js';
import { boundsColumn, isBound, type BoundsColumn } from './bounds.js';
import { inferDurations } from './inferDurations.js';
import { inferLists } from './inferLists.js';
import { inferNumbers } from './inferNumbers.js';
import { inferQuantities } from './inferQuantities.js';
import { isNullText } from './nullWords.js';
import type { DateOrder } from './dateNotation.js';
import type { DecimalSign } from './numberNotation.js';
import { limits, type RawCell } from '../files/RawTable.js';
import { eachOf, everyOf, mapOf, part, type Work } from '../work/Work.js';

/** What all columns of a file have in common. */
export interface FileNotation {
  /** Decimal sign where a column does not show it. */
  readonly decimal: DecimalSign;
  /** Order of day and month that another column of the file has shown. */
  readonly dateOrder: DateOrder | null;
  /** The order for dates that could be read in two ways where no column shows one. */
  readonly usualDateOrder: DateOrder;
}

export interface ColumnSetting {
  /** Name of the dataset, for issues. */
  readonly table: string;
  readonly key: string;
  readonly notation: FileNotation;
  place(row: number): RowPlace;
}

/** How the texts of a column are read under one type. */
export interface Reading {
  readonly type: NonNullable<Column['type']>;
  readonly format?: Column['format'];
  /** Cells by text; texts that are missing could not be read. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly unread: readonly DistinctText[];
  readonly issues: readonly Issue[];
}

export interface InferredColumn {
  readonly column: Column;
  readonly cells: Cell[];
  readonly issues: readonly Issue[];
  /** What a column of numbers cannot hold, in a column of its own. */
  readonly bounds?: BoundsColumn;
}

/** Decides the type of a column from all of its cells and reads them. */
export function* inferColumn(profile: ColumnProfile, setting: ColumnSetting): Work<InferredColumn> {
  const { table, key, place } = setting;
  const label = { key, label: key };
  const issues: Issue[] = [];
  const { numbers, booleans, lists, textCount } = profile;
  if (lists > 0) return yield* listColumn(profile, label);
  if (booleans > 0 && numbers === 0 && textCount === 0)
    return yield* plainColumn(profile, { ...label, type: 'boolean' });
  const candidates =
    booleans > 0 ? [] : [readBooleans, inferDurations, inferQuantities, inferNumbers, inferDates];
  let almost: Reading | null = null;
  for (const [index, read] of candidates.entries()) {
    const reading = yield* part(read(profile, setting), index * 0.15, (index + 1) * 0.15);
    if (!reading) continue;
    if (isSafe(reading.unread, profile)) {
      const [beyond, odd] = partedBounds(reading);
      const bounds = boundsColumn(profile.cells, beyond, key);
      if (bounds) issues.push(dataBounds(table, key, bounds.column.key, asOddCells(beyond, place)));
      if (odd.length > 0) issues.push(dataBadCells(table, key, reading.type, asOddCells(odd, place)));
      if (reading.type === 'number') issues.push(...unsafeNumbers(profile, setting));
      const column: Column = {
        ...label,
        type: reading.type,
        ...(reading.format ? { format: reading.format } : {}),
      };
      return {
        column,
        cells: yield* part(readCells(profile.cells, reading.cells), 0.75, 1),
        issues: [...issues, ...reading.issues],
        ...(bounds && { bounds }),
      };
    }
    almost ??= reading;
  }
  if (almost && unreadShare(almost.unread, profile) <= 0.2) {
    issues.push(dataMixedColumn(table, key, almost.type, asOddCells(almost.unread, place)));
  }
  const listed = almost ? null : inferLists(profile);
  if (listed) return yield* part(listColumn({ ...profile, cells: listed }, label), 0.75, 1);
  return yield* part(textColumn(profile, setting, label, issues), 0.75, 1);
}

function unreadShare(unread: readonly DistinctText[], { numbers, textCount }: ColumnProfile): number {
  return unread.reduce((sum, { count }) => sum + count, 0) / (numbers + textCount);
}

/**
 * Whether texts that don't fit a type may become empty, which is then told: one in a hundred, one in twenty when they are at
 * most three different words, such as Unknown, or one in four of a single short word, such as `abs`; half of them where they
 * are bounds such as `<0.01`. Otherwise the column stays text and nothing is lost.
 */
function isSafe(unread: readonly DistinctText[], profile: ColumnProfile): boolean {
  if (unread.length === 0) return true;
  const share = unreadShare(
    unread.filter(({ text }) => !isBound(text)),
    profile,
  );
  if (unreadShare(unread, profile) > mostBounds) return false;
  const isMark = share <= 0.25 && unread.length === 1 && /^[\p{L}. ]{1,10}$/u.test(unread[0]!.text);
  return share <= 0.01 || (share <= 0.05 && unread.length <= 3) || isMark;
}

/** From here on too little was measured for a column of numbers. */
const mostBounds = 0.5;

/** The unread cells of a column of numbers that are bounds, and the others. */
function partedBounds({ type, unread }: Reading): readonly [DistinctText[], DistinctText[]] {
  const isBeyond = ({ text }: DistinctText) => type === 'number' && isBound(text);
  return [unread.filter(isBeyond), unread.filter((one) => !isBeyond(one))];
}

/** Cells by their trimmed text; texts without a reading, empty ones among them, become null. */
function readCells(cells: readonly RawCell[], readings: ReadonlyMap<string, Cell>): Work<Cell[]> {
  return mapOf(cells, (cell) =>
    typeof cell === 'string' ? (readings.get(cell.trim()) ?? null) : (cell as Cell),
  );
}

const booleanPairs = [
  ['true', 'false'],
  ['yes', 'no'],
  ['ja', 'nein'],
  ['y', 'n'],
  ['sí', 'no'],
  ['si', 'no'],
  ['oui', 'non'],
  ['sim', 'não'],
  ['是', '否'],
  ['はい', 'いいえ'],
] as const;

function* readBooleans({ texts, numbers }: ColumnProfile): Work<Reading | null> {
  if (numbers > 0 || texts.length === 0 || texts.length > 6) return null;
  for (const [yes, no] of booleanPairs) {
    const isOne = ({ text }: DistinctText) => text.toLowerCase() === yes || text.toLowerCase() === no;
    if (!(yield* everyOf(texts, isOne))) continue;
    const cells = new Map(texts.map(({ text }) => [text, text.toLowerCase() === yes]));
    return { type: 'boolean', cells, unread: [], issues: [] };
  }
  return null;
}

function unsafeNumbers({ cells, numbers }: ColumnProfile, { table, key }: ColumnSetting): Issue[] {
  if (numbers === 0) return [];
  let count = 0;
  for (const cell of cells)
    if (Number.isInteger(cell) && !Number.isSafeInteger(cell) && Math.abs(cell as number) < 1e21) count++;
  return count === 0 ? [] : [dataUnsafeNumbers(table, key, count)];
}

function* plainColumn({ cells }: ColumnProfile, column: Column): Work<InferredColumn> {
  return {
    column,
    cells: yield* mapOf(cells, (cell) => (typeof cell === 'string' ? null : (cell as Cell))),
    issues: [],
  };
}

function* listColumn({ cells }: ColumnProfile, label: Pick<Column, 'key' | 'label'>): Work<InferredColumn> {
  const values = new Set<string>();
  const lists = yield* mapOf(cells, (cell): string[] | null => {
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return null;
    const list = Array.isArray(cell) ? [...(cell as readonly string[])] : [String(cell)];
    for (const item of list) if (values.size <= 100) values.add(item);
    return list;
  });
  const listed =
    values.size > 0 && values.size <= 100 && Array.from(values).every((value) => value.length <= 256);
  const options = listed ? { options: Array.from(values, (value) => ({ value })) } : {};
  return { column: { ...label, type: 'multiselect', ...options }, cells: lists, issues: [] };
}

const email = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}$/;
const url = /^https?:\/\/\S+$/i;

function* textColumn(
  profile: ColumnProfile,
  setting: ColumnSetting,
  label: Pick<Column, 'key' | 'label'>,
  issues: Issue[],
): Work<InferredColumn> {
  let cut = 0;
  const counts = new Map<string, number>();
  const cells = yield* mapOf(profile.cells, (cell): string | null => {
    if (cell === null || Array.isArray(cell)) return null;
    let text = typeof cell === 'string' ? cell.trim() : String(cell);
    if (text === '' || (typeof cell === 'string' && isNullText(text))) return null;
    if (text.length > limits.cell) {
      text = text.slice(0, limits.cell);
      cut++;
    }
    if (counts.size <= mostOptions) counts.set(text, (counts.get(text) ?? 0) + 1);
    return text;
  });
  if (cut > 0) issues.push(dataLongCells(setting.table, setting.key, cut, limits.cell));
  const column: Column = { ...label, ...(yield* textType(profile, counts, cells)) };
  return { column, cells, issues };
}

const mostOptions = 12;

function* textType(
  { texts, numbers, booleans }: ColumnProfile,
  counts: ReadonlyMap<string, number>,
  cells: readonly (string | null)[],
): Work<Pick<Column, 'type' | 'options'>> {
  const onlyTexts = texts.length > 0 && numbers + booleans === 0;
  if (onlyTexts && (yield* everyOf(texts, ({ text }) => email.test(text)))) return { type: 'email' };
  if (onlyTexts && (yield* everyOf(texts, ({ text }) => url.test(text)))) return { type: 'url' };
  let filled = 0;
  yield* eachOf(cells, (cell) => {
    if (cell !== null) filled++;
  });
  const few = counts.size > 0 && counts.size <= mostOptions && filled >= counts.size * 1.5;
  const short =
    few && Array.from(counts.keys()).every((value) => value.length <= 60 && !value.includes('\n'));
  return short
    ? { type: 'select', options: Array.from(counts.keys(), (value) => ({ value })) }
    : { type: 'text' };
}
