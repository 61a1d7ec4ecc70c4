import type { Cell } from '@vitrine/schema';
import type { LoggedOp } from './foldRow.js';
import type { ChangeOp } from './types.js';

export type ValueOp = Extract<ChangeOp, { op: 'value.set' | 'value.unset' }>;

/** What stands at one key of a node; no `value` when its default or formula holds. */
export interface FoldedValue {
  readonly value: Cell | undefined;
  /** Change that set or unset it last. */
  readonly owner: string | undefined;
}

/** Applies the operations on one value of a node: the last one holds. */
export function foldValue(ops: readonly LoggedOp<ValueOp>[], skip?: ReadonlySet<string>): FoldedValue {
  const last = ops.findLast(({ change }) => !skip?.has(change));
  return { value: last?.op.op === 'value.set' ? last.op.value : undefined, owner: last?.change };
}
