import { createZone, formatInstant, readMoment } from '@vitrine/runtime/internal';

/** A point in time as `YYYY-MM-DDTHH:MM` on the clock of a zone, as the browser's field takes it; empty for what is none. */
export function toLocalTime(datetime: string, timeZone: string): string {
  const moment = readMoment(datetime);
  if (!moment) return '';
  if (moment.instant === null) return `${datetime}T00:00`;
  return formatInstant(moment.instant, createZone(timeZone).offsetAt(moment.instant))?.slice(0, 16) ?? '';
}

/** The datetime with offset that a local time means in a zone; undefined for what is no time. */
export function fromLocalTime(local: string, timeZone: string): string | undefined {
  const moment = readMoment(local);
  if (!moment) return undefined;
  const zone = createZone(timeZone);
  const clock = moment.instant === null ? 0 : moment.instant - moment.day * 86_400_000;
  const instant = zone.instantAt(moment.day, clock);
  return formatInstant(instant, zone.offsetAt(instant)) ?? undefined;
}
