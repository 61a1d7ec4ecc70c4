import { buildings } from './buildings.js';
import { care } from './care.js';
import { community } from './community.js';
import { events } from './events.js';
import { home } from './home.js';
import { learning } from './learning.js';
import { logs } from './logs/index.js';
import { media } from './media.js';
import { office } from './office.js';
import { operations } from './operations.js';
import { services } from './services.js';
import { shops } from './shops.js';
import type { Trade } from './Trade.js';

const all = {
  ...care,
  ...learning,
  ...events,
  ...community,
  ...shops,
  ...buildings,
  ...operations,
  ...office,
  ...media,
  ...services,
  ...home,
  ...logs,
};

/** A trade that the planner knows. */
export type TradeId = keyof typeof all;

/** Trades that the planner knows, each with the records that belong together in it. */
export const trades: Readonly<Record<TradeId, Trade>> = all;
