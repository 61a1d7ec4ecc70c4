import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../generated/types.js';
import { openArtifact } from '../open/openArtifact.js';
import { deepFrozen, openedDocuments } from '../testing/documents.js';
import { opFor, seeds, type Seed } from '../testing/randomOp.js';
import { applyPatch } from './applyPatch.js';
import { diffArtifacts } from './diff/diffArtifacts.js';
import type { PatchOp } from './PatchOp.js';

/** A patch each of whose ops suits the document as the ones before it leave it. */
function patchFor(start: Artifact, list: readonly Seed[]): PatchOp[] {
  const ops: PatchOp[] = [];
  let artifact = start;
  for (const seed of list) {
    const op = JSON.parse(JSON.stringify(opFor(artifact, seed))) as PatchOp;
    const result = applyPatch(artifact, [op]);
    if (!result.artifact) continue;
    ops.push(op);
    artifact = result.artifact;
  }
  return ops;
}

const seedList = fc.array(seeds, { maxLength: 8 });
const runs = { numRuns: 200 };

describe('laws of patches', { timeout: 60_000 }, () => {
  it('P2: a patch and its inverse give back the start byte for byte, and the inverse of that the result', () => {
    const applied = new Map<string, number>();
    fc.assert(
      fc.property(openedDocuments, seedList, (start, list) => {
        const ops = deepFrozen(patchFor(start, list));
        for (const { op } of ops) applied.set(op, (applied.get(op) ?? 0) + 1);
        const there = applyPatch(start, ops);
        expect(there.issues).toBeUndefined();
        const back = applyPatch(deepFrozen(there.artifact!), deepFrozen(there.inverse!));
        expect(back.issues).toBeUndefined();
        expect(JSON.stringify(back.artifact)).toBe(JSON.stringify(start));
        const again = applyPatch(back.artifact!, back.inverse!);
        expect(JSON.stringify(again.artifact)).toBe(JSON.stringify(there.artifact));
      }),
      // Each of the thirteen ops suits a document often enough that none is left out by chance.
      { numRuns: 400 },
    );
    expect([...applied.keys()].sort()).toHaveLength(13);
  });

  it('P3: a patch as JSON text and back leads to the same', () => {
    fc.assert(
      fc.property(openedDocuments, seedList, (start, list) => {
        const there = applyPatch(start, patchFor(start, list));
        const inverse = JSON.parse(JSON.stringify(there.inverse)) as PatchOp[];
        const back = applyPatch(there.artifact!, inverse);
        expect(JSON.stringify(back.artifact)).toBe(JSON.stringify(start));
      }),
      runs,
    );
  });

  it('P4: what a patch gives opens as the same object', () => {
    fc.assert(
      fc.property(openedDocuments, seedList, (start, list) => {
        const { artifact } = applyPatch(start, patchFor(start, list));
        expect(artifact).toBeDefined();
        expect(openArtifact(artifact).artifact).toBe(artifact);
      }),
      runs,
    );
  });

  it('P30: the difference of two documents makes one of the other', () => {
    fc.assert(
      fc.property(openedDocuments, openedDocuments, (a, b) => {
        const ops = deepFrozen(diffArtifacts(a, b));
        const result = applyPatch(a, ops);
        expect(result.issues).toBeUndefined();
        expect(result.artifact).toStrictEqual(b);
        const back = applyPatch(result.artifact!, result.inverse!);
        expect(JSON.stringify(back.artifact)).toBe(JSON.stringify(a));
      }),
      runs,
    );
  });

  it('the difference to a changed document is found again, and there is none to the same', () => {
    fc.assert(
      fc.property(openedDocuments, seedList, (start, list) => {
        const { artifact } = applyPatch(start, patchFor(start, list));
        expect(applyPatch(start, diffArtifacts(start, artifact!)).artifact).toStrictEqual(artifact);
        expect(diffArtifacts(artifact!, structuredClone(artifact!))).toEqual([]);
      }),
      runs,
    );
  });

  it('P1: one op that is refused refuses all, and the document is the same', () => {
    fc.assert(
      fc.property(openedDocuments, seedList, fc.nat(8), (start, list, at) => {
        const ops: PatchOp[] = patchFor(start, list);
        const before = JSON.stringify(start);
        ops.splice(at % (ops.length + 1), 0, { op: 'remove', id: 'nobody' });
        const { artifact, inverse, issues } = applyPatch(start, ops);
        expect([artifact, inverse]).toEqual([undefined, undefined]);
        expect(issues?.[0]).toMatchObject({ code: 'patch.nodeUnknown', severity: 'error' });
        expect(JSON.stringify(start)).toBe(before);
      }),
      runs,
    );
  });

  it('P1: nodes that no op touches stay the same objects', () => {
    fc.assert(
      fc.property(openedDocuments, fc.nat(9), (start, at) => {
        const { components } = start;
        if (components.length === 0) return;
        const changed = components[at % components.length]!;
        const { artifact } = applyPatch(start, [{ op: 'node', id: changed.id, meta: { at } }]);
        for (const node of components) expect(artifact?.components.includes(node)).toBe(node !== changed);
        expect(artifact?.datasets).toBe(start.datasets);
      }),
    );
  });

  it('nothing that is no patch makes it throw', () => {
    const anyPath = fc.array(fc.constantFrom('tabs', 'week', '__proto__', 'constructor', 'columns', 'x', ''));
    const anyOp = fc.record(
      {
        op: fc.constantFrom(
          'add',
          'remove',
          'move',
          'set',
          'unset',
          'order',
          'node',
          'artifact',
          'dataset.set',
          'x',
        ),
        id: fc.constantFrom('n1', 'n2', 'n3', '__proto__', 7),
        path: anyPath,
        slot: anyPath,
        keys: anyPath,
        into: fc.constantFrom('n1', 'n2', null, 7),
        value: fc.anything(),
        component: fc.anything(),
        name: fc.constantFrom('d1', 'constructor'),
        meta: fc.anything(),
      },
      { requiredKeys: ['op'] },
    );
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(
        openedDocuments,
        fc.oneof(fc.array(fc.oneof(anyOp, fc.anything())), fc.anything()),
        (start, ops) => {
          const { artifact, issues } = applyPatch(start, ops as PatchOp[]);
          expect(artifact === undefined).toBe(issues !== undefined);
        },
      ),
      runs,
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });
});
