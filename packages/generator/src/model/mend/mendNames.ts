import type { Dataset } from '@vitrine/schema';

/**
 * The props with the names of datasets and columns as they are written in the document: models write a label where the
 * key should stand, or other capitals. Only names that nothing else has are mended.
 */
export function mendNames(
  props: Readonly<Record<string, unknown>>,
  datasets: readonly Dataset[],
): Readonly<Record<string, unknown>> {
  return new NameMender(datasets).mend(props) as Readonly<Record<string, unknown>>;
}

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Clauses whose `key` names a column of the dataset. */
const clauses: ReadonlySet<string> = new Set(['where', 'all', 'any', 'not', 'groupBy', 'aggregate']);

class NameMender {
  readonly #datasets: ReadonlyMap<string, Dataset>;

  constructor(datasets: readonly Dataset[]) {
    this.#datasets = new Map(
      datasets.flatMap((dataset) => [
        [folded(dataset.title ?? dataset.name), dataset],
        [folded(dataset.name), dataset],
      ]),
    );
  }

  mend(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((element) => this.mend(element));
    if (!isRecord(value)) return value;
    const dataset = typeof value['from'] === 'string' ? this.#datasets.get(folded(value['from'])) : undefined;
    return dataset ? this.#query(value, dataset) : mapEntries(value, (_, entry) => this.mend(entry));
  }

  #query(query: Readonly<Record<string, unknown>>, dataset: Dataset): unknown {
    const keys = new Map<string, string>();
    for (const { key, label } of dataset.columns ?? []) {
      if (label !== undefined && !keys.has(folded(label))) keys.set(folded(label), key);
    }
    for (const { key } of dataset.columns ?? []) keys.set(folded(key), key);
    const own = new Set((dataset.columns ?? []).map(({ key }) => key));
    const derived = Array.isArray(query['derive']) ? (query['derive'] as readonly { as?: unknown }[]) : [];
    for (const { as } of derived) if (typeof as === 'string') own.add(as);
    const column = (key: unknown): unknown =>
      typeof key !== 'string' || own.has(key) ? key : (keys.get(folded(key)) ?? key);
    const clause = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(clause);
      if (!isRecord(value)) return value;
      return mapEntries(value, (name, entry) =>
        name === 'key' ? column(entry) : clauses.has(name) ? clause(entry) : entry,
      );
    };
    return mapEntries(query, (name, entry) =>
      name === 'from' ? dataset.name : clauses.has(name) ? clause(entry) : entry,
    );
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapEntries = (
  record: Readonly<Record<string, unknown>>,
  change: (name: string, entry: unknown) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([name, entry]) => [name, change(name, entry)]));
