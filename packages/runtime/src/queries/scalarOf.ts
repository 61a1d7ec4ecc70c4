import type { Query, QueryValue } from '@vitrine/schema';
import { ambiguousColumn, notScalar, unknownColumn } from '../issues/queryMessages.js';
import { groups } from './clauses/group/group.js';
import { executeQuery } from './execute/executeQuery.js';
import { cellOf, type RowSet } from './rows/RowSet.js';
import type { QueryEnvironment, ScalarResult } from './types.js';

/**
 * The one value that a query gives. It is null when there is no row (0 for a count), and, with `query.notScalar`, when there are
 * several rows or when more than one column could be meant. Paths of issues point into the value.
 */
export function scalarOf(value: QueryValue, environment: QueryEnvironment): ScalarResult {
  const { rowSet, issues } = executeQuery(value.query, environment);
  const located = issues.map((issue) => ({ ...issue, path: `/query${issue.path}` }));
  if (!rowSet) return { value: null, origin: null, issues: located };

  const candidates = outputs(value.query, rowSet);
  const wanted = value.column ?? (candidates.length === 1 ? candidates[0] : undefined);
  const known = rowSet.columns.map((column) => column.key);
  const issue =
    wanted === undefined
      ? ambiguousColumn('', candidates)
      : !known.includes(wanted)
        ? unknownColumn('/column', wanted, known)
        : rowSet.rows.length > 1
          ? notScalar('/query', rowSet.rows.length)
          : undefined;
  if (issue || wanted === undefined) {
    return { value: null, origin: null, issues: issue ? [...located, issue] : located };
  }
  const [row] = rowSet.rows;
  if (!row) return { value: isCount(value.query, wanted) ? 0 : null, origin: rowSet.origin, issues: located };
  return { value: cellOf(row, wanted), origin: rowSet.origins?.[0] ?? rowSet.origin, issues: located };
}

/** The columns that are no group. */
function outputs(query: Query, rowSet: RowSet): string[] {
  const groupNames = new Set(groups(query) ? query.groupBy?.map(({ as, key }) => as ?? key) : []);
  return rowSet.columns.map((column) => column.key).filter((key) => !groupNames.has(key));
}

function isCount(query: Query, column: string): boolean {
  const aggregate = query.aggregate?.find(({ as }) => as === column);
  return aggregate?.op === 'count' || aggregate?.op === 'countDistinct';
}
