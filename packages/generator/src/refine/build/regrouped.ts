import type { Query, Where } from '@vitrine/schema';

type Group = NonNullable<Query['groupBy']>[number];

/** A query with another column in the place of one it groups by, in its order and where empty cells are left out too. */
export function regrouped(query: Query, old: Group, next: Group): Query {
  const [from, to] = [old.as ?? old.key, next.as ?? next.key];
  const groups = (query.groupBy ?? []).map((group) => (group === old ? next : group));
  return {
    ...query,
    ...(query.where && { where: filledIn(query.where, old.key, next.key) }),
    groupBy: groups.filter(({ key }, index) => groups.findIndex((group) => group.key === key) === index),
    ...(query.orderBy && {
      orderBy: query.orderBy.map((order) => (order.key === from ? { ...order, key: to } : order)),
    }),
  };
}

/** The condition that a group has a name, said of the new column. */
function filledIn(where: Where, from: string, to: string): Where {
  if ('all' in where) return { all: where.all.map((part) => filledIn(part, from, to)) };
  return 'key' in where && where.key === from && where.op === 'notNull' ? { ...where, key: to } : where;
}
