import type { Cell } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerColumns, orderColumns, queries, shown, tables } from './queries.testing.js';
import { referenceQuery } from './reference/referenceQuery.testing.js';
import { runQuery } from './runQuery.js';

const rounded = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toPrecision(12)) || 0 : cell);

describe('runQuery', () => {
  it('gives what a plain reference gives, for any clauses together', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(tables, queries('all'), fc.integer({ min: 1, max: 7 }), (data, query, weekStart) => {
        const datasets = {
          orders: { rows: data.orders, columns: orderColumns },
          customers: { rows: data.customers, columns: customerColumns },
        };
        const { rows, columns, issues } = runQuery(query, datasets, {
          now: Date.UTC(2026, 1, 10, 12),
          weekStart,
        });
        expect(
          issues.filter(({ severity, code }) => severity === 'error' && code !== 'query.badValue'),
        ).toEqual([]);
        if (!rows) return;
        const keys = columns.map(({ key }) => key);
        const plain = referenceQuery(query, datasets, { today: '2026-02-10', weekStart });
        expect(shown(rows, keys).map((row) => row.map(rounded))).toEqual(
          plain.map((row) => row.map(rounded)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
