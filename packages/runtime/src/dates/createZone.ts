const DAY = 86_400_000;
const WEEK = 7 * DAY;
const QUARTER_HOUR = 900_000;

/** A time zone. Making one is slow, asking it is fast: make one for many questions. */
export interface Zone {
  /** Minutes east of UTC at an instant in milliseconds since 1970. */
  offsetAt(instant: number): number;
  /** The day in this zone, in days since 1970-01-01. */
  dayAt(instant: number): number;
  /**
   * The instant of a local day and clock in milliseconds. A time that occurs twice means the first; one that the clock
   * skips is moved on by what it skips.
   */
  instantAt(day: number, clock: number): number;
}

/** The zone with an IANA name; UTC when there is no zone of that name. */
export function createZone(timeZone: string): Zone {
  const formatter = zoneFormatter(timeZone);
  const offsetAt = formatter ? cachedOffsets(formatter) : () => 0;
  return {
    offsetAt,
    dayAt: (instant) => Math.floor((instant + offsetAt(instant) * 60_000) / DAY),
    instantAt(day, clock) {
      const local = day * DAY + clock;
      const before = offsetAt(local - DAY);
      const after = offsetAt(local + DAY);
      const early = local - before * 60_000;
      if (before === after || offsetAt(early) === before) return early;
      const late = local - after * 60_000;
      return offsetAt(late) === after ? late : early;
    },
  };
}

function zoneFormatter(timeZone: string): Intl.DateTimeFormat | null {
  if (timeZone === 'UTC') return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}

/** Asks the formatter twice a week at most, and at quarter hours only in a week in which the offset changes. */
function cachedOffsets(formatter: Intl.DateTimeFormat): (instant: number) => number {
  const weeks = new Map<number, number | null>();
  const quarters = new Map<number, number>();
  return (instant) => {
    if (!Number.isFinite(instant)) return 0;
    const week = Math.floor(instant / WEEK);
    let offset = weeks.get(week);
    if (offset === undefined) {
      offset = readOffset(formatter, week * WEEK);
      if (offset !== readOffset(formatter, (week + 1) * WEEK)) offset = null;
      weeks.set(week, offset);
    }
    if (offset !== null) return offset;
    const quarter = Math.floor(instant / QUARTER_HOUR);
    let exact = quarters.get(quarter);
    if (exact === undefined) {
      exact = readOffset(formatter, quarter * QUARTER_HOUR);
      quarters.set(quarter, exact);
    }
    return exact;
  };
}

/** Minutes from `GMT`, `GMT+05:30` or `GMT-03:00`; seconds, which zones had before clocks were set by law, are left out. */
function readOffset(formatter: Intl.DateTimeFormat, instant: number): number {
  const name = formatter.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  if (name.length < 9) return 0;
  const minutes = Number(name.slice(4, 6)) * 60 + Number(name.slice(7, 9));
  return name[3] === '-' ? -minutes : minutes;
}
