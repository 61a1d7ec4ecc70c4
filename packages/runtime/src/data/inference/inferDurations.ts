import type { Cell } from '@vitrine/schema';
import type { ColumnProfile } from './ColumnProfile.js';
import type { Reading } from './inferColumn.js';
import { eachOf, type Work } from '../work/Work.js';

const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;
const named =
  /\b(?:durations?|hours?|hrs|elapsed|worked|time spent|total time|dauer|stunden|std|arbeitszeit|zeitaufwand|duración|horas|durée|heures|duração)\b|arbeitszeit|时长|工时|時間数|所要時間|勤務時間|停止時間|downtime|uptime|ausfallzeit|standzeit|(?:^| )time$/iu;
/** Headings under which `08:15` is when something is, however much they speak of time. */
const ofDay =
  /^(?:(?:start|begin|end|finish|arrival|departure|opening|closing|appointment|booking|order|visit|check.?(?:in|out)) )?time$/i;
const padded = /^\d\d:\d\d$/;
const hoursOfDay = 24;

/** Whether a heading says that its cells are stretches of time. */
export const saysDuration = (header: string): boolean => named.test(header.replaceAll('_', ' '));

/**
 * Reads `1:30` as 1.5 hours; null for any other column and for times of the day. A time is a duration where the heading says so,
 * or where some cell has more hours than a day; under _Time_ or _Start time_ only where its cells are not written as clocks show it.
 */
export function* inferDurations({ texts, numbers, header }: ColumnProfile): Work<Reading | null> {
  if (numbers > 0 || texts.length === 0) return null;
  const cells = new Map<string, Cell>();
  let most = 0;
  let isOther = false;
  let isPadded = true;
  yield* eachOf(texts, ({ text }) => {
    const [, hours, minutes, seconds = '0'] = (isOther ? null : clock.exec(text)) ?? [];
    if (hours === undefined) isOther = true;
    else cells.set(text, Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600);
    most = Math.max(most, Number(hours ?? 0));
    isPadded &&= padded.test(text);
  });
  const isTimeOfDay = isPadded && ofDay.test(header.replaceAll('_', ' ').trim());
  const isDuration = (saysDuration(header) && !isTimeOfDay) || most >= hoursOfDay;
  if (isOther || !isDuration) return null;
  return {
    type: 'number',
    format: { style: 'number', decimals: 2, unit: 'h' },
    cells,
    unread: [],
    issues: [],
  };
}
