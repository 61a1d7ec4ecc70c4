import type {
  Change,
  ChangeOp,
  ChangeResult,
  Environment,
  Explanation,
  NodeSnapshot,
  SaveState,
  Session,
} from '@vitrine/runtime';
import type { Artifact, Issue, Node } from '@vitrine/schema';
import { testEnvironment } from './testEnvironment.testing.js';

/** A session for tests: snapshots are set by hand, changes are recorded. */
export interface FakeSession extends Session {
  /** Sets parts of a node's snapshot and tells who listens to it. */
  set(id: string, parts: Partial<NodeSnapshot>): void;
  setSaveState(state: SaveState): void;
  /** Answers to the changes to come: refused with these issues, or none. */
  refuse(issues: readonly Issue[] | null): void;
  readonly undone: readonly string[];
  /** Datasets whose sources were asked again; `*` for all. */
  readonly refreshed: readonly string[];
  /** How many listeners there are in all. */
  listeners(): number;
}

export interface FakeSessionOptions {
  readonly environment?: Partial<Environment>;
  readonly issues?: readonly Issue[];
  readonly explanations?: readonly Explanation[];
}

/** Makes a {@link FakeSession} whose nodes are ready with the props of the document, literal. */
export function createFakeSession(nodes: readonly Node[], options: FakeSessionOptions = {}): FakeSession {
  const artifact: Artifact = {
    version: 1,
    id: 'fake',
    title: 'Revenue',
    description: 'What comes in',
    components: [...nodes],
  };
  const snapshots = new Map<string, NodeSnapshot>();
  const listeners = new Map<string, Set<() => void>>();
  const view = new Map<string, unknown>();
  const changes: Change[] = [];
  const undone: string[] = [];
  const refreshed: string[] = [];
  let environment: Environment = { ...testEnvironment, ...options.environment };
  let saveState: SaveState = { status: 'saved' };
  let refused: readonly Issue[] | null = null;

  const subscribe = (topic: string, listener: () => void) => {
    const own = listeners.get(topic) ?? new Set();
    listeners.set(topic, own.add(listener));
    return () => {
      own.delete(listener);
    };
  };
  const tell = (topic: string) => listeners.get(topic)?.forEach((listener) => listener());
  for (const source of nodes) {
    const { id, type, props } = source;
    snapshots.set(id, {
      id,
      type,
      source,
      status: 'ready',
      props,
      values: new Map(),
      visible: true,
      issues: [],
      origin: null,
    });
  }

  return {
    artifact,
    get environment() {
      return environment;
    },
    ready: Promise.resolve(),
    subscribeArtifact: (listener) => subscribe('artifact', listener),
    edit: () => undefined,
    issues: () => options.issues ?? [],
    node: (id) => snapshots.get(id),
    subscribe: (id, listener) => subscribe(`node ${id}`, listener),
    dataset: () => undefined,
    subscribeDataset: (name, listener) => subscribe(`dataset ${name}`, listener),
    change: (ops): ChangeResult => {
      if (refused) return { issues: refused };
      const list = Array.isArray(ops) ? ops : [ops as ChangeOp];
      const change = { id: `change${changes.length + 1}`, at: '2026-11-21T08:00:00Z', ops: list };
      changes.push(change);
      return { change };
    },
    preview: (id, key, value) => {
      const before = snapshots.get(id);
      if (!before) return;
      const values = new Map(before.values);
      if (value === undefined) values.delete(key);
      else values.set(key, value);
      snapshots.set(id, { ...before, values });
      tell(`node ${id}`);
    },
    undo: () => {
      const last = changes.pop();
      if (last) undone.push(last.id);
      return last !== undefined;
    },
    canUndo: () => changes.length > 0,
    redo: () => false,
    canRedo: () => false,
    changes: () => changes,
    unsaved: () => [],
    view: {
      get: (node, key) => view.get(`${node} ${key}`),
      set: (node, key, value) => {
        view.set(`${node} ${key}`, value);
        tell(`view ${node}`);
      },
      subscribe: (node, listener) => subscribe(`view ${node}`, listener),
    },
    sources: {
      state: () => undefined,
      subscribe: (name, listener) => subscribe(`source ${name}`, listener),
      refresh: (name) => {
        refreshed.push(name ?? '*');
        return Promise.resolve();
      },
    },
    explain: () => options.explanations ?? [],
    saveState: () => saveState,
    subscribeSaveState: (listener) => subscribe('save', listener),
    retrySave: () => Promise.resolve(),
    flush: () => Promise.resolve(),
    tick: (now) => {
      environment = { ...environment, now };
    },
    output: () => undefined,
    findNode: (id) => nodes.find((node) => node.id === id),
    start: () => {},
    dispose: () => {},
    set: (id, parts) => {
      const before = snapshots.get(id);
      if (before) snapshots.set(id, { ...before, ...parts });
      tell(`node ${id}`);
    },
    setSaveState: (state) => {
      saveState = state;
      tell('save');
    },
    refuse: (issues) => {
      refused = issues;
    },
    undone,
    refreshed,
    listeners: () => [...listeners.values()].reduce((count, { size }) => count + size, 0),
  };
}
