import { logs } from './logs.js';
import { things } from './things.js';
import { trades } from './trades.js';

export const columns = { ...trades, ...logs, ...things };
