import { boundsKey } from '@vitrine/runtime/internal';
import type { Where } from '@vitrine/schema';
import type { ColumnProfile } from './profileData.js';

/** The column that keeps what a column of numbers cannot hold, such as `<0.5`. */
export const boundsOf = (
  columns: readonly ColumnProfile[],
  { key }: Pick<ColumnProfile, 'key'>,
): ColumnProfile | undefined => columns.find((one) => one.key === boundsKey(key));

/** Rows of which a number was measured, also those that are only known to lie below or above a bound. */
export function isMeasured(columns: readonly ColumnProfile[], { key }: Pick<ColumnProfile, 'key'>): Where {
  const bounds = boundsOf(columns, { key });
  const isKnown: Where = { key, op: 'notNull' };
  return bounds ? { any: [isKnown, { key: bounds.key, op: 'notNull' }] } : isKnown;
}
