import { cellOf } from '@vitrine/runtime/internal';
import type { Row, Where } from '@vitrine/schema';
import { fold } from '../words/fold.js';
import { timeColumnOf } from './conditions/periodConditions.js';
import type { Asked, AskedGroup, Note } from './Question.js';
import { isYearColumn } from './columns/columnRoles.js';
import { type Reading } from './Reading.js';

/** Names of what is there at a time, and is not added up over several: people, stocks, balances. */
const levels =
  /\b(?:pop|population|people|inhabitants|residents|headcount|employees|stock|inventory|balance|mrr|arr|subscribers|followers|members|users|debt|assets|einwohner|bevolkerung|mitarbeiter|bestand|saldo|kontostand|poblacion|habitantes|empleados|existencias|habitants|effectif|solde|populacao|funcionarios|estoque)\b|人口|在庫|库存|余额|残高|会員数/u;

/** Of what is counted anew each year or month only the newest counts, where no time is named. */
export function newestPeriod(
  reading: Reading,
  rows: readonly Row[],
  groups: readonly AskedGroup[],
  [measure]: readonly Asked[],
): { readonly where: Where; readonly note: Note } | null {
  const time = timeColumnOf(reading);
  const isLevel =
    measure?.op === 'sum' &&
    measure.column &&
    levels.test(fold(measure.column.label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
  if (!time || !isLevel || reading.periods.length > 0 || groups.some(({ column }) => column === time))
    return null;
  if (time.role !== 'time' && !isYearColumn(time)) return null;
  const id = reading.profile.columns.find(
    (column) => column !== time && column.type !== 'number' && isPanel(rows, time.key, column.key),
  );
  if (!id || time.max === null) return null;
  return {
    where: { key: time.key, op: 'eq', value: time.max },
    note: {
      kind: 'inferred',
      text: `the newest numbers, of ${time.max}: they are not added up over time`,
      from: `column ${time.label}`,
    },
  };
}

/** From here on values come back time and again, and are not such as happen to stand beside some days. */
const mostly = 0.5;

/** Whether each time has at most one row for each value, and most times have most values. */
function isPanel(rows: readonly Row[], time: string, key: string): boolean {
  const pairs = new Set<string>();
  const values = new Set<unknown>();
  const times = new Set<unknown>();
  for (const row of rows) {
    const value = cellOf(row, key);
    const pair = JSON.stringify([cellOf(row, time), value]);
    if (pairs.has(pair)) return false;
    pairs.add(pair);
    values.add(value);
    times.add(cellOf(row, time));
  }
  return values.size > 1 && values.size <= rows.length / 2 && pairs.size > values.size * times.size * mostly;
}
