import type { Column, Dataset, Query } from '@vitrine/schema';

/** Datasets may stand on each other so deep; deeper ones have no columns here. */
const deepest = 20;

/** The columns of a dataset, of a view those that its query gives. */
export function datasetColumns(datasets: readonly Dataset[], name: string, depth = 0): readonly Column[] {
  const dataset = datasets.find((candidate) => candidate.name === name);
  if (!dataset || depth > deepest) return [];
  const own = dataset.columns ?? [];
  if (!dataset.query) return own.length > 0 ? own : columnsOfRows(dataset);
  return queryColumns(datasets, dataset.query, depth + 1).map((column) => ({
    ...column,
    ...own.find(({ key }) => key === column.key),
  }));
}

function columnsOfRows({ rows, key = 'id' }: Dataset): Column[] {
  const keys = new Set(rows?.slice(0, 100).flatMap((row) => Object.keys(row)));
  return [...keys]
    .filter((name) => name !== key)
    .map((name) => {
      const isNumber = rows?.some((row) => typeof row[name] === 'number') ?? false;
      return { key: name, type: isNumber ? 'number' : 'text' };
    });
}

/** The columns that a query gives, with the labels and formats they had. */
export function queryColumns(datasets: readonly Dataset[], query: Query, depth = 0): readonly Column[] {
  const given = inputColumns(datasets, query, depth);
  const isGrouped = query.groupBy !== undefined || query.aggregate !== undefined;
  const base = isGrouped ? groupedColumns(query, given) : given;
  const computed = (query.compute ?? []).map(({ as }): Column => ({ key: as, type: 'number' }));
  const windows = (query.window ?? []).map(({ as }): Column => ({ key: as, type: 'number' }));
  return [...base, ...computed, ...windows];
}

/** The columns that a query's conditions and groups read: those of its dataset, joined and derived. */
export function inputColumns(datasets: readonly Dataset[], query: Query, depth = 0): readonly Column[] {
  const joined = (query.join ?? []).flatMap(({ with: other, on, columns }) => {
    const all = datasetColumns(datasets, other, depth + 1);
    if (!columns) return all.filter(({ key }) => !on.some(({ right }) => right === key));
    return columns.flatMap(({ key, as = key }) => {
      const column = all.find((candidate) => candidate.key === key);
      return column ? [{ ...column, key: as }] : [];
    });
  });
  const derived = (query.derive ?? []).map(({ as }): Column => ({ key: as, type: 'number' }));
  return [...datasetColumns(datasets, query.from, depth), ...joined, ...derived];
}

function groupedColumns({ groupBy = [], aggregate = [] }: Query, given: readonly Column[]): Column[] {
  const find = (key: string | undefined): Column | undefined => given.find((column) => column.key === key);
  const groups = groupBy.map(({ key, as = key }): Column => ({ ...find(key), key: as }));
  const numbers = aggregate.map(({ op, key, as }): Column => {
    const column = op === 'count' || op === 'countDistinct' ? undefined : find(key);
    return { ...column, key: as, type: 'number' };
  });
  return [...groups, ...numbers];
}
