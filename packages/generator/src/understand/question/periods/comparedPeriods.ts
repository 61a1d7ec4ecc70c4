import { asLabel } from '../../columns/columns.js';
import { startOf } from '../../dates/calendar.js';
import { isGrammar } from '../../words/mentions.js';
import { timeColumnOf } from '../conditions/periodConditions.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { AskedGroup } from '../Question.js';
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
function partsOf(reading: Reading, column: ColumnProfile): AskedGroup {
  const { key } = column;
  const parts = reading.periods.map(({ first, after, start, end }) => ({
    name: asLabel(reading.text.slice(start, end).trim()),
    where: {
      all: [
        { key, op: 'gte' as const, value: first },
        { key, op: 'lt' as const, value: after },
      ],
    },
  }));
  return { column, isCompared: true, parts };
}
