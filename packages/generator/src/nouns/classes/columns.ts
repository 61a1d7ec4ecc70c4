import { ownTable } from '../NounClass.js';

export const available = 'status(available inUse inRepair) 0 1 0 0 2 1 0 0';
export const working = 'status(ok needsRepair outOfUse) 0 0 1 0 0 2 0 0';
export const shelves = 'place=location(shelfA shelfB shelfC) 0 0 1 2 1 0 2 2';
export const bestBy = 'expiry=end 12 25 40 60 85 120 180 260';

/** Happenings that are noted when they were. */
export const noted = (columns: readonly string[], charts: readonly string[]) =>
  ownTable(['date -40 -33 -26 -20 -14 -9 -5 -1', ...columns], { figures: ['count'], charts });
