import type { Cell } from '@vitrine/schema';
import { dayOfMonth, isOfMonths, monthOfDay } from '../../../../format/months.js';
import { parseNumber, writeNumber } from '../../../../format/parseNumber.js';
import type { MessageKey } from '../../../../i18n/types.js';
import type { TableColumn } from '../columns/resolveColumns.js';

/** What was typed, as a cell; or the word for what is wrong with it. */
export type Parsed =
  | { readonly value: Cell; readonly problem?: undefined }
  | { readonly problem: MessageKey };

/** Reads what was typed into a cell. Empty text is null. */
export function parseCell(text: string, column: TableColumn, locale: string): Parsed {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  switch (column.type) {
    case 'number': {
      const value = parseNumber(trimmed, { locale, percent: isPercent(column) });
      return value === undefined ? { problem: 'table.notNumber' } : { value };
    }
    case 'date': {
      const day = isOfMonths(column.format) ? dayOfMonth(trimmed) : trimmed;
      return isDate(day) ? { value: day } : { problem: 'table.notDate' };
    }
    case 'datetime':
      return Number.isNaN(Date.parse(trimmed)) ? { problem: 'table.notDate' } : { value: trimmed };
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(trimmed) ? { value: trimmed } : { problem: 'table.notEmail' };
    case 'url':
      return isAddress(trimmed) ? { value: trimmed } : { problem: 'table.notUrl' };
    case 'multiselect':
      return {
        value: trimmed
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      };
    default:
      return { value: text };
  }
}

/** What the editor starts with. */
export function editText(cell: Cell, column: TableColumn, locale: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writeNumber(cell, { locale, percent: isPercent(column) });
  if (Array.isArray(cell)) return cell.join(', ');
  return isOfMonths(column.format) ? monthOfDay(String(cell)) : String(cell);
}

/** Whether numbers of a column are fractions, typed and written as percentages. */
export function isPercent({ format }: TableColumn): boolean {
  return format === 'percent' || (typeof format === 'object' && format.style === 'percent');
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isAddress(text: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|[/#?.])/i.test(text) || /^[^\s:/]+\.[^\s]+$/.test(text);
}
