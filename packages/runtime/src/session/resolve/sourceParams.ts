import type { Cell } from '@vitrine/schema';
import type { Vertex } from '../../graph/index.js';
import { sourceIssue } from '../../issues/sourceMessages.js';
import { sameParams, type SourceParams } from '../../sources/SourceFeed.js';
import type { DatasetEntry } from '../state/DocumentIndex.js';
import { createScope } from './formulas/createScope.js';
import { failed, failureOf, loading, ready, resolveLive, sameLive, type Live } from '../values/Live.js';
import { resolveReferences, type NamedReference } from './formulas/references.js';
import type { ResolveContext } from './ResolveContext.js';

type Param = NonNullable<NonNullable<DatasetEntry['dataset']['source']>['params']>[number];

/** Nodes and datasets that the parameters of a dataset's source read. */
export function referencesOfParams(context: ResolveContext, { dataset }: DatasetEntry): NamedReference[] {
  const references = (dataset.source?.params ?? []).flatMap(({ value }) =>
    isFormula(value) ? (context.formulas.compile(value.formula).formula?.references ?? []) : [],
  );
  return resolveReferences(context, references);
}

/** Makes the vertex with the parameters of a dataset's source, their formulas evaluated. The first of a name counts. */
export function sourceParamsVertex(context: ResolveContext, entry: DatasetEntry): Vertex<Live<SourceParams>> {
  const params = entry.dataset.source?.params ?? [];
  return context.graph.computed<Live<SourceParams>>(`${entry.name} params`, {
    compute: () => {
      const values = new Map<string, Cell>();
      for (const param of params) {
        if (values.has(param.name)) continue;
        const live = resolveLive(() => valueOf(context, param));
        if (live.status === 'loading') return live;
        if (live.status !== 'ready') {
          const reason = live.issues[0]?.message ?? 'something that it reads is not connected.';
          return failed(sourceIssue.params(param.name, reason));
        }
        values.set(param.name, live.value);
      }
      return ready<SourceParams>(values);
    },
    failure: failureOf,
    equal: sameLive<SourceParams>(sameParams),
    ahead: () => referencesOfParams(context, entry).map(({ vertex }) => vertex),
  });
}

function valueOf(context: ResolveContext, { value }: Param): Live<Cell> {
  if (!isFormula(value)) return ready(value ?? null);
  const { formula, issue } = context.formulas.compile(value.formula);
  if (!formula) return failed(issue);
  const { scope } = createScope(context, undefined, formula.usesClock);
  const result = formula.evaluate(scope);
  if (result.pending) return loading;
  return result.issue?.severity === 'error' ? failed(result.issue) : ready(result.value);
}

function isFormula(value: Param['value']): value is { formula: string } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'formula');
}
