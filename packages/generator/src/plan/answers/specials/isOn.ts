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

/** A condition on one column, put on another. */
export function onColumn(where: Where, key: string): Where {
  if ('all' in where) return { all: where.all.map((one) => onColumn(one, key)) };
  if ('any' in where) return { any: where.any.map((one) => onColumn(one, key)) };
  return 'not' in where ? { not: onColumn(where.not, key) } : { ...where, key };
}
