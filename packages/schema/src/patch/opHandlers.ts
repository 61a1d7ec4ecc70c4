import { add } from './ops/add.js';
import { artifact } from './ops/artifact.js';
import { datasetAdd } from './ops/datasetAdd.js';
import { datasetOrder } from './ops/datasetOrder.js';
import { datasetRemove } from './ops/datasetRemove.js';
import { datasetSet } from './ops/datasetSet.js';
import { datasetUnset } from './ops/datasetUnset.js';
import { move } from './ops/move.js';
import { node } from './ops/node.js';
import { order } from './ops/order.js';
import { remove } from './ops/remove.js';
import { set } from './ops/set.js';
import { unset } from './ops/unset.js';
import type { OpHandler } from './OpHandler.js';
import type { PatchOp } from './PatchOp.js';

/** Every op there is, by its name. */
export const opHandlers: { readonly [Name in PatchOp['op']]: OpHandler<Extract<PatchOp, { op: Name }>> } = {
  add,
  remove,
  move,
  set,
  unset,
  order,
  node,
  artifact,
  'dataset.add': datasetAdd,
  'dataset.remove': datasetRemove,
  'dataset.set': datasetSet,
  'dataset.unset': datasetUnset,
  'dataset.order': datasetOrder,
};
