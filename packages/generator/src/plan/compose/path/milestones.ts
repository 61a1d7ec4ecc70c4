import type { Row } from '@vitrine/schema';
import { dayFrom, daysBetween, daysInMonth, isoDay, startOf } from '../../../understand/dates/calendar.js';
import { asLabel } from '../../../understand/columns/columns.js';
import { lexicons } from '../../../understand/lexicon/index.js';
import type { Page } from '../../Page.js';
import type { Pace } from './Pace.js';
import type { Way } from './Way.js';

const mostSteps = 36;

interface Step {
  readonly day: string;
  /** How much of the time to the end is over then, 0 to 1. */
  readonly share: number;
}

/** First days of the months from now to the end's, or the same weekday of each week and the end; some of them where they are many. */
function stepsOf({ unit, end }: Way, now: number): Step[] {
  const today = isoDay(now);
  const isWeekly = unit === 'week';
  const first = isWeekly ? today : startOf(today, unit);
  const next = dayFrom(first, 1, unit);
  const last = isWeekly ? end : startOf(end, unit);
  // The first days of months are not equally far apart, but each stands for one month.
  const span = isWeekly ? daysBetween(first, last) / 7 : Math.round(daysBetween(first, last) / daysInMonth);
  const stride = Math.max(1, Math.ceil(span / mostSteps));
  const before = Array.from({ length: Math.max(1, Math.ceil(span / stride)) }, (_, step) => ({
    day: dayFrom(first, step * stride, unit),
    share: step === 0 ? 0 : Number(((step * stride) / span).toFixed(4)),
  }));
  return [...before, { day: last > first ? last : next, share: 1 }];
}

/** Name of the column with the day of a milestone. */
export const dayKey = ({ unit }: Way): string => unit;

/** Whether each step brings so little that whole numbers would hide it. */
function isFine({ meaning: { target, current } }: Page, { isPercent }: Way, steps: number): boolean {
  return isPercent || Math.abs((target?.value ?? 0) - (current?.value ?? 0)) < 2 * steps;
}

/** A row for each step from now to the end, for what was reached; the first has what is there today, where that was said. */
export function addMilestones(page: Page, way: Way, name: string, { planned }: Pace): void {
  const { numbers } = way;
  const steps = stepsOf(way, page.now);
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
        format: { ...style, decimals: isFine(page, way, steps.length - 1) ? 1 : 0 },
        formula: `if(isblank(${numbers}.current), ${numbers}.target * share, ${planned})`,
      },
      { key: 'actual', label: page.label('attributes', 'actual'), type: 'number', format: way.format },
    ],
    rows: steps.map(({ day, share }, index): Row => ({
      id: `m${index}`,
      [key]: day,
      share,
      actual: index === 0 ? (page.meaning.current?.value ?? null) : null,
    })),
  });
}
