import { things } from './things.js';
import { trades } from './trades.js';

export const columns = { ...trades, ...things };
