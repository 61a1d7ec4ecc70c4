import type { Query } from '@vitrine/schema';
import { sql } from 'kysely';
import { duplicateOutput } from '../issues/queryMessages.js';
import { and, type SqlContext, type SqlFrame, type SqlKind } from './SqlFrame.js';

type Join = NonNullable<Query['join']>[number];
type FindTable = (name: string, path: string) => SqlFrame | undefined;

/** Takes over columns of other tables, in the order of the left rows, then of the right. */
export function sqlJoins(frame: SqlFrame, query: Query, table: FindTable, context: SqlContext): SqlFrame {
  return (query.join ?? []).reduce((left, clause, i) => {
    const right = table(clause.with, `/join/${i}/with`);
    return right ? joinOne(left, right, clause, `/join/${i}`, context) : left;
  }, frame);
}

/** Cells of different kinds are never equal, whatever the database would convert. */
const storage = (kind: SqlKind): string => (kind === 'number' || kind === 'boolean' ? kind : 'text');

function joinOne(left: SqlFrame, right: SqlFrame, clause: Join, path: string, context: SqlContext): SqlFrame {
  const matches = clause.on.map((on, i) => {
    const own = context.columnOf(left, on.left, `${path}/on/${i}/left`);
    const other = context.columnOf(right, on.right, `${path}/on/${i}/right`);
    return own && other && storage(own.kind) === storage(other.kind) ? sql`${own.at} = ${other.at}` : sql`0`;
  });
  const joinedOn = new Set(clause.on.map((on) => on.right));
  const wanted =
    clause.columns?.map(({ key, as }, i) => ({ key, as: as ?? key, at: `${path}/columns/${i}` })) ??
    [...right.columns.keys()].filter((key) => !joinedOn.has(key)).map((key) => ({ key, as: key, at: path }));
  const columns = new Map(left.columns);
  for (const { key, as, at } of wanted) {
    if (columns.has(as)) context.fail(duplicateOutput(at, as));
    const column = context.columnOf(right, key, `${at}/key`);
    if (column) columns.set(as, column);
  }
  const place = context.name();
  const kind = clause.kind === 'inner' ? sql`inner join` : sql`left join`;
  return {
    select: sql`select *, row_number() over (order by ${left.place}, ${right.place}) as ${place} from (${left.select}) ${kind} (${right.select}) on ${and(matches)}`,
    columns,
    place,
  };
}
