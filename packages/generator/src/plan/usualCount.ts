import { namesInList } from './trade/designTrade.js';
import { sharedState } from '../trades/Trade.js';
import type { UnitId } from '../understand/lexicon/Lexicon.js';
import type { PlannedColumn } from './PlannedColumn.js';
import type { TableDesign } from './TableDesign.js';

const listed = 8;
const overMonths = 48;

/** How many sample rows a table has: few to read, more where they are seen over time. */
export function usualCount(design: TableDesign, isAlong: boolean, unit: UnitId | null = null): number {
  const { kept } = design;
  const few = kept ? (kept.rows ?? namesInList(design)) : listed;
  if (!isAlong) return few;
  if (few < overMonths) spread(design);
  const days = unit === null ? undefined : drawnDays[unit];
  if (days && design.day) design.replace(design.day, { days, sample: undefined });
  return Math.max(few, overMonths);
}

/** So many days back do samples lie that are drawn by week or day, so that each bucket has some. */
const drawnDays: Readonly<Partial<Record<UnitId, readonly [number, number]>>> = {
  day: [-9, 0],
  week: [-55, 0],
};

/**
 * Lets the days of sample rows, and the states that go with them, lie over months instead of around today. Whether somebody
 * came, or is still there, goes with no day.
 */
function spread(design: TableDesign): void {
  const areStatesApart = design.joinedDay ?? (design.kept && sharedState(design.kept));
  const isOfDays = ({ spec, isStage }: PlannedColumn) =>
    (isStage === true && !areStatesApart) || spec.type === 'date' || spec.type === 'datetime';
  for (const column of design.columns.filter(isOfDays)) design.replace(column, { sample: undefined });
}
