import type { Condition, Query } from '@vitrine/schema';
import { isRowDay, readable } from '../../understand/tables/columnNames.js';
import type { ColumnProfile } from '../../understand/tables/profileData.js';
import { measureLabel, type Measure } from '../measures.js';
import { countedName } from '../recordName.js';
import type { PlannedTable } from '../PlannedTable.js';

export function measureOf(column: ColumnProfile | undefined): Measure {
  return column ? { op: column.aggregate, column } : { op: 'count' };
}

/** How many rows there are; records, where each has several. */
export const countOf = ({ record }: PlannedTable): Measure =>
  record ? { op: 'countDistinct', column: record } : { op: 'count' };

export const countsRows = ({ op }: Measure): boolean => op === 'count' || op === 'countDistinct';

/** What a measure is called; of rows, what they are. */
export const labelOf = (table: PlannedTable, measure: Measure): string =>
  countsRows(measure)
    ? countedName(table, table.language)
    : measureLabel(measure, table.title, table.language);

/** How a measure is computed row by row, where the data does not have it. */
export const deriveOf = ({ column }: Measure): Pick<Query, 'derive'> =>
  column?.formula === undefined ? {} : { derive: [{ as: column.key, formula: column.formula }] };

/** The days along which something happened; when a row was last changed is no such. */
export const timeOf = ({ profile: { time } }: PlannedTable) =>
  time && !isRowDay(readable(time.column)) ? time : null;

/** Only rows that no total adds up. */
export function withoutTotals(table: PlannedTable, where: readonly Condition[]): Pick<Query, 'where'> {
  const { totals } = table;
  const all = totals ? [...where, { key: totals.key, op: 'ne' as const, value: totals.value }] : where;
  const [first] = all;
  if (!first) return {};
  return { where: all.length === 1 ? first : { all: [...all] } };
}
