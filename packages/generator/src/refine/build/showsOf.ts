import type { Column, Format, Query, Value } from '@vitrine/schema';
import type { Shows } from '../../plan/Outline.js';
import { freeName } from '../../plan/measures.js';
import { areSteps } from '../../plan/PlannedColumn.js';
import { lexicons } from '../lexicon/lexicons.js';
import { refOf } from '../page/schemas.js';
import type { Page } from '../page/Page.js';
import type { Thing } from '../page/Thing.js';
import { plainWords } from '../text/words/plain.js';

type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isNumber = ({ type }: Column): boolean => type === 'number';
export const isDate = ({ type }: Column): boolean => type === 'date' || type === 'datetime';
/** Columns whose values make groups. */
export const isCategory = ({ type }: Column): boolean =>
  type === 'select' || type === 'person' || type === 'boolean' || type === 'multiselect';

const stateWords = new Set(
  lexicons.flatMap(({ phrases }) => phrases['stage status'] ?? []).flatMap(plainWords),
);

/** The column that rows are best put into groups by: the one that says how far they are, or else the first category. */
export function groupColumn(columns: readonly Column[]): Column | undefined {
  const categories = columns.filter(isCategory);
  const isState = ({ key, label = key }: Column): boolean =>
    plainWords(label).some((word) => stateWords.has(word));
  return categories.find(isState) ?? categories[0];
}

/** The clauses of a query that say which rows it reads. */
function inputOf({ from, join, derive, where }: Query): Query {
  return { from, ...(join && { join }), ...(derive && { derive }), ...(where && { where }) };
}

/** The number that a query gives over all rows it would list: the sum of a column, or how many rows there are. */
function totalOf(query: Query, column: Column | undefined): Value {
  const { aggregate } = query;
  const rows = inputOf(query);
  const isCut = query.limit !== undefined || query.having !== undefined;
  if (aggregate && !isCut) return { query: { ...rows, aggregate: [aggregate[0]!] } };
  const total = column
    ? ({ op: 'sum', key: column.key, as: 'value' } as const)
    : ({ op: 'count', as: 'value' } as const);
  return { query: { ...rows, aggregate: [total] } };
}

/** Rows grouped by a column, days by a period, with a number for each group. */
export function groupedQuery(
  rows: Query,
  x: Column,
  y: Column | undefined,
  unit: Grain = 'month',
  series?: Column,
): { query: Query; y: string } {
  const as = freeName(y?.key ?? 'rows', x.key);
  const isAverage = (typeof y?.format === 'object' ? y.format.style : y?.format) === 'percent';
  const query: Query = {
    ...inputOf(rows),
    groupBy: [{ key: x.key, ...(isDate(x) && { unit }) }, ...(series ? [{ key: series.key }] : [])],
    aggregate: [y ? { op: isAverage ? 'avg' : 'sum', key: y.key, as } : { op: 'count', as }],
    orderBy: isDate(x) || areSteps(x) ? [{ key: x.key }] : [{ key: as, desc: true }],
  };
  return { query, y: as };
}

/** The columns that properties of a node name, in the order of its schema. */
function keysNamed(thing: Thing): string[] {
  return Object.entries(thing.schema.properties ?? {}).flatMap(([key, property]) => {
    const value = thing.value[key];
    if (refOf(property) === 'key' && typeof value === 'string') return [value];
    if (typeof property['x-key'] !== 'string' || !Array.isArray(value)) return [];
    return value.flatMap((element) =>
      isRecord(element) && typeof element[property['x-key'] as string] === 'string'
        ? [element[property['x-key'] as string] as string]
        : [],
    );
  });
}

/** What a node shows, in the words of an outline, so that another type can be written for it. */
export function showsOf(thing: Thing, page: Page): Shows {
  const node = thing.node!;
  const found = page.queryOf(node);
  const bindings = page.describe(node.type)?.bindings ?? [];
  const valueKey = bindings.find(({ kind, path }) => kind === 'value' && path.length === 1)?.path[0];
  const own = valueKey === undefined ? undefined : (node.props[valueKey] as Value | undefined);
  const isScalar = found?.path.at(-1) === 'query' && found.path[0] === valueKey;
  const rows: Query | undefined =
    isScalar && found
      ? { from: found.query.from, ...(found.query.where && { where: found.query.where }) }
      : found?.query;
  const columns = rows ? page.queryColumns(rows) : [];
  const named = keysNamed(thing).flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const x =
    [...named, ...columns].find((column) => !isNumber(column) && (isCategory(column) || isDate(column))) ??
    named.find((column) => !isNumber(column)) ??
    columns.find((column) => !isNumber(column));
  const numbers =
    named.filter(isNumber).length > 0 ? named.filter(isNumber) : columns.filter(isNumber).slice(0, 1);
  const target = Object.entries(thing.schema.properties ?? {}).find(
    ([, { title }]) => title === 'Target' || title === 'Maximum',
  )?.[0];
  const group = groupColumn(named) ?? groupColumn(columns);
  return {
    ...(rows && { dataset: rows.from, query: rows }),
    ...((own ?? (rows && totalOf(rows, numbers[0]))) !== undefined && {
      value: own ?? totalOf(rows!, numbers[0]),
    }),
    ...(x && { x: x.key }),
    ...(numbers.length > 0 && { y: numbers.map(({ key, label = key }) => ({ key, label })) }),
    ...(group && { group: group.key }),
    ...(target !== undefined && node.props[target] !== undefined && { target: node.props[target] as Value }),
    ...(node.props['format'] !== undefined && { format: node.props['format'] as Format }),
  };
}
