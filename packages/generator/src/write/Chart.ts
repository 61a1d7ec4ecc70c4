import type { ChartProps, Column, Query } from '@vitrine/schema';
import type { OutlineNode } from '../plan/Outline.js';
import { datasetOf } from './columns.js';
import type { Writer } from './types.js';

/** Bars of more groups than this lie, so that their names can be read. */
const mostUpright = 7;

/** A picture of a query's rows: along time a line, of parts of a whole a donut, else bars. */
export const writeChart: Writer = (node, context) => {
  const { query, x, xLabel, xFormat, y, series, format, target } = node.shows;
  if (!query || !x || !y?.length) throw new Error(`The chart "${node.id}" has nothing to draw.`);
  const props: ChartProps = {
    ...(node.title && { title: node.title }),
    ...(node.description && { description: node.description }),
    kind: kindOf(node, datasetOf(node, context).columns ?? []),
    data: query,
    x,
    ...(xLabel && { xLabel }),
    ...(xFormat && { xFormat }),
    y: y.map(({ key, label }) => ({ key, label })),
    ...(series && { series }),
    ...(format && { format }),
    ...(target !== undefined && typeof target !== 'boolean' && { target: target as number }),
  };
  return { ...props };
};

function kindOf(node: OutlineNode, columns: readonly Column[]): ChartProps['kind'] {
  const { kind, query } = node.shows;
  if (kind) return kind as ChartProps['kind'];
  if (node.intent === 'trend') return 'line';
  if (node.intent === 'share') return 'donut';
  return groupsOf(query, columns) > mostUpright ? 'horizontalBar' : 'bar';
}

function groupsOf(query: Query | undefined, columns: readonly Column[]): number {
  const [group] = query?.groupBy ?? [];
  if (group?.top) return group.top.n;
  return columns.find(({ key }) => key === group?.key)?.options?.length ?? query?.limit ?? 0;
}
