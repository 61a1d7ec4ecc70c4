import type { PatchOp, Query, Where } from '@vitrine/schema';
import type { Page } from '../../page/Page.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The component that a formula reads, and its field: `filters` and `filters.team`. */
function namesIn(formula: string): string[] {
  const [node = '', field = ''] = formula.split('.').map((part) => part.trim());
  return [node, `${node}.${field}`];
}

/** Whether a condition's value is read from a node that goes, such as `filters.team`. */
function readsGone(condition: unknown, gone: ReadonlySet<string>): boolean {
  if (!isRecord(condition)) return false;
  const values = Array.isArray(condition['value']) ? condition['value'] : [condition['value']];
  return values.some(
    (value) =>
      isRecord(value) &&
      typeof value['formula'] === 'string' &&
      namesIn(value['formula']).some((name) => gone.has(name)),
  );
}

/** The filter without the optional conditions that a node steers; undefined when nothing is left of it. */
function without(where: Where, gone: ReadonlySet<string>): Where | undefined {
  if ('all' in where) {
    const all = where.all.flatMap((part) => without(part, gone) ?? []);
    if (all.length === where.all.length && all.every((part, index) => part === where.all[index]))
      return where;
    return all.length > 0 ? { all } : undefined;
  }
  const isSteered = 'key' in where && where.optional === true && readsGone(where, gone);
  return isSteered ? undefined : where;
}

function opsFor(
  query: Query,
  gone: ReadonlySet<string>,
  set: (where: Where) => PatchOp,
  unset: () => PatchOp,
): PatchOp[] {
  if (!query.where) return [];
  const rest = without(query.where, gone);
  if (rest === query.where) return [];
  return [rest ? set(rest) : unset()];
}

/** What must change when a filter form goes: the conditions that it steers go with it, so that all rows show. */
export function dropReferences(page: Page, gone: ReadonlySet<string>): PatchOp[] {
  if (gone.size === 0) return [];
  const ofNodes = page.nodes.flatMap(({ node }) => {
    const found = node && !gone.has(node.id) ? page.queryOf(node) : null;
    if (!node || !found) return [];
    const path = [...found.path, 'where'];
    return opsFor(
      found.query,
      gone,
      (value) => ({ op: 'set', id: node.id, path, value }),
      () => ({ op: 'unset', id: node.id, path }),
    );
  });
  const ofDatasets = page.datasets.flatMap(({ name, query }) => {
    const path = ['query', 'where'];
    return query
      ? opsFor(
          query,
          gone,
          (value) => ({ op: 'dataset.set', name, path, value }),
          () => ({ op: 'dataset.unset', name, path }),
        )
      : [];
  });
  return [...ofDatasets, ...ofNodes];
}
