import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../generated/types.js';
import { deepFrozen, openedDocuments } from '../testing/documents.js';
import { applyJsonPatch, type JsonPatchOperation } from './applyJsonPatch.js';
import { applyPatch } from './applyPatch.js';

const page = (meta: NonNullable<Artifact['meta']>): Artifact =>
  deepFrozen<Artifact>({
    version: 1,
    id: 'a',
    title: 'A',
    components: [{ id: 'total', type: 'MetricCard', props: { label: 'MRR', value: 1 } }],
    meta,
  });

/** An example of the RFC, carried out on `meta`. */
const onMeta = (document: NonNullable<Artifact['meta']>, patch: object[]) => {
  const moved = patch.map((operation) => {
    const { path, from } = operation as { path: string; from?: string };
    return { ...operation, path: `/meta${path}`, ...(from === undefined ? {} : { from: `/meta${from}` }) };
  });
  return applyJsonPatch(page(document), deepFrozen(moved) as JsonPatchOperation[]);
};

describe('the examples of RFC 6902, appendix A', () => {
  it.each<[string, NonNullable<Artifact['meta']>, object[], NonNullable<Artifact['meta']>]>([
    [
      'A.1 adds a member',
      { foo: 'bar' },
      [{ op: 'add', path: '/baz', value: 'qux' }],
      { baz: 'qux', foo: 'bar' },
    ],
    [
      'A.2 adds an element',
      { foo: ['bar', 'baz'] },
      [{ op: 'add', path: '/foo/1', value: 'qux' }],
      { foo: ['bar', 'qux', 'baz'] },
    ],
    ['A.3 removes a member', { baz: 'qux', foo: 'bar' }, [{ op: 'remove', path: '/baz' }], { foo: 'bar' }],
    [
      'A.4 removes an element',
      { foo: ['bar', 'qux', 'baz'] },
      [{ op: 'remove', path: '/foo/1' }],
      { foo: ['bar', 'baz'] },
    ],
    [
      'A.5 replaces a value',
      { baz: 'qux', foo: 'bar' },
      [{ op: 'replace', path: '/baz', value: 'boo' }],
      { baz: 'boo', foo: 'bar' },
    ],
    [
      'A.6 moves a value',
      { foo: { bar: 'baz', waldo: 'fred' }, qux: { corge: 'grault' } },
      [{ op: 'move', from: '/foo/waldo', path: '/qux/thud' }],
      { foo: { bar: 'baz' }, qux: { corge: 'grault', thud: 'fred' } },
    ],
    [
      'A.7 moves an element',
      { foo: ['all', 'grass', 'cows', 'eat'] },
      [{ op: 'move', from: '/foo/1', path: '/foo/3' }],
      { foo: ['all', 'cows', 'eat', 'grass'] },
    ],
    [
      'A.8 tests a value',
      { baz: 'qux', foo: ['a', 2, 'c'] },
      [
        { op: 'test', path: '/baz', value: 'qux' },
        { op: 'test', path: '/foo/1', value: 2 },
      ],
      { baz: 'qux', foo: ['a', 2, 'c'] },
    ],
    [
      'A.10 adds a nested member',
      { foo: 'bar' },
      [{ op: 'add', path: '/child', value: { grandchild: {} } }],
      { foo: 'bar', child: { grandchild: {} } },
    ],
    [
      'A.11 ignores unknown elements of an operation',
      { foo: 'bar' },
      [{ op: 'add', path: '/baz', value: 'qux', xyz: 123 }],
      { foo: 'bar', baz: 'qux' },
    ],
    ['A.14 escapes ~', { '/': 9, '~1': 10 }, [{ op: 'test', path: '/~01', value: 10 }], { '/': 9, '~1': 10 }],
    [
      'A.16 adds an array to an array',
      { foo: ['bar'] },
      [{ op: 'add', path: '/foo/-', value: ['abc', 'def'] }],
      { foo: ['bar', ['abc', 'def']] },
    ],
    ['adds null', { foo: 1 }, [{ op: 'add', path: '/foo', value: null }], { foo: null }],
    ['copies a value', { foo: [1] }, [{ op: 'copy', from: '/foo', path: '/bar' }], { foo: [1], bar: [1] }],
  ])('%s', (_, before, patch, after) => {
    const { artifact, ops } = onMeta(before, patch);
    expect(artifact).toEqual(page(after));
    expect(applyPatch(page(before), ops!).artifact).toEqual(artifact);
  });

  it.each<[string, NonNullable<Artifact['meta']>, object[]]>([
    ['A.9 a test that fails', { baz: 'qux' }, [{ op: 'test', path: '/baz', value: 'bar' }]],
    [
      'A.12 a place around which there is nothing',
      { foo: 'bar' },
      [{ op: 'add', path: '/baz/bat', value: 'qux' }],
    ],
    ['A.15 text for a number', { '/': 9, '~1': 10 }, [{ op: 'test', path: '/~01', value: '10' }]],
    ['an index behind the end', { foo: [1] }, [{ op: 'add', path: '/foo/5', value: 1 }]],
    ['an index with a leading zero', { foo: [1, 2] }, [{ op: 'remove', path: '/foo/01' }]],
    ['the length of an array', { foo: [1, 2] }, [{ op: 'test', path: '/foo/length', value: 2 }]],
    ['a move into itself', { foo: { a: 1 } }, [{ op: 'move', from: '/foo', path: '/foo/b' }]],
    ['an operation there is none of', { foo: 1 }, [{ op: 'delete', path: '/foo' }]],
    ['a missing value', { foo: 1 }, [{ op: 'add', path: '/foo' }]],
  ])('refuse %s, and all that stands with it', (_, before, patch) => {
    const { artifact, issues } = onMeta(before, [{ op: 'add', path: '/other', value: 1 }, ...patch]);
    expect(artifact).toBeUndefined();
    expect(issues).toMatchObject([{ severity: 'error', path: expect.stringMatching(/^\/1/) as string }]);
  });
});

describe('applyJsonPatch', () => {
  const patch = (...operations: object[]) => applyJsonPatch(page({}), operations as JsonPatchOperation[]);

  it('gives the same change as ops, and shares what did not change', () => {
    const { artifact, ops } = patch({ op: 'replace', path: '/components/0/props/label', value: 'ARR' });
    expect(ops).toEqual([{ op: 'set', id: 'total', path: ['label'], value: 'ARR' }]);
    expect(artifact?.meta).toEqual({});
  });

  it('P31: opens what comes out: faults are told, and what the document lacks is added', () => {
    const { artifact, issues } = patch({
      op: 'add',
      path: '/components/-',
      value: { type: 'MetricCard', props: { lable: 'A', value: 1 } },
    });
    expect(artifact?.components[1]?.id).toBe('MetricCard_1');
    expect(issues.map(({ code }) => code)).toEqual(['node.renamed', 'prop.missing', 'prop.unknown']);
  });

  it.each(['/__proto__/polluted', '/meta/constructor/prototype/polluted', '/meta/prototype'])(
    'refuses %s',
    (path) => {
      expect(patch({ op: 'add', path, value: 1 }).issues[0]?.code).toBe('patch.stepReserved');
      expect(patch({ op: 'copy', from: path, path: '/meta/a' }).issues[0]?.code).toBe('patch.stepReserved');
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('refuses what identifies the document, and a document that is none', () => {
    expect(patch({ op: 'replace', path: '/id', value: 'b' }).issues[0]).toMatchObject({
      code: 'patch.identityFixed',
    });
    expect(patch({ op: 'replace', path: '', value: 7 }).issues[0]?.code).toBe('json.notObject');
    expect(patch({ op: 'replace', path: '/version', value: 9 }).issues[0]?.code).toBe('version.newer');
  });

  it('P31: refuses at once a patch that doubles the document again and again', () => {
    const double = { op: 'copy', from: '/meta', path: '/meta/a' };
    const names = Array.from({ length: 60 }, (_, index) => ({ ...double, path: `/meta/a${index}` }));
    expect(
      applyJsonPatch(page({ text: 'x'.repeat(1000) }), names as JsonPatchOperation[]).issues[0]?.code,
    ).toBe('limit.text');
  });

  it('compares long lists in a moment', () => {
    const list = Array.from({ length: 50_000 }, (_, index) => index);
    const other = list.map((index) => index + 1);
    expect(
      applyJsonPatch(page({ list }), [{ op: 'test', path: '/meta/list', value: other }]).issues,
    ).toHaveLength(1);
  });

  it('never throws', () => {
    const path = fc.constantFrom(
      '',
      '/',
      '/components',
      '/components/0',
      '/components/-',
      '/meta/x',
      'meta',
      '/~2',
      7,
    );
    const operation = fc.record(
      {
        op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'x'),
        path,
        from: path,
        value: fc.anything(),
      },
      { requiredKeys: ['op'] },
    );
    fc.assert(
      fc.property(
        openedDocuments,
        fc.array(fc.oneof(operation, fc.anything()), { maxLength: 4 }),
        (artifact, list) => {
          const result = applyJsonPatch(artifact, list as JsonPatchOperation[]);
          if (!result.artifact) expect(result.issues.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
