import type { Dataset } from '@vitrine/schema';
import type { Graph, SourceVertex, Vertex } from '../../graph/index.js';
import { checkCells } from '../../sources/checkCells.js';
import { isStatic, liveSource } from '../../sources/liveSource.js';
import { readAnswer } from '../../sources/readAnswer.js';
import { scheduleTimeout } from '../../sources/scheduleTimeout.js';
import { SourceFeed, type FeedState, type SourceParams } from '../../sources/SourceFeed.js';
import type {
  LiveSource,
  Schedule,
  SessionSources,
  Source,
  SourceRows,
  SourceState,
} from '../../sources/types.js';
import type { DatasetEntry, DocumentEntries } from './DocumentIndex.js';
import type { Live } from '../values/Live.js';
import { prefixIssues } from '../values/prefixIssues.js';
import { sameJson } from '../values/sameJson.js';

interface LiveSourcesOptions {
  readonly graph: Graph;
  readonly document: Pick<DocumentEntries, 'datasets'>;
  readonly sources: Readonly<Record<string, Source>> | undefined;
  readonly clock: Vertex<number | null>;
  /** When rows arrive, in milliseconds since 1970. */
  readonly now: () => number | null;
  readonly schedule: Schedule | undefined;
}

type ParamsOf = (dataset: string) => Vertex<Live<SourceParams>> | undefined;

/** One dataset with a source: what it holds, and how it stands. */
interface Entry {
  readonly dataset: Dataset;
  readonly settings: LiveSource;
  readonly feed?: SourceFeed;
  readonly vertex: SourceVertex<SourceState>;
  /** As the vertex has it, and stale where the rows have become old. */
  readonly state: Vertex<SourceState>;
  rows: SourceRows | undefined;
  stopParams?: () => void;
}

/** The host's sources as the datasets of one document use them. */
export class LiveSources implements SessionSources {
  /** Told of the dataset whose rows are other ones, inside the batch that changes its state. */
  onRows: (dataset: string) => void = () => undefined;
  readonly #options: LiveSourcesOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #isEmpty: SourceVertex<boolean>;
  /** Set while sources are asked. */
  #paramsOf: ParamsOf | undefined;

  constructor(options: LiveSourcesOptions) {
    this.#options = options;
    for (const entry of options.document.datasets.values())
      if (entry.kind === 'source') this.#entries.set(entry.name, this.#makeEntry(entry));
    this.#isEmpty = options.graph.source('no sources', this.#entries.size === 0);
  }

  /** Whether no dataset has a source. */
  get isEmpty(): Vertex<boolean> {
    return this.#isEmpty;
  }

  vertex(dataset: string): Vertex<SourceState> | undefined {
    return this.#entries.get(dataset)?.state;
  }

  /** The last good rows; undefined while there are none. */
  rows(dataset: string): SourceRows | undefined {
    return this.#entries.get(dataset)?.rows;
  }

  isWritable(dataset: string): boolean {
    return this.#entries.get(dataset)?.settings.writable ?? false;
  }

  state(dataset: string): SourceState | undefined {
    return this.vertex(dataset)?.read();
  }

  subscribe(dataset: string, listener: () => void): () => void {
    const vertex = this.vertex(dataset);
    return vertex ? this.#options.graph.observe(vertex, listener) : () => undefined;
  }

  async refresh(dataset?: string): Promise<void> {
    const entries = dataset === undefined ? [...this.#entries.values()] : [this.#entries.get(dataset)];
    await Promise.all(entries.map((entry) => entry?.feed?.refresh()));
  }

  /** Asks all sources, and again whenever their parameters have other values. */
  start(paramsOf: ParamsOf): void {
    this.#paramsOf = paramsOf;
    for (const [name, entry] of this.#entries) this.#startEntry(name, entry);
  }

  stop(): void {
    this.#paramsOf = undefined;
    for (const entry of this.#entries.values()) this.#stopEntry(entry);
  }

  /** Takes what the document says of these datasets now. A source that it asks as before goes on. */
  takeDocument(datasets: readonly string[]): void {
    for (const name of datasets) {
      const known = this.#entries.get(name);
      const next = this.#options.document.datasets.get(name);
      if (known && next && asksTheSame(known.dataset, next.dataset)) continue;
      if (known) this.#stopEntry(known);
      this.#entries.delete(name);
      if (next?.kind !== 'source') continue;
      const made = this.#makeEntry(next);
      this.#entries.set(name, made);
      this.#startEntry(name, made);
    }
    this.#isEmpty.write(this.#entries.size === 0);
  }

  #startEntry(name: string, entry: Entry): void {
    const { feed } = entry;
    const params = this.#paramsOf?.(name);
    if (!feed || !params || entry.stopParams) return;
    const apply = (): void => {
      const live = params.read();
      if (live.status === 'ready') void feed.start(live.value);
      else feed.block(live.issues);
    };
    entry.stopParams = this.#options.graph.observe(params, apply);
    apply();
  }

  #stopEntry(entry: Entry): void {
    entry.stopParams?.();
    delete entry.stopParams;
    entry.feed?.stop();
  }

  #makeEntry({ name, dataset, pointer }: DatasetEntry): Entry {
    const { graph, sources = {}, schedule = scheduleTimeout, now } = this.#options;
    const source = dataset.source?.name ?? '';
    const given = Object.hasOwn(sources, source) ? sources[source] : undefined;
    const common = {
      dataset: name,
      source,
      label: dataset.source?.label ?? source,
      path: `${pointer}/source`,
    };
    const settings = given && !isStatic(given) ? liveSource(given) : {};
    const columns = dataset.columns ?? [];
    if (!given || isStatic(given)) {
      const feedState = given
        ? stateOfRows(name, given, dataset)
        : { ...nothing, failure: 'unconnected' as const };
      const vertex = graph.source(`${name} feed`, stateOf(common, feedState, false));
      return { dataset, settings, vertex, state: vertex, rows: rowsOf(feedState) };
    }
    const onState = (state: FeedState): void => this.#note(name, stateOf(common, state, true), rowsOf(state));
    const feed = new SourceFeed({ dataset: name, columns, source: settings, schedule, now, onState });
    const vertex = graph.source(`${name} feed`, stateOf(common, feed.state, true), sameJson);
    return { dataset, settings, feed, vertex, state: this.#aging(name, vertex, settings), rows: undefined };
  }

  #aging(name: string, vertex: Vertex<SourceState>, { staleAfter }: LiveSource): Vertex<SourceState> {
    const { graph, clock } = this.#options;
    if (staleAfter === undefined) return vertex;
    return graph.computed<SourceState>(`${name} source`, {
      compute: () => {
        const state = vertex.read();
        if (state.status !== 'ready' || state.loadedAt === null) return state;
        const now = clock.read();
        return now !== null && now - state.loadedAt >= staleAfter ? { ...state, status: 'stale' } : state;
      },
      failure: () => vertex.read(),
      equal: sameJson,
    });
  }

  #note(name: string, state: SourceState, rows: SourceRows | undefined): void {
    const entry = this.#entries.get(name);
    if (!entry) return;
    this.#options.graph.batch(() => {
      const isOther = rows?.rows !== entry.rows?.rows || rows?.columns !== entry.rows?.columns;
      entry.rows = rows;
      entry.vertex.write(state);
      if (isOther) this.onRows(name);
    });
  }
}

const asksTheSame = (left: Dataset, right: Dataset): boolean =>
  sameJson([left.source, left.columns], [right.source, right.columns]);

const nothing: FeedState = { loadedAt: null, refreshing: false, failure: null, issues: [] };

function stateOfRows(name: string, given: unknown, { columns = [] }: Dataset): FeedState {
  const answer = readAnswer(given);
  if (!answer.rows) return { ...nothing, failure: 'error', issues: answer.issues };
  const { rows, issues } = checkCells(name, answer.rows, columns);
  return { ...nothing, rows, issues: [...(answer.issues ?? []), ...issues] };
}

function rowsOf({ rows, columns }: FeedState): SourceRows | undefined {
  return rows && { rows, ...(columns ? { columns } : {}) };
}

function stateOf(
  { path, ...names }: Pick<SourceState, 'dataset' | 'source' | 'label'> & { readonly path: string },
  { rows, failure, refreshing, loadedAt, issues }: FeedState,
  refreshable: boolean,
): SourceState {
  const filled = rows ? (failure ? 'stale' : 'ready') : undefined;
  return {
    ...names,
    status: filled ?? failure ?? 'loading',
    refreshing,
    refreshable,
    loadedAt,
    disconnected: failure === 'unconnected',
    issues: prefixIssues(issues, path),
  };
}
