import type { Column, PatchOp, Query } from '@vitrine/schema';
import { unitWord } from '../../../plan/measures.js';
import { groupedQuery, isDate, isNumber } from '../../build/showsOf.js';
import { regrouped } from '../../build/regrouped.js';
import type { Page } from '../../page/Page.js';
import { refOf } from '../../page/schemas.js';
import { setOp, unsetOp, type Thing } from '../../page/Thing.js';

import { partAt } from '../../text/clauses/readClauses.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { languageOf } from '../../text/languageOf.js';
import { propertiesOf, valueAt } from '../../values/properties.js';
import { findColumns } from '../../values/findColumn.js';
import type { Action, Context } from '../Action.js';
import { assign } from '../targets/assign.js';
import { followTitle } from '../columns/followTitle.js';
import { withoutOld } from '../settings/withoutOld.js';

interface Grouping {
  readonly ops: readonly PatchOp[];
  readonly by: string;
  /** What it was grouped by, where another column takes the place. */
  readonly from?: string;
  /** What the page calls a period and the one that takes its place. */
  readonly period?: { readonly from: string; readonly to: string };
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
const units: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year'];

const isIdle = idleBeside('widget', 'it', 'row', 'column', 'down', 'particle');

const grouping =
  (isSplit: boolean): Action =>
  (context) => {
    const { page } = context;
    const by = partAt(context.clause, 'by')?.words ?? [];
    // What follows `by` is a column, whatever components are called.
    const isBy = (rest: readonly Word[]): boolean =>
      by.every((word) => rest.includes(word) || means(word, 'filler', 'the', 'article'));
    const assigned = assign(
      withoutOld(context),
      page.nodes,
      (rest, thing) => (isBy(rest) ? readGrouping(rest, thing, context, isSplit) : null),
      // `by owner instead` is said of what is grouped already.
      ({ reading }) =>
        Number(reading.period !== undefined) +
        Number(context.clause.verb === null && reading.from !== undefined),
    );
    if (!assigned.pairs) {
      if (assigned.isQuestion || !assigned.named) return assigned.outcome;
      const what = assigned.named;
      const columns = what.node ? page.columnsOf(what.node).map(nameOf) : [];
      return columns.length === 0
        ? { refused: { key: 'cannotGroup', params: { what } } }
        : { refused: { key: 'noColumn', params: { what, columns: columns.join(', ') } } };
    }
    const ops = assigned.pairs.flatMap(({ reading }) => reading.ops);
    const what = assigned.pairs.map(({ thing }) => thing);
    if (ops.length === 0) return { refused: { key: 'nothingChanges', params: { what } } };
    const titles = assigned.pairs.map(({ thing, reading }) =>
      followTitle(thing, reading.period?.from ?? reading.from ?? '', reading.period?.to ?? reading.by),
    );
    const grouped = { key: 'grouped', params: { what, column: assigned.pairs[0]!.reading.by } } as const;
    return {
      ops: [...ops, ...titles.flatMap((title) => title.ops)],
      said: [grouped, ...titles.flatMap((title) => title.said)],
    };
  };

/** Groups what a node shows by another column or by days, weeks, months. */
export const group: Action = grouping(false);
/** Splits what a node shows into one series for each value of a column. */
export const split: Action = grouping(true);

/** A property that takes one column and is called so. */
function keyProperty(thing: Thing, title: string): string | undefined {
  return Object.entries(thing.schema.properties ?? {}).find(
    ([, property]) => property.title === title && refOf(property) === 'key',
  )?.[0];
}

function readGrouping(
  rest: readonly Word[],
  thing: Thing,
  context: Context,
  isSplit: boolean,
): Grouping | null {
  const { page } = context;
  const found = thing.node && page.queryOf(thing.node);
  if (!thing.node || !found || found.path.length !== 1) return null;
  const told = rest.filter((word) => !isIdle(word));
  const own = propertiesOf(thing).find(
    ({ title, ref }) => ref === 'key' && (title === 'Group by' || title === 'Group'),
  );
  if (own) {
    const column = onlyColumn(
      told,
      page.columnsOf(thing.node).filter((candidate) => !isNumber(candidate)),
    );
    if (!column) return null;
    return {
      by: nameOf(column),
      ops: valueAt(thing.value, own.path) === column.key ? [] : [setOp(thing, own.path, column.key)],
    };
  }
  const list = propertiesOf(thing).find(
    ({ title, schema }) => title === 'Group by' && schema.type === 'array',
  );
  if (list) {
    const column = onlyColumn(told, page.columnsOf(thing.node));
    return column && { by: nameOf(column), ops: [setOp(thing, list.path, [column.key])] };
  }
  const query = withGroups(found.query, context);
  const columns = page.inputColumnsOf(query);
  const unit = units.find((name) => told.length === 1 && means(told[0], name));
  const byTime = unit && columns.find(isDate);
  const column =
    byTime ??
    onlyColumn(
      told,
      columns.filter((candidate) => !isNumber(candidate)),
    );
  const along = keyProperty(thing, 'X');
  if (!column || along === undefined) return null;
  const series = keyProperty(thing, 'Series column');
  if (isSplit && series !== undefined)
    return { by: nameOf(column), ops: splitOps(thing, found.path, query, column, series) };
  const [group] = query.groupBy ?? [];
  const old = columns.find(({ key }) => key === group?.key);
  return {
    ...(old && old !== column && { from: nameOf(old) }),
    ...(byTime && unit && isUnit(group?.unit) && { period: periodsOf(group.unit, unit, page) }),
    by: byTime && unit ? unitWord(unit, languageOf(context.language)) : nameOf(column),
    ops: groupOps(thing, found.path, query, column, unit, along, context),
  };
}

const isUnit = (unit: string | undefined): unit is Unit => units.some((one) => one === unit);

function periodsOf(from: Unit, to: Unit, { artifact }: Page): Grouping['period'] {
  const language = languageOf(artifact.settings?.locale);
  return { from: unitWord(from, language), to: unitWord(to, language) };
}

const nameOf = ({ key, label = key }: Column): string => label;

/** The column that all the words name. */
function onlyColumn(words: readonly Word[], columns: readonly Column[]): Column | null {
  const best = findColumns(words, columns).find(({ used }) => words.every((word) => used.includes(word)));
  return best?.column ?? null;
}

/** The query with its groups in it: those of the view that it reads, when it only reads one. */
function withGroups(query: Query, { page }: Context): Query {
  const view = page.datasets.find(({ name }) => name === query.from)?.query;
  if (query.groupBy || !view?.groupBy || query.join) return query;
  return { ...view, ...query, from: view.from };
}

function groupOps(
  thing: Thing,
  path: readonly string[],
  query: Query,
  column: Column,
  unit: Unit | undefined,
  along: string,
  { page }: Context,
): PatchOp[] {
  const first = query.groupBy?.[0];
  if (!first) return groupRows(thing, path, query, column, along, page.inputColumnsOf(query));
  const bucket = unit ?? (isDate(column) ? ('month' as const) : undefined);
  const next = regrouped(query, first, { key: column.key, ...(bucket && { unit: bucket }) });
  const ops = [setOp(thing, path, next)];
  if (thing.value[along] !== column.key) ops.push(setOp(thing, [along], column.key));
  return ops;
}

/** Rows that stood one by one are summed up in groups. */
function groupRows(
  thing: Thing,
  path: readonly string[],
  query: Query,
  column: Column,
  along: string,
  columns: readonly Column[],
): PatchOp[] {
  const list = Object.entries(thing.schema.properties ?? {}).find(
    ([, property]) => typeof property['x-key'] === 'string',
  )?.[0];
  const drawn =
    list === undefined ? undefined : (thing.value[list] as { key?: string }[] | undefined)?.[0]?.key;
  const made = groupedQuery(
    query,
    column,
    columns.find(({ key }) => key === drawn),
  );
  return [
    setOp(thing, path, made.query),
    ...(thing.value[along] === column.key ? [] : [setOp(thing, [along], column.key)]),
  ];
}

function splitOps(
  thing: Thing,
  path: readonly string[],
  query: Query,
  column: Column,
  series: string,
): PatchOp[] {
  const isGrouped = query.groupBy?.some(({ key }) => key === column.key) ?? false;
  const ops =
    query.groupBy && !isGrouped
      ? [setOp(thing, path, { ...query, groupBy: [...query.groupBy, { key: column.key }] })]
      : [];
  if (thing.value[series] === column.key) return ops;
  if (thing.value[series] !== undefined && !query.groupBy) ops.push(unsetOp(thing, [series]));
  return [...ops, setOp(thing, [series], column.key)];
}
