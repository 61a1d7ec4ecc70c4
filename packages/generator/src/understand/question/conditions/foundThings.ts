import { isReading as isMeasuredName, readable } from '../../tables/columnNames.js';
import { namesAt, saysCount, type Reading } from '../Reading.js';
import type { ReadCondition } from './readConditions.js';

/** `samples with lead`, of a table that measures several things: those in which there was any. */
export function foundThings(reading: Reading): ReadCondition[] {
  const { things, values, profile } = reading;
  const value = values.find(
    ({ column, from }) =>
      column === things && namesAt(reading, from - 1).some((name) => name === 'with' || name === 'has'),
  );
  const measured = profile.measures.find((column) => isMeasuredName(readable(column)));
  if (!value || !measured || !saysCount(reading)) return [];
  const { from, to } = value;
  return [
    {
      where: { key: measured.key, op: 'gt', value: 0 },
      from,
      to,
      isState: true,
      note: {
        kind: 'inferred',
        text: `${value.value} was found where ${measured.label} is above 0`,
        from: `column ${measured.label}`,
      },
    },
  ];
}
