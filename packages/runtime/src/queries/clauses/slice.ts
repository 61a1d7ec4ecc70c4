import type { Clause } from './Clause.js';

/** offset and limit. */
export const slice: Clause = (table, query) => {
  const start = Math.min(query.offset ?? 0, table.size);
  const end = Math.min(start + (query.limit ?? Number.POSITIVE_INFINITY), table.size);
  if (start === 0 && end === table.size) return table;
  return table.pick(Uint32Array.from({ length: end - start }, (_, i) => start + i));
};
