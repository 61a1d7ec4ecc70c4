/** One column of the order; several break each other's ties. */
export interface SortKey {
  readonly key: string;
  readonly desc?: boolean;
}

/** The order after a click on a heading: ascending, descending, none. With `add` the other columns keep their part. */
export function nextSort(sort: readonly SortKey[], key: string, add: boolean): SortKey[] {
  const current = sort.find((part) => part.key === key);
  const next: SortKey[] = !current ? [{ key }] : current.desc ? [] : [{ key, desc: true }];
  if (!add) return next;
  if (!current) return [...sort, ...next];
  return sort.flatMap((part) => (part.key === key ? next : [part]));
}

/** The order with one column's part changed or added last; without it when `desc` is undefined. */
export function withSort(sort: readonly SortKey[], key: string, desc: boolean | undefined): SortKey[] {
  const part: SortKey[] = desc === undefined ? [] : [{ key, desc }];
  if (!sort.some((other) => other.key === key)) return [...sort, ...part];
  return sort.flatMap((other) => (other.key === key ? part : [other]));
}

/** Reads an order that view state kept; anything else is no order. */
export function readSort(value: unknown): SortKey[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((part: unknown) => {
    if (typeof part !== 'object' || part === null || !('key' in part) || typeof part.key !== 'string')
      return [];
    return [{ key: part.key, desc: 'desc' in part && part.desc === true }];
  });
}
