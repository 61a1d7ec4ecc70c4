import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, page } from './open.testing.js';
import { openArtifact } from './openArtifact.js';

const codes = (input: unknown, limits = {}) =>
  openArtifact(input, { limits }).issues.map((issue) => issue.code);

function nested(depth: number): unknown {
  let value: unknown = card('leaf');
  for (let level = 0; level < depth; level += 1)
    value = { id: `g${level}`, type: 'GridLayout', props: { children: [value] } };
  return page([value]);
}

describe('limits', () => {
  it('D10: refuse text that is too long before it is parsed', () => {
    expect(codes(`"${'x'.repeat(2 * 1024 * 1024)}"`)).toEqual(['limit.text']);
  });

  it('D10: refuse what is too deep, as text and as objects', () => {
    expect(codes('['.repeat(100_000))).toEqual(['limit.depth']);
    expect(codes('{"a":'.repeat(100_000))).toEqual(['limit.depth']);
    expect(codes(nested(100_000))).toEqual(['limit.depth']);
    expect(codes(nested(15))).toEqual([]);
    expect(codes(page([], { meta: { text: '['.repeat(1000) } }))).toEqual([]);
    expect(codes(JSON.stringify(page([], { meta: { text: '\\"[[['.repeat(1000) } })))).toEqual([]);
  });

  it('D10: refuse too many nodes, datasets, rows, and too long cells', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => card(`n${index}`));
    expect(codes(page(many(2000)))).toEqual([]);
    expect(codes(page(many(2001)))).toEqual(['limit.nodes']);
    expect(codes(page([{ id: 'g', type: 'GridLayout', props: { children: many(2000) } }]))).toEqual([
      'limit.nodes',
    ]);
    expect(codes(page(many(100_000)))).toEqual(['limit.text']);
    const datasets = (count: number, rows: number) =>
      Array.from({ length: count }, (_, index) => ({
        name: `d${index}`,
        rows: Array.from({ length: rows }, () => ({ a: 1 })),
      }));
    expect(codes(page([], { datasets: datasets(201, 0) }))).toEqual(['limit.datasets']);
    expect(codes(page([], { datasets: datasets(2, 2500) }))).toEqual([]);
    expect(codes(page([], { datasets: datasets(2, 2501) }))).toEqual(['limit.rows']);
    expect(codes(page([], { datasets: [{ name: 'd', rows: [{ a: 'x'.repeat(65_537) }] }] }))).toEqual([
      'limit.cell',
    ]);
  });

  it('D10: can be raised by the host', () => {
    const rows = Array.from({ length: 6000 }, () => ({ a: 'x' }));
    const input = page([], { datasets: [{ name: 'd', rows: [{ a: 'x'.repeat(70_000) }, ...rows] }] });
    expect(codes(input)).toEqual(['limit.rows']);
    expect(codes(input, { rows: 10_000, cell: 100_000 })).toEqual([]);
  });

  it('stay safe for the stack, however far depth is raised', () => {
    expect(codes(nested(100_000), { depth: 1e9, text: 1e9 })).toEqual(['limit.depth']);
    let where: unknown = { key: 'a', op: 'eq', value: 1 };
    for (let level = 0; level < 240; level += 1) where = { not: where };
    expect(
      codes(page([], { datasets: [{ name: 'd', query: { from: 'd', where } }] }), { depth: 1e9 }),
    ).toEqual(['graph.cycle']);
  });

  it('stop objects that share their parts a billion times', () => {
    let value: unknown = ['x'];
    for (let level = 0; level < 40; level += 1) value = [value, value];
    expect(codes(page([], { meta: { value } }))).toEqual(['limit.text']);
    const holes: unknown[] = [];
    holes.length = 1e9;
    expect(codes(page(holes))).toEqual(['limit.text']);
  });
});

describe('input that is no JSON', () => {
  it('D11: loses what JSON can not hold and keeps the rest', () => {
    const meta = {
      a: 1n,
      b: new Map(),
      c: () => 1,
      d: Symbol('d'),
      e: undefined,
      f: new Date(NaN),
      g: [undefined, /x/],
      h: NaN,
    };
    const { artifact, issues } = openArtifact(page([card('a')], { meta }));
    expect(artifact?.meta).toEqual({ g: [null, null], h: null });
    expect(artifact?.components).toEqual([card('a')]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'json.value /meta/a',
      'json.value /meta/b',
      'json.value /meta/c',
      'json.value /meta/d',
      'json.value /meta/f',
      'json.value /meta/g/1',
      'json.number /meta/h',
    ]);
  });

  it('D11: may contain itself', () => {
    const input = page([card('a')], { meta: {} as Record<string, unknown> }) as Record<string, unknown>;
    (input['meta'] as Record<string, unknown>)['self'] = input;
    const { artifact, issues } = openArtifact(input);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['json.cycle /meta/self']);
    expect(artifact).toEqual(page([card('a')], { meta: {} }));
  });

  it('D11: may have getters, which are read once', () => {
    let reads = 0;
    const input = {
      ...page([card('a')]),
      get meta() {
        reads += 1;
        return { reads };
      },
      get description(): string {
        throw new Error('no');
      },
    };
    const { artifact, issues } = openArtifact(input);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['json.value /description']);
    expect(artifact?.meta).toEqual({ reads: 1 });
    expect([artifact?.meta, reads]).toEqual([{ reads: 1 }, 1]);
  });

  it('D11: may be a proxy that fails at every touch', () => {
    const fail = (): never => {
      throw new Error('no');
    };
    const hostile = new Proxy(
      {},
      { get: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail },
    );
    expect(openArtifact(hostile).artifact).toBeNull();
    expect(openArtifact(page([card('a'), hostile])).artifact?.components).toEqual([card('a')]);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(openArtifact(page([revoked.proxy, card('a')])).artifact?.components).toEqual([card('a')]);
  });

  it('D11: reads numbers that are too large as null', () => {
    expect(codes('{"version":1,"id":"a","title":"A","components":[],"meta":{"a":1e400}}')).toEqual([
      'json.number',
    ]);
  });
});

describe('names that reach for the prototype', () => {
  it('D12: do no harm anywhere', () => {
    const text = `{"version":1,"id":"a","title":"A","__proto__":{"polluted":1},
      "datasets":[{"name":"d","rows":[{"__proto__":5,"constructor":6}],"__proto__":[]}],
      "components":[{"id":"a","type":"__proto__","props":{"__proto__":{"polluted":1}}},
        {"id":"b","type":"constructor","props":{}},
        {"id":"c","type":"Calculator","props":{"formula":"1","inputs":{"__proto__":1,"constructor":{"value":2}}}},
        {"id":"d2","type":"MetricCard","props":{"label":"A","value":1,"__proto__":1,"toString":2}}]}`;
    const { artifact, issues } = openArtifact(text);
    expect(artifact?.components.map((node) => node.id)).toEqual(['a', 'b', 'c', 'd2']);
    expect(issues.filter((issue) => issue.code === 'component.unknown')).toHaveLength(2);
    expect(Object.keys(artifact?.datasets?.[0]?.rows?.[0] ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.keys(artifact?.components[0]?.props ?? {})).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('laws', () => {
  const name = fc.constantFrom('a', 'b', 'total', 'row', '1x', '', '__proto__', 'constructor', 'Total');
  const anything = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      maxDepth: 3,
    }),
    fc.constantFrom('\uD800', '1e400', Number.POSITIVE_INFINITY),
  );
  const query = fc.record(
    { from: fc.oneof(name, anything), where: anything, join: anything },
    { requiredKeys: [] },
  );
  const dataset = fc.record(
    {
      name: fc.oneof(name, anything),
      rows: anything,
      query,
      source: anything,
      columns: anything,
      origin: anything,
    },
    { requiredKeys: [] },
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.record(
      {
        id: fc.oneof(name, anything),
        type: fc.oneof(
          fc.constantFrom(
            'MetricCard',
            'GridLayout',
            'Tabs',
            'Table',
            'Calculator',
            'Metrics',
            'constructor',
          ),
          anything,
        ),
        props: fc.oneof(
          fc.record({
            children: fc.oneof(
              { weight: 3, arbitrary: fc.array(tie('node'), { maxLength: 3 }) },
              { weight: 1, arbitrary: anything },
            ),
          }),
          fc.record({
            tabs: fc.array(
              fc.record({ id: name, label: name, content: fc.array(tie('node'), { maxLength: 2 }) }),
              { maxLength: 2 },
            ),
          }),
          fc.record(
            {
              label: anything,
              value: fc.oneof(anything, fc.record({ query })),
              data: query,
              inputs: anything,
              columns: anything,
            },
            { requiredKeys: [] },
          ),
          anything,
        ),
        span: anything,
        visible: anything,
      },
      { requiredKeys: [] },
    ),
  }));
  const document = fc.record(
    {
      version: fc.oneof(fc.constant(1), anything),
      id: anything,
      title: anything,
      settings: anything,
      datasets: fc.oneof(fc.array(fc.oneof(dataset, anything), { maxLength: 4 }), anything),
      components: fc.oneof(
        { weight: 4, arbitrary: fc.array(fc.oneof(node, anything), { maxLength: 5 }) },
        { weight: 1, arbitrary: anything },
      ),
    },
    { requiredKeys: [] },
  );

  it('D2, D12: it never throws, never changes its input and never touches a prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(fc.oneof(document, anything), (input) => {
        const copy = fc.stringify(input);
        const { artifact, issues } = openArtifact(input);
        expect(fc.stringify(input)).toBe(copy);
        if (artifact === null) expect(issues.some((issue) => issue.severity === 'error')).toBe(true);
        for (const issue of issues) {
          expect(issue.code).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
          expect(issue.message.length).toBeGreaterThan(5);
        }
      }),
      { numRuns: 1500 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });

  it('D2: never throws on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => void openArtifact(text)),
    );
  });

  it('D5: what it opened opens again as the same object, and its only issues are about what was kept', () => {
    fc.assert(
      fc.property(document, (input) => {
        const { artifact } = openArtifact(input);
        if (!artifact) return;
        const again = openArtifact(artifact);
        expect(again.artifact).toBe(artifact);
        const mended = [
          'node.renamed',
          'dataset.renamed',
          'dataset.ambiguous',
          'json.value',
          'json.number',
          'version.missing',
        ];
        expect(again.issues.filter((issue) => mended.includes(issue.code))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('D6: one broken node leaves every other as it is', () => {
    fc.assert(
      fc.property(node, fc.nat(5), (broken, at) => {
        const good = Array.from({ length: 5 }, (_, index) => card(`good_${index}`));
        const { artifact } = openArtifact(page([...good.slice(0, at), broken, ...good.slice(at)]));
        expect(artifact?.components).toHaveLength(6);
        for (const one of good) expect(artifact?.components.includes(one)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
