import { isSameMetric, type ColumnWish, type NamedEntity, type NamedMetric } from '../Meaning.js';
import { recordsCounted } from '../views/seenIn.js';

/**
 * Figures in the order they were named, each once; the number of records whose columns are listed is none: members with name,
 * section and fee are counted.
 */
export function namedFigures(
  named: readonly NamedMetric[],
  columns: readonly ColumnWish[],
  entity: NamedEntity | null,
): NamedMetric[] {
  const isCount = ({ id }: NamedMetric) =>
    columns.length > 1 && entity !== null && recordsCounted[id] === entity.id;
  return named
    .filter((metric, at) => named.findIndex((other) => isSameMetric(other, metric)) === at)
    .filter((metric) => !isCount(metric))
    .toSorted((a, b) => a.start - b.start);
}
