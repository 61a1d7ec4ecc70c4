import { logs } from './logs.js';
import { trades } from './trades.js';

export const options = { ...trades, ...logs };
