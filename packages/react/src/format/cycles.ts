import type { Format } from '@vitrine/schema';

/** Numbers that go round and have names: days of the week, months of the year, hours of the day. */
export interface Cycle {
  /** How the name is written. */
  readonly parts: Intl.DateTimeFormatOptions;
  /** Some time, in UTC milliseconds, that the number stands for; undefined where it stands for none. */
  readonly timeOf: (value: number) => number | undefined;
}

const hour = 3_600_000;
const day = 24 * hour;

function cycle(
  parts: Intl.DateTimeFormatOptions,
  first: number,
  last: number,
  start: number,
  step: number,
): Cycle {
  return {
    parts,
    timeOf: (value) =>
      Number.isInteger(value) && value >= first && value <= last ? start + value * step : undefined,
  };
}

const cycles: Readonly<Record<string, Cycle>> = {
  // 5 January 1970 was a Monday.
  dayOfWeek: /* @__PURE__ */ cycle({ weekday: 'short' }, 1, 7, 3 * day, day),
  monthOfYear: /* @__PURE__ */ cycle({ month: 'short' }, 1, 12, -31 * day, 31 * day),
  hourOfDay: /* @__PURE__ */ cycle({ hour: 'numeric' }, 0, 23, 0, hour),
};

/** The cycle whose numbers a format writes by name. */
export function cycleOf(format: Format | undefined): Cycle | undefined {
  const style = typeof format === 'object' ? format.style : format;
  return style !== undefined && Object.hasOwn(cycles, style) ? cycles[style] : undefined;
}
