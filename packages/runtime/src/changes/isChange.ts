import type { Change, ChangeOp } from './types.js';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const list: Check = (value) => Array.isArray(value);
const record: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const cell: Check = (value) =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  Number.isFinite(value) ||
  (Array.isArray(value) && value.every(text));
const rank: Check = (value) => value === null || text(value);
const row: Check = (value) => record(value) && Object.values(value as object).every(cell);
const rows: Check = (value) => Array.isArray(value) && value.every(row);

/** What each operation must have beside `op`. */
const shapes: { readonly [Name in ChangeOp['op']]: Readonly<Record<string, Check>> } = {
  'row.insert': { dataset: text, row: text, values: row },
  'row.set': { dataset: text, row: text, values: row },
  'row.remove': { dataset: text, row: text },
  'row.place': { dataset: text, row: text, view: text, rank },
  'dataset.replace': { dataset: text, columns: list, rows, origin: text, label: text, at: text },
  'dataset.reset': { dataset: text },
  'value.set': { node: text, key: text, value: cell },
  'value.unset': { node: text, key: text },
};

/** Whether a value read from outside is a change that this version understands. */
export function isChange(value: unknown): value is Change {
  if (!record(value)) return false;
  const { id, at, ops, undoes, folds } = value as Partial<Record<keyof Change, unknown>>;
  return (
    text(id) &&
    text(at) &&
    Array.isArray(ops) &&
    ops.every(isOp) &&
    (undoes === undefined || text(undoes)) &&
    (folds === undefined || (Array.isArray(folds) && folds.every(text)))
  );
}

function isOp(value: unknown): value is ChangeOp {
  if (!record(value)) return false;
  const op = value as Readonly<Record<string, unknown>>;
  if (typeof op.op !== 'string' || !Object.hasOwn(shapes, op.op)) return false;
  const shape = shapes[op.op as ChangeOp['op']];
  return Object.entries(shape).every(([name, check]) => Object.hasOwn(op, name) && check(op[name]));
}
