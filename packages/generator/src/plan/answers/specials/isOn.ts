import type { Where } from '@vitrine/schema';

/** Whether a condition is on a column alone. */
export const isOn = (where: Where, key: string): boolean =>
  'all' in where
    ? where.all.every((one) => isOn(one, key))
    : 'any' in where
      ? where.any.every((one) => isOn(one, key))
      : 'not' in where
        ? isOn(where.not, key)
        : where.key === key;
