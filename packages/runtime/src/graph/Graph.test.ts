import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Graph } from './Graph.js';
import type { GraphFailure, Vertex } from './types.js';

const noFailure = (failure: GraphFailure): never => {
  throw new Error(`${failure.kind}: ${failure.members.join()}`);
};

function sum(
  graph: Graph,
  name: string,
  parts: () => readonly Vertex<number>[],
  ahead = true,
): Vertex<number> {
  return graph.computed<number>(name, {
    compute: () => parts().reduce((total, part) => total + part.read(), 0),
    failure: () => Number.NaN,
    ...(ahead ? { ahead: parts } : {}),
  });
}

describe('Graph', () => {
  it('computes a vertex when it is read and not before', () => {
    const graph = new Graph();
    const a = graph.source('a', 1);
    const b = sum(graph, 'b', () => [a]);
    expect(graph.recomputations).toBe(0);
    expect(b.read()).toBe(1);
    b.read();
    expect(graph.recomputations).toBe(1);
    a.write(2);
    expect(graph.recomputations).toBe(1);
    expect(b.read()).toBe(2);
  });

  it('computes the join of a diamond once and never from mixed values', () => {
    const graph = new Graph();
    const a = graph.source('a', 1);
    const seen: string[] = [];
    const left = sum(graph, 'left', () => [a]);
    const right = sum(graph, 'right', () => [a]);
    const join = graph.computed('join', {
      compute: () => {
        seen.push(`${left.read()}${right.read()}`);
        return left.read() + right.read();
      },
      failure: noFailure,
    });
    graph.observe(join, () => undefined);
    a.write(2);
    a.write(3);
    expect(seen).toEqual(['11', '22', '33']);
  });

  it('stops where a value stays the same', () => {
    const graph = new Graph();
    const a = graph.source('a', 1);
    const sign = graph.computed('sign', { compute: () => Math.sign(a.read()), failure: noFailure });
    const last = sum(graph, 'last', () => [sign]);
    const listener = vi.fn();
    graph.observe(last, listener);
    const before = graph.recomputations;
    a.write(7);
    expect(graph.recomputations).toBe(before + 1);
    expect(listener).not.toHaveBeenCalled();
    a.write(-7);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('forgets dependencies that are no longer read', () => {
    const graph = new Graph();
    const which = graph.source('which', true);
    const a = graph.source('a', 1);
    const b = graph.source('b', 2);
    const chosen = graph.computed('chosen', {
      compute: () => (which.read() ? a.read() : b.read()),
      failure: noFailure,
    });
    expect(chosen.read()).toBe(1);
    which.write(false);
    expect(chosen.read()).toBe(2);
    const before = graph.recomputations;
    a.write(10);
    expect(chosen.read()).toBe(2);
    expect(graph.recomputations).toBe(before);
  });

  it('tells listeners once for a batch, and not at all when the batch leaves the value as it was', () => {
    const graph = new Graph();
    const a = graph.source('a', 1);
    const b = graph.source('b', 1);
    const total = sum(graph, 'total', () => [a, b]);
    const listener = vi.fn();
    const stop = graph.observe(total, listener);
    graph.batch(() => {
      a.write(2);
      b.write(5);
    });
    expect(listener).toHaveBeenCalledTimes(1);
    graph.batch(() => {
      a.write(5);
      b.write(2);
    });
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    a.write(100);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('tells all listeners even when one throws, and then says what it threw', () => {
    const graph = new Graph();
    const a = graph.source('a', 1);
    const listener = vi.fn();
    graph.observe(a, () => {
      throw new Error('from the listener');
    });
    graph.observe(a, listener);
    expect(() => a.write(2)).toThrow('from the listener');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(a.read()).toBe(2);
  });

  it('lets a listener write, and tells of that in the next round', () => {
    const graph = new Graph();
    const a = graph.source('a', 1);
    const b = graph.source('b', 0);
    const listener = vi.fn();
    graph.observe(a, () => b.write(a.read()));
    graph.observe(b, listener);
    a.write(3);
    expect(b.read()).toBe(3);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('names the members of a cycle and computes what is outside of it', () => {
    const graph = new Graph();
    const failures: GraphFailure[] = [];
    const vertex = (name: string, parts: () => readonly Vertex<number>[]): Vertex<number> =>
      graph.computed<number>(name, {
        compute: () => parts().reduce((total, part) => total + part.read(), 1),
        failure: (failure) => {
          failures.push(failure);
          return -100;
        },
        ahead: parts,
      });
    const a: Vertex<number> = vertex('a', () => [b]);
    const b: Vertex<number> = vertex('b', () => [c]);
    const c: Vertex<number> = vertex('c', () => [a]);
    const reader = vertex('reader', () => [b]);
    const outside = vertex('outside', () => []);
    expect([a.read(), b.read(), c.read()]).toEqual([-100, -100, -100]);
    expect(reader.read()).toBe(-99);
    expect(outside.read()).toBe(1);
    for (const failure of failures) expect([...failure.members].sort()).toEqual(['a', 'b', 'c']);
  });

  it('heals when the cycle is opened and finds it again when it is closed', () => {
    const graph = new Graph();
    const closed = graph.source('closed', true);
    const a: Vertex<number> = graph.computed<number>('a', { compute: () => b.read() + 1, failure: () => -1 });
    const b: Vertex<number> = graph.computed<number>('b', {
      compute: () => (closed.read() ? a.read() : 5),
      failure: () => -1,
    });
    const listener = vi.fn();
    graph.observe(a, listener);
    expect([a.read(), b.read()]).toEqual([-1, -1]);
    closed.write(false);
    expect([a.read(), b.read()]).toEqual([6, 5]);
    closed.write(true);
    expect([b.read(), a.read()]).toEqual([-1, -1]);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('does not take a branch that is not read for a cycle', () => {
    const graph = new Graph();
    const a: Vertex<number> = graph.computed<number>('a', {
      compute: () => 1,
      failure: () => -1,
      ahead: () => [b],
    });
    const b: Vertex<number> = graph.computed<number>('b', {
      compute: () => a.read() + 1,
      failure: () => -1,
      ahead: () => [a],
    });
    expect([a.read(), b.read()]).toEqual([1, 2]);
  });

  it('computes a chain of 10,000 declared vertices, and brings it up to date again', () => {
    const graph = new Graph();
    const first = graph.source('first', 1);
    let last: Vertex<number> = first;
    for (let index = 0; index < 10_000; index += 1) {
      const previous = last;
      last = sum(graph, `v${index}`, () => [previous]);
    }
    expect(last.read()).toBe(1);
    first.write(2);
    expect(last.read()).toBe(2);
  });

  it('fails with a value and not with an overflow where nesting is not declared', () => {
    const graph = new Graph();
    const first = graph.source('first', 1);
    let last: Vertex<number> = first;
    for (let index = 0; index < 10_000; index += 1) {
      const previous = last;
      last = sum(graph, `v${index}`, () => [previous], false);
    }
    expect(last.read()).toBeNaN();
  });

  it('names all members of a cycle of 1,000', () => {
    const graph = new Graph();
    const failures: GraphFailure[] = [];
    const vertices: Vertex<number>[] = Array.from({ length: 1000 }, (_, index) => {
      const next = (): Vertex<number> => vertices[(index + 1) % 1000]!;
      return graph.computed<number>(`v${index}`, {
        compute: () => next().read() + 1,
        failure: (failure) => {
          failures.push(failure);
          return -1;
        },
        ahead: () => [next()],
      });
    });
    expect(vertices.map((vertex) => vertex.read())).toEqual(vertices.map(() => -1));
    expect(new Set(failures[0]?.members).size).toBe(1000);
    expect(failures.every(({ kind }) => kind === 'cycle')).toBe(true);
    expect(graph.recomputations).toBeLessThan(2000);
  });

  it('agrees with plain evaluation for any graph and any writes', () => {
    const shape = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { minLength: 1, maxLength: 25 });
    const writes = fc.array(
      fc.array(fc.tuple(fc.nat(4), fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: 3 }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(shape, writes, fc.boolean(), (parts, batches, ahead) => {
        const graph = new Graph();
        const sources = [0, 1, 2, 3, 4].map((index) => graph.source(`s${index}`, index));
        const inputs = sources.map((_, index) => index);
        const vertices: Vertex<number>[] = [...sources];
        for (const [index, chosen] of parts.entries()) {
          const of = chosen.map((choice) => vertices[choice % (index + 5)]!);
          // Reads its later parts only while the first is even: dependencies change.
          const compute = (): number =>
            of.length > 0 && of[0]!.read() % 2 === 0
              ? of.reduce((total, part) => total + part.read(), 0)
              : index;
          vertices.push(
            graph.computed<number>(`v${index}`, {
              compute,
              failure: noFailure,
              ...(ahead ? { ahead: () => of } : {}),
            }),
          );
        }
        const plain = (): number[] => {
          const values = [...inputs];
          for (const [index, chosen] of parts.entries()) {
            const of = chosen.map((choice) => values[choice % (index + 5)]!);
            values.push(
              of.length > 0 && of[0]! % 2 === 0 ? of.reduce((total, part) => total + part, 0) : index,
            );
          }
          return values;
        };
        const told = new Map<string, number>();
        for (const vertex of vertices)
          graph.observe(vertex, () => told.set(vertex.name, (told.get(vertex.name) ?? 0) + 1));
        for (const batch of batches) {
          const before = plain();
          told.clear();
          graph.batch(() => {
            for (const [index, value] of batch) {
              inputs[index] = value;
              sources[index]!.write(value);
            }
          });
          const after = plain();
          expect(vertices.map((vertex) => vertex.read())).toEqual(after);
          const changed = vertices
            .filter((_, index) => before[index] !== after[index])
            .map((vertex) => vertex.name);
          expect([...told.keys()].sort()).toEqual(changed.sort());
          expect([...told.values()].every((times) => times === 1)).toBe(true);
        }
      }),
    );
  });

  it('computes nothing for a write that is taken back in its batch, unless somebody has read it', () => {
    const graph = new Graph();
    const a = graph.source('a', 1);
    const double = sum(graph, 'double', () => [a, a]);
    expect(double.read()).toBe(2);
    graph.batch(() => {
      a.write(2);
      a.write(1);
    });
    expect(double.read()).toBe(2);
    expect(graph.recomputations).toBe(1);
    graph.batch(() => {
      a.write(3);
      expect(double.read()).toBe(6);
      a.write(1);
    });
    expect(double.read()).toBe(2);
    graph.batch(() => {
      a.write(4);
      expect(double.read()).toBe(8);
      a.write(1);
      a.write(5);
    });
    expect(double.read()).toBe(10);
  });

  it('computes a vertex at most once for a change, and only when something that it read has another value', () => {
    const shape = fc.array(fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 25,
    });
    const write = fc.tuple(fc.nat(4), fc.integer({ min: -3, max: 3 }));
    const batches = fc.array(fc.array(write, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(shape, batches, fc.boolean(), fc.boolean(), (parts, batches, ahead, observed) => {
        const graph = new Graph();
        const sources = [0, 1, 2, 3, 4].map((index) => graph.source(`s${index}`, index));
        const vertices: Vertex<number>[] = [...sources];
        const reads = new Map<string, Set<Vertex<number>>>();
        for (const [index, chosen] of parts.entries()) {
          const of = chosen.map((choice) => vertices[choice % (index + 5)]!);
          const name = `v${index}`;
          const compute = (): number => {
            const read = new Set<Vertex<number>>();
            reads.set(name, read);
            const take = (vertex: Vertex<number>): number => {
              read.add(vertex);
              return vertex.read();
            };
            // Few values and changing dependencies: much stays the same.
            return take(of[0]!) % 2 === 0 ? of.reduce((total, part) => total + take(part), 0) % 3 : 1;
          };
          vertices.push(
            graph.computed(name, { compute, failure: noFailure, ...(ahead ? { ahead: () => of } : {}) }),
          );
        }
        const look = () => new Map(vertices.map((vertex) => [vertex, vertex.read()]));
        if (observed) for (const vertex of vertices) graph.observe(vertex, () => undefined);
        let before = look();
        const computed: string[] = [];
        graph.onRecompute = (name) => computed.push(name);
        for (const batch of batches) {
          computed.length = 0;
          const readBefore = new Map(reads);
          graph.batch(() => {
            for (const [index, value] of batch) sources[index]!.write(value);
          });
          const after = look();
          const changed = new Set(
            vertices.filter((vertex) => !Object.is(before.get(vertex), after.get(vertex))),
          );
          const due = [...readBefore]
            .filter(([, read]) => [...read].some((vertex) => changed.has(vertex)))
            .map(([name]) => name);
          expect(computed.toSorted()).toEqual(due.toSorted());
          before = after;
        }
      }),
    );
  });

  it('ends with the same values whatever the order and the batches of the writes', () => {
    const shape = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { minLength: 1, maxLength: 20 });
    const last = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 });
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(shape, last, order, order, fc.boolean(), (parts, values, one, other, batched) => {
        const run = (sequence: readonly number[], inBatch: boolean): number[] => {
          const graph = new Graph();
          const sources = values.map((_, index) => graph.source(`s${index}`, 0));
          const vertices: Vertex<number>[] = [...sources];
          for (const [index, chosen] of parts.entries()) {
            const of = chosen.map((choice) => vertices[choice % (index + 5)]!);
            const vertex = sum(graph, `v${index}`, () => of, inBatch);
            graph.observe(vertex, () => undefined);
            vertices.push(vertex);
          }
          const write = () => sequence.forEach((index) => sources[index]!.write(values[index]!));
          if (inBatch) graph.batch(write);
          else write();
          return vertices.map((vertex) => vertex.read());
        };
        expect(run(one, batched)).toEqual(run(other, false));
      }),
    );
  });
});
