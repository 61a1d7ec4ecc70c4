import type { Issue } from '@vitrine/schema';
import { datasetUnknown, pointerTo } from '@vitrine/schema/internal';
import type { Vertex } from '../../graph/index.js';
import { changeIssue } from '../../issues/sessionMessages.js';
import type { DatasetEntry, NodeEntry } from '../state/DocumentIndex.js';
import { valueAt } from '../values/places.js';
import type { ResolveContext } from './ResolveContext.js';

/** Why rows of a dataset can't be changed. */
export type FixedReason = Parameters<typeof changeIssue.notWritable>[2];

/** Why the rows of a dataset can't be changed one by one; undefined when they can. */
export function whyFixed(
  { kind, name }: DatasetEntry,
  { data, sources }: Pick<ResolveContext, 'data' | 'sources'>,
): FixedReason | undefined {
  if (kind === 'query') return 'view';
  if (kind === 'source') {
    if (!sources.isWritable(name)) return 'source';
    if (!sources.rows(name)) return 'loading';
  }
  if (kind === 'upload' && !data.rows(name)?.read().imported) return 'unconnected';
  return data.rows(name)?.read().keyed === false ? 'keys' : undefined;
}

/** What stands against adding rows to a dataset that a property of a node names. Computed again only with the reason, not with each row. */
export interface Target {
  readonly path: readonly string[];
  readonly vertex: Vertex<Issue | undefined>;
}

/** The datasets that a node names to write to, by the properties that name them. */
export function nodeTargets(context: ResolveContext, entry: NodeEntry): Target[] {
  return (entry.description?.datasets ?? []).flatMap((path) => {
    const name = valueAt(entry.props, path);
    if (typeof name !== 'string') return [];
    const pointer = `${entry.pointer}/props${pointerTo(path)}`;
    const vertex = context.graph.computed<Issue | undefined>(`${entry.node.id} target ${path.join('.')}`, {
      compute: () => {
        const dataset = context.document.datasets.get(name);
        if (!dataset) return datasetUnknown(pointer, name, context.document.datasets.keys());
        context.sources.vertex(name)?.read();
        const reason = whyFixed(dataset, context);
        return reason && changeIssue.notWritable(pointer, name, reason);
      },
      failure: () => undefined,
      equal: (left, right) => left?.code === right?.code && left?.message === right?.message,
    });
    return [{ path, vertex }];
  });
}
