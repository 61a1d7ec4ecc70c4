import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../validate/JsonSchema.js';
import { card, props, refusals, start } from '../testing/patched.js';
import { applyPatch } from './applyPatch.js';
import type { PatchOp } from './PatchOp.js';

describe('a patch', () => {
  it('P1: is refused as a whole when one op is', () => {
    expect(refusals({ op: 'remove', id: 'total' }, { op: 'remove', id: 'total' })).toEqual([
      'patch.nodeUnknown /1/id',
    ]);
  });

  it('says which op is no op, and what one lacks', () => {
    expect(refusals({ op: 'delete', id: 'total' })).toEqual(['patch.opUnknown /0/op']);
    expect(refusals({ op: 'constructor' }, 7)).toEqual(['patch.opUnknown /0/op']);
    expect(refusals({ op: 'set', id: 'total', path: 'label', value: 1 })).toEqual([
      'patch.opInvalid /0/path',
    ]);
    expect(refusals({ op: 'set', id: 'total', path: ['label'] })).toEqual(['patch.opInvalid /0']);
    expect(refusals({ op: 'remove', id: 'total', why: 1 })).toEqual(['patch.opInvalid /0/why']);
    expect(applyPatch(start, {} as PatchOp[]).issues?.[0]?.code).toBe('patch.notList');
  });

  it('that is empty gives the same document', () => {
    expect(applyPatch(start, [])).toEqual({ artifact: start, inverse: [] });
    expect(applyPatch(start, []).artifact).toBe(start);
  });

  it('P5: that copies itself into millions of nodes is refused at once', () => {
    let value: unknown = { a: 1 };
    for (let level = 0; level < 40; level += 1) value = { a: value, b: value };
    expect(refusals({ op: 'node', id: 'total', meta: value })).toEqual(['limit.text ']);
    const boxes = Array.from({ length: 2500 }, (_, index) => ({
      op: 'add',
      component: { id: `g${index}`, type: 'GridLayout', props: { children: [] } },
      into: index === 0 ? null : `g${index - 1}`,
    }));
    expect(refusals(...boxes)).toHaveLength(1);
    expect(refusals(...boxes.slice(0, 100))).toEqual(['limit.depth ']);
    expect(refusals(...Array.from({ length: 30_000 }, () => ({ op: 'remove', id: 'total' })))).toEqual([
      'patch.tooLong ',
    ]);
  });

  it('P5: keeps to the limits that the host sets', () => {
    const ops: PatchOp[] = [{ op: 'add', component: card('x'), into: null }];
    expect(applyPatch(start, ops, { limits: { nodes: 7 } }).issues?.[0]?.code).toBe('limit.nodes');
    expect(applyPatch(start, ops, { limits: { nodes: 8 } }).issues).toBeUndefined();
  });

  it("checks the host's own types and finds their slots and keys", () => {
    const panel: JsonSchema = {
      type: 'object',
      required: ['sides'],
      properties: {
        sides: {
          type: 'array',
          'x-key': 'side',
          items: {
            type: 'object',
            properties: { side: { type: 'string' }, nodes: { type: 'array', items: { $ref: 'node' } } },
          },
        },
      },
    };
    const component = { id: 'p', type: 'Panel', props: { sides: [{ side: 'left' }] } };
    const ops: PatchOp[] = [
      { op: 'add', component, into: null },
      { op: 'move', id: 'total', into: 'p', slot: ['sides', 'left', 'nodes'] },
    ];
    const there = applyPatch(start, ops, { components: { Panel: panel } });
    expect(props(there.artifact!, 'p')).toMatchObject({ sides: [{ nodes: [{ id: 'total' }] }] });
    const back = applyPatch(there.artifact!, there.inverse!, { components: { Panel: panel } });
    expect(JSON.stringify(back.artifact)).toBe(JSON.stringify(start));
  });
});
