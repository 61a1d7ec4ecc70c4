import type { Artifact, Dataset, Query } from '../../generated/types.js';
import { datasetUnknown, graphCycle } from '../../issues/messages.js';
import type { ComponentDescription } from '../../components/describeComponent.js';
import type { Step } from '../../validate/findFaults.js';
import { isRecord } from '../../validate/jsonType.js';
import { placesAt } from '../../validate/places.js';
import { pointerTo } from '../../validate/pointer.js';
import { walkNodes } from '../../components/walkNodes.js';
import type { Opening } from '../Opening.js';

interface Reference {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** The datasets that a query names. Takes queries with faults too. */
function referencesOf(query: Partial<Query>, steps: readonly Step[] = []): Reference[] {
  const found: { name: unknown; steps: Step[] }[] = [{ name: query.from, steps: [...steps, 'from'] }];
  if (Array.isArray(query.join)) {
    for (const [index, join] of query.join.entries()) {
      if (isRecord(join)) found.push({ name: join['with'], steps: [...steps, 'join', index, 'with'] });
    }
  }
  return found.filter(
    (reference): reference is Reference & { steps: Step[] } => typeof reference.name === 'string',
  );
}

/** The datasets that the props of a node name, by themselves or wherever a query may stand. */
function referencesInProps(props: unknown, { datasets, bindings }: ComponentDescription): Reference[] {
  const named = datasets
    .flatMap((path) => placesAt(props, path))
    .flatMap(({ value, steps }) => (typeof value === 'string' ? [{ name: value, steps }] : []));
  const queried = bindings.flatMap(({ kind, path }) => {
    if (kind !== 'value' && kind !== 'rows') return [];
    return placesAt(props, path).flatMap(({ value, steps }) => {
      if (!isRecord(value)) return [];
      if (kind === 'rows') return referencesOf(value, steps);
      return isRecord(value['query']) ? referencesOf(value['query'], [...steps, 'query']) : [];
    });
  });
  return [...named, ...queried];
}

/** Cycles among named views, each as the names in the order in which they read each other. Does not recurse. */
function findCycles(reads: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const finished = new Set<string>();
  for (const start of reads.keys()) {
    const path: { name: string; next: number }[] = finished.has(start) ? [] : [{ name: start, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const name = (reads.get(top.name) ?? [])[top.next];
      top.next += 1;
      if (name === undefined) {
        finished.add(top.name);
        path.pop();
        continue;
      }
      const earlier = path.findIndex((step) => step.name === name);
      if (earlier >= 0) cycles.push(path.slice(earlier).map((step) => step.name));
      else if (reads.has(name) && !finished.has(name)) path.push({ name, next: 0 });
    }
  }
  return cycles;
}

/** Checks that the datasets which queries name exist, and that no named views need each other. */
export function checkGraph(artifact: Artifact, opening: Opening): void {
  const datasets = new Map(
    (artifact.datasets ?? []).map((dataset, index) => [dataset.name, { dataset, index }]),
  );
  const check = ({ name, steps }: Reference, base: string, node?: string): void => {
    if (!datasets.has(name))
      opening.report(datasetUnknown(base + pointerTo(steps), name, datasets.keys(), node));
  };
  const queryOf = (dataset: Dataset): Partial<Query> => (isRecord(dataset.query) ? dataset.query : {});
  const reads = new Map<string, string[]>();
  for (const [name, { dataset, index }] of datasets) {
    const references = referencesOf(queryOf(dataset));
    for (const reference of references) check(reference, pointerTo(['datasets', index, 'query']));
    if (references.length > 0)
      reads.set(
        name,
        references.map((reference) => reference.name),
      );
  }
  for (const { node, pointer } of walkNodes(artifact, opening.types.description)) {
    const description = opening.types.description(node.type);
    if (!description) continue;
    for (const reference of referencesInProps(node.props, description))
      check(reference, `${pointer}/props`, node.id);
  }
  for (const members of findCycles(reads)) {
    const index = datasets.get(members[0]!)?.index ?? 0;
    opening.report(graphCycle(pointerTo(['datasets', index, 'query']), members));
  }
}
