import type { Cell, Format, IconName, Row, Tone } from '@vitrine/schema';
import { sharedSchemas } from '@vitrine/schema';
import { cellOf, createCollator } from '@vitrine/runtime/internal';
import type { DataListViewProps } from '../../generated/viewProps.js';

/** One entry as it is drawn. */
export interface ListEntry {
  /** Identity: the row's key, or the item's id. */
  readonly key: string;
  readonly label: Cell;
  readonly labelFormat?: Format;
  readonly value?: Cell;
  readonly format?: Format;
  readonly secondary?: Cell;
  readonly secondaryFormat?: Format;
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly avatar?: string;
  readonly link?: string;
  /** What the host receives when it is clicked. */
  readonly source: Readonly<Record<string, unknown>>;
}

type Fields = NonNullable<DataListViewProps['fields']>;

/** The entries in order: of the data, or without data those written one by one. */
export function listEntries(props: DataListViewProps, locale: string): ListEntry[] {
  return props.data ? recordEntries(props, locale) : itemEntries(props);
}

function itemEntries({ items = [], format, tones }: DataListViewProps): ListEntry[] {
  const used = new Map<string, number>();
  return items.map((item) => {
    const name = item.id ?? item.label ?? '';
    const count = used.get(name) ?? 0;
    used.set(name, count + 1);
    return {
      ...item,
      key: count === 0 ? name : `${name} ${count + 1}`,
      format: item.format ?? format,
      tone: item.tone ?? toneOf(item.value ?? null, tones),
      avatar: item.avatar ?? undefined,
      source: item,
    };
  });
}

function recordEntries(
  { data, fields = {}, format, tones, orderBy }: DataListViewProps,
  locale: string,
): ListEntry[] {
  if (!data) return [];
  const columns = new Map(data.columns.map((column) => [column.key, column]));
  const own = data.columns.filter(({ key, label }) => key !== (data.key ?? 'id') || label !== key);
  const named = new Set(Object.values(fields));
  const free = own.filter(({ key }) => !named.has(key));
  const labelKey = fields.label ?? free[0]?.key ?? own[0]?.key;
  const valueKey = fields.value ?? free.find(({ key }) => key !== labelKey)?.key;
  const formatOf = (key: string | undefined): Format | undefined => {
    const column = key === undefined ? undefined : columns.get(key);
    const isTime = column?.type === 'date' || column?.type === 'datetime';
    return column?.format ?? (isTime ? (column.type as 'date' | 'datetime') : undefined);
  };
  const read = (row: Row, key: string | undefined) =>
    key === undefined ? null : shown(cellOf(row, key), columns.get(key));
  const order = sortedRows(data.rows, orderBy ?? [], locale);
  return order.map((number) => {
    const row = data.rows[number]!;
    const value = read(row, valueKey);
    return {
      key: data.keys[number]!,
      label: read(row, labelKey),
      labelFormat: formatOf(labelKey),
      value: valueKey === undefined ? undefined : value,
      format: format ?? formatOf(valueKey),
      secondary: fields.secondary === undefined ? undefined : read(row, fields.secondary),
      secondaryFormat: formatOf(fields.secondary),
      tone: recordTone(row, fields, valueKey, tones, columns),
      icon: iconOf(row, fields.icon),
      avatar: textOf(row, fields.avatar),
      link: textOf(row, fields.link),
      source: row,
    };
  });
}

type Columns = ReadonlyMap<string, NonNullable<DataListViewProps['data']>['columns'][number]>;
type Column = NonNullable<ReturnType<Columns['get']>>;

/** A choice by its label. */
function shown(cell: Cell, column: Column | undefined): Cell {
  const label = (value: string) => column?.options?.find((option) => option.value === value)?.label ?? value;
  if (Array.isArray(cell)) return cell.map(label);
  return typeof cell === 'string' ? label(cell) : cell;
}

const tones = new Set<unknown>(sharedSchemas.tone?.enum);
const icons = new Set<unknown>(sharedSchemas.icon?.enum);

function recordTone(
  row: Row,
  fields: Fields,
  valueKey: string | undefined,
  given: DataListViewProps['tones'],
  columns: Columns,
): Tone | undefined {
  const key = fields.tone ?? valueKey;
  if (key === undefined) return undefined;
  const cell = cellOf(row, key);
  const option = columns.get(key)?.options?.find(({ value }) => value === cell);
  return (
    toneOf(cell, given) ??
    option?.tone ??
    (fields.tone !== undefined && tones.has(cell) ? (cell as Tone) : undefined)
  );
}

function toneOf(cell: Cell, given: DataListViewProps['tones'] = []): Tone | undefined {
  return given.find(({ value }) => String(value) === String(cell))?.tone;
}

function iconOf(row: Row, key: string | undefined): IconName | undefined {
  const cell = key === undefined ? null : cellOf(row, key);
  return icons.has(cell) ? (cell as IconName) : undefined;
}

function textOf(row: Row, key: string | undefined): string | undefined {
  const cell = key === undefined ? null : cellOf(row, key);
  return typeof cell === 'string' && cell !== '' ? cell : undefined;
}

/** Row numbers in order; null last both ways, rows that are equal as they stood. */
function sortedRows(
  rows: readonly Row[],
  orderBy: NonNullable<DataListViewProps['orderBy']>,
  locale: string,
): number[] {
  const numbers = rows.map((_, index) => index);
  if (orderBy.length === 0) return numbers;
  const collator = createCollator(locale);
  const compare = (a: Cell, b: Cell, sign: number): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
    return collator.compare(String(a), String(b)) * sign;
  };
  return numbers.sort((left, right) => {
    for (const { key, desc } of orderBy) {
      const order = compare(cellOf(rows[left]!, key), cellOf(rows[right]!, key), desc ? -1 : 1);
      if (order !== 0) return order;
    }
    return left - right;
  });
}
