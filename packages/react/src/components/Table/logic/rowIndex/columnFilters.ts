import type { Cell } from '@vitrine/schema';
import type { ColumnIndex } from './ColumnIndex.js';
import { foldText } from '../../../../format/foldText.js';
import { isBlank } from '../cells/isBlank.js';

/** What a person filters a column by. A bound that is null is open; the value null among choices is an empty cell. */
export type ColumnFilter =
  | { readonly key: string; readonly op: 'contains'; readonly text: string }
  | {
      readonly key: string;
      readonly op: 'between';
      readonly from: number | string | null;
      readonly to: number | string | null;
    }
  | { readonly key: string; readonly op: 'in'; readonly values: readonly (string | null)[] }
  | { readonly key: string; readonly op: 'is'; readonly value: boolean };

/** Which rows pass a filter. */
export function passing(filter: ColumnFilter, column: ColumnIndex, locale: string): (row: number) => boolean {
  switch (filter.op) {
    case 'contains':
      return column.holding(foldText(filter.text.trim(), locale)) ?? (() => false);
    case 'is':
      return column.passing((cell) => (cell === true) === filter.value);
    case 'in': {
      const wanted = new Set(filter.values);
      return column.passing((cell) => {
        if (isBlank(cell)) return wanted.has(null);
        return Array.isArray(cell) ? cell.some((value) => wanted.has(value)) : wanted.has(String(cell));
      });
    }
    case 'between':
      return column.passing((cell) => isBetween(cell, filter.from, filter.to));
  }
}

/** Dates are compared by their day, whatever time of it a cell names. */
function isBetween(cell: Cell, from: number | string | null, to: number | string | null): boolean {
  if (typeof cell === 'number')
    return (typeof from !== 'number' || cell >= from) && (typeof to !== 'number' || cell <= to);
  if (typeof cell !== 'string' || cell === '') return false;
  const day = cell.slice(0, 10);
  return (typeof from !== 'string' || day >= from) && (typeof to !== 'string' || day <= to);
}

/** Reads the filters that view state kept; what is none is left out. */
export function readFilters(value: unknown): readonly ColumnFilter[] {
  return Array.isArray(value) ? (value as readonly unknown[]).flatMap(readFilter) : noFilters;
}

const noFilters: readonly ColumnFilter[] = [];

function readFilter(value: unknown): ColumnFilter[] {
  if (typeof value !== 'object' || value === null) return [];
  const { key, op, text, from, to, values, value: is } = value as Record<string, unknown>;
  if (typeof key !== 'string') return [];
  if (op === 'contains' && typeof text === 'string') return [{ key, op, text }];
  if (op === 'is' && typeof is === 'boolean') return [{ key, op, value: is }];
  if (op === 'in' && Array.isArray(values))
    return [{ key, op, values: values.filter((part) => part === null || typeof part === 'string') }];
  if (op !== 'between') return [];
  const bound = (part: unknown) => (typeof part === 'number' || typeof part === 'string' ? part : null);
  return [{ key, op, from: bound(from), to: bound(to) }];
}
