import type { Dataset } from '@vitrine/schema';
import type { OutlineNode } from '../plan/Outline.js';
import type { Receipt } from '../types.js';
import { literalNumbers } from './mend/literalNumbers.js';

/** What the parts of a page that a model wrote rest on: read off their queries, not taken from the model's word. */
export function receiptsOf(
  nodes: readonly OutlineNode[],
  written: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  datasets: readonly Dataset[],
  numbers: ReadonlySet<number>,
): Receipt[] {
  const samples = datasets
    .filter(({ origin }) => origin === 'sample')
    .map(({ name, title }): Receipt => ({
      kind: 'missing',
      text: `${title ?? name} are sample rows; replace them with your own`,
      from: 'the prompt',
    }));
  const labels = new Map(datasets.map((dataset) => [dataset.name, dataset]));
  return [...nodes.flatMap((node) => ofNode(node, written.get(node.id), labels, numbers)), ...samples];
}

function ofNode(
  { id, type, title }: OutlineNode,
  props: Readonly<Record<string, unknown>> | undefined,
  datasets: ReadonlyMap<string, Dataset>,
  numbers: ReadonlySet<number>,
): Receipt[] {
  if (!props) return [];
  const used = [...new Set(sourcesIn(props))].flatMap((name) => datasets.get(name) ?? []);
  const literals = literalNumbers(type, props);
  const invented = literals.filter((number) => !numbers.has(number));
  return [
    { node: id, kind: 'inferred', text: `${title}: chosen by the model`, from: 'the prompt' },
    ...used.map((dataset): Receipt => ({
      node: id,
      kind: 'known',
      text: 'computed by a query',
      from: `rows of ${dataset.title ?? dataset.name}`,
    })),
    ...literals
      .filter((number) => numbers.has(number))
      .map((number): Receipt => ({ node: id, kind: 'known', text: String(number), from: 'the prompt' })),
    ...(invented.length > 0
      ? [
          {
            node: id,
            kind: 'missing' as const,
            text: `${invented.join(', ')}: not given, marked as sample`,
            from: 'the prompt',
          },
        ]
      : []),
  ];
}

/** Names of the datasets that the queries in a value read. */
function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) =>
    name === 'from' && typeof entry === 'string' ? [entry] : sourcesIn(entry),
  );
}
