import type { Row } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOps, base, baseOp, changeOf as change, dataset, seen, World } from './changes.testing.js';
import { EffectiveRows } from './EffectiveRows.js';
import { undoOf } from './undoOf.js';

describe('effective rows', () => {
  it('U3: merges cell by cell: the later in sequence wins, whenever it arrives', () => {
    const world = new World();
    world.add(change({ op: 'row.set', dataset, row: 'a', values: { mrr: 3, name: 'Three' } }), 3);
    world.add(change({ op: 'row.set', dataset, row: 'a', values: { mrr: 1, plan: 'Pro' } }), 1);
    expect(world.row('a')).toEqual({ id: 'a', name: 'Three', mrr: 3, plan: 'Pro' });
  });

  it('U40: marks rows that differ from the document as entered, and no others', () => {
    const world = new World();
    world.do({ op: 'row.set', dataset, row: 'a', values: { mrr: 1 } });
    world.do({ op: 'row.insert', dataset, row: 'n', values: { name: 'New' } });
    world.do({ op: 'row.set', dataset, row: 'b', values: { mrr: 200 } });
    expect(world.rows.current.origins).toEqual(['entered', 'sample', 'sample', 'entered']);
    expect(world.row('n')).toEqual({ id: 'n', name: 'New' });
  });

  it('U4: keeps what concerns a row that is gone, counts it, and applies it when the row returns', () => {
    const world = new World();
    world.do({ op: 'row.set', dataset, row: 'gone', values: { mrr: 7 } });
    expect(world.rows.current.orphans).toBe(1);
    world.rows.setDocument({ ...base, rows: [...base.rows, { id: 'gone', name: 'Back' }] });
    expect(world.row('gone')).toEqual({ id: 'gone', name: 'Back', mrr: 7 });
    expect(world.rows.current.orphans).toBe(0);
  });

  it('U5: sets cells when a row is inserted that exists', () => {
    const world = new World();
    world.do({ op: 'row.insert', dataset, row: 'a', values: { mrr: 5 } });
    expect(world.row('a')).toEqual({ id: 'a', name: 'Acme', mrr: 5 });
    expect(world.rows.current.rows).toHaveLength(3);
  });

  it('U5: never changes the key of a row', () => {
    const world = new World();
    world.do({ op: 'row.set', dataset, row: 'a', values: { id: 'b' } });
    expect(world.rows.current.keys).toEqual(['a', 'b', 'c']);
    expect(world.row('a')).toMatchObject({ id: 'a' });
  });

  it('U6: finds rows with number keys by their text and leaves the number', () => {
    const world = new World({ ...base, rows: [{ id: 7, name: 'Seven' }] });
    const removed = world.do({ op: 'row.remove', dataset, row: '7' });
    expect(world.rows.current.rows).toEqual([]);
    world.undo(removed);
    expect(world.rows.current.rows).toEqual([{ id: 7, name: 'Seven' }]);
    expect(world.rows.current.origins).toEqual(['sample']);
  });

  it.each<[string, Row[]]>([
    ['a key is missing', [{ id: 'a' }, { name: 'none' }]],
    ['two keys are the same as text', [{ id: 1 }, { id: '1' }]],
    ['a key is empty', [{ id: '' }]],
  ])('U6: does not take changes to single rows when %s', (_, rows) => {
    const world = new World({ ...base, rows });
    expect(world.rows.current.keyed).toBe(false);
    world.do({ op: 'row.set', dataset, row: '1', values: { name: 'Changed' } });
    expect(world.rows.current.rows).toEqual(rows);
  });

  it("U9: keeps the document's labels and formulas when an import replaces the rows", () => {
    const columns = [
      { key: 'mrr', label: 'Revenue', type: 'text' as const },
      { key: 'arr', formula: 'mrr * 12' },
    ];
    const world = new World({ ...base, columns });
    world.do({
      op: 'dataset.replace',
      dataset,
      columns: [{ key: 'mrr', type: 'number' }],
      rows: [{ id: '1', mrr: 2 }],
      origin: 'imported',
      label: 'deals.csv',
      at: '2026-01-02T00:00:00Z',
    });
    expect(world.rows.current.columns).toEqual([
      { key: 'mrr', label: 'Revenue', type: 'number' },
      columns[1],
    ]);
    expect(world.rows.current.imported).toEqual({ label: 'deals.csv', at: '2026-01-02T00:00:00Z' });
    world.do({ op: 'dataset.reset', dataset });
    expect(world.rows.current.rows).toEqual(base.rows);
  });

  it('leaves arrays alone that it handed out', () => {
    const world = new World();
    const before = world.rows.current;
    world.do({ op: 'row.set', dataset, row: 'a', values: { mrr: 1 } });
    expect(before.rows[0]).toEqual(base.rows[0]);
    expect(world.rows.current.rows[1]).toBe(before.rows[1]);
  });

  it('U3: is the same for any order of delivery and any number of repetitions', () => {
    fc.assert(
      fc.property(fc.array(anyOps, { maxLength: 10 }), fc.infiniteStream(fc.nat()), (log, order) => {
        const changes = log.map((ops) => change(ops));
        const inOrder = new World();
        for (const [index, next] of changes.entries()) inOrder.add(next, index + 1);
        const deliveries = [...changes.entries(), ...changes.entries()]
          .map((delivery) => ({ delivery, place: order.next().value as number }))
          .sort((a, b) => a.place - b.place);
        const shuffled = new World();
        for (const { delivery } of deliveries) {
          shuffled.add(delivery[1], delivery[0] + 1);
          void shuffled.rows.current;
        }
        expect(seen(shuffled)).toEqual(seen(inOrder));
        expect(shuffled.log.changes()).toEqual(inOrder.log.changes());
      }),
    );
  });

  it('ends the same whether changes were shown before storage gave them their order or not', () => {
    fc.assert(
      fc.property(
        fc.array(anyOps, { maxLength: 8 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (log, mine) => {
          const changes = log.map((ops) => change(ops));
          const early = new World();
          for (const [index, next] of changes.entries()) if (mine[index]) early.add(next);
          for (const [index, next] of changes.entries()) early.add(next, index + 1);
          const late = new World();
          for (const [index, next] of changes.entries()) late.add(next, index + 1);
          expect(seen(early)).toEqual(seen(late));
        },
      ),
    );
  });

  it('keeps the incremental rows equal to a fold of the whole log', () => {
    fc.assert(
      fc.property(fc.array(anyOps, { maxLength: 10 }), (log) => {
        const world = new World();
        for (const ops of log) {
          world.do(...ops);
          const fresh = new EffectiveRows(world.log, dataset, base);
          expect(world.rows.current).toEqual(fresh.current);
        }
      }),
    );
  });
});

describe('undoOf', () => {
  it('U20: restores the cells that the change still owns and leaves the others', () => {
    const world = new World();
    const mine = world.do({ op: 'row.set', dataset, row: 'a', values: { mrr: 1, name: 'Mine' } });
    world.do({ op: 'row.set', dataset, row: 'a', values: { mrr: 2 } });
    world.undo(mine);
    expect(world.row('a')).toEqual({ id: 'a', name: 'Acme', mrr: 2 });
  });

  it('U21: brings a removed row back to its place with all its cells, and as the sample it was', () => {
    const world = new World();
    const removed = world.do({ op: 'row.remove', dataset, row: 'a' });
    world.undo(removed);
    expect(world.rows.current.rows).toEqual(base.rows);
    expect(world.rows.current.origins).toEqual(['sample', 'sample', 'sample']);
  });

  it('U20: brings a removed row back with what others wrote to it meanwhile', () => {
    const world = new World();
    const removed = world.do({ op: 'row.remove', dataset, row: 'a' });
    world.do({ op: 'row.set', dataset, row: 'a', values: { mrr: 9 } });
    world.undo(removed);
    expect(world.row('a')).toEqual({ id: 'a', name: 'Acme', mrr: 9 });
  });

  it('U21: takes back an import together with what it covered', () => {
    const world = new World();
    world.do({ op: 'row.set', dataset, row: 'a', values: { mrr: 1 } });
    const before = seen(world);
    const replaced = world.do(fc.sample(baseOp, { numRuns: 1, seed: 2 })[0]!);
    world.undo(replaced);
    expect(seen(world)).toEqual(before);
  });

  it('gives nothing for a change of which nothing is left', () => {
    const world = new World();
    const mine = world.do({ op: 'row.set', dataset, row: 'a', values: { mrr: 1 } });
    world.do({ op: 'row.set', dataset, row: 'a', values: { mrr: 2 } });
    expect(undoOf(mine, world.log, () => world.rows)).toEqual([]);
    const undone = world.undo(world.do({ op: 'row.remove', dataset, row: 'b' }));
    expect(undone.ops).toHaveLength(1);
  });

  it('sets values of nodes back to what was there, or unsets them', () => {
    const world = new World();
    const first = world.do({ op: 'value.set', node: 'plan', key: 'seats', value: 5 });
    const second = world.do({ op: 'value.set', node: 'plan', key: 'seats', value: 9 });
    expect(world.undo(second).ops).toEqual([{ op: 'value.set', node: 'plan', key: 'seats', value: 5 }]);
    expect(world.undo(first).ops).toEqual([{ op: 'value.unset', node: 'plan', key: 'seats' }]);
  });

  it('U22: takes an undo back', () => {
    const world = new World();
    const mine = world.do({ op: 'row.set', dataset, row: 'a', values: { mrr: 1 } });
    const undone = world.undo(mine);
    world.undo(undone);
    expect(world.row('a')).toMatchObject({ mrr: 1 });
  });

  it('restores what was there before any change', () => {
    fc.assert(
      fc.property(fc.array(anyOps, { maxLength: 6 }), anyOps, (log, ops) => {
        const world = new World();
        for (const earlier of log) world.do(...earlier);
        const before = seen(world);
        world.undo(world.do(...ops));
        expect(seen(world)).toEqual(before);
      }),
    );
  });

  it('U22: leads back to the beginning when all changes are taken back, the last first', () => {
    fc.assert(
      fc.property(fc.array(anyOps, { maxLength: 6 }), (log) => {
        const world = new World();
        const before = seen(world);
        const done = log.map((ops) => world.do(...ops));
        for (const next of done.reverse()) world.undo(next);
        expect(seen(world)).toEqual(before);
      }),
    );
  });
});
