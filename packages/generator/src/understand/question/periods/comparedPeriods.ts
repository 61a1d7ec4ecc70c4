import { asLabel } from '../../columns/columns.js';
import { startOf } from '../../dates/calendar.js';
import { isGrammar } from '../../words/mentions.js';
import { timeColumnOf } from '../conditions/periodConditions.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { Where } from '@vitrine/schema';
import { isOfMonths, monthColumnOf, monthsWithin } from '../conditions/namedMonths.js';
import type { AskedGroup, Days } from '../Question.js';
import { says, type Reading } from '../Reading.js';

/** `2024 vs 2025`: periods that are named to be seen beside each other. */
export function comparesPeriods(reading: Reading): boolean {
  const { periods, text } = reading;
  const separate = periods.some((period, index) => {
    const next = periods[index + 1];
    if (!next) return false;
    const between = text.slice(period.end, next.start);
    return (
      /\b(?:and|und|y|e|et|vs|versus|with|mit|con|com|avec|against|gegen|or|compared|than|als|que|frente|contra)\b|[,&和与と、]|比/iu.test(
        between,
      ) || says(reading, 'compare')
    );
  });
  return separate && !isAfterBetween(reading);
}

const isAfterBetween = ({ mentions, periods }: Reading) =>
  mentions.some(
    (mention) =>
      isGrammar(mention, 'between') &&
      /^(?:between|zwischen|entre)$/iu.test(mention.text) &&
      mention.end <= periods[0]!.start,
  );

/** The periods that are named as groups: by their unit of the calendar, else each under its own name. */
export function periodGroup(reading: Reading): AskedGroup | undefined {
  const column = timeColumnOf(reading);
  const [period] = reading.periods;
  const months = isOfMonths(reading, column) ? monthColumnOf(reading) : undefined;
  if (months && period) return partsOf(reading, months, (days) => monthsWithin(months, days));
  if (!column || !period) return undefined;
  if (column.role !== 'time') return { column, isCompared: true };
  const isWhole = reading.periods.every(
    ({ first, after, unit }) => startOf(first, unit) === first && startOf(first, unit, 1) === after,
  );
  if (isWhole) return { column, unit: period.unit, isCompared: true };
  return partsOf(reading, column);
}

/** `per month in 2026 compared to 2025`: years that are named, beside each other month by month. */
export function yearGroup(reading: Reading): AskedGroup | undefined {
  const column = timeColumnOf(reading);
  const areYears = reading.periods.every(
    ({ first, after, unit }) =>
      unit === 'year' && startOf(first, 'year') === first && startOf(first, 'year', 1) === after,
  );
  return column?.role === 'time' && areYears ? partsOf(reading, column) : undefined;
}

/** Periods under the names that they have in the question. */
function partsOf(
  reading: Reading,
  column: ColumnProfile,
  within: (days: Days) => Where = ({ first, after }) => ({
    all: [
      { key: column.key, op: 'gte', value: first },
      { key: column.key, op: 'lt', value: after },
    ],
  }),
): AskedGroup {
  const parts = reading.periods.map(({ first, after, start, end, name }) => ({
    name: asLabel(name ?? reading.text.slice(start, end).trim()),
    where: within({ first, after }),
  }));
  return { column, isCompared: true, parts };
}
