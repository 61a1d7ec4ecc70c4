import type { Query } from '@vitrine/schema';
import { sql } from 'kysely';
import { orderTerms, type Sql, type SqlContext, type SqlFrame } from './SqlFrame.js';

/** orderBy, offset and limit: the whole statement, with its columns named `v0`, `v1` …. */
export function sqlOrder(frame: SqlFrame, query: Query, context: SqlContext): Sql {
  const terms = (query.orderBy ?? []).map(({ key, desc }, i) => {
    const column = context.orderedColumn(frame, key, `/orderBy/${i}/key`);
    return column ? orderTerms(column.at, desc === true) : sql`null`;
  });
  const values = [...frame.columns].map(([key, { at, kind }], i) => {
    if (kind === 'list') context.refuse('', `a list, as in column "${key}"`);
    return sql`${at} as ${sql.id(`v${i}`)}`;
  });
  const { limit, offset } = query;
  const slice =
    limit === undefined && offset === undefined
      ? sql``
      : sql` limit ${sql.lit(limit ?? -1)} offset ${sql.lit(offset ?? 0)}`;
  return sql`select ${sql.join(values)} from (${frame.select}) order by ${sql.join([...terms, frame.place])}${slice}`;
}
