import { daysInMonth } from '../../dates/calendar.js';
import type { Language } from '../../lexicon/index.js';
import { unitNamed } from '../lexicon/measureUnits.js';
import { namesAt, unitAt, type Reading } from '../Reading.js';
import type { Duration } from './durations.js';
import { unitName } from './spanColumn.js';

/** Units of time by their seconds; months and years as long as they are on average. */
const seconds = {
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 7 * 86_400,
  month: daysInMonth * 86_400,
  year: 12 * daysInMonth * 86_400,
} as const;

type SpanUnit = keyof typeof seconds;

const isSpanUnit = (unit: string): unit is SpanUnit => Object.hasOwn(seconds, unit);

/** A unit of time that is asked for, and where it stands. */
interface AskedUnit {
  readonly unit: SpanUnit;
  readonly at: number;
}

/** The unit of time behind `in`, which no number limits: `in months`. */
export const unitAsked = (reading: Reading): AskedUnit | undefined =>
  reading.tokens
    .flatMap(({ folded }, at): AskedUnit[] => {
      if (!namesAt(reading, at - 1).includes('in')) return [];
      const measured = unitNamed(folded);
      const unit =
        (Object.keys(seconds) as SpanUnit[]).find(
          (one) => measured?.dimension === 'time' && measured.factor === seconds[one],
        ) ?? unitAt(reading, at);
      return unit !== undefined && isSpanUnit(unit) ? [{ unit, at }] : [];
    })
    .at(0);

/** A duration told in another unit. */
export function inUnit(duration: Duration, unit: SpanUnit, language: Language): Duration {
  if (seconds[unit] === duration.seconds) return duration;
  const { column } = duration;
  const ratio = duration.seconds / seconds[unit];
  const scaled = (value: number | string | null) => (typeof value === 'number' ? value * ratio : value);
  return {
    ...duration,
    seconds: seconds[unit],
    column: {
      ...column,
      format: { style: 'number', decimals: 1, unit: unitName(unit, language) },
      formula: `(${column.formula!}) * ${duration.seconds} / ${seconds[unit]}`,
      min: scaled(column.min),
      max: scaled(column.max),
      sum: column.sum * ratio,
    },
  };
}
