import type { Artifact, Cell, Dataset, JsonSchema, Row } from '@vitrine/schema';
import type { EffectiveDataset } from '../../changes/EffectiveRows.js';
import type { Change } from '../../changes/types.js';
import { Graph } from '../../graph/index.js';
import { weakestOrigin } from '../../queries/rows/weakestOrigin.js';
import { DocumentIndex, literalDatasetName, type NodeEntry } from '../state/DocumentIndex.js';
import { expandPath, valueAt, withValueAt } from '../values/places.js';
import type { DataTable } from '../types.js';
import { UserData } from '../state/UserData.js';

/** What a document may hold in all of its datasets. */
const INLINE = { rows: 5_000, characters: 1_000_000 };

/**
 * A document as people have made it: its datasets and literal rows with all changes applied, and the values of forms and
 * calculators as defaults. Rows too many for a document come beside it as `data`, and the document names them as
 * `upload:` sources. Left out: numbers typed over a formula, which stays, ticked items of texts, and the order of rows
 * of a dataset in single views.
 *
 * @param changes In order, as `session.changes()` gives them.
 * @param components Schemas of the host's own components by type.
 */
export function materialize(
  artifact: Artifact,
  changes: readonly Change[],
  components: Readonly<Record<string, JsonSchema>> = {},
): { artifact: Artifact; data?: DataTable[] } {
  const document = new DocumentIndex(artifact, components);
  const data = new UserData(new Graph(), document);
  data.add(changes.map((change, index) => ({ change, sequence: index + 1 })));
  const tables: DataTable[] = [];
  let result: unknown = artifact;
  for (const entry of document.datasets.values()) {
    const held = data.rows(entry.name)?.read();
    if (!held || !data.log.datasets().has(entry.name)) continue;
    if (entry.kind === 'upload' && held.imported) tables.push(tableOf(entry.name, held));
    else if (entry.kind === 'rows')
      result = withValueAt(result, stepsOf(entry.pointer), datasetWith(entry.dataset, held));
  }
  for (const entry of document.nodes.values()) {
    const props = withValues(withLiteralRows(entry.node.props, entry, data), entry, data);
    if (props !== entry.node.props) result = withValueAt(result, [...stepsOf(entry.pointer), 'props'], props);
  }
  return fitInline(result as Artifact, tables);
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function tableOf(name: string, { rows, columns, imported }: EffectiveDataset): DataTable {
  return { name, columns, rows, ...(imported ? { label: imported.label } : {}) };
}

function datasetWith(dataset: Dataset, { rows, columns, origins }: EffectiveDataset): Dataset {
  const origin = origins.reduce(weakestOrigin, null) ?? dataset.origin;
  return {
    ...dataset,
    rows: [...rows],
    ...(columns.length > 0 ? { columns: [...columns] } : {}),
    ...(origin ? { origin } : {}),
  };
}

type Props = Readonly<Record<string, unknown>>;

function withLiteralRows(props: Props, entry: NodeEntry, data: UserData): Props {
  let result: unknown = props;
  for (const { path, literal } of entry.description?.bindings ?? []) {
    if (literal === true) {
      for (const place of expandPath(props, path)) {
        const rows = changedRows(literalDatasetName(entry.node.id, place), entry.node.id, data);
        if (rows) result = withValueAt(result, place, rows);
      }
    } else if (literal) {
      const rows = changedRows(literalDatasetName(entry.node.id, [literal.dataset]), entry.node.id, data);
      if (rows) result = scatterRows(result, path, literal, rows);
    }
  }
  return result as Props;
}

/** Literal rows in the order that they have in their node; undefined when nobody changed them. */
function changedRows(name: string, node: string, data: UserData): Row[] | undefined {
  const held = data.log.datasets().has(name) ? data.rows(name)?.read() : undefined;
  if (!held) return undefined;
  const ranks = held.ranks.get(node);
  if (!ranks) return [...held.rows];
  const order = held.keys
    .map((key, index) => ({ index, rank: ranks.get(key) }))
    .sort((a, b) => {
      if (a.rank === b.rank) return a.index - b.index;
      if (a.rank === undefined || b.rank === undefined) return a.rank === undefined ? 1 : -1;
      return a.rank < b.rank ? -1 : 1;
    });
  return order.map(({ index }) => held.rows[index]!);
}

/** Puts gathered rows back into the elements that their cell `as` names; those of no element into the first. */
function scatterRows(
  props: unknown,
  path: readonly string[],
  { parentKey, as }: { readonly parentKey: string; readonly as: string },
  rows: readonly Row[],
): unknown {
  const star = path.lastIndexOf('*');
  const parents = expandPath(props, path.slice(0, star + 1));
  const owners = parents.map((parent) => valueAt(props, [...parent, parentKey]) as Cell | undefined);
  const ownerOf = (row: Row): number => Math.max(0, owners.indexOf(row[as]));
  return parents.reduce<unknown>((result, parent, index) => {
    const own = rows.filter((row) => ownerOf(row) === index).map((row) => withoutCell(row, as));
    const place = [...parent, ...path.slice(star + 1)];
    return own.length === 0 && valueAt(props, place) === undefined ? result : withValueAt(result, place, own);
  }, props);
}

function withoutCell(row: Row, key: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
}

/** What people entered into forms and calculators becomes the value that these start with. */
function withValues(props: Props, { node, description }: NodeEntry, data: UserData): Props {
  let result: unknown = props;
  for (const output of description?.outputs ?? []) {
    const elements = 'each' in output ? valueAt(props, [output.each]) : undefined;
    if (!('each' in output) || !Array.isArray(elements)) continue;
    for (const [index, element] of elements.entries()) {
      const name = valueAt(element, [output.key]);
      const value = typeof name === 'string' ? data.value(node.id, name).read() : undefined;
      if (value !== undefined)
        result = withValueAt(result, [output.each, String(index), output.default], value);
    }
  }
  return result as Props;
}

/** Takes the largest datasets out of a document that has become too large. */
function fitInline(artifact: Artifact, tables: DataTable[]): { artifact: Artifact; data?: DataTable[] } {
  const datasets = [...(artifact.datasets ?? [])];
  const sizes = datasets.map(({ rows = [] }) => ({
    rows: rows.length,
    characters: JSON.stringify(rows).length,
  }));
  const total = (of: 'rows' | 'characters'): number => sizes.reduce((sum, size) => sum + size[of], 0);
  while (total('rows') > INLINE.rows || total('characters') > INLINE.characters) {
    const largest = sizes.reduce(
      (found, size, index) => (size.characters > sizes[found]!.characters ? index : found),
      0,
    );
    const dataset = datasets[largest];
    if (!dataset?.rows || dataset.rows.length === 0) break;
    const { rows, ...rest } = dataset;
    tables.push({
      name: dataset.name,
      rows,
      ...(dataset.columns ? { columns: dataset.columns } : {}),
      label: dataset.title ?? dataset.name,
    });
    const source = { name: `upload:${dataset.name}`, label: dataset.title ?? dataset.name };
    datasets[largest] = { ...rest, origin: 'imported', source };
    sizes[largest] = { rows: 0, characters: 0 };
  }
  const changed = datasets.some((dataset, index) => dataset !== artifact.datasets?.[index]);
  const result = changed ? { ...artifact, datasets } : artifact;
  return tables.length > 0 ? { artifact: result, data: tables } : { artifact: result };
}
