import type { Row } from '@vitrine/schema';
import fc from 'fast-check';
import { createId } from '../session/changes/createId.js';
import { ChangeLog } from './ChangeLog.js';
import { EffectiveRows, type BaseRows } from './EffectiveRows.js';
import type { Change, ChangeOp } from './types.js';
import { undoOf } from './undoOf.js';

export const dataset = 'deals';

export const base: BaseRows = {
  rows: [
    { id: 'a', name: 'Acme', mrr: 100 },
    { id: 'b', name: 'Globex', mrr: 200 },
    { id: 'c', name: 'Initech', mrr: null },
  ],
  columns: [{ key: 'name' }, { key: 'mrr', type: 'number' }],
  keyColumn: 'id',
  origin: 'sample',
};

export const changeOf = (ops: ChangeOp | ChangeOp[], more: Partial<Change> = {}): Change => ({
  id: createId(),
  at: '2026-01-01T00:00:00Z',
  ops: Array.isArray(ops) ? ops : [ops],
  ...more,
});

/** One dataset with its log, as a session holds it. */
export class World {
  readonly log = new ChangeLog();
  readonly rows: EffectiveRows;

  constructor(start: BaseRows = base) {
    this.rows = new EffectiveRows(this.log, dataset, start);
  }

  add(next: Change, sequence?: number): this {
    for (const [name, keys] of this.log.add(next, sequence).rows) if (name === dataset) this.rows.touch(keys);
    return this;
  }

  do(...ops: ChangeOp[]): Change {
    const next = changeOf(ops);
    this.add(next);
    return next;
  }

  undo(done: Change): Change {
    const next = changeOf(
      undoOf(done, this.log, () => this.rows),
      { undoes: done.id },
    );
    this.add(next);
    return next;
  }

  row(key: string): Row | undefined {
    return this.rows.current.rows[this.rows.current.keys.indexOf(key)];
  }
}

/** What a person can tell of the rows: a cell that is missing is the same as one with null. */
export const seen = (world: World): unknown => {
  const { rows, keys, origins, ranks } = world.rows.current;
  const cells = (row: Row): unknown =>
    Object.entries(row)
      .filter(([, cell]) => cell !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    rows: rows.map((row, index) => [keys[index], origins[index], cells(row)]),
    ranks: [...ranks].map(([view, byKey]) => [view, [...byKey].sort()]).sort(),
  };
};

const row = fc.constantFrom('a', 'b', 'c', 'x', 'y');
const values: fc.Arbitrary<Row> = fc.dictionary(
  fc.constantFrom('name', 'mrr', '__proto__', 'constructor'),
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null), fc.constant<string[]>(['t'])),
  { minKeys: 1 },
);
const rowOp: fc.Arbitrary<ChangeOp> = fc.oneof(
  fc.record({ op: fc.constant('row.set' as const), dataset: fc.constant(dataset), row, values }),
  fc.record({ op: fc.constant('row.insert' as const), dataset: fc.constant(dataset), row, values }),
  fc.record({ op: fc.constant('row.remove' as const), dataset: fc.constant(dataset), row }),
  fc.record({
    op: fc.constant('row.place' as const),
    dataset: fc.constant(dataset),
    row,
    view: fc.constantFrom('board', '__proto__'),
    rank: fc.constantFrom('A', 'B', null),
  }),
);
export const baseOp: fc.Arbitrary<ChangeOp> = fc.constantFrom<ChangeOp>(
  { op: 'dataset.reset', dataset },
  {
    op: 'dataset.replace',
    dataset,
    columns: [],
    rows: [
      { id: 'x', name: 'Umbrella' },
      { id: 'a', name: 'New Acme' },
    ],
    origin: 'imported',
    label: 'deals.csv',
    at: '2026-01-02T00:00:00Z',
  },
);
export const anyOps = fc.array(fc.oneof({ weight: 8, arbitrary: rowOp }, { weight: 1, arbitrary: baseOp }), {
  minLength: 1,
  maxLength: 3,
});
