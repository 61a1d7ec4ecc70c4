import type { Query } from '@vitrine/schema';
import { sql } from 'kysely';
import { duplicateOutput, needsKey } from '../issues/queryMessages.js';
import { orderTerms, type Sql, type SqlContext, type SqlFrame } from './SqlFrame.js';

type WindowClause = NonNullable<Query['window']>[number];

/** Columns computed along the rows; each may read those before it. */
export function sqlWindow(frame: SqlFrame, query: Query, context: SqlContext): SqlFrame {
  return (query.window ?? []).reduce(
    (result, clause, i) => addWindow(result, clause, `/window/${i}`, context),
    frame,
  );
}

function addWindow(frame: SqlFrame, clause: WindowClause, path: string, context: SqlContext): SqlFrame {
  const { as, op, key } = clause;
  const orders = clause.orderBy ?? [];
  if (frame.columns.has(as)) context.fail(duplicateOutput(`${path}/as`, as));
  if (!key && (op !== 'rank' || orders.length === 0)) context.fail(needsKey(path, op));
  const column = key
    ? op === 'rank'
      ? context.orderedColumn(frame, key, `${path}/key`)
      : context.columnOf(frame, key, `${path}/key`)
    : undefined;
  if (column && op !== 'rank' && column.kind !== 'number')
    context.refuse(`${path}/key`, `"${op}" of anything but numbers`);
  const terms = orders.map((order, i) => {
    const ordered = context.orderedColumn(frame, order.key, `${path}/orderBy/${i}/key`);
    return ordered && orderTerms(ordered.at, order.desc === true);
  });
  const partitions = (clause.partitionBy ?? []).map(
    (name, i) => context.columnOf(frame, name, `${path}/partitionBy/${i}`)?.at,
  );
  if (context.failed) return frame;
  const within = partitions.length > 0 ? sql`partition by ${sql.join(partitions as Sql[])}` : sql``;
  const shared = sql.join(terms as Sql[]);
  const along = sql`${within} order by ${sql.join([...(terms as Sql[]), frame.place])}`;
  const name = context.name();
  const value = windowValue(clause, column?.at ?? null, { within, along, shared });
  return {
    ...frame,
    select: sql`select *, ${value} as ${name} from (${frame.select})`,
    columns: new Map(frame.columns).set(as, { kind: 'number', at: name }),
  };
}

interface WindowPlace {
  readonly within: Sql;
  readonly along: Sql;
  /** The order without what breaks ties. */
  readonly shared: Sql;
}

function windowValue(
  { op, size }: WindowClause,
  cell: Sql | null,
  { within, along, shared }: WindowPlace,
): Sql {
  if (cell === null) return sql`cast(rank() over (${within} order by ${shared}) as real)`;
  const before = sql`lag(${cell}) over (${along})`;
  switch (op) {
    case 'rank':
      return sql`case when ${cell} is not null then cast(rank() over (${within} order by ${orderTerms(cell, true)}) as real) end`;
    case 'runningTotal':
      return sql`sum(${cell}) over (${along} rows unbounded preceding)`;
    case 'difference':
      return sql`(${cell} - ${before})`;
    case 'percentChange':
      return sql`((${cell} - ${before}) / nullif(abs(${before}), 0))`;
    case 'shareOfTotal':
      return sql`(${cell} / nullif(sum(${cell}) over (${within}), 0))`;
    case 'movingAverage':
      return sql`avg(${cell}) over (${along} rows between ${sql.lit((size ?? 3) - 1)} preceding and current row)`;
  }
}
