import { namesInList } from './trade/designTrade.js';
import type { TableDesign } from './TableDesign.js';

const listed = 8;
const overMonths = 24;

/** How many sample rows a table has: few to read, more where they are seen over time. */
export function usualCount(design: TableDesign, isAlong: boolean): number {
  const { kept } = design;
  const few = kept ? (kept.rows ?? namesInList(design)) : listed;
  if (!isAlong || few >= overMonths) return few;
  spread(design);
  return overMonths;
}

/** From so many days on a column tells of months by itself. */
const aQuarter = 90;

/** Lets the days of sample rows, and the states that go with them, lie over months instead of around today. */
function spread(design: TableDesign): void {
  const days = design.columns.filter(({ spec }) => spec.type === 'date' || spec.type === 'datetime');
  const isNear = days.some(({ sample }) => {
    const given = sample?.flatMap((day) => day ?? []) ?? [];
    return given.length > 0 && Math.max(...given) - Math.min(...given) < aQuarter;
  });
  if (!isNear) return;
  for (const column of design.columns.filter((each) => each.isStage === true || days.includes(each)))
    design.replace(column, { sample: undefined });
}
