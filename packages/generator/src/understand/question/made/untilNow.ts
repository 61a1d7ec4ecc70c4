import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import { nameInFormula } from '../columns/nameInFormula.js';
import type { AskedTable } from '../AskedTable.js';
import type { Asked } from '../Question.js';
import type { Reduced } from './Reduced.js';
import type { Reading } from '../Reading.js';
import { saysHere } from '../lexicon/whenWords.js';
import type { Duration } from './durations.js';

const secondsOfDay = 86_400;

/** `longest open ticket`: where none of the rows that are meant has ended, the time up to the last day of the data. */
export function untilNow(reading: Reading, table: AskedTable, measure: Asked): Reduced {
  const { values, tokens } = reading;
  const { column } = measure;
  const duration = table.durations.find((one) => column !== undefined && one.column.key === column.key);
  const isOfToday = saysHere(tokens.map(({ folded }) => folded));
  if (duration && column && isOfToday && duration.to.filled < duration.from.filled)
    return untilToday(reading, table, measure, duration);
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

/** `who has been here longest`: of those who have not left, up to today. */
function untilToday(
  reading: Reading,
  table: AskedTable,
  measure: Asked,
  { from, to, seconds }: Duration,
): Reduced {
  const days = `datediff(${nameInFormula(from.key)}, date("${table.today}"), "day")`;
  const formula = seconds === secondsOfDay ? days : `${days} * ${secondsOfDay / seconds}`;
  const label = `${from.label} → ${table.today}`;
  // `longest`: of somebody who came several times the first one counts.
  const isLongest = reading.signs.some(({ ids }) => ids.includes('long'));
  const op = isLongest ? 'max' : measure.op;
  return {
    measure: { ...measure, op, column: { ...measure.column!, key: label, label, formula } },
    where: { key: to.key, op: 'isNull' },
    note: {
      kind: 'inferred',
      text: `those with ${to.label} are left out, the others counted up to ${table.today}`,
      from: `columns ${from.label}, ${to.label}`,
    },
  };
}
