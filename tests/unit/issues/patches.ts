import { applyPatch, openArtifact, type PatchOp } from '@vitrine/schema';
import { applyJsonPatch, type JsonPatchOperation } from '@vitrine/schema/json-patch';
import type { Provocations } from './Provocations.js';

const card = (id: string, props: object = {}) => ({
  id,
  type: 'MetricCard',
  props: { label: id, value: 1, ...props },
});
const { artifact } = openArtifact({
  version: 1,
  id: 'page',
  title: 'Page',
  datasets: [{ name: 'd', rows: [{ id: 'r1' }], columns: [{ key: 'x' }, { key: 'y' }] }],
  components: [
    card('a'),
    {
      id: 'grid',
      type: 'GridLayout',
      props: { children: [{ id: 'inner', type: 'GridLayout', props: { children: [] } }] },
    },
    { id: 'table', type: 'Table', props: { data: { from: 'd' }, columns: [{ key: 'x' }] } },
  ],
});

const refused = (...ops: unknown[]) => applyPatch(artifact!, ops as PatchOp[]).issues ?? [];
const set = (path: string[], value: unknown, id = 'a') => refused({ op: 'set', id, path, value });
const add = (component: unknown, more: object = {}) => refused({ op: 'add', component, into: null, ...more });
const json = (operation: object) => applyJsonPatch(artifact!, [operation as JsonPatchOperation]).issues ?? [];

export const patches: Provocations = {
  'patch.notList': () => applyPatch(artifact!, {} as PatchOp[]).issues ?? [],
  'patch.tooLong': () => refused(...Array.from({ length: 100_001 }, () => ({ op: 'remove', id: 'a' }))),
  'patch.opUnknown': () => refused({ op: 'delete', id: 'a' }),
  'patch.opInvalid:missing': () => refused({ op: 'remove' }),
  'patch.opInvalid:type': () => refused({ op: 'remove', id: 7 }),
  'patch.nodeUnknown': () => refused({ op: 'remove', id: 'nobody' }),
  'patch.datasetUnknown': () => refused({ op: 'dataset.remove', name: 'nothing' }),
  'patch.placeUnknown': () => set(['compare', 'deep', 'deeper'], 1),
  'patch.stepReserved': () => set(['__proto__'], 1),
  'patch.listWhole': () => set(['children', '0'], card('x'), 'grid'),
  'patch.keyFixed': () =>
    refused({ op: 'dataset.set', name: 'd', path: ['columns', 'x', 'key'], value: 'z' }),
  'patch.keyMismatch': () =>
    refused({ op: 'dataset.set', name: 'd', path: ['columns', 'z'], value: { key: 'w' } }),
  'patch.keyTaken': () =>
    refused({ op: 'dataset.set', name: 'd', path: ['columns'], value: [{ key: 'x' }, { key: 'x' }] }),
  'patch.keysMismatch': () => refused({ op: 'dataset.order', name: 'd', path: ['columns'], keys: ['x'] }),
  'patch.orderImpossible': () => refused({ op: 'order', id: 'a', path: ['label'], keys: ['x'] }),
  'patch.slotUnknown': () => add(card('b'), { into: 'a' }),
  'patch.siblingUnknown': () => add(card('b'), { before: 'nobody' }),
  'patch.positionTwice': () => add(card('b'), { before: 'a', after: 'a' }),
  'patch.moveIntoItself': () => refused({ op: 'move', id: 'grid', into: 'inner' }),
  'patch.nameRefused:missing': () => add({ type: 'MetricCard', props: {} }),
  'patch.nameRefused:invalid': () => add(card('b c')),
  'patch.nameRefused:reserved': () => add(card('row')),
  'patch.nameRefused:taken': () => add(card('a')),
  'patch.datasetShape': () => refused({ op: 'dataset.add', dataset: { name: 'e' } }),
  'patch.datasetsPresent': () => refused({ op: 'artifact', datasets: null }),
  'patch.jsonPatchFailed': () => json({ op: 'test', path: '/title', value: 'Other' }),
  'patch.identityFixed': () => json({ op: 'replace', path: '/id', value: 'other' }),
};
