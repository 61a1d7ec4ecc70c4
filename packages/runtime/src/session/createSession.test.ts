import type { Dataset } from '@vitrine/schema';
import { describe, expect, it, vi } from 'vitest';
import { customers, sum, metric, open, set } from './session.testing.js';

describe('changes', () => {
  it('U1: applies all operations or none', () => {
    const session = open([metric('total', { query: sum })]);
    const before = session.node('total');
    const { issues } = session.change([set('c1', { mrr: 1 }), set('gone', { mrr: 2 })]);
    expect(issues).toMatchObject([{ code: 'change.unknownRow', path: '/1/row' }]);
    expect(session.node('total')).toBe(before);
    expect(session.changes()).toEqual([]);
    expect(session.canUndo()).toBe(false);
  });

  it.each([
    ['an unknown dataset', { op: 'row.remove', dataset: 'nope', row: 'c1' }, 'change.unknownDataset'],
    ['a view', { op: 'row.remove', dataset: 'pros', row: 'c1' }, 'change.notWritable'],
    ['an unknown column', set('c1', { nope: 1 }), 'change.unknownColumn'],
    ['a computed column', set('c1', { arr: 1 }), 'change.readOnlyColumn'],
    ['the key', set('c1', { id: 'c9' }), 'change.keyColumn'],
    ['text in a number column', set('c1', { mrr: '12' }), 'change.cellType'],
    ['a number that is none', set('c1', { mrr: Number.NaN }), 'change.invalid'],
    ['a day that does not exist', set('c1', { since: '2026-02-30' }), 'change.cellType'],
    ['an operation nobody knows', { op: 'row.explode', dataset: 'customers', row: 'c1' }, 'change.invalid'],
    ['an empty key', { op: 'row.insert', dataset: 'customers', row: '', values: {} }, 'change.invalid'],
    [
      'a place in no view',
      { op: 'row.place', dataset: 'customers', row: 'c1', view: 'none', rank: 'V' },
      'change.unknownNode',
    ],
    ['a value of no node', { op: 'value.set', node: 'none', key: 'value', value: 1 }, 'change.unknownNode'],
    [
      'a value that the node has not',
      { op: 'value.set', node: 'total', key: 'nope', value: 1 },
      'change.unknownValue',
    ],
    ['no operation', [], 'change.invalid'],
  ])('U2: refuses %s', (_, op, code) => {
    const pros: Dataset = { name: 'pros', query: { from: 'customers' } };
    const session = open([metric('total', { query: sum })], { datasets: [customers, pros] });
    expect(session.change(op as never).issues).toMatchObject([{ code, severity: 'error' }]);
    expect(session.changes()).toEqual([]);
  });

  it('U1: lets a later operation rest on an earlier one of the same change', () => {
    const session = open([]);
    const insert = {
      op: 'row.insert' as const,
      dataset: 'customers',
      row: 'c4',
      values: { name: 'Umbrella' },
    };
    expect(session.change([insert, set('c4', { mrr: 5 })]).issues).toBeUndefined();
    expect(
      session.change([{ op: 'row.remove', dataset: 'customers', row: 'c4' }, set('c4', { mrr: 5 })]).issues,
    ).toMatchObject([{ code: 'change.unknownRow' }]);
    expect(session.dataset('customers')?.rows.at(-1)).toMatchObject({ id: 'c4', name: 'Umbrella', mrr: 5 });
  });

  it('tells listeners once for a change of many operations', () => {
    const session = open([metric('total', { query: sum })]);
    const listener = vi.fn();
    session.subscribe('total', listener);
    session.change([set('c1', { mrr: 1 }), set('c2', { mrr: 2 }), set('c3', { mrr: 3 })]);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('does not follow later changes to the object it was given', () => {
    const session = open([]);
    const op = set('c1', { mrr: 1 });
    session.change(op);
    op.values.mrr = 99;
    expect(session.dataset('customers')?.rows[0]).toMatchObject({ mrr: 1 });
  });

  it('U20: takes back the last change that is not taken back yet, until there is none', () => {
    const session = open([]);
    const mrr = (): unknown => session.dataset('customers')?.rows[0]?.mrr;
    const first = session.change(set('c1', { mrr: 1 }));
    session.change(set('c1', { mrr: 2 }));
    expect([session.undo(), mrr()]).toEqual([true, 1]);
    expect([session.undo(), mrr(), session.dataset('customers')?.origin]).toEqual([true, 100, 'sample']);
    expect([session.undo(), session.canUndo()]).toEqual([false, false]);
    expect(session.changes().at(-1)?.undoes).toBe(first.change?.id);
    expect(session.changes()).toHaveLength(4);
  });

  it('U20: takes back the change that is named, and leaves what came after', () => {
    const session = open([]);
    const first = session.change([set('c1', { mrr: 1, name: 'One' }), set('c2', { mrr: 1 })]).change!;
    session.change(set('c1', { name: 'Two' }));
    expect(session.undo('nobody')).toBe(false);
    expect([session.undo(first.id), session.undo(first.id)]).toEqual([true, false]);
    expect(session.dataset('customers')?.rows).toMatchObject([{ name: 'Two', mrr: 100 }, { mrr: 0 }, {}]);
  });

  it('U22: makes again what was taken back, until something else is changed', () => {
    const session = open([]);
    const mrr = (): unknown => session.dataset('customers')?.rows[0]?.mrr;
    for (const value of [1, 2]) session.change(set('c1', { mrr: value }));
    session.undo();
    session.undo();
    expect([session.canRedo(), session.redo(), mrr()]).toEqual([true, true, 1]);
    expect([session.redo(), mrr(), session.redo()]).toEqual([true, 2, false]);
    expect([session.undo(), mrr()]).toEqual([true, 1]);
    session.change(set('c2', { mrr: 5 }));
    expect([session.canRedo(), session.redo()]).toEqual([false, false]);
  });

  it('U11: refuses everything in a read-only session and gives rows that say so', () => {
    const session = open([], {}, { readOnly: true });
    expect(session.change(set('c1', { mrr: 1 })).issues).toMatchObject([{ code: 'change.readOnly' }]);
    expect(session.dataset('customers')?.writable).toBe(false);
  });

  it('notes who made a change', () => {
    const session = open([], {}, { actor: 'user-7' });
    expect(session.change(set('c1', { mrr: 1 })).change).toMatchObject({ actor: 'user-7' });
  });
});

describe('explain', () => {
  it('U41: tells formula or query, the datasets at the end of it, and the nodes that are read', () => {
    const session = open(
      [
        metric('total', { query: { ...sum, from: 'pros' } }),
        metric('yearly', { formula: 'total * 12' }),
        metric('fixed', 3),
      ],
      { datasets: [customers, { name: 'pros', query: { from: 'customers' } }] },
    );
    const rests = [{ name: 'customers', title: 'Customers', rows: 3, origin: 'sample' }];
    expect(session.explain('total')).toMatchObject([
      { prop: 'value', kind: 'query', datasets: rests, nodes: [], origin: 'sample' },
    ]);
    expect(session.explain('yearly')).toMatchObject([
      {
        prop: 'value',
        kind: 'formula',
        text: 'total * 12',
        datasets: rests,
        nodes: ['total'],
        origin: 'sample',
      },
    ]);
    expect(session.explain('fixed')).toMatchObject([
      { prop: 'value', kind: 'literal', text: '3', datasets: [], nodes: [] },
    ]);
    expect(session.explain('nobody')).toEqual([]);
  });
});
