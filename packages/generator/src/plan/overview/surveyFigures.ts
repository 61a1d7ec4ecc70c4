import type { ColumnProfile } from '../../understand/tables/profileData.js';
import type { Survey } from '../../understand/tables/survey.js';
import type { PlannedTable } from '../PlannedTable.js';
import type { Wish } from './Wish.js';
import { countOf, measureOf } from './tableMeasures.js';
import { metric } from './metrics.js';
import { chart } from './charts.js';

const mostScales = 2;

/** How many answered and what they think on average, how the answers to one question lie, and who thinks so. */
export function surveyFigures(
  table: PlannedTable,
  measures: readonly ColumnProfile[],
  { scales, answers }: Survey,
): Wish[] {
  const scores = measures.filter((column) => column.formula !== undefined);
  const averaged = [...scores, ...scales.filter((scale) => measures.includes(scale))];
  const shown = [countOf(table), ...averaged.slice(0, mostScales + 1).map(measureOf)];
  const [question] = [...answers, ...scales];
  const who = table.profile.categories.find(
    (column) => !answers.includes(column) && !scales.includes(column) && column.type !== 'multiselect',
  );
  const [main] = scales.length > 0 ? scales : scores;
  const several = table.profile.categories.find(({ type }) => type === 'multiselect');
  return [
    ...shown.map((measure) => metric(table, measure, 12 / shown.length)),
    ...(question ? [chart(table, countOf(table), { column: question }, 6)] : []),
    ...(who ? [chart(table, measureOf(main), { column: who }, 6)] : []),
    ...(several ? [chart(table, countOf(table), { column: several }, 12)] : []),
  ];
}
