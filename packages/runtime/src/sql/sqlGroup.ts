import type { Query } from '@vitrine/schema';
import { sql } from 'kysely';
import { duplicateOutput, needsKey } from '../issues/queryMessages.js';
import {
  orderTerms,
  type Sql,
  type SqlColumn,
  type SqlContext,
  type SqlFrame,
  type SqlKind,
} from './SqlFrame.js';

type Group = NonNullable<Query['groupBy']>[number];
type Aggregate = NonNullable<Query['aggregate']>[number];

/** groupBy and aggregate: one row for each group, in the engine's order. */
export function sqlGroup(frame: SqlFrame, query: Query, context: SqlContext): SqlFrame {
  const groups = query.groupBy ?? [];
  const aggregates = query.aggregate ?? [];
  if (groups.length === 0 && aggregates.length === 0) return frame;

  const columns = new Map<string, SqlColumn>();
  const add = (key: string, kind: SqlKind, path: string): Sql => {
    const at = context.name();
    if (columns.has(key)) context.fail(duplicateOutput(path, key));
    columns.set(key, { kind, at });
    return at;
  };
  const dimensions = groups.map((group, i) => dimension(group, frame, `/groupBy/${i}`, context));
  const names = groups.map(({ as, key }, i) =>
    add(as ?? key, dimensions[i]?.kind ?? 'text', `/groupBy/${i}`),
  );
  const values = aggregates.map((aggregate, i) => {
    const value = aggregateOf(aggregate, frame, `/aggregate/${i}`, context);
    return sql`${value.at} as ${add(aggregate.as, value.kind, `/aggregate/${i}/as`)}`;
  });
  const first = context.name();
  const place = context.name();
  const outputs = dimensions.map((own, i) => sql`${own?.at ?? sql`null`} as ${names[i]!}`);
  const selected = sql.join([...outputs, ...values, sql`min(${frame.place}) as ${first}`]);
  const by = names.length > 0 ? sql`group by ${sql.join(names)}` : sql``;
  // A window may not stand in the order of another: places of first appearance are a step of their own.
  const appearances = names.map(() => context.name());
  const order = dimensions.map((own, i) => (own?.order ? own.order(names[i]!) : appearances[i]!));
  const appeared = names.map(
    (name, i) => sql`, min(${first}) over (partition by ${name}) as ${appearances[i]!}`,
  );
  const ordered = order.length > 0 ? sql`order by ${sql.join(order)}` : sql``;
  const grouped = sql`select ${selected} from (${frame.select}) ${by}`;
  const placed = sql`select *${sql.join(appeared, sql``)} from (${grouped})`;
  return {
    select: sql`select *, row_number() over (${ordered}) as ${place} from (${placed})`,
    columns,
    place,
  };
}

interface Dimension extends SqlColumn {
  /** How its values are ordered; by first appearance when absent. */
  readonly order?: (name: Sql) => Sql;
}

function dimension(group: Group, frame: SqlFrame, path: string, context: SqlContext): Dimension | undefined {
  const column = context.columnOf(frame, group.key, `${path}/key`);
  if (!column) return undefined;
  for (const clause of ['fill', 'top'] as const)
    if (group[clause]) context.refuse(`${path}/${clause}`, `"${clause}"`);
  if (!group.unit) return column;
  if (column.kind !== 'date') {
    context.refuse(`${path}/unit`, 'a "unit" of anything but dates');
    return undefined;
  }
  const weekStart = context.environment.weekStart % 7;
  const { at } = column;
  const weekday = sql`cast(strftime('%w', ${at}) as integer)`;
  const month = sql`cast(substr(${at}, 6, 2) as integer)`;
  const byValue = (name: Sql) => orderTerms(name, false);
  switch (group.unit) {
    case 'day':
      return { kind: 'date', at, order: byValue };
    case 'week':
      return {
        kind: 'date',
        at: sql`date(${at}, '-' || ((${weekday} - ${weekStart} + 7) % 7) || ' days')`,
        order: byValue,
      };
    case 'month':
      return { kind: 'date', at: sql`substr(${at}, 1, 8) || '01'`, order: byValue };
    case 'quarter':
      return {
        kind: 'date',
        at: sql`substr(${at}, 1, 5) || printf('%02d', (${month} - 1) / 3 * 3 + 1) || substr(${at}, 8, 1) || '01'`,
        order: byValue,
      };
    case 'year':
      return { kind: 'date', at: sql`substr(${at}, 1, 5) || '01-01'`, order: byValue };
    case 'monthOfYear':
      return { kind: 'number', at: sql`cast(${month} as real)`, order: byValue };
    case 'dayOfWeek':
      return {
        kind: 'number',
        at: sql`cast((${weekday} + 6) % 7 + 1 as real)`,
        order: (name) => sql`${name} is null, (${name} - ${context.environment.weekStart} + 7) % 7`,
      };
    default:
      context.refuse(`${path}/unit`, `"${group.unit}", which depends on a time zone`);
      return undefined;
  }
}

function aggregateOf({ op, key }: Aggregate, frame: SqlFrame, path: string, context: SqlContext): SqlColumn {
  const none: SqlColumn = { kind: 'number', at: sql`null` };
  if (key === undefined || key === null) {
    if (op === 'count') return { kind: 'number', at: sql`cast(count(*) as real)` };
    context.fail(needsKey(path, op));
    return none;
  }
  const at = `${path}/key`;
  const column =
    op === 'min' || op === 'max' ? context.orderedColumn(frame, key, at) : context.columnOf(frame, key, at);
  if (!column) return none;
  switch (op) {
    case 'count':
      return { kind: 'number', at: sql`cast(count(${column.at}) as real)` };
    case 'countDistinct':
      return { kind: 'number', at: sql`cast(count(distinct ${column.at}) as real)` };
    case 'min':
      return { kind: column.kind, at: sql`min(${column.at})` };
    case 'max':
      return { kind: column.kind, at: sql`max(${column.at})` };
    case 'sum':
    case 'avg':
      if (column.kind !== 'number') context.refuse(at, `"${op}" of anything but numbers`);
      return { kind: 'number', at: op === 'sum' ? sql`sum(${column.at})` : sql`avg(${column.at})` };
    default:
      context.refuse(path, `"${op}"`);
      return none;
  }
}
