import type { Artifact, Cell, Issue } from '@vitrine/schema';
import { artifactIdMissing } from '@vitrine/schema/internal';
import type { Change, ChangeOp } from '../changes/types.js';
import { Graph, type SourceVertex } from '../graph/index.js';
import { changeIssue, documentIssue } from '../issues/sessionMessages.js';
import { readOptions, settingReaders } from '../options/readOptions.js';
import type { RowSet } from '../queries/rows/RowSet.js';
import { TableCache } from '../queries/table/TableCache.js';
import { createMemoryStorage } from '../storage/createMemoryStorage.js';
import { ChangeSync } from './saving/ChangeSync.js';
import { checkInputs } from './checkInputs.js';
import { checkOps } from './changes/checkOps.js';
import { createId } from './changes/createId.js';
import { DocumentIndex } from './state/DocumentIndex.js';
import { LiveDocument } from './state/LiveDocument.js';
import { explainNode } from './explain/explainNode.js';
import { LiveSources } from './state/LiveSources.js';
import { createResolver, type Resolver } from './resolve/createResolver.js';
import { FormulaCache } from './resolve/formulas/FormulaCache.js';
import type { ChangeResult, Environment, NodeSnapshot, SaveState, Session, SessionOptions } from './types.js';
import { uploadChange } from './saving/uploadChange.js';
import { UndoHistory } from './state/UndoHistory.js';
import { sameJson } from './values/sameJson.js';
import { UserData } from './state/UserData.js';
import { ViewState } from './state/ViewState.js';
import { ViewSync } from './saving/ViewSync.js';

/**
 * Brings a document to life: resolves its nodes, takes changes and keeps them. Returns at once; what storage has arrives
 * by `ready`, and changes made before are shown at once and saved then.
 *
 * @param artifact A document as `openArtifact` gives it.
 *
 * A `locale` or `timeZone` that does not exist is an issue of the session, and the document's takes its place.
 *
 * @throws TypeError when the document, `data`, `now`, `sources` or `storage` is nothing of its kind.
 */
export function createSession(artifact: Artifact, options: SessionOptions = {}): Session {
  return new LiveSession(artifact, options);
}

type Settings = Omit<Environment, 'now'>;

/** The host's options before the document's settings before the defaults, each as far as it can be used. */
function settingsOf(
  artifact: Artifact,
  { locale, timeZone }: SessionOptions,
): { readonly settings: Settings; readonly issues: readonly Issue[] } {
  const written = readOptions(artifact.settings ?? {}, settingReaders, '/settings');
  const given = readOptions({ locale, timeZone }, settingReaders);
  const { currency = 'USD', weekStart = 1 } = written.options;
  return {
    settings: {
      locale: given.options.locale ?? written.options.locale ?? 'en',
      currency,
      timeZone: given.options.timeZone ?? written.options.timeZone ?? 'UTC',
      weekStart,
    },
    issues: [...written.issues, ...given.issues],
  };
}

const tablesOf = ({ locale, timeZone }: Settings): TableCache => new TableCache(locale, timeZone);

/** {@link Session} with its graph, for tests that count what is recomputed. */
export class LiveSession implements Session {
  readonly graph = new Graph();
  readonly ready: Promise<void>;
  readonly view: ViewState;
  readonly sources: LiveSources;

  readonly #options: SessionOptions;
  readonly #resolver: Resolver;
  readonly #sync: ChangeSync;
  readonly #viewSync: ViewSync;
  readonly #clock = this.graph.source<number | null>('clock', null);
  readonly #readOnly = this.graph.source('readOnly', false);
  readonly #saveState = this.graph.source<SaveState>('save state', { status: 'saved' });
  readonly #history = new UndoHistory();
  /** Files handed over, until storage has told whether they are known. */
  #uploads: readonly Change[] = [];
  readonly #artifact: SourceVertex<Artifact>;
  readonly #settings: SourceVertex<Settings>;
  readonly #tables: SourceVertex<TableCache>;
  readonly #document: LiveDocument;
  #environment: Environment;
  #settingIssues: readonly Issue[];
  #started = false;
  #resolveReady!: () => void;

  constructor(artifact: Artifact, options: SessionOptions) {
    const { graph } = this;
    checkInputs(artifact, options);
    this.#options = options;
    this.#artifact = graph.source('artifact', artifact);
    const now = options.now === null ? null : (options.now ?? Date.now)();
    const { settings, issues } = settingsOf(artifact, options);
    this.#settingIssues = issues;
    this.#settings = graph.source('settings', settings, sameJson);
    this.#tables = graph.source('tables', tablesOf(settings));
    this.#environment = { ...settings, now };
    this.#clock.write(now);
    this.#readOnly.write(options.readOnly ?? false);
    this.ready = new Promise((resolve) => {
      this.#resolveReady = resolve;
    });

    const storage = artifact.id ? (options.storage ?? createMemoryStorage()) : createMemoryStorage();
    const document = new LiveDocument(graph, this.#indexOf(artifact));
    this.#document = document;
    this.sources = new LiveSources({
      graph: this.graph,
      document,
      sources: options.sources,
      clock: this.#clock,
      now: () => this.#newestTime(),
      schedule: options.schedule,
    });
    const data = new UserData(this.graph, document, this.sources);
    this.sources.onRows = (dataset) => data.takeSourceRows(dataset);
    this.view = new ViewState(this.graph, () => this.#viewSync.schedule());
    this.#viewSync = new ViewSync(storage, artifact.id, this.view);
    this.#resolver = createResolver({
      graph: this.graph,
      document,
      data,
      sources: this.sources,
      view: this.view,
      formulas: new FormulaCache(),
      tables: this.#tables,
      clock: this.#clock,
      readOnly: this.#readOnly,
      settings: this.#settings,
    });
    this.#sync = new ChangeSync({
      storage,
      artifact: artifact.id,
      random: options.random ?? Math.random,
      receive: (changes) => data.add(changes),
      onState: () => this.#noteSaveState(),
      onLoaded: () => this.#saveUploads(),
    });
    this.#takeUploads();
    if (options.start !== false) this.start();
  }

  get artifact(): Artifact {
    return this.#artifact.read();
  }

  get environment(): Environment {
    return this.#environment;
  }

  subscribeArtifact(listener: () => void): () => void {
    return this.graph.observe(this.#artifact, listener);
  }

  edit(artifact: Artifact): void {
    const { id } = this.artifact;
    if (artifact.id !== id)
      throw new TypeError(`This session is of ${id ?? 'a document without id'}, not of ${artifact.id}.`);
    this.graph.batch(() => {
      this.#artifact.write(artifact);
      this.#takeSettings();
      this.#document.edit(this.#indexOf(artifact), (datasets) => {
        this.sources.takeDocument(datasets);
        this.#resolver.data.takeDocument(datasets);
      });
    });
  }

  issues(): readonly Issue[] {
    const { document } = this.#resolver;
    const all: Issue[] = this.artifact.id
      ? [...this.#settingIssues]
      : [artifactIdMissing(), ...this.#settingIssues];
    const state = this.saveState();
    if (state.status === 'failed') all.push(documentIssue.notSaved(state.reason));
    if (state.status === 'readOnly') all.push(documentIssue.unreadable(state.reason));
    for (const name of document.datasets.keys())
      all.push(
        ...(this.#resolver.dataset(name)?.read().issues ?? []),
        ...(this.sources.state(name)?.issues ?? []),
      );
    for (const id of document.nodes.keys()) all.push(...(this.node(id)?.issues ?? []));
    const seen = new Map(
      all.map((issue) => [JSON.stringify([issue.code, issue.path, issue.node, issue.message]), issue]),
    );
    return [...seen.values()];
  }

  node(id: string): NodeSnapshot | undefined {
    return this.#resolver.snapshot(id).read();
  }

  subscribe(id: string, listener: () => void): () => void {
    return this.graph.observe(this.#resolver.snapshot(id), listener);
  }

  dataset(name: string): RowSet | undefined {
    const live = this.#resolver.dataset(name)?.read();
    return live?.status === 'ready' ? live.value : undefined;
  }

  subscribeDataset(name: string, listener: () => void): () => void {
    return this.graph.observe(this.#resolver.shownDataset(name), listener);
  }

  change(ops: ChangeOp | readonly ChangeOp[]): ChangeResult {
    const list = Array.isArray(ops) ? (ops as readonly ChangeOp[]) : [ops as ChangeOp];
    const refused = this.#refusal();
    const issues = refused
      ? [refused]
      : list.length === 0
        ? [changeIssue.invalid('', 'it is empty')]
        : checkOps(list, this.#resolver);
    if (issues.length > 0) return { issues };
    const change = this.#apply(structuredClone(list));
    this.#history.made(change);
    return { change };
  }

  preview(node: string, key: string, value: Cell | undefined): void {
    const isSettable =
      value === undefined ||
      (!this.#refusal() && checkOps([{ op: 'value.set', node, key, value }], this.#resolver).length === 0);
    if (isSettable) this.#resolver.data.preview(node, key, value);
  }

  undo(id?: string): boolean {
    if (this.#refusal()) return false;
    for (let change = this.#history.popDone(id); change; change = this.#history.popDone(id)) {
      const undo = this.#takeBack(change);
      if (undo) this.#history.took(undo);
      if (undo || id !== undefined) return undo !== undefined;
    }
    return false;
  }

  canUndo(): boolean {
    return this.#history.canUndo && !this.#refusal();
  }

  redo(): boolean {
    if (this.#refusal()) return false;
    for (let undo = this.#history.popUndone(); undo; undo = this.#history.popUndone()) {
      const change = this.#takeBack(undo);
      if (!change) continue;
      this.#history.redid(change);
      return true;
    }
    return false;
  }

  canRedo(): boolean {
    return this.#history.canRedo && !this.#refusal();
  }

  changes(): readonly Change[] {
    return this.#resolver.data.log.changes();
  }

  unsaved(): readonly Change[] {
    return this.#sync.waiting;
  }

  explain(id: string) {
    return explainNode(this.#resolver, id);
  }

  saveState(): SaveState {
    return this.#saveState.read();
  }

  subscribeSaveState(listener: () => void): () => void {
    return this.graph.observe(this.#saveState, listener);
  }

  async retrySave(): Promise<void> {
    await this.#sync.retry();
  }

  async flush(): Promise<void> {
    await Promise.all([this.#viewSync.flush(), this.#sync.retry()]);
  }

  tick(now: number): void {
    this.#environment = { ...this.#environment, now };
    this.#clock.write(now);
  }

  output(id: string, name?: string): Cell | undefined {
    const live = this.#resolver.output(id, name)?.read();
    return live?.status === 'ready' ? live.value : undefined;
  }

  findNode(id: string) {
    return this.#resolver.document.nodes.get(id)?.node;
  }

  start(): void {
    if (this.#started) return;
    this.#started = true;
    void Promise.all([this.#sync.start(), this.#viewSync.load()]).then(() => this.#resolveReady());
    this.sources.start(this.#resolver.sourceParams);
  }

  dispose(): void {
    if (!this.#started) return;
    this.#started = false;
    void this.#viewSync.flush();
    this.#sync.stop();
    this.sources.stop();
  }

  #takeSettings(): void {
    const { settings, issues } = settingsOf(this.artifact, this.#options);
    this.#settingIssues = issues;
    if (sameJson(settings, this.#settings.read())) return;
    this.#settings.write(settings);
    this.#tables.write(tablesOf(settings));
    this.#environment = { ...settings, now: this.#environment.now };
  }

  #indexOf(artifact: Artifact): DocumentIndex {
    return new DocumentIndex(artifact, this.#options.components, this.#options.versions);
  }

  /** The clock of the host is asked anew: the session's stands still between ticks. */
  #newestTime(): number | null {
    const given = this.#options.now === null ? null : (this.#options.now ?? Date.now)();
    const { now } = this.#environment;
    return now === null || given === null ? (now ?? given) : Math.max(now, given);
  }

  #refusal(): Issue | undefined {
    const state = this.saveState();
    if (state.status === 'readOnly') return changeIssue.storageUnreadable(state.reason);
    return this.#readOnly.read() ? changeIssue.readOnly() : undefined;
  }

  /** Appends what takes a change back; undefined when nothing of it is left. */
  #takeBack(change: Change): Change | undefined {
    const ops = this.#resolver.data.undoOf(change);
    return ops.length === 0 ? undefined : this.#apply(ops, change.id);
  }

  #apply(ops: readonly ChangeOp[], undoes?: string): Change {
    const { actor } = this.#options;
    const change: Change = {
      id: createId(),
      at: this.#timestamp(),
      ...(actor === undefined ? {} : { actor }),
      ops,
      ...(undoes === undefined ? {} : { undoes }),
    };
    this.#resolver.data.add([{ change }]);
    this.#sync.push(change);
    return change;
  }

  #timestamp(): string {
    return new Date((this.#options.now ?? Date.now)()).toISOString();
  }

  #noteSaveState(): void {
    const { state, refused } = this.#sync;
    this.graph.batch(() => {
      this.#saveState.write(state);
      this.#resolver.data.refused.write(refused);
      if (state.status === 'readOnly') this.#readOnly.write(true);
    });
  }

  /** Shows the files handed over at once; they are saved when storage has told that it does not know them. */
  #takeUploads(): void {
    const { document, data } = this.#resolver;
    this.#uploads = (this.#options.data ?? []).flatMap((table) => {
      const entry = document.datasets.get(table.name);
      return entry?.kind === 'upload' ? [uploadChange(table, entry, this.#timestamp())] : [];
    });
    data.add(this.#uploads.map((change) => ({ change })));
  }

  #saveUploads(): void {
    const { log } = this.#resolver.data;
    if (this.#readOnly.read()) return;
    for (const change of this.#uploads) if (!log.isConfirmed(change.id)) this.#sync.pushFirst(change);
    this.#uploads = [];
  }
}
