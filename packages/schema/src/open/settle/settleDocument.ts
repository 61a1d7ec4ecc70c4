import { sharedSchemas } from '../../generated/schemas.js';
import type { Artifact, Dataset } from '../../generated/types.js';
import {
  artifactComponentsMissing,
  artifactIdMissing,
  artifactTitleMissing,
  datasetAmbiguous,
  datasetEmpty,
  datasetOrigin,
  datasetRenamed,
} from '../../issues/messages.js';
import { findFaults, type Fault } from '../../validate/findFaults.js';
import { isRecord } from '../../validate/jsonType.js';
import { normalize } from '../../validate/normalize.js';
import { pointerTo } from '../../validate/pointer.js';
import type { RawDocument } from '../../migrate/migrations.js';
import { artifactSchema } from '../artifactSchema.js';
import type { Names } from '../Names.js';
import type { Opening } from '../Opening.js';
import { settle } from './settle.js';

/** Replaces some properties; the same object when nothing is different. */
function replaced<T extends object>(value: T, changes: Partial<Record<string, unknown>>): T {
  const current = value as Record<string, unknown>;
  return Object.entries(changes).some(([key, next]) => current[key] !== next)
    ? { ...value, ...changes }
    : value;
}

function accepts(property: string, value: unknown): boolean {
  const schema = artifactSchema.properties?.[property];
  return schema !== undefined && findFaults(schema, value, { shared: sharedSchemas }).length === 0;
}

function settledId(id: unknown, opening: Opening): string {
  if (accepts('id', id)) return id as string;
  opening.report(artifactIdMissing(id ?? undefined));
  return '';
}

/** Gives a document what it can't do without: id, title and a list of components. */
export function settleHead(document: RawDocument, opening: Opening): RawDocument {
  const { title, components } = document;
  const id = settledId(document['id'], opening);
  const hasTitle = accepts('title', title);
  if (!hasTitle) opening.report(artifactTitleMissing());
  if (!Array.isArray(components)) opening.report(artifactComponentsMissing());
  return replaced(document, {
    id,
    title: hasTitle ? title : 'Untitled',
    components: Array.isArray(components) ? components : [],
  });
}

/** Whether a fault is about a matter that has a step of its own: the id, and the names of datasets. */
function hasOwnStep({ steps, kind }: Fault): boolean {
  return steps.length === 1
    ? steps[0] === 'id'
    : steps[0] === 'datasets' && steps[2] === 'name' && kind !== 'unknown';
}

function isMissingName(fault: Fault): boolean {
  return (
    fault.kind === 'missing' &&
    fault.name === 'name' &&
    fault.steps[0] === 'datasets' &&
    fault.steps.length === 2
  );
}

/**
 * Checks everything but the nodes: settings, datasets, provenance. An invalid part is left out, except that a dataset's
 * query stays as it is, because half of it would show other rows.
 */
export function settleParts(document: RawDocument, opening: Opening): RawDocument {
  const { value, faults } = normalize(artifactSchema, document, opening.faultOptions);
  const own = faults.filter((fault) => !hasOwnStep(fault) && !isMissingName(fault));
  const keep = (steps: readonly unknown[]): boolean =>
    steps[0] === 'datasets' && steps[2] === 'query' && steps.length === 3;
  return settle(value, own, { path: '', keep }, opening);
}

function namedDataset(dataset: Dataset, index: number, names: Names, opening: Opening): Dataset {
  const { name } = dataset as { name?: unknown };
  const problem = names.claim(name);
  if (!problem) return dataset;
  const given = names.make(name, 'dataset');
  opening.report(datasetRenamed(pointerTo(['datasets', index, 'name']), name, given, problem));
  return { ...dataset, name: given };
}

const contents = ['rows', 'source', 'query'] as const;

/** Lets a dataset have exactly one of rows, source and query. One with columns and none of them is an empty table. */
function shapedDataset(dataset: Dataset, index: number, opening: Opening): Dataset {
  const path = pointerTo(['datasets', index]);
  const [used, ...others] = contents.filter((content) => dataset[content] !== undefined);
  if (dataset.query !== undefined && used === 'query' && dataset.origin !== undefined) {
    opening.report(datasetOrigin(`${path}/origin`, dataset.name));
  }
  if (used === undefined) {
    if (!dataset.columns?.length) opening.report(datasetEmpty(path, dataset.name));
    return { ...dataset, rows: [] };
  }
  if (others.length === 0) return dataset;
  opening.report(datasetAmbiguous(path, dataset.name, used, others));
  const shaped = { ...dataset };
  for (const other of others) delete shaped[other];
  return shaped;
}

/** Names the datasets and settles what each of them holds. */
export function settleDatasets(document: RawDocument, names: Names, opening: Opening): RawDocument {
  const { datasets } = document as Partial<Artifact>;
  if (!datasets) return document;
  const settled = datasets.map((dataset, index) =>
    shapedDataset(namedDataset(dataset, index, names, opening), index, opening),
  );
  return settled.some((dataset, index) => dataset !== datasets[index])
    ? { ...document, datasets: settled }
    : document;
}

/** Every name written for a dataset. */
export function datasetNames(document: RawDocument): unknown[] {
  const { datasets } = document;
  return Array.isArray(datasets)
    ? datasets.map((dataset: unknown) => (isRecord(dataset) ? dataset['name'] : undefined))
    : [];
}
