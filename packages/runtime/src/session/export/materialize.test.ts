import { openArtifact, type Artifact, type Row } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeOp } from '../../changes/types.js';
import { createSession } from '../createSession.js';
import { materialize } from './materialize.js';

const document: Artifact = {
  version: 1,
  id: 'tool-1',
  title: 'Tool',
  datasets: [
    {
      name: 'customers',
      origin: 'sample',
      columns: [
        { key: 'name', type: 'text' },
        { key: 'mrr', type: 'number' },
      ],
      rows: [
        { id: 'c1', name: 'Acme', mrr: 1 },
        { id: 'c2', name: 'Globex', mrr: 2 },
      ],
    },
    {
      name: 'orders',
      origin: 'imported',
      columns: [{ key: 'price', type: 'number' }],
      source: { name: 'upload:orders', label: 'orders.csv' },
    },
  ],
  components: [
    {
      id: 'tabs',
      type: 'Tabs',
      props: {
        tabs: [
          {
            id: 'first',
            label: 'First',
            content: [
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
            ],
          },
        ],
      },
    },
    { id: 'table', type: 'Table', props: { data: { from: 'customers' } } },
    {
      id: 'form',
      type: 'InputForm',
      props: { purpose: 'values', fields: [{ name: 'growth', kind: 'number', default: 1 }] },
    },
  ],
};

const after = (ops: ChangeOp[], data?: Row[]) => {
  const session = createSession(document, {
    now: null,
    start: false,
    ...(data ? { data: [{ name: 'orders', rows: data }] } : {}),
  });
  for (const op of ops) expect(session.change(op).issues).toBeUndefined();
  return { session, ...materialize(document, session.changes()) };
};

describe('materialize', () => {
  it('is the same document when nothing was changed', () => {
    expect(materialize(document, [])).toEqual({ artifact: document });
  });

  it('U53: writes effective rows, moved cards and entered values into a valid document', () => {
    const { artifact, data } = after([
      { op: 'row.set', dataset: 'customers', row: 'c1', values: { mrr: 9 } },
      { op: 'row.remove', dataset: 'customers', row: 'c2' },
      { op: 'row.set', dataset: 'board.cards', row: 'a', values: { column: 'done' } },
      { op: 'row.insert', dataset: 'board.cards', row: 'c', values: { title: 'C', column: 'todo' } },
      { op: 'row.place', dataset: 'board.cards', row: 'c', view: 'board', rank: 'V' },
      { op: 'value.set', node: 'form', key: 'growth', value: 5 },
    ]);
    expect(data).toBeUndefined();
    expect(artifact.datasets?.[0]).toMatchObject({
      origin: 'entered',
      rows: [{ id: 'c1', name: 'Acme', mrr: 9 }],
    });
    const tabs = artifact.components[0]?.props as { tabs: { content: { props: { columns: unknown } }[] }[] };
    expect(tabs.tabs[0]?.content[0]?.props.columns).toEqual([
      {
        id: 'todo',
        title: 'To do',
        cards: [
          { id: 'c', title: 'C' },
          { id: 'b', title: 'B' },
        ],
      },
      { id: 'done', title: 'Done', cards: [{ id: 'a', title: 'A' }] },
    ]);
    expect(artifact.components[2]?.props).toMatchObject({ fields: [{ name: 'growth', default: 5 }] });
    expect(openArtifact(artifact).issues).toEqual(openArtifact(document).issues);
    expect(document.datasets?.[0]?.rows).toHaveLength(2);
  });

  it('gives imported rows beside the document, as a session takes them', () => {
    const { artifact, data, session } = after(
      [{ op: 'row.set', dataset: 'orders', row: 'r2', values: { price: 7 } }],
      [
        { id: 'r1', price: 1 },
        { id: 'r2', price: 2 },
      ],
    );
    expect(data).toMatchObject([{ name: 'orders', label: 'orders.csv', rows: [{ price: 1 }, { price: 7 }] }]);
    const copy = createSession(artifact, { now: null, start: false, data: data ?? [] });
    expect(copy.dataset('orders')?.rows).toEqual(session.dataset('orders')?.rows);
  });

  it('U53: takes rows out of the document that have become too many for it', () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => ({ id: `r${index}`, name: 'N', mrr: index }));
    const replace: ChangeOp = {
      op: 'dataset.replace',
      dataset: 'customers',
      columns: [],
      rows,
      origin: 'imported',
      label: 'customers.csv',
      at: '2026-01-01T00:00:00Z',
    };
    const { artifact, data } = after([replace]);
    expect(artifact.datasets?.[0]).toMatchObject({
      source: { name: 'upload:customers' },
      origin: 'imported',
    });
    expect(artifact.datasets?.[0]?.rows).toBeUndefined();
    expect(data?.[0]?.rows).toHaveLength(6_000);
    expect(openArtifact(artifact).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('gives the rows that the session shows, whatever was changed', () => {
    const row = fc.constantFrom('c1', 'c2', 'n1', 'n2');
    const op: fc.Arbitrary<ChangeOp> = fc.oneof(
      fc.record({
        op: fc.constant('row.insert' as const),
        dataset: fc.constant('customers'),
        row,
        values: fc.record({ mrr: fc.nat() }),
      }),
      fc.record({
        op: fc.constant('row.set' as const),
        dataset: fc.constant('customers'),
        row,
        values: fc.record({ mrr: fc.nat() }),
      }),
      fc.record({ op: fc.constant('row.remove' as const), dataset: fc.constant('customers'), row }),
    );
    fc.assert(
      fc.property(fc.array(op, { maxLength: 10 }), (ops) => {
        const session = createSession(document, { now: null, start: false });
        for (const next of ops) session.change(next);
        const { artifact } = materialize(document, session.changes());
        const copy = createSession(artifact, { now: null, start: false });
        expect(copy.dataset('customers')?.rows).toEqual(session.dataset('customers')?.rows);
      }),
      { numRuns: 50 },
    );
  });
});
