import type { Cell, Column } from '@vitrine/schema';
import { formatDay } from '../../dates/calendarDay.js';
import type { Zone } from '../../dates/createZone.js';
import { formatInstant } from '../../dates/formatInstant.js';
import { readMoment } from '../../dates/readMoment.js';
import { formatWritten, readWrittenDate, type DateOrder } from '../inference/dateNotation.js';
import { readNumber, type DecimalSign } from '../inference/numberNotation.js';
import { isNullWord } from '../inference/nullWords.js';

/** How texts are read that a file did not show the meaning of. */
export interface Conversion {
  readonly decimal: DecimalSign;
  readonly dateOrder: DateOrder;
  readonly zone: Zone;
}

/** Longest text that a cell may hold, in UTF-16 units. */
const longest = 65_536;

const yes: ReadonlySet<string> = new Set(['true', 'yes', 'y', 'ja', 'j', 'x', '1', '✓']);
const no: ReadonlySet<string> = new Set(['false', 'no', 'n', 'nein', '0']);

/** Reads a cell of a file as the type of a column; undefined when that can't be done without losing what it says. */
export function convertCell(cell: Cell, column: Column, conversion: Conversion): Cell | undefined {
  if (cell === null) return null;
  const type = column.type ?? 'text';
  if (type === 'multiselect') return Array.isArray(cell) ? cell : listOf(String(cell));
  if (Array.isArray(cell)) return isTextual(type) ? cut(cell.join(', ')) : undefined;
  if (isTextual(type)) return cut(optionOf(String(cell), column));
  if (typeof cell === 'string' && (cell.trim() === '' || isNullWord(cell.trim()))) return null;
  switch (type) {
    case 'number':
      return numberOf(cell, conversion.decimal);
    case 'boolean':
      return typeof cell === 'boolean' ? cell : booleanOf(String(cell));
    default:
      return typeof cell === 'string' ? dateOf(cell, type, conversion) : undefined;
  }
}

function isTextual(
  type: NonNullable<Column['type']>,
): type is 'text' | 'select' | 'person' | 'url' | 'email' {
  return type === 'text' || type === 'select' || type === 'person' || type === 'url' || type === 'email';
}

/** The option whose value or label is written here, in whatever case; else the text. */
function optionOf(text: string, { options = [] }: Column): string {
  const trimmed = text.trim();
  if (options.some(({ value }) => value === trimmed)) return trimmed;
  const lower = trimmed.toLowerCase();
  const option = options.find(
    ({ value, label }) => value.toLowerCase() === lower || label?.toLowerCase() === lower,
  );
  return option ? option.value : text;
}

function listOf(text: string): string[] | null {
  const items = text
    .split(/[,;|]/)
    .map((item) => cut(item.trim()))
    .filter((item) => item !== '');
  return items.length === 0 ? null : items;
}

/** JSON writes numbers too large to hold, such as 1e999, which are read as infinite. */
function numberOf(cell: string | number | boolean, decimal: DecimalSign): number | undefined {
  const number = typeof cell === 'string' ? readNumber(cell, decimal)?.value : cell;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function booleanOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

function dateOf(
  text: string,
  type: 'date' | 'datetime',
  { dateOrder, zone }: Conversion,
): string | undefined {
  const moment = readMoment(text);
  if (moment && type === 'datetime')
    return moment.instant === null ? isoOf(zone.instantAt(moment.day, 0), zone) : text;
  if (moment) return moment.instant === null ? text : (formatDay(zone.dayAt(moment.instant)) ?? undefined);
  const written = readWrittenDate(text, true);
  return written ? (formatWritten(written, dateOrder, type) ?? undefined) : undefined;
}

function isoOf(instant: number, zone: Zone): string | undefined {
  return formatInstant(instant, zone.offsetAt(instant)) ?? undefined;
}

function cut(text: string): string {
  return text.length > longest ? text.slice(0, longest) : text;
}
