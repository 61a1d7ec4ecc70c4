import type { Meaning, PartWish } from '../../understand/Meaning.js';
import type { TableDesign } from '../TableDesign.js';
import { usualCount } from '../usualCount.js';
import type { RecordsShape } from './composeRecords.js';

/** How many sample rows there are: as many as are compared, those of a trade, or more where they are seen over time. */
export function sampleCount(design: TableDesign, shape: RecordsShape, meaning: Meaning): number {
  const { topic, views } = meaning;
  if (isCompared(meaning) && meaning.count) return meaning.count;
  const isParted = views.some(isPartOfRows);
  const isAlong = isParted || topic.isOverTime || views.some((view) => view.topic.isOverTime);
  if (design.kept)
    return usualCount(design, isAlong || (shape === 'dashboard' && design.pastDay !== undefined));
  if (shape === 'league') return 6;
  const isSeries = shape === 'dashboard' || isParted || series.has(design.entity) || isNoted(design);
  return usualCount(design, isSeries);
}

const series: ReadonlySet<string> = new Set(['sale', 'order']);

/** Whether some of the rows are told apart: of few rows one or none would be late. */
const isPartOfRows = ({ rows, topic }: PartWish): boolean =>
  topic.dimensions.length > 0 && (rows === 'open' || topic.states.length > 0);

/** Whether it is noted day by day how much there was of what no lexicon knows. */
export const isNoted = (design: TableDesign): boolean =>
  design.entity === 'own' && design.find('date') !== undefined && design.find('quantity') !== undefined;

/** Whether records themselves are compared, by what is kept about each. */
export const isCompared = ({ isCompare, columns, topic }: Meaning): boolean =>
  isCompare && columns.length > 0 && topic.dimensions.length === 0;

/** Whether a number of rows that are overdue was asked for by name. */
export const isLateAsked = ({ views }: Meaning): boolean =>
  views.some(({ part, topic }) => part === 'metric' && topic.states.includes('overdue'));

/** Days from today between which rows are due of which some are late. */
const daysOfLate = [-60, 9] as const;

/** Lets some of the rows be late where those were asked for. */
export function letSomeBeLate(design: TableDesign, meaning: Meaning): void {
  const due = design.find('due');
  if (due && !design.pastDay && isLateAsked(meaning))
    design.replace(due, { days: daysOfLate, sample: undefined });
}
