import type { Schedule } from './types.js';

/** Waits with the timers of the platform. */
export const scheduleTimeout: Schedule = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
