import { isClock } from '../../tables/clocks.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import { timeColumnOf } from '../conditions/periodConditions.js';
import type { Reading } from '../Reading.js';
import { nameInFormula } from './nameInFormula.js';

/** The column that says at what time of the day rows are: the one that is named, else the first of times or the main one of instants. */
export function clockColumnOf(reading: Reading): ColumnProfile | undefined {
  const tells = (column: ColumnProfile) => isClock(column) || column.type === 'datetime';
  const named = reading.columns.flatMap(({ columns }) => columns.slice(0, 2)).find(tells);
  const main = timeColumnOf(reading);
  return (
    named ??
    (main && tells(main) ? main : undefined) ??
    reading.profile.columns.find(isClock) ??
    reading.profile.columns.find(({ type }) => type === 'datetime')
  );
}

/** The hours of the day that a cell says, with their minutes as a fraction. */
export const hoursInFormula = ({ key, type }: ColumnProfile): string => {
  const name = nameInFormula(key);
  if (type === 'datetime') return `hour(${name}) + minute(${name}) / 60`;
  const colon = `find(":", ${name})`;
  return `(number(left(${name}, ${colon} - 1)) + number(mid(${name}, ${colon} + 1, 2)) / 60)`;
};
