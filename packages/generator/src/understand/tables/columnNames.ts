import type { Column } from '@vitrine/schema';
import {
  actuals,
  arrangings,
  averages,
  balances,
  beginnings,
  births,
  coordinates,
  groupings,
  identities,
  lastTimes,
  limits,
  minutes,
  momentary,
  occasions,
  ordinals,
  persons,
  plans,
  prices,
  readings,
  recurring,
  results,
  sideAmounts,
  rowDays,
  volumes,
  wholes,
  years,
} from './lexicon/headings.js';

/** A column's name in lower case, its words set apart: `worldwideGross` is `worldwide gross`, and `pH` stays one word. */
export const readable = (column: Pick<Column, 'key' | 'label'>): string =>
  (column.label ?? column.key)
    .replace(/(?<=\p{Ll}{2})(\p{Lu})/gu, ' $1')
    .replace(/[_\-.]+/g, ' ')
    .toLowerCase()
    .trim();

export const isAveraged = (name: string): boolean =>
  (averages.test(name) && !wholes.test(name)) || isLimit(name);
export const isReading = (name: string): boolean => readings.test(name);
/** Whether numbers of some name come in again each month or year. */
export const isRecurring = (name: string): boolean => recurring.test(name);
/** Whether numbers of some name are read at one moment, such as temperatures. */
export const isMomentary = (name: string): boolean => momentary.test(name);
export const isMeasureName = (name: string): boolean =>
  averages.test(name) || results.test(name) || volumes.test(name);
export const isCoordinate = (name: string): boolean => coordinates.test(name);
export const isIdentity = (name: string): boolean => identities.test(name);
export const isOrdinal = (name: string): boolean => ordinals.test(name);
export const isYears = (name: string): boolean => years.test(name);
/** Whether a column says since when: _Donor since_. */
export const isSince = (name: string): boolean => /(?:^|[\s_])(?:since|seit|depuis|desde)$/iu.test(name);
/** Whether days of a column tell of a row's state rather than of when it happened. */
export const isRowDay = (name: string): boolean => rowDays.test(name);

/** Whether days of a column are those on which something was arranged for another one. */
export const isArranging = (name: string): boolean => arrangings.test(name);

/** Whether days of a column are those on which something takes place that was arranged before. */
export const isOccasion = (name: string): boolean => occasions.test(name);

/** Whether days of a column tell since when a row is there. */
export const isBeginning = (name: string): boolean => beginnings.test(name);

/** Whether days of a column are those on which people were born. */
export const isBirth = (name: string): boolean => births.test(name);

/** Whether numbers of some name are the money for one of something. */
export const isPrice = (name: string): boolean => prices.test(name);

/** Whether amounts of some name come beside what something costs, such as tips and taxes. */
export const isSideAmount = (name: string): boolean => sideAmounts.test(name);

/** Whether days of a column tell when something happened for the last time, such as a visit. */
export const isLastTime = (name: string): boolean => lastTimes.test(name);

/** Whether numbers of some name are set, such as a level to order at, or stand for one time, such as a balance. */
export const isLimit = (name: string): boolean =>
  limits.test(name.replace(minutes, '$1')) || balances.test(name);

/** Whether numbers of some name stand for one time, and are not added up over several. */
export const isBalance = (name: string): boolean => balances.test(name);

/** Whether numbers of some name were meant to be, such as a budget. */
export const isPlan = (name: string): boolean => plans.test(name) && !actuals.test(name);

/** Whether numbers of some name are what came in, such as a revenue. */
export const isResult = (name: string): boolean => results.test(name);

/** How much a measure of some name tells, next to others. */
export const weightOfMeasureName = (name: string): number => {
  if (isLimit(name)) return -6;
  if (persons.test(name)) return -4;
  if (prices.test(name)) return -3;
  if (isPlan(name)) return 0;
  return results.test(name) ? 4 : volumes.test(name) || actuals.test(name) ? 2 : 0;
};

/** How likely a column of some name is grouped by. */
export const weightOfGrouping = (name: string): number =>
  groupings.test(name) ? 1 : identities.test(name) ? -2 : 0;
