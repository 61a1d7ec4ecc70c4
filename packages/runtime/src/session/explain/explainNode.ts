import type { Cell, Query } from '@vitrine/schema';
import type { RowSet } from '../../queries/rows/RowSet.js';
import type { NodeBinding } from '../resolve/bindings.js';
import { queryRows } from '../resolve/datasetVertex.js';
import type { Resolver } from '../resolve/createResolver.js';
import type { Live } from '../values/Live.js';
import type { NamedReference } from '../resolve/formulas/references.js';
import { restsOn } from '../resolve/restsOn.js';
import type { Explanation } from '../types.js';

/** Says where each live value, formula and row set of a node comes from. Literal texts are left out. */
export function explainNode(resolver: Resolver, id: string): Explanation[] {
  const vertices = resolver.node(id);
  if (!vertices) return [];
  const bindings = vertices.bindings
    .filter((binding) => !isPlainText(binding))
    .map((binding) => explainBinding(resolver, id, binding));
  const texts = vertices.interpolations.map(({ formula, vertex, references }): Explanation => ({
    prop: `{{ ${formula} }}`,
    kind: 'formula',
    text: formula,
    origin: originOf(vertex.read()),
    datasets: explainDatasets(resolver, restsOn(resolver, references())),
    nodes: nodesAmong(references()),
  }));
  return [...bindings, ...texts];
}

function isPlainText({ source, vertex }: NodeBinding): boolean {
  if (source !== 'literal') return false;
  const live: Live<Cell | RowSet> = vertex.read();
  return live.status === 'ready' && live.origin === null && typeof live.value !== 'number';
}

function explainBinding(resolver: Resolver, id: string, binding: NodeBinding): Explanation {
  const { path, key, source: kind, text, query, vertex } = binding;
  const about = { prop: path.join('.'), kind, text, origin: originOf(vertex.read()) };
  const isCovered = binding.kind === 'value' && resolver.data.value(id, key).read() !== undefined;
  if (isCovered) return { ...about, entered: true, datasets: [], nodes: [] };
  const references = binding.references();
  const used = query && rowsUsed(resolver, query, id);
  const names = restsOn(resolver, references);
  if (kind === 'rows') names.add(text);
  return {
    ...about,
    ...(used === undefined ? {} : { rowsUsed: used }),
    datasets: explainDatasets(resolver, names),
    nodes: nodesAmong(references),
  };
}

const originOf = (live: Live<Cell | RowSet>) => (live.status === 'ready' ? live.origin : null);

const nodesAmong = (references: readonly NamedReference[]): string[] => [
  ...new Set(references.filter(({ kind }) => kind === 'node').map(({ name }) => name)),
];

/** Runs the query up to its filters. */
function rowsUsed(resolver: Resolver, query: Query, self: string): number | undefined {
  const { from, join = [], derive = [], where } = query;
  const live = queryRows(resolver, { from, join, derive, ...(where ? { where } : {}) }, '', self);
  return live.status === 'ready' ? live.value.rows.length : undefined;
}

function explainDatasets(resolver: Resolver, names: Iterable<string>): Explanation['datasets'] {
  return [...names].flatMap((name) => {
    const entry = resolver.document.datasets.get(name);
    const rows = resolver.dataset(name)?.read();
    if (!entry || !rows) return [];
    const { length } = rows.status === 'ready' ? rows.value.rows : [];
    const imported = resolver.data.rows(name)?.read().imported;
    const changed = resolver.data.log.lastChangeOf(name);
    const source = resolver.sources.state(name);
    return [
      {
        name,
        title: entry.title,
        rows: length,
        origin: originOf(rows),
        ...(imported ? { imported } : {}),
        ...(changed === undefined ? {} : { changed }),
        ...(source ? { source } : {}),
      },
    ];
  });
}
