import { cellOf } from '@vitrine/runtime/internal';
import type { TableProfile } from '../../understand/tables/profileData.js';
import type { PlannedTable } from '../PlannedTable.js';

/** Whether each group has as many rows as the others, as devices that report all the time: there is nothing to count. */
export const isEven = ({ categories: [first] }: TableProfile): boolean =>
  first !== undefined && first.distinct > 1 && first.topShare * first.distinct < 1.02;

const hour = 3_600_000;

/** From here on rows of instants are readings and nothing that happened. */
const steadily = 0.9;

/** Whether rows come all the time, within hours of each other and over days, as those of devices do. */
export function isSteady({ profile, rows }: PlannedTable): boolean {
  const { time, measures } = profile;
  if (time?.column.type !== 'datetime' || measures.some(({ aggregate }) => aggregate === 'sum')) return false;
  const instants = rows
    .flatMap((row) => {
      const cell = cellOf(row, time.column.key);
      return typeof cell === 'string' ? Date.parse(cell) : [];
    })
    .toSorted((a, b) => a - b);
  const gaps = instants.slice(1).map((instant, at) => instant - instants[at]!);
  return gaps.length > 0 && gaps.filter((gap) => gap <= hour).length >= gaps.length * steadily;
}
