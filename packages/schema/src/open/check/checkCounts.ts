import type { Artifact } from '../../generated/types.js';
import type { Issue } from '../../issues/Issue.js';
import { limitExceeded } from '../../issues/inputMessages.js';
import { isRecord } from '../../validate/jsonType.js';
import { pointerTo } from '../../validate/pointer.js';
import { walkNodes } from '../../components/walkNodes.js';
import type { RawDocument } from '../../migrate/migrations.js';
import type { ComponentTypes } from '../../components/ComponentTypes.js';
import type { Limits } from '../limits.js';

function longCell(row: unknown, limit: number): string | undefined {
  if (!isRecord(row)) return undefined;
  const isLong = (cell: unknown): boolean => typeof cell === 'string' && cell.length > limit;
  return Object.keys(row).find((key) => {
    const cell = row[key];
    return isLong(cell) || (Array.isArray(cell) && cell.some(isLong));
  });
}

/** The rows of a dataset in the list of them, or in a record by name, which may hold bare rows. */
function rowsOf(dataset: unknown): readonly unknown[] {
  const rows = isRecord(dataset) ? dataset['rows'] : dataset;
  return Array.isArray(rows) ? rows : [];
}

/** The first limit on nodes, datasets, rows or cells that a document exceeds; undefined when it keeps them all. */
export function checkCounts(document: RawDocument, types: ComponentTypes, limits: Limits): Issue | undefined {
  let nodes = 0;
  for (const _ of walkNodes(document as unknown as Artifact, types.description)) {
    nodes += 1;
    if (nodes > limits.nodes) return limitExceeded('nodes', limits.nodes, '/components');
  }
  const { datasets: given } = document;
  const datasets = Array.isArray(given) || isRecord(given) ? Object.entries<unknown>(given) : [];
  if (datasets.length > limits.datasets) return limitExceeded('datasets', limits.datasets, '/datasets');
  let total = 0;
  for (const [step, dataset] of datasets) {
    const rows = rowsOf(dataset);
    total += rows.length;
    if (total > limits.rows) return limitExceeded('rows', limits.rows, pointerTo(['datasets', step, 'rows']));
    for (const [row, cells] of rows.entries()) {
      const key = longCell(cells, limits.cell);
      if (key !== undefined)
        return limitExceeded('cell', limits.cell, pointerTo(['datasets', step, 'rows', row, key]));
    }
  }
  return undefined;
}
