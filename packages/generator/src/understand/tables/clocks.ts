import type { ColumnProfile } from './profileData.js';

const clock = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/** Whether texts are times of the day, such as `17:06`. */
export const isClock = ({ type, min, max }: ColumnProfile): boolean =>
  (type === 'text' || type === 'select') && clock.test(String(min)) && clock.test(String(max));
