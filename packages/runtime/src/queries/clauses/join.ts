import type { Cell, Query } from '@vitrine/schema';
import { duplicateOutput, tooManyRows } from '../../issues/queryMessages.js';
import type { QueryContext } from '../execute/QueryContext.js';
import type { Origin } from '../rows/RowSet.js';
import type { Table } from '../table/Table.js';
import { TableColumn } from '../table/TableColumn.js';
import { uniqueKeys } from '../table/uniqueKeys.js';
import { weakestOf, weakestOrigin } from '../rows/weakestOrigin.js';
import type { Clause } from './Clause.js';

type Join = NonNullable<Query['join']>[number];

const maxRows = 1_000_000;

/** Takes over columns of other datasets. A row with several matches becomes several rows. */
export const join: Clause = (table, query, context) => {
  let result = table;
  for (const [i, clause] of (query.join ?? []).entries()) {
    result = joinOne(result, clause, `/join/${i}`, context);
    if (context.failed) break;
  }
  return result;
};

function joinOne(left: Table, clause: Join, path: string, context: QueryContext): Table {
  const rowSet = context.dataset(clause.with, `${path}/with`);
  if (!rowSet) return left;
  const right = context.tables.of(rowSet);
  const pairs = clause.on.map((on, i) => ({
    left: context.column(left, on.left, `${path}/on/${i}/left`),
    right: context.column(right, on.right, `${path}/on/${i}/right`),
  }));
  if (context.failed) return left;
  const taken = takenColumns(left, right, clause, path, context);
  if (context.failed) return left;
  const matches = findMatches(
    joinKeys(
      left.size,
      pairs.map((pair) => pair.left!.cells),
    ),
    joinKeys(
      right.size,
      pairs.map((pair) => pair.right!.cells),
    ),
    clause.kind === 'inner',
  );
  if (!matches) {
    context.fail(tooManyRows(path, maxRows));
    return left;
  }
  return combine(left, right, taken, matches);
}

interface TakenColumn {
  readonly column: TableColumn;
  readonly as: string;
}

/** The columns to take over: those listed, or all that are not joined on. */
function takenColumns(
  left: Table,
  right: Table,
  clause: Join,
  path: string,
  context: QueryContext,
): TakenColumn[] {
  const joinedOn = new Set(clause.on.map((on) => on.right));
  const listed = clause.columns?.map(({ key, as }, i) => ({
    key,
    as: as ?? key,
    at: `${path}/columns/${i}`,
  }));
  const all = [...right.columns.keys()].filter((key) => !joinedOn.has(key));
  const taken: TakenColumn[] = [];
  const names = new Set(left.columns.keys());
  for (const { key, as, at } of listed ?? all.map((name) => ({ key: name, as: name, at: path }))) {
    const column = context.column(right, key, `${at}/key`);
    if (!column) continue;
    if (names.has(as)) context.fail(duplicateOutput(at, as));
    names.add(as);
    taken.push({ column, as });
  }
  return taken;
}

/** One text for each row from the cells that must be equal; null where one of them is null, which matches nothing. */
function joinKeys(size: number, columns: readonly (readonly Cell[])[]): (string | null)[] {
  return Array.from({ length: size }, (_, row) => {
    const cells = columns.map((column) => column[row] ?? null);
    return cells.includes(null) ? null : JSON.stringify(cells);
  });
}

interface Matches {
  readonly left: Uint32Array;
  /** -1 where a row has no match. */
  readonly right: Int32Array;
  /** Whether some row matched more than once. */
  readonly multiplied: boolean;
}

/** Pairs of rows in the order of the left, then of the right; null when there are too many. */
function findMatches(
  leftKeys: readonly (string | null)[],
  rightKeys: readonly (string | null)[],
  inner: boolean,
): Matches | null {
  const rowsByKey = new Map<string, number[]>();
  for (const [row, key] of rightKeys.entries()) {
    if (key === null) continue;
    const rows = rowsByKey.get(key);
    if (rows) rows.push(row);
    else rowsByKey.set(key, [row]);
  }
  const left: number[] = [];
  const right: number[] = [];
  let multiplied = false;
  for (const [row, key] of leftKeys.entries()) {
    const found = key === null ? undefined : rowsByKey.get(key);
    for (const match of found ?? (inner ? [] : [-1])) {
      left.push(row);
      right.push(match);
    }
    multiplied ||= found !== undefined && found.length > 1;
    if (left.length > maxRows) return null;
  }
  return { left: Uint32Array.from(left), right: Int32Array.from(right), multiplied };
}

function combine(left: Table, right: Table, taken: readonly TakenColumn[], matches: Matches): Table {
  let table = left.pick(matches.left);
  const origins = Array.from(matches.right, (match, row): Origin | null =>
    match < 0 ? table.origin(row) : weakestOrigin(table.origin(row), right.origin(match)),
  );
  const identity = matches.multiplied
    ? { dataset: null, writable: false, keys: uniqueKeys(Array.from(origins, (_, row) => table.key(row))) }
    : {};
  table = table.rebased({ origin: weakestOf(origins), origins, ...identity });
  for (const { column, as } of taken) {
    const label = as === column.info.key ? column.info.label : as;
    const read = () =>
      Array.from(matches.right, (match) => (match < 0 ? null : (column.cells[match] ?? null)));
    table = table.with(
      new TableColumn({ ...column.info, key: as, label, readOnly: true }, { cells: read }, { added: true }),
    );
  }
  return table;
}
