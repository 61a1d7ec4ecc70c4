import type { Cell, Column } from '@vitrine/schema';
import type { DataTable } from '../../session/types.js';
import { convertCell, type Conversion } from './convertCell.js';

/** Column of a file by the column of the dataset that it fills. */
export type ColumnMapping = ReadonlyMap<string, string>;

/** Rows whose cells are tried before a column is taken by its type. */
const tried = 200;

/** How sure a pair is: its name counts most, then whether the cells can be read. */
interface Pair {
  readonly to: string;
  readonly from: string;
  readonly score: number;
}

/**
 * Guesses which column of a file fills which column of a dataset: by key or label, then by words they share, then by options
 * that its cells hold, then by a type that only one of each side has. A pair whose cells can mostly not be read is only made when the names are the same.
 * Without headings in the file, columns go by their place.
 */
export function guessColumns(
  table: Pick<DataTable, 'columns' | 'rows'>,
  wanted: readonly Column[],
  conversion: Conversion,
  { headings = true }: { readonly headings?: boolean } = {},
): ColumnMapping {
  const found = table.columns ?? [];
  const sample = table.rows.slice(0, tried);
  const fits = (to: Column, from: Column): number => readShare(sample, to, from.key, conversion);
  const mapping = new Map<string, string>();
  if (!headings) {
    for (const [index, to] of wanted.entries()) {
      const from = found[index];
      if (from && fits(to, from) >= 0.5) mapping.set(to.key, from.key);
    }
    return mapping;
  }
  const pairs = wanted
    .flatMap((to) =>
      found.map((from): Pair => ({ to: to.key, from: from.key, score: scoreOf(to, from, fits) })),
    )
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score);
  const taken = new Set<string>();
  const take = ({ to, from }: Pair): void => {
    if (mapping.has(to) || taken.has(from)) return;
    mapping.set(to, from);
    taken.add(from);
  };
  pairs.forEach(take);
  for (const to of wanted) {
    const from = mapping.has(to.key)
      ? undefined
      : found.find((column) => !taken.has(column.key) && isOf(to, sample, column.key));
    if (from) take({ to: to.key, from: from.key, score: 0 });
  }
  for (const type of ['date', 'datetime', 'email', 'url', 'boolean'] as const) {
    const to = wanted.filter((column) => column.type === type && !mapping.has(column.key));
    const from = found.filter((column) => column.type === type && !taken.has(column.key));
    if (to.length === 1 && from.length === 1) take({ to: to[0]!.key, from: from[0]!.key, score: 0 });
  }
  return mapping;
}

function scoreOf(to: Column, from: Column, fits: (to: Column, from: Column) => number): number {
  const names = [to.key, to.label ?? to.key];
  const own = [from.key, from.label ?? from.key];
  const name = Math.max(...names.flatMap((one) => own.map((other) => likeness(one, other))));
  if (name < 0.5) return 0;
  const share = fits(to, from);
  return name === 1 || share >= 0.5 ? name + share / 10 : 0;
}

/** 1 for the same letters and digits, less for names that share some of their words. */
function likeness(left: string, right: string): number {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  if (one.length === 0 || other.length === 0) return 0;
  if (one.join('') === other.join('')) return 1;
  const shared = one.filter((word) => other.some((candidate) => sameWord(word, candidate))).length;
  return shared / Math.max(one.length, other.length) - 0.01;
}

/** A plural is the same word. */
function sameWord(left: string, right: string): boolean {
  return left === right || `${left}s` === right || left === `${right}s`;
}

function wordsOf(name: string): string[] {
  return name
    .slice(0, 120)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether nearly all that stands in a column of the file are options of this one. */
function isOf(
  { options = [] }: Column,
  rows: readonly Readonly<Record<string, Cell>>[],
  from: string,
): boolean {
  const words = new Set(
    options.flatMap(({ value, label = value }) => [value.toLowerCase(), label.toLowerCase()]),
  );
  const filled = rows.flatMap((row) => (Object.hasOwn(row, from) ? (row[from] ?? []) : []));
  const known = filled.filter((cell) => words.has(String(cell).toLowerCase())).length;
  return known > 0 && known >= filled.length * 0.8;
}

function readShare(
  rows: readonly Readonly<Record<string, Cell>>[],
  to: Column,
  from: string,
  conversion: Conversion,
): number {
  let filled = 0;
  let read = 0;
  for (const row of rows) {
    const cell = Object.hasOwn(row, from) ? (row[from] ?? null) : null;
    if (cell === null) continue;
    filled++;
    if (convertCell(cell, to, conversion) !== undefined) read++;
  }
  return filled === 0 ? 0.5 : read / filled;
}
