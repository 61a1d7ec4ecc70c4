import { logs } from './logs.js';
import { undertakings } from './undertakings.js';

/** What people call trades, and records that are a page of their own. */
export const trades = { ...undertakings, ...logs };
