import type { Cell } from '@vitrine/schema';
import type { RowSet } from '../queries/RowSet.js';
import type { NodeBinding } from './resolve/bindings.js';
import type { Resolver } from './resolve/createResolver.js';
import type { Live } from './values/Live.js';
import type { NamedReference } from './resolve/references.js';
import { restsOn } from './resolve/restsOn.js';
import type { Explanation } from './types.js';

/** Says where each live value, formula and row set of a node comes from. Literal texts are left out. */
export function explainNode(resolver: Resolver, id: string): Explanation[] {
  const vertices = resolver.node(id);
  if (!vertices) return [];
  const bindings = vertices.bindings
    .filter((binding) => !isPlainText(binding))
    .map((binding) => {
      const live: Live<Cell | RowSet> = binding.vertex.read();
      const literal = binding.source === 'rows' ? [binding.text] : [];
      return explain(
        resolver,
        binding.path.join('.'),
        binding.source,
        binding.text,
        live,
        binding.references(),
        literal,
      );
    });
  const texts = vertices.interpolations.map(({ formula, vertex, references }) =>
    explain(resolver, `{{ ${formula} }}`, 'formula', formula, vertex.read(), references(), []),
  );
  return [...bindings, ...texts];
}

function isPlainText({ source, vertex }: NodeBinding): boolean {
  if (source !== 'literal') return false;
  const live: Live<Cell | RowSet> = vertex.read();
  return live.status === 'ready' && live.origin === null && typeof live.value !== 'number';
}

function explain(
  resolver: Resolver,
  prop: string,
  kind: Explanation['kind'],
  text: string,
  live: Live<Cell | RowSet>,
  references: readonly NamedReference[],
  held: readonly string[],
): Explanation {
  const direct = references.filter((reference) => reference.kind === 'node').map(({ name }) => name);
  const datasets = [...restsOn(resolver, references), ...held].flatMap((name) => {
    const entry = resolver.document.datasets.get(name);
    const rows = resolver.dataset(name)?.read();
    if (!entry || !rows) return [];
    const { length } = rows.status === 'ready' ? rows.value.rows : [];
    const imported = resolver.data.rows(name)?.read().imported;
    const origin = rows.status === 'ready' ? rows.origin : null;
    const source = resolver.sources.state(name);
    return [
      {
        name,
        title: entry.title,
        rows: length,
        origin,
        ...(imported ? { imported } : {}),
        ...(source ? { source } : {}),
      },
    ];
  });
  const origin = live.status === 'ready' ? live.origin : null;
  return { prop, kind, text, origin, datasets, nodes: [...new Set(direct)] };
}
