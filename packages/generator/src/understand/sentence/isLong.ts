import { isDense } from '../words/fold.js';

/** Whether a prompt says more than what one sentence about one thing would. */
export const isLong = (prompt: string): boolean =>
  isDense(prompt) ? prompt.length > longDense : prompt.split(/\s+/u).length > longWords;

const longWords = 24;
const longDense = 60;
