import {
  createMemoryStorage,
  createSession,
  StorageError,
  type ChangeOp,
  type Session,
  type SessionOptions,
} from '@vitrine/runtime';
import type { Artifact, Cell, Issue, Node } from '@vitrine/schema';
import { Graph, type Vertex } from '../../../packages/runtime/src/graph/index.js';
import { failureOf, ready, type Live } from '../../../packages/runtime/src/session/values/Live.js';
import type { Provocations } from './Provocations.js';

const metric = (id: string, value: unknown): Node => ({
  id,
  type: 'MetricCard',
  props: { label: id, value },
});

function start(components: Node[] = [], options: SessionOptions = {}, more: Partial<Artifact> = {}): Session {
  const datasets: Artifact['datasets'] = [
    {
      name: 'd',
      columns: [
        { key: 'n', type: 'number' },
        { key: 'twice', formula: 'n * 2' },
      ],
      rows: [{ id: 'r1', n: 1 }],
    },
    { name: 'keyless', columns: [{ key: 'n' }], rows: [{ id: 'x' }, { id: 'x' }] },
    { name: 'view', query: { from: 'd', aggregate: [{ op: 'count', as: 'n' }] } },
  ];
  const document: Artifact = { version: 1, id: 'page', title: 'Page', datasets, components, ...more };
  return createSession(document, { now: () => 0, ...options });
}

const refused = (op: object, components?: Node[]) => start(components).change([op as ChangeOp]).issues ?? [];
const setCell = (values: object, more: object = {}) =>
  refused({ op: 'row.set', dataset: 'd', row: 'r1', values, ...more });
const of = (id: string, components: Node[]) => start(components).node(id)?.issues ?? [];

/** A chain of vertices that do not say beforehand what they read; those of documents do. */
function undeclaredChain(length: number): readonly Issue[] {
  const graph = new Graph();
  let last: Vertex<Live<Cell>> = graph.source('v0', ready(1, null));
  for (let index = 1; index <= length; index += 1) {
    const before = last;
    last = graph.computed(`v${index}`, { compute: () => before.read(), failure: failureOf });
  }
  return last.read().issues;
}

/** Issues of a session whose storage answers with this. */
async function stored(load: Awaited<ReturnType<ReturnType<typeof createMemoryStorage>['load']>>) {
  const storage = { ...createMemoryStorage(), load: async () => load };
  const session = start([{ id: 't', type: 'Table', props: { data: { from: 'd' } } }], { storage });
  await session.ready;
  return session;
}

export const sessions: Provocations = {
  'option.invalid': () => start([], { timeZone: 'Mars/Phobos' }).issues(),
  'session.notSaved': async () => {
    const load = () => Promise.reject(new Error('quota exceeded'));
    const session = start([], { storage: { ...createMemoryStorage(), load } });
    await session.ready;
    return session.issues();
  },
  'session.unreadable': async () => (await stored({ ok: false, reason: 'Not a change: 17' })).issues(),
  'changes.orphaned': async () => {
    const ops: ChangeOp[] = [{ op: 'row.set', dataset: 'd', row: 'gone', values: { n: 2 } }];
    const change = { id: 'c', at: '2026-03-01T00:00:00Z', ops };
    const session = await stored({ ok: true, changes: [{ sequence: 1, change }] });
    return [...session.issues(), ...(session.node('t')?.issues ?? [])];
  },
  'graph.depth': () => undeclaredChain(2000),
  'graph.dependency': () => of('b', [metric('a', { formula: 'nobody' }), metric('b', { formula: 'a' })]),
  'node.visible': () => of('a', [{ ...metric('a', 1), visible: 'nobody > 1' }]),
  'change.readOnly': () =>
    start([], { readOnly: true }).change([{ op: 'dataset.reset', dataset: 'd' }]).issues ?? [],
  'change.storageUnreadable': async () =>
    (await stored({ ok: false, reason: 'Not a change: 17' })).change([{ op: 'dataset.reset', dataset: 'd' }])
      .issues ?? [],
  'change.notStored': async () => {
    const append = () => Promise.reject(new StorageError('refused', 'Closed since Friday'));
    const form = { id: 'f', type: 'InputForm', props: { purpose: 'values', fields: [{ name: 'a' }] } };
    const session = start([form], { storage: { ...createMemoryStorage(), append } });
    session.change({ op: 'value.set', node: 'f', key: 'a', value: 'x' });
    await session.flush();
    return session.node('f')?.issues ?? [];
  },
  'change.invalid': () => refused({ op: 'row.rename', dataset: 'd' }),
  'change.unknownDataset': () => setCell({ n: 2 }, { dataset: 'nothing' }),
  'change.notWritable:view': () => setCell({ n: 2 }, { dataset: 'view' }),
  'change.notWritable:keys': () => setCell({ n: 2 }, { dataset: 'keyless', row: 'x' }),
  'change.notWritable:source': () =>
    start([], {}, { datasets: [{ name: 'd', source: { name: 'stripe.charges', label: 'Stripe' } }] }).change([
      { op: 'row.set', dataset: 'd', row: 'r1', values: { n: 1 } },
    ]).issues ?? [],
  'change.notWritable:unconnected': () =>
    start([], {}, { datasets: [{ name: 'd', source: { name: 'upload:d', label: 'd.csv' } }] }).change([
      { op: 'row.set', dataset: 'd', row: 'r1', values: { n: 1 } },
    ]).issues ?? [],
  'change.unknownRow': () => setCell({ n: 2 }, { row: 'gone' }),
  'change.unknownColumn': () => setCell({ m: 2 }),
  'change.readOnlyColumn': () => setCell({ twice: 2 }),
  'change.keyColumn': () => setCell({ id: 'r2' }),
  'change.cellType': () => setCell({ n: 'two' }),
  'change.unknownNode': () => refused({ op: 'value.set', node: 'nobody', key: 'a', value: 1 }),
  'change.unknownValue': () =>
    refused({ op: 'value.set', node: 'a', key: 'nothing', value: 1 }, [metric('a', 1)]),
};
