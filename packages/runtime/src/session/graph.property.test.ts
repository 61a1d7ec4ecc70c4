import type { Node } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LiveSession } from './createSession.js';
import { customers, metric, open, set } from './session.testing.js';

/** A node that reads the first `reads` of the nodes before it, and rows. */
interface Plan {
  readonly reads: readonly number[];
  readonly rows: 'sum' | 'count' | 'largest' | 'none';
}

const formulas = {
  sum: 'sum(customers.mrr)',
  count: 'countif(customers, mrr > 40)',
  largest: 'max(customers.mrr)',
  none: '1',
};

const rowsOf = {
  sum: (mrr: readonly number[]) => mrr.reduce((total, one) => total + one, 0),
  count: (mrr: readonly number[]) => mrr.filter((one) => one > 40).length,
  largest: (mrr: readonly number[]) => Math.max(...mrr),
  none: () => 1,
};

const plans = fc.array(
  fc.record({
    reads: fc.array(fc.nat(20), { maxLength: 3 }),
    rows: fc.constantFrom<Plan['rows']>('sum', 'count', 'largest', 'none'),
  }),
  { minLength: 1, maxLength: 12 },
);
const edits = fc.array(fc.tuple(fc.constantFrom('c1', 'c2', 'c3'), fc.integer({ min: 0, max: 90 })), {
  minLength: 1,
  maxLength: 8,
});

/** Nodes in any order of the document: a formula may read what stands after it. */
function nodesOf(plans: readonly Plan[], order: readonly number[]): Node[] {
  const nodes = plans.map(({ reads, rows }, index) => {
    const others = index === 0 ? [] : reads.map((read) => `n${read % index}`);
    return metric(`n${index}`, { formula: [...others, formulas[rows]].join(' + ') });
  });
  return order.filter((index) => index < nodes.length).map((index) => nodes[index]!);
}

function plainly(plans: readonly Plan[], mrr: readonly number[]): number[] {
  const values: number[] = [];
  for (const [index, { reads, rows }] of plans.entries()) {
    const others = index === 0 ? [] : reads.map((read) => values[read % index]!);
    values.push(others.reduce((total, one) => total + one, rowsOf[rows](mrr)));
  }
  return values;
}

const valuesOf = (session: LiveSession, plans: readonly Plan[]) =>
  plans.map((_, index) => session.node(`n${index}`)?.props['value']);

describe('One graph of all nodes', () => {
  const order = fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 });

  it('has after any changes the values that a new session computes, each vertex computed once for a change', () => {
    fc.assert(
      fc.property(plans, order, edits, (plans, order, edits) => {
        const session = open(nodesOf(plans, order));
        const mrr = new Map(customers.rows!.map((row) => [row['id'] as string, row['mrr'] as number]));
        const seen = new Map(plans.map((_, index) => [`n${index}`, session.node(`n${index}`)]));
        const told: string[] = [];
        for (const id of seen.keys()) session.subscribe(id, () => told.push(id));
        const computed: string[] = [];
        session.graph.onRecompute = (name) => computed.push(name);
        for (const [row, value] of edits) {
          const before = plainly(plans, [...mrr.values()]);
          mrr.set(row, value);
          computed.length = 0;
          told.length = 0;
          session.change(set(row, { mrr: value }));
          const after = plainly(plans, [...mrr.values()]);
          expect(valuesOf(session, plans)).toEqual(after);
          expect(computed).toHaveLength(new Set(computed).size);
          const changed = after.flatMap((one, index) => (one === before[index] ? [] : [`n${index}`]));
          // The origin of what they show may change as well: sample rows become entered ones.
          expect(told).toHaveLength(new Set(told).size);
          expect(told).toEqual(expect.arrayContaining(changed));
          for (const [id, snapshot] of seen) {
            if (!told.includes(id)) expect(session.node(id)).toBe(snapshot);
            seen.set(id, session.node(id));
          }
        }
        const rows = customers.rows!.map((row) => ({ ...row, mrr: mrr.get(row['id'] as string)! }));
        const fresh = open(nodesOf(plans, order.toReversed()), { datasets: [{ ...customers, rows }] });
        expect(valuesOf(session, plans)).toEqual(valuesOf(fresh, plans));
      }),
      { numRuns: 60 },
    );
  });

  it('names the members of any cycle, and computes all nodes that are not behind it', () => {
    const size = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(size, fc.nat(5), order, (size, before, order) => {
        const ring = Array.from({ length: size }, (_, index) =>
          metric(`r${index}`, { formula: `r${(index + 1) % size} + free` }),
        );
        const nodes = [...ring, metric('free', before), metric('behind', { formula: 'r0 + 1' })];
        const session = open(order.flatMap((index) => nodes[index] ?? []));
        const there = nodes.filter((node) => session.findNode(node.id));
        const isWhole = there.length === nodes.length;
        fc.pre(isWhole);
        expect(session.node('free')).toMatchObject({ status: 'ready', props: { value: before } });
        expect(session.node('behind')).toMatchObject({ status: 'error' });
        for (const { id } of ring) {
          const { issues } = session.node(id)!;
          expect(issues).toMatchObject([{ code: 'graph.cycle' }]);
          const members = issues[0]!.params['members'] as string[];
          expect(members.toSorted()).toEqual(ring.map((node) => node.id).toSorted());
        }
      }),
      { numRuns: 60 },
    );
  });
});
