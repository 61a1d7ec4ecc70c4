import type { Cell } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredChange } from '../../storage/types.js';
import { anyOps, base, changeOf, dataset, World } from '../changes.testing.js';
import type { BaseRows } from '../EffectiveRows.js';
import { foldValue } from '../foldValue.js';
import type { Change, ChangeOp } from '../types.js';
import { compactChanges } from './compactChanges.js';
import { foldChanges } from './foldChanges.js';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 21);
const at = (daysAgo: number): string => new Date(now - daysAgo * day).toISOString();

/** A log of changes that each set one seat count. */
const log = (ages: readonly number[]): StoredChange[] =>
  ages.map((age, index) => ({
    sequence: index + 1,
    change: changeOf(
      { op: 'value.set', node: 'plan', key: 'seats', value: index },
      { id: `s${index}`, at: at(age) },
    ),
  }));

const apply = (world: World, changes: readonly StoredChange[]): World => {
  for (const { change, sequence } of changes) world.add(change, sequence);
  return world;
};

/** Everything of the rows, byte for byte. */
const bytes = (world: World): string => {
  const { ranks, orphans: _, ...rest } = world.rows.current;
  return JSON.stringify([rest, [...ranks].map(([view, keys]) => [view, [...keys].sort()]).sort()]);
};

const bases: readonly BaseRows[] = [
  base,
  { ...base, rows: [] },
  {
    ...base,
    rows: [
      { id: 1, name: 'One' },
      { name: 'Umbrella', id: 'x', mrr: 5 },
    ],
  },
  { ...base, rows: [{ name: 'No key' }] },
];

/** Rows with numbers as keys, which an insert alone can tell from text. */
const numberKeys = fc.array(
  fc.oneof(
    fc.record({
      op: fc.constantFrom('row.insert' as const, 'row.set' as const),
      dataset: fc.constant(dataset),
      row: fc.constantFrom('1', '2'),
      values: fc.dictionary(fc.constantFrom('id', 'mrr'), fc.constantFrom<Cell[]>(1, 2, '1', '2', null)),
    }),
    fc.record({
      op: fc.constant('row.remove' as const),
      dataset: fc.constant(dataset),
      row: fc.constantFrom('1', '2'),
    }),
  ) as fc.Arbitrary<ChangeOp>,
  { minLength: 1, maxLength: 3 },
);
const history = fc.array(fc.oneof(anyOps, numberKeys), { minLength: 1, maxLength: 10 });

describe('compactChanges', () => {
  it('U70: folds what is older than 90 days, once it is worth it', () => {
    const ages = [...Array.from({ length: 120 }, () => 91), 90, 10, 0];
    const compaction = compactChanges(log(ages), now);
    expect(compaction?.replaces).toHaveLength(120);
    expect(compaction?.stored).toMatchObject({
      sequence: 120,
      change: { ops: [{ op: 'value.set', node: 'plan', key: 'seats', value: 119 }] },
    });
    expect(compactChanges(log(ages.slice(60)), now)).toBeUndefined();
  });

  it('U70: folds what lies beyond the newest 10,000', () => {
    const compaction = compactChanges(log(Array.from({ length: 10_150 }, () => 1)), now);
    expect(compaction?.replaces).toHaveLength(150);
    expect(compactChanges(log(Array.from({ length: 10_050 }, () => 1)), now)).toBeUndefined();
  });

  it('U70: keeps changes together that have one number', () => {
    const changes = log([...Array.from({ length: 120 }, () => 91), 1]);
    const tied = changes.map((stored) => (stored.sequence > 119 ? { ...stored, sequence: 119 } : stored));
    expect(compactChanges(tied, now)?.replaces).toHaveLength(118);
  });

  it('U70: folds a folded change again, and remembers the ids of all', () => {
    const first = compactChanges(log(Array.from({ length: 150 }, () => 95)), now)!;
    const later = log(Array.from({ length: 260 }, () => 91)).slice(150);
    const second = compactChanges([first.stored, ...later], now)!;
    expect(second.stored.change.folds).toHaveLength(261);
    expect(new Set(second.stored.change.folds)).toEqual(
      new Set([
        ...log(Array.from({ length: 260 }, () => 1)).map(({ change }) => change.id),
        first.stored.change.id,
      ]),
    );
  });

  it('U71: keeps the effective rows byte for byte, whatever the document has and whatever follows', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.constantFrom(...bases), (ops, split, start) => {
        const changes = ops.map((own, index) => ({ sequence: index + 1, change: changeOf(own) }));
        const cut = 1 + (split % changes.length);
        const folded = {
          sequence: cut,
          change: foldChanges(changes.slice(0, cut).map(({ change }) => change)),
        };
        const whole = apply(new World(start), changes);
        expect(bytes(apply(new World(start), [folded, ...changes.slice(cut)]))).toBe(bytes(whole));
      }),
    );
  });

  it('U71: ends the same for a device that had a part of the folded changes already', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.nat(), fc.constantFrom(...bases), (ops, split, had, start) => {
        const changes = ops.map((own, index) => ({ sequence: index + 1, change: changeOf(own) }));
        const cut = 1 + (split % changes.length);
        const folded = {
          sequence: cut,
          change: foldChanges(changes.slice(0, cut).map(({ change }) => change)),
        };
        const world = apply(new World(start), changes.slice(0, had % (cut + 1)));
        apply(world, [folded, ...changes.slice(cut)]);
        expect(bytes(world)).toBe(bytes(apply(new World(start), changes)));
      }),
    );
  });

  it('U71: keeps the newest replace, and the rows changed since as entered', () => {
    const replace: ChangeOp = {
      op: 'dataset.replace',
      dataset,
      columns: [],
      rows: [{ id: 'a' }, { id: 'b' }],
      origin: 'imported',
      label: 'deals.csv',
      at: at(100),
    };
    const set = (mrr: number): ChangeOp => ({ op: 'row.set', dataset, row: 'a', values: { mrr } });
    const folded = foldChanges([changeOf(set(1)), changeOf(replace), changeOf(set(2)), changeOf(set(3))]);
    expect(folded.ops).toEqual([replace, set(3)]);
    const world = apply(new World(), [{ sequence: 4, change: folded }]);
    expect(world.rows.current).toMatchObject({
      origins: ['entered', 'imported'],
      imported: { label: 'deals.csv' },
    });
  });

  it('U71: keeps values of nodes, and that one was set back', () => {
    const value = (key: string, cell: Cell): ChangeOp => ({
      op: 'value.set',
      node: '__proto__',
      key,
      value: cell,
    });
    const changes: Change[] = [
      changeOf([value('a', 1), value('b', 1)]),
      changeOf([value('a', 2), { op: 'value.unset', node: '__proto__', key: 'b' }]),
    ];
    const world = apply(new World(), [{ sequence: 2, change: foldChanges(changes) }]);
    const valueAt = (key: string): Cell | undefined => foldValue(world.log.valueOps('__proto__', key)).value;
    expect([valueAt('a'), valueAt('b')]).toEqual([2, undefined]);
  });

  it('U72: counts no change twice that was folded', () => {
    const changes = log(Array.from({ length: 150 }, () => 95));
    const { stored } = compactChanges(changes, now)!;
    const world = apply(new World(), [stored]);
    world.add(changes[3]!.change);
    world.add(changes[4]!.change, 151);
    expect(foldValue(world.log.valueOps('plan', 'seats')).value).toBe(149);
    expect(world.log.isConfirmed('s3')).toBe(true);
    expect(world.log.changes()).toEqual([stored.change]);
  });

  it('U72: undoes nothing of what was folded, and takes back what came after', () => {
    const changes = [1, 2].map((mrr) => changeOf({ op: 'row.set', dataset, row: 'a', values: { mrr } }));
    const undone = changeOf(
      { op: 'row.set', dataset, row: 'a', values: { mrr: 1 } },
      { undoes: changes[1]!.id },
    );
    const world = apply(new World(), [
      { sequence: 2, change: foldChanges(changes) },
      { sequence: 3, change: undone },
    ]);
    const mine = world.do({ op: 'row.set', dataset, row: 'a', values: { mrr: 9 } });
    world.undo(mine);
    expect(world.row('a')).toMatchObject({ mrr: 1 });
  });
});
