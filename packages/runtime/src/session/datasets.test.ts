import type { Dataset, Node, Row } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowSet } from '../queries/rows/RowSet.js';
import { createMemoryStorage } from '../storage/createMemoryStorage.js';
import type { Session } from './types.js';
import { customers, metric, open, rowsOf } from './session.testing.js';

describe('datasets', () => {
  it('gives rows with computed columns, through views on views, down to the dataset that holds them', () => {
    const session = open([], {
      datasets: [
        customers,
        { name: 'pros', query: { from: 'customers', where: { key: 'plan', op: 'eq', value: 'Pro' } } },
        {
          name: 'top',
          query: { from: 'pros', orderBy: [{ key: 'mrr', desc: true }], limit: 1 },
          columns: [{ key: 'mrr', label: 'Revenue' }],
        },
      ],
    });
    const top = session.dataset('top');
    expect(top).toMatchObject({ dataset: 'customers', writable: true, keys: ['c1'], origin: 'sample' });
    expect(top?.rows).toMatchObject([{ name: 'Acme', arr: 1200 }]);
    expect(top?.columns.find(({ key }) => key === 'mrr')?.label).toBe('Revenue');
    expect(session.dataset('pros')?.insertDefaults).toEqual({ plan: 'Pro' });
  });

  it('gives the same rows after any edits as a session that begins with them', async () => {
    const cells = fc.record(
      { mrr: fc.option(fc.nat(9)), name: fc.constantFrom('A', 'B') },
      { requiredKeys: [] },
    );
    const edits = fc.array(fc.tuple(fc.constantFrom('c1', 'c2', 'n1'), fc.boolean(), cells), {
      maxLength: 6,
    });
    // A cell that is missing and one that is null are the same.
    const withoutBlanks = (session: Session) => {
      const set = session.dataset('customers');
      const filled = (row: Row) =>
        Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
      return { ...set, rows: set?.rows.map(filled) };
    };
    const plain = { ...customers, columns: (customers.columns ?? []).filter(({ formula }) => !formula) };
    await fc.assert(
      fc.asyncProperty(edits, fc.constantFrom(customers, plain), async (list, dataset) => {
        const storage = createMemoryStorage();
        const live = open([], { datasets: [dataset] }, { storage });
        for (const [row, keep, values] of list) {
          const op = keep ? { op: 'row.insert' as const, values } : { op: 'row.remove' as const };
          live.change({ dataset: 'customers', row, ...op });
          void live.dataset('customers');
        }
        await live.flush();
        const fresh = open([], { datasets: [dataset] }, { storage });
        await fresh.ready;
        expect(withoutBlanks(live)).toEqual(withoutBlanks(fresh));
      }),
      { numRuns: 60 },
    );
  });

  it('U7: names literal rows of a node by node and prop, and lets people change them', () => {
    const session = open([
      {
        id: 'plan',
        type: 'Timeline',
        props: {
          items: [
            { id: 'beta', title: 'Beta', startDate: '2026-03-02', endDate: '2026-03-27', status: 'planned' },
          ],
        },
      },
    ]);
    const items = (): RowSet => rowsOf(session, 'plan', 'items');
    expect(items()).toMatchObject({ dataset: 'plan.items', writable: true, keys: ['beta'] });
    const { issues } = session.change({
      op: 'row.set',
      dataset: 'plan.items',
      row: 'beta',
      values: { endDate: '2026-04-03' },
    });
    expect(issues).toBeUndefined();
    expect(items().rows).toMatchObject([{ id: 'beta', endDate: '2026-04-03' }]);
    expect(session.output('plan', 'count')).toBe(1);
  });

  it('U7, U8: gathers the cards of a board with the id of their column, and keeps the order people gave them', () => {
    const session = open([
      {
        id: 'board',
        type: 'Kanban',
        props: {
          columns: [
            {
              id: 'todo',
              title: 'To do',
              cards: [
                { id: 'a', title: 'A' },
                { id: 'b', title: 'B' },
              ],
            },
            { id: 'done', title: 'Done' },
          ],
        },
      },
    ]);
    const cards = (): RowSet => rowsOf(session, 'board', 'cards');
    expect(cards()).toMatchObject({
      dataset: 'board.cards',
      rows: [
        { id: 'a', column: 'todo' },
        { id: 'b', column: 'todo' },
      ],
      ranks: [null, null],
    });
    session.change([
      { op: 'row.set', dataset: 'board.cards', row: 'b', values: { column: 'done' } },
      { op: 'row.place', dataset: 'board.cards', row: 'b', view: 'board', rank: 'V' },
    ]);
    expect(cards()).toMatchObject({
      keys: ['b', 'a'],
      ranks: ['V', null],
      rows: [{ column: 'done' }, { column: 'todo' }],
    });
    session.undo();
    expect(cards()).toMatchObject({ keys: ['a', 'b'], ranks: [null, null] });
    expect(session.output('board', 'count')).toBe(2);
  });

  it('U8: ignores ranks where the query has an order', () => {
    const session = open([
      { id: 'table', type: 'Table', props: { data: { from: 'customers', orderBy: [{ key: 'name' }] } } },
    ]);
    session.change({ op: 'row.place', dataset: 'customers', row: 'c3', view: 'table', rank: 'A' });
    const data = rowsOf(session, 'table', 'data');
    expect(data.keys).toEqual(['c1', 'c2', 'c3']);
    expect(data.ranks).toBeUndefined();
  });

  it('moves a row in one view without recomputing the others', () => {
    const table = (id: string): Node => ({ id, type: 'Table', props: { data: { from: 'customers' } } });
    const session = open([table('one'), table('two')]);
    const two = session.node('two');
    void session.node('one');
    session.change({ op: 'row.place', dataset: 'customers', row: 'c3', view: 'one', rank: 'A' });
    expect(rowsOf(session, 'one', 'data').keys).toEqual(['c3', 'c1', 'c2']);
    expect(session.node('two')).toBe(two);
  });

  it('U52: takes rows of a source that the host gives, and says what to connect when it gives none', () => {
    const charges: Dataset = {
      name: 'charges',
      columns: [],
      source: { name: 'stripe.charges', label: 'Stripe' },
    };
    const card = metric('n', { query: { from: 'charges', aggregate: [{ op: 'count', as: 'n' }] } });
    const more = { datasets: [charges] };
    const without = open([card, metric('twice', { formula: 'n * 2' })], more);
    const connect = { source: 'stripe.charges', label: 'Stripe', upload: false };
    expect(without.node('n')).toMatchObject({ status: 'unconnected', connect });
    expect(without.node('twice')).toMatchObject({ status: 'unconnected', connect });
    const session = open([card], more, { sources: { 'stripe.charges': [{ id: 1 }, { id: 2 }] } });
    expect(session.node('n')).toMatchObject({ status: 'ready', props: { value: 2 }, origin: 'source' });
    expect(session.dataset('charges')?.writable).toBe(false);
    expect(session.change({ op: 'row.remove', dataset: 'charges', row: '1' }).issues).toMatchObject([
      { code: 'change.notWritable' },
    ]);
  });

  it('U6: shows rows without usable keys and says why they cannot be edited', () => {
    const session = open([], { datasets: [{ name: 'notes', rows: [{ text: 'a' }, { text: 'b' }] }] });
    expect(session.dataset('notes')).toMatchObject({ writable: false, rows: [{ text: 'a' }, { text: 'b' }] });
    expect(session.issues()).toMatchObject([
      { severity: 'warning', path: expect.stringMatching(/^\/datasets\/0/) },
    ]);
    const { issues } = session.change({ op: 'row.set', dataset: 'notes', row: 'r1', values: { text: 'c' } });
    expect(issues).toMatchObject([{ code: 'change.notWritable', params: { reason: 'keys' } }]);
  });
});
