import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import { nameInFormula } from '../columns/nameInFormula.js';
import type { AskedTable } from '../AskedTable.js';
import type { Asked, Note } from '../Question.js';
import type { Reading } from '../Reading.js';

/** What is computed, and up to which day where rows have not ended. */
interface UntilNow {
  readonly measure: Asked;
  readonly note?: Note;
}

const secondsOfDay = 86_400;

/** `longest open ticket`: where none of the rows that are meant has ended, the time up to the last day of the data. */
export function untilNow({ values }: Reading, table: AskedTable, measure: Asked): UntilNow {
  const { column } = measure;
  const duration = table.durations.find((one) => column !== undefined && one.column.key === column.key);
  if (!duration || !column || values.length === 0) return { measure };
  const isMeant = (row: Row) => values.every(({ column: { key }, value }) => cellOf(row, key) === value);
  const meant = table.rows.filter(isMeant);
  if (meant.length === 0 || meant.some((row) => cellOf(row, duration.to.key) !== null)) return { measure };
  const times = [duration.from, duration.to, ...table.profile.columns.filter(({ role }) => role === 'time')];
  const last = times.reduce((latest, { max }) => (String(max ?? '') > latest ? String(max) : latest), '');
  const day = last.slice(0, 10);
  const days = `datediff(${nameInFormula(duration.from.key)}, date("${day}"), "day")`;
  const formula = duration.seconds === secondsOfDay ? days : `${days} * ${secondsOfDay / duration.seconds}`;
  return {
    measure: { ...measure, column: { ...column, formula } },
    note: {
      kind: 'inferred',
      text: `without ${duration.to.label} counted up to ${day}, the last day of the data`,
      from: `column ${duration.from.label}`,
    },
  };
}
