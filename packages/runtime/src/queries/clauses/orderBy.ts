import type { Order } from '@vitrine/schema';
import { orderByNumbers } from '../../order/orderByNumbers.js';
import type { QueryContext } from '../execute/QueryContext.js';
import type { Table } from '../table/Table.js';
import type { Clause } from './Clause.js';

/** Sorts by several columns, null last both ways. Rows that are equal in all of them stay in their order. */
export const orderBy: Clause = (table, query, context) => {
  if (!query.orderBy || query.orderBy.length === 0) return table;
  const indexes = orderedIndexes(table, query.orderBy, '/orderBy', context);
  return indexes ? table.pick(indexes) : table;
};

/** Places of the rows in the wanted order; undefined when a column is missing. */
export function orderedIndexes(
  table: Table,
  orders: readonly Order[],
  path: string,
  context: QueryContext,
): Uint32Array | undefined {
  const ranks = orders.map((order, i) => {
    const column = context.column(table, order.key, `${path}/${i}/key`);
    return column && ascendingRanks(column.ranks(context.reader), order.desc === true);
  });
  if (ranks.some((rank) => rank === undefined)) return undefined;
  return sortedIndexes(table.size, ranks as Float64Array[]);
}

/** Ranks to be sorted upwards: turned round for a descending order, null as infinity. */
export function ascendingRanks(ranks: Float64Array, desc: boolean): Float64Array {
  return ranks.map((rank) => (Number.isNaN(rank) ? Number.POSITIVE_INFINITY : desc ? -rank : rank));
}

/** Places sorted by the first ranks, then the second and so on, then as they were. */
export function sortedIndexes(size: number, ranks: readonly Float64Array[]): Uint32Array {
  const unsorted: Uint32Array = Uint32Array.from({ length: size }, (_, i) => i);
  return ranks.reduceRight<Uint32Array>((indexes, rank) => orderByNumbers(rank, indexes), unsorted);
}
