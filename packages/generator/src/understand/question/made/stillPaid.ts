import { isRecurring, readable } from '../../tables/columnNames.js';
import { endOf, stillOf } from '../../tables/recurring.js';
import type { AskedTable } from '../AskedTable.js';
import type { Asked, AskedGroup } from '../Question.js';
import type { Reduced } from './Reduced.js';
import type { Reading } from '../Reading.js';

/** `monthly income by site`: what comes in again and again is no income of those who left. */
export function stillPaid(
  { profile, headings, columns, periods, language }: Reading,
  table: AskedTable,
  groups: readonly AskedGroup[],
  measure: Asked,
): Reduced {
  const { column, op, combine, part } = measure;
  const isAdded = column !== undefined && op === 'sum' && !combine && !part && isRecurring(readable(column));
  const isTimed = periods.length > 0 || groups.some(({ unit }) => unit !== undefined);
  const ended = isAdded && !isTimed ? endOf(profile, headings) : undefined;
  if (!column || !ended || columns.some((match) => match.columns.includes(ended))) return { measure };
  return {
    measure: { ...measure, column: stillOf(column, ended, table.rows, language) },
    note: {
      kind: 'inferred',
      text: `rows with ${ended.label} bring in nothing anymore`,
      from: `column ${ended.label}`,
    },
  };
}
