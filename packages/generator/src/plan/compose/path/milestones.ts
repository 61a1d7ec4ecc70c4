import type { Row } from '@vitrine/schema';
import { dayFrom, isoDay, startOf } from '../../../understand/dates/calendar.js';
import { asLabel } from '../../../understand/columns/columns.js';
import { lexicons } from '../../../understand/lexicon/index.js';
import type { Page } from '../../Page.js';
import type { Pace } from './Pace.js';
import type { Way } from './Way.js';

const mostSteps = 36;

/** First days of the months from now to the end, or the same weekday of each week. */
function daysOf({ unit, end }: Way, now: number): string[] {
  const today = isoDay(now);
  const first = unit === 'week' ? today : startOf(today, unit);
  // The last step of weeks reaches the end, that of months stands in its month.
  const isBefore = (day: string) => (unit === 'week' ? day < end : day < startOf(end, unit));
  const days = [first, dayFrom(first, 1, unit)];
  while (days.length <= mostSteps && isBefore(days.at(-1) ?? end))
    days.push(dayFrom(first, days.length, unit));
  return days;
}

/** Name of the column with the day of a milestone. */
export const dayKey = ({ unit }: Way): string => unit;

/** Whether the steps are so small that whole numbers would hide them. */
function isFine({ meaning: { target, current } }: Page, { isPercent }: Way): boolean {
  return isPercent || Math.abs((target?.value ?? 0) - (current?.value ?? 0)) < 40;
}

/** A row for each step from now to the end, for what was reached; the first has what is there today, where that was said. */
export function addMilestones(page: Page, way: Way, name: string, { planned }: Pace): void {
  const { numbers } = way;
  const days = daysOf(way, page.now);
  const key = dayKey(way);
  const [unitName = ''] = lexicons[page.meaning.language].units[way.unit].split('|');
  const style = typeof way.format === 'string' ? { style: way.format } : way.format;
  page.dataset({
    name,
    title: page.say('milestones'),
    origin: 'entered',
    key: 'id',
    columns: [
      way.unit === 'month'
        ? { key, label: page.say('month'), type: 'date', format: 'month' }
        : { key, label: asLabel(unitName), type: 'date' },
      {
        key: 'share',
        label: page.say('shareOfWay'),
        type: 'number',
        format: { style: 'percent', decimals: 0 },
      },
      {
        key: 'plan',
        label: page.say('milestone'),
        type: 'number',
        // A milestone is no promise to the cent.
        format: { ...style, decimals: isFine(page, way) ? 1 : 0 },
        formula: `if(isblank(${numbers}.current), ${numbers}.target * share, ${planned})`,
      },
      { key: 'actual', label: page.label('attributes', 'actual'), type: 'number', format: way.format },
    ],
    rows: days.map((day, step): Row => ({
      id: `m${step}`,
      [key]: day,
      share: Number((step / (days.length - 1)).toFixed(4)),
      actual: step === 0 ? (page.meaning.current?.value ?? null) : null,
    })),
  });
}
