import type { Cell, Column, Row } from '@vitrine/schema';
import { ChangeLog, type Touched } from '../../changes/ChangeLog.js';
import { EffectiveRows, type BaseRows, type EffectiveDataset } from '../../changes/EffectiveRows.js';
import { foldValue } from '../../changes/foldValue.js';
import { sameCell } from '../../changes/sameCell.js';
import type { Change, ChangeOp } from '../../changes/types.js';
import { undoOf } from '../../changes/undoOf.js';
import type { Graph, SourceVertex, Vertex } from '../../graph/index.js';
import type { DatasetEntry, DocumentEntries } from './DocumentIndex.js';
import type { LiveSources } from './LiveSources.js';

interface KeptRows {
  readonly rows: EffectiveRows;
  readonly vertex: SourceVertex<EffectiveDataset>;
}

const same = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === undefined || b === undefined ? a === b : sameCell(a, b);

/** All user data of a session, as vertices: effective rows by dataset, and what was set on nodes by node and key. */
export class UserData {
  readonly log = new ChangeLog();
  readonly #graph: Graph;
  readonly #document: Pick<DocumentEntries, 'datasets'>;
  readonly #sources: Pick<LiveSources, 'rows'> | undefined;
  readonly #rows = new Map<string, KeptRows>();
  readonly #values = new Map<string, Map<string, SourceVertex<Cell | undefined>>>();

  readonly #checks = new Map<string, SourceVertex<ReadonlyMap<string, Cell>>>();

  /** Changes that storage will not take, with its words. */
  readonly refused: SourceVertex<ReadonlyMap<Change, string>>;

  constructor(
    graph: Graph,
    document: Pick<DocumentEntries, 'datasets'>,
    sources?: Pick<LiveSources, 'rows'>,
  ) {
    this.#graph = graph;
    this.refused = graph.source<ReadonlyMap<Change, string>>(
      'refused changes',
      new Map(),
      (left, right) => left === right || left.size + right.size === 0,
    );
    this.#document = document;
    this.#sources = sources;
  }

  /** Effective rows of a dataset that holds rows; undefined for one that doesn't exist or is a query. */
  rows(dataset: string): Vertex<EffectiveDataset> | undefined {
    return this.#kept(dataset)?.vertex;
  }

  keyColumn(dataset: string): string {
    return this.#kept(dataset)?.rows.keyColumn ?? 'id';
  }

  hasRow(dataset: string, row: string): boolean {
    return this.#kept(dataset)?.rows.has(row) ?? false;
  }

  /** Operations on rows of a dataset that are not there. */
  orphans(dataset: string): readonly ChangeOp[] {
    return (
      this.#kept(dataset)
        ?.rows.orphans()
        .map(({ op }) => op) ?? []
    );
  }

  /** What was set on a node, by people; undefined while nothing is. */
  value(node: string, key: string): Vertex<Cell | undefined> {
    const byKey = this.#values.get(node) ?? new Map<string, SourceVertex<Cell | undefined>>();
    this.#values.set(node, byKey);
    let vertex = byKey.get(key);
    if (!vertex) {
      const { value } = foldValue(this.log.valueOps(node, key));
      vertex = this.#graph.source<Cell | undefined>(`${node} set ${key}`, value, same);
      byKey.set(key, vertex);
    }
    return vertex;
  }

  /** Shows another value than the log has, until a change of it; undefined shows that of the log. */
  preview(node: string, key: string, value: Cell | undefined): void {
    if (value !== undefined) this.value(node, key);
    const shown = value === undefined ? foldValue(this.log.valueOps(node, key)).value : value;
    this.#values.get(node)?.get(key)?.write(shown);
  }

  /** Items of check lists in the texts of a node that people ticked or cleared, by the key of the value: `check:<item text>`. */
  checks(node: string): Vertex<ReadonlyMap<string, Cell>> {
    const vertex = this.#checks.get(node) ?? this.#graph.source(`${node} checks`, this.#readChecks(node));
    this.#checks.set(node, vertex);
    return vertex;
  }

  /** Takes changes in, or their place in the order, and brings the vertices up to date. */
  add(changes: readonly { readonly change: Change; readonly sequence?: number }[]): void {
    const touched = changes.map(({ change, sequence }) => this.log.add(change, sequence));
    this.#graph.batch(() => this.#apply(mergeTouched(touched)));
  }

  /** Lays the changes over the rows that the dataset's source has now. */
  takeSourceRows(dataset: string): void {
    const kept = this.#rows.get(dataset);
    const entry = this.#document.datasets.get(dataset);
    if (!kept || !entry) return;
    kept.rows.setDocument(this.#base(entry));
    kept.vertex.write(kept.rows.current);
  }

  /** Takes what the document says of these datasets now. The log stays: what concerns one that is gone waits for it. */
  takeDocument(datasets: readonly string[]): void {
    for (const dataset of datasets) {
      const entry = this.#document.datasets.get(dataset);
      if (!entry || entry.kind === 'query') this.#rows.delete(dataset);
      else this.takeSourceRows(dataset);
    }
  }

  undoOf(change: Change): ChangeOp[] {
    const none = { keyColumn: 'id', baseRow: () => undefined };
    return undoOf(change, this.log, (name) => this.#kept(name)?.rows ?? none);
  }

  #apply(touched: Touched): void {
    for (const [dataset, keys] of touched.rows) {
      const kept = this.#rows.get(dataset);
      if (!kept) continue;
      kept.rows.touch(keys);
      kept.vertex.write(kept.rows.current);
    }
    for (const [node, keys] of touched.values) {
      if ([...keys].some((key) => key.startsWith('check:')))
        this.#checks.get(node)?.write(this.#readChecks(node));
      for (const key of keys) {
        this.#values
          .get(node)
          ?.get(key)
          ?.write(foldValue(this.log.valueOps(node, key)).value);
      }
    }
  }

  #readChecks(node: string): ReadonlyMap<string, Cell> {
    const checks = new Map<string, Cell>();
    for (const key of this.log.valueKeys(node)) {
      if (!key.startsWith('check:')) continue;
      const { value } = foldValue(this.log.valueOps(node, key));
      if (value !== undefined) checks.set(key, value);
    }
    return checks;
  }

  #kept(name: string): KeptRows | undefined {
    const known = this.#rows.get(name);
    const entry = this.#document.datasets.get(name);
    if (known || !entry || entry.kind === 'query') return known;
    const rows = new EffectiveRows(this.log, name, this.#base(entry));
    const kept = { rows, vertex: this.#graph.source(`${name} rows`, rows.current) };
    this.#rows.set(name, kept);
    return kept;
  }

  #base({ kind, name, dataset }: DatasetEntry): BaseRows {
    const given = kind === 'source' ? this.#sources?.rows(name) : undefined;
    const rows: readonly Row[] = given?.rows ?? dataset.rows ?? [];
    const columns = sourceColumns(dataset.columns ?? [], given?.columns);
    const origin =
      dataset.origin ?? (kind === 'source' ? 'source' : kind === 'upload' ? 'imported' : 'entered');
    return { rows, columns, keyColumn: dataset.rows?.length === 0 ? 'id' : (dataset.key ?? 'id'), origin };
  }
}

/** What the document says of a column holds; where it declares none, the source's own stand. */
function sourceColumns(declared: readonly Column[], given: readonly Column[] = []): readonly Column[] {
  if (declared.length === 0) return given;
  const known = new Map(given.map((column) => [column.key, column]));
  return given.length === 0 ? declared : declared.map((column) => ({ ...known.get(column.key), ...column }));
}

function mergeTouched(all: readonly Touched[]): Touched {
  const rows = new Map<string, Set<string> | 'all'>();
  const values = new Map<string, Set<string>>();
  for (const touched of all) {
    for (const [dataset, keys] of touched.rows) {
      const known = rows.get(dataset) ?? new Set<string>();
      rows.set(dataset, keys === 'all' || known === 'all' ? 'all' : addAll(known, keys));
    }
    for (const [node, keys] of touched.values) values.set(node, addAll(values.get(node) ?? new Set(), keys));
  }
  return { rows, values };
}

function addAll(target: Set<string>, keys: Iterable<string>): Set<string> {
  for (const key of keys) target.add(key);
  return target;
}
