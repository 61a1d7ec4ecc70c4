import { type Cell, type Issue } from '@vitrine/schema';
import { pointerTo } from '@vitrine/schema/internal';
import { readInterpolations } from '../../../formulas/readInterpolations.js';
import type { Vertex } from '../../../graph/index.js';
import type { NodeEntry } from '../../state/DocumentIndex.js';
import { evaluate, formulaReferences } from './evaluate.js';
import { failureOf, resolveLive, sameLiveCell, type Live } from '../../values/Live.js';
import { expandPath, valueAt } from '../../values/places.js';
import { prefixIssues } from '../../values/prefixIssues.js';
import type { NamedReference } from './references.js';
import type { ResolveContext } from '../ResolveContext.js';

/** A formula inside a text of the node. */
export interface Interpolation {
  readonly formula: string;
  readonly vertex: Vertex<Live<Cell>>;
  readonly references: () => readonly NamedReference[];
}

/** The formulas between `{{` and `}}` in the texts of a node, each once. */
export function nodeInterpolations(context: ResolveContext, entry: NodeEntry): Interpolation[] {
  const texts = (entry.description?.bindings ?? [])
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ path }) =>
      expandPath(entry.props, path).map((place) => ({ place, text: valueAt(entry.props, place) })),
    );
  const found = new Map<string, Interpolation>();
  for (const { place, text } of texts) {
    for (const { formula } of typeof text === 'string' ? readInterpolations(text) : []) {
      if (found.has(formula)) continue;
      const references = (): NamedReference[] => formulaReferences(context, formula, entry.node.id);
      const pointer = `${entry.pointer}/props${pointerTo(place)}`;
      const vertex = context.graph.computed<Live<Cell>>(`${entry.node.id} {{${formula}}}`, {
        compute: () => resolveLive(() => evaluate(context, formula, entry.node.id, pointer)),
        failure: failureOf,
        equal: sameLiveCell,
        ahead: () => references().map((reference) => reference.vertex),
      });
      found.set(formula, { formula, vertex, references });
    }
  }
  return [...found.values()];
}

/** Issues of formulas over the cells of a row, as far as the text alone tells: views and queries run them. */
export function rowFormulaIssues({ formulas }: ResolveContext, entry: NodeEntry): readonly Issue[] {
  const bindings = (entry.description?.bindings ?? []).filter(({ kind }) => kind === 'rowFormula');
  return bindings.flatMap(({ path }) =>
    expandPath(entry.props, path).flatMap((place) => {
      const text = valueAt(entry.props, place);
      const { issue } = typeof text === 'string' ? formulas.compile(text) : {};
      return issue ? prefixIssues([issue], `${entry.pointer}/props${pointerTo(place)}`, entry.node.id) : [];
    }),
  );
}
