import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../validate/JsonSchema.js';
import { card, page } from './open.testing.js';
import { openArtifact } from './openArtifact.js';

const summary = (input: unknown, options = {}) =>
  openArtifact(input, options).issues.map(({ code, path, node }) =>
    [code, path, node].filter((part) => part !== undefined).join(' '),
  );
const only = (input: unknown) => {
  const { issues } = openArtifact(input);
  expect(issues).toHaveLength(1);
  return issues[0]!;
};

describe('a good document', () => {
  it('D1: opens silently as the same object', () => {
    const input = page([card('total', { span: 4, meta: { a: 1 } })], {
      settings: { locale: 'de' },
      datasets: [
        {
          name: 'customers',
          origin: 'sample',
          columns: [{ key: 'mrr', type: 'number' }],
          rows: [{ id: 'c1', mrr: 5 }],
        },
      ],
    });
    const { artifact, issues } = openArtifact(input);
    expect(issues).toEqual([]);
    expect(artifact).toBe(input);
  });

  it('D1: opens from JSON text', () => {
    const input = page([card('total')]);
    expect(openArtifact(JSON.stringify(input)).artifact).toEqual(input);
  });
});

describe('what can not be opened', () => {
  it.each([
    ['{', 'json.syntax'],
    ['', 'json.syntax'],
    ['```json\n{}\n```', 'json.syntax'],
    ['null', 'json.notObject'],
    ['[]', 'json.notObject'],
    [7, 'json.notObject'],
    [undefined, 'json.notObject'],
    [{ version: 2, components: [] }, 'version.newer'],
    [{ version: '3', components: [] }, 'version.newer'],
  ])('D2: %j gives %s', (input, code) => {
    const { artifact, issues } = openArtifact(input);
    expect(artifact).toBeNull();
    expect(issues.at(-1)?.code).toBe(code);
  });

  it.each([
    [undefined, 'undefined'],
    [[], 'a list'],
    [Promise.resolve({}), 'Promise'],
  ])('D2: one issue says what was given instead of a document', (input, what) => {
    const { issues } = openArtifact(input);
    expect(issues.map(({ message }) => message)).toEqual([`An artifact is a JSON object, not ${what}.`]);
  });
});

describe('the name of a dataset where a query must stand', () => {
  it('is told how to write the query', () => {
    const { issues } = openArtifact(page([{ id: 't', type: 'Table', props: { data: 'orders' } }]));
    expect(issues.map(({ code, hint }) => [code, hint])).toEqual([
      ['prop.invalid', 'Write { "from": "orders" }.'],
    ]);
  });
});

describe('what a document lacks', () => {
  it('D4: gets defaults, each with a warning', () => {
    const { artifact, issues } = openArtifact({ components: [] });
    expect(artifact).toEqual({ version: 1, id: '', title: 'Untitled', components: [] });
    expect(issues.map((issue) => issue.code)).toEqual([
      'version.missing',
      'artifact.idMissing',
      'artifact.titleMissing',
    ]);
    expect(issues.every((issue) => issue.severity === 'warning')).toBe(true);
  });

  it.each(['no spaces', 7, ''])('an id of %j counts as missing', (id) => {
    const { artifact, issues } = openArtifact({ ...page([]), id });
    expect(artifact?.id).toBe('');
    expect(issues).toMatchObject([{ code: 'artifact.idMissing', params: { id } }]);
  });

  it('is told when the components are missing', () => {
    expect(only({ version: 1, id: 'a', title: 'A' }).code).toBe('artifact.componentsMissing');
  });
});

describe('props', () => {
  it('D20: an unknown one is kept, with what was probably meant', () => {
    const input = page([card('a', { props: { label: 'MRR', value: 1, fromat: 'currency' } })]);
    const { artifact, issues } = openArtifact(input);
    expect(artifact).toBe(input);
    expect(issues).toMatchObject([
      { code: 'prop.unknown', severity: 'warning', node: 'a', path: '/components/0/props/fromat' },
    ]);
    expect(issues[0]?.message).toBe('MetricCard knows no prop `fromat`; did you mean `format`?');
  });

  it('D21: an invalid optional one is kept and warned of', () => {
    const input = page([card('a', { props: { label: 'MRR', value: 1, format: 'curency' } })]);
    const { artifact, issues } = openArtifact(input);
    expect(artifact).toBe(input);
    expect(issues).toMatchObject([
      { code: 'prop.invalid', severity: 'warning', node: 'a', hint: 'Write "currency".' },
    ]);
  });

  it('D22: a required one is an error when missing or invalid', () => {
    const issues = openArtifact(page([card('a', { props: { value: [1] } })])).issues;
    expect(issues.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['prop.missing', 'error', 'MetricCard needs `label`.'],
      [
        'prop.invalid',
        'error',
        '`value` of MetricCard must be text, a number, true or false, null, a formula or a query, not a list.',
      ],
    ]);
  });

  it('D21: null for an optional one is no fault', () => {
    expect(summary(page([card('a', { props: { label: 'MRR', value: null, description: null } })]))).toEqual(
      [],
    );
  });

  it('D24: a planned one is told of where it is used', () => {
    const schema: JsonSchema = {
      type: 'object',
      additionalProperties: false,
      properties: {
        a: { type: 'number', default: 1, 'x-planned': true },
        b: { type: 'number', default: null, 'x-planned': true },
      },
    };
    const input = page([{ id: 'g', type: 'Gauge', props: { a: 1, b: 2 } }]);
    const { issues } = openArtifact(input, { components: { Gauge: schema } });
    expect(issues).toMatchObject([
      { code: 'prop.planned', severity: 'info', node: 'g', path: '/components/0/props/b' },
    ]);
  });

  it('D25: are looked at inside slots too', () => {
    const inner = card('inner', { props: { label: 'MRR', value: 1, format: 5 } });
    const grid = { id: 'grid', type: 'GridLayout', props: { children: [inner, 'no node'] } };
    expect(summary(page([grid]))).toEqual([
      'prop.invalid /components/0/props/children/1 grid',
      'prop.invalid /components/0/props/children/0/props/format inner',
    ]);
  });
});

describe('types', () => {
  it('D23: an unknown one is an error that names the nearest, and its props stay as they are', () => {
    const input = page([{ id: 'm', type: 'Metrics', props: { anything: { goes: [1] } } }]);
    const { artifact, issues } = openArtifact(input);
    expect(artifact).toBe(input);
    expect(issues).toMatchObject([
      { code: 'component.unknown', severity: 'error', node: 'm', path: '/components/0/type' },
    ]);
    expect(issues[0]?.message).toBe('unknown component `Metrics`; did you mean `MetricCard`?');
  });

  it('a missing one is an error', () => {
    const issue = only(page([{ id: 'm', props: {} }]));
    expect(issue.message).toBe('This component has no type.');
  });

  it("D26: takes a host's own", () => {
    const Gauge: JsonSchema = {
      type: 'object',
      required: ['level'],
      properties: { level: { allOf: [{ $ref: 'https://vitrine.dev/schemas/v1/value.schema.json' }] } },
    };
    const input = page([
      { id: 'g', type: 'Gauge', props: { level: { formula: '1' } } },
      { id: 'h', type: 'Gauge', props: {} },
    ]);
    expect(summary(input, { components: { Gauge } })).toEqual(['prop.missing /components/1/props h']);
  });

  it('says so when a host gives a wrong schema', () => {
    const Gauge: JsonSchema = { properties: { level: { $ref: 'nothing' } } };
    expect(() => openArtifact(page([]), { components: { Gauge } })).toThrow('"nothing"');
  });
});

describe('names', () => {
  const ids = (components: unknown[], more = {}) =>
    openArtifact(page(components, more)).artifact?.components.map((node) => node.id);

  it('D30: a later node with a taken, missing, wrong or reserved id gets another', () => {
    const components = [card('a'), card('A'), card(''), card('1st'), card('row'), card('MetricCard_2')];
    expect(ids(components)).toEqual([
      'a',
      'MetricCard_1',
      'MetricCard_3',
      'MetricCard_4',
      'MetricCard_5',
      'MetricCard_2',
    ]);
    const { issues } = openArtifact(page(components));
    expect(issues.map((issue) => issue.params['reason'])).toEqual([
      'taken',
      'missing',
      'invalid',
      'reserved',
    ]);
    expect(issues.every((issue) => issue.severity === 'warning' && issue.code === 'node.renamed')).toBe(true);
  });

  it.each(['row', 'self', 'page', 'true', 'false', 'null', 'and', 'or', 'not'])(
    'D31: %s names no node',
    (id) => {
      expect(ids([card(id)])).toEqual(['MetricCard_1']);
      expect(only(page([card(id)]))).toMatchObject({ code: 'node.renamed', params: { reason: 'reserved' } });
    },
  );

  it('D30: nodes and datasets share one namespace, and the datasets come first', () => {
    expect(ids([card('Orders')], { datasets: [{ name: 'orders', rows: [] }] })).toEqual(['MetricCard_1']);
  });

  it('D32: a node that stands in two places is two nodes', () => {
    const twice = card('a');
    expect(ids([twice, twice])).toEqual(['a', 'MetricCard_1']);
    expect(twice.id).toBe('a');
  });

  it('D30: names a dataset that has no usable name', () => {
    const datasets = [
      { name: 'my data', rows: [] },
      { rows: [] },
      { name: 'x', rows: [] },
      { name: 'X', rows: [] },
    ];
    const { artifact, issues } = openArtifact(page([], { datasets }));
    expect(artifact?.datasets?.map(({ name }) => name)).toEqual(['my_data_1', 'dataset_1', 'x', 'X_1']);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'dataset.renamed /datasets/0/name',
      'dataset.renamed /datasets/1/name',
      'dataset.renamed /datasets/3/name',
    ]);
  });

  it('D12: takes names of prototypes for names', () => {
    expect(ids([card('constructor'), card('toString'), card('__proto__')])).toEqual([
      'constructor',
      'toString',
      'MetricCard_1',
    ]);
  });
});

describe('the parts of the document', () => {
  it('D43: lose the smallest invalid part, and keep what is unknown', () => {
    const input = page([card('a', { span: 40, colour: 'red' })], {
      settings: { locale: 7, currency: 'EUR' },
      datasets: [
        {
          name: 'd',
          columns: [{ key: 'a', type: 'txt' }, { label: 'no key' }],
          rows: [{ a: 1, b: { c: 1 } }, 5],
        },
      ],
      theme: 'dark',
    });
    const { artifact, issues } = openArtifact(input);
    expect(artifact).toMatchObject({
      settings: { currency: 'EUR' },
      datasets: [{ name: 'd', columns: [{ key: 'a' }], rows: [{ a: 1 }] }],
      theme: 'dark',
    });
    expect(artifact?.datasets?.[0]?.rows).toEqual([{ a: 1 }]);
    expect(artifact?.components[0]).toEqual(card('a', { colour: 'red' }));
    expect(issues.every((issue) => issue.severity === 'warning')).toBe(true);
    expect(summary(input)).toEqual([
      'property.invalid /settings/locale',
      'property.invalid /datasets/0/columns/0/type',
      'property.invalid /datasets/0/columns/1',
      'property.invalid /datasets/0/rows/0/b',
      'property.invalid /datasets/0/rows/1',
      'property.unknown /theme',
      'property.invalid /components/0/span a',
      'property.unknown /components/0/colour a',
    ]);
  });

  it('D3: lists twenty faults of one kind in one part and counts the rest', () => {
    const rows = Array.from({ length: 300 }, () => ({ a: {} }));
    const { artifact, issues } = openArtifact(page([], { datasets: [{ name: 'd', rows }] }));
    expect(issues).toHaveLength(21);
    expect(issues.at(-1)).toMatchObject({ code: 'issue.more', params: { count: 280 } });
    expect(artifact?.datasets?.[0]?.rows).toHaveLength(300);
  });
});

describe('datasets', () => {
  const open = (dataset: object) =>
    openArtifact(
      page([], {
        datasets: [
          { name: 'd', ...dataset },
          { name: 'e', rows: [] },
        ],
      }),
    );

  it('D40: with columns only is an empty table', () => {
    const { artifact, issues } = open({ columns: [{ key: 'a' }] });
    expect(issues).toEqual([]);
    expect(artifact?.datasets?.[0]?.rows).toEqual([]);
  });

  it('D40: with nothing is empty, with a warning', () => {
    expect(open({}).issues).toMatchObject([{ code: 'dataset.empty', severity: 'warning' }]);
  });

  it('D40: with more than one content keeps the first of rows, source and query', () => {
    const { artifact, issues } = open({ query: { from: 'e' }, rows: [{ a: 1 }] });
    expect(issues).toMatchObject([
      { code: 'dataset.ambiguous', severity: 'error', params: { used: 'rows', leftOut: ['query'] } },
    ]);
    expect(Object.keys(artifact?.datasets?.[0] ?? {})).toEqual(['name', 'rows']);
  });

  it('D42: with a query has no origin of its own', () => {
    expect(open({ query: { from: 'e' }, origin: 'sample' }).issues).toMatchObject([
      { code: 'dataset.origin', severity: 'warning' },
    ]);
  });

  it('D41: keeps an invalid query whole, so that it never shows more rows', () => {
    const query = { from: 'e', where: { key: 'a', op: 'equals' } };
    const { artifact, issues } = open({ query });
    expect(artifact?.datasets?.[0]?.query).toBe(query);
    expect(issues).toMatchObject([
      { code: 'property.invalid', severity: 'error', path: '/datasets/0/query/where/op' },
    ]);
  });
});

describe('accepted and normalized', () => {
  it('D46: writes a record of inputs as a list', () => {
    const props = { formula: 'price * qty', inputs: { price: 5, qty: { label: 'Pieces', value: 2 } } };
    const { artifact, issues } = openArtifact(page([{ id: 'c', type: 'Calculator', props }]));
    expect(issues).toEqual([]);
    expect(artifact?.components[0]?.props['inputs']).toEqual([
      { name: 'price', value: 5 },
      { name: 'qty', label: 'Pieces', value: 2 },
    ]);
  });

  it('D46: writes datasets and columns as lists that are written by name', () => {
    const { artifact, issues } = openArtifact({
      ...page([card('a')]),
      datasets: {
        orders: [{ id: 'o1', price: 5 }],
        plans: {
          columns: { name: 'text', price: { label: 'Price', type: 'number' } },
          rows: [{ name: 'Pro' }],
        },
        dear: { query: { from: 'orders', where: { key: 'price', op: 'gt', value: 3 } } },
        later: {},
      },
    });
    expect(issues.map(({ code, params }) => [code, params['name']])).toEqual([['dataset.empty', 'later']]);
    expect(artifact?.datasets).toEqual([
      { name: 'orders', rows: [{ id: 'o1', price: 5 }] },
      {
        name: 'plans',
        columns: [
          { key: 'name', type: 'text' },
          { key: 'price', label: 'Price', type: 'number' },
        ],
        rows: [{ name: 'Pro' }],
      },
      { name: 'dear', query: { from: 'orders', where: { key: 'price', op: 'gt', value: 3 } } },
      { name: 'later', rows: [] },
    ]);
  });

  it('keeps the rows of a dataset written by name that has a property too many', () => {
    const { artifact, issues } = openArtifact({
      ...page([card('a')]),
      datasets: { orders: { rows: [{ id: 'o1' }], colour: 'red' } },
    });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['property.unknown', '/datasets/0/colour'],
    ]);
    expect(artifact?.datasets?.[0]?.rows).toEqual([{ id: 'o1' }]);
  });

  it('holds datasets written by name to the same limits', () => {
    const rows = [{ id: 'o1' }, { id: 'o2' }];
    for (const datasets of [{ orders: rows }, { orders: { rows } }, [{ name: 'orders', rows }]]) {
      const { artifact, issues } = openArtifact({ ...page([card('a')]), datasets }, { limits: { rows: 1 } });
      expect(artifact).toBeNull();
      expect(issues.map(({ code }) => code)).toEqual(['limit.rows']);
    }
  });

  it('finds the children inside a record of tabs', () => {
    const props = { tabs: { week: { label: 'Week', content: [card('a'), card('a')] } } };
    const { artifact, issues } = openArtifact(page([{ id: 't', type: 'Tabs', props }]));
    expect(issues.map((issue) => issue.code)).toEqual(['node.renamed']);
    expect(artifact?.components[0]?.props['tabs']).toMatchObject([
      { id: 'week', content: [{ id: 'a' }, { id: 'MetricCard_1' }] },
    ]);
  });

  it('D46: writes percentage as percent and dates as ISO text', () => {
    const input = page([card('a', { props: { label: 'MRR', value: 1, format: 'percentage' } })], {
      datasets: [
        { name: 'd', columns: [{ key: 'a', format: { style: 'percentage' } }], rows: [{ a: new Date(0) }] },
      ],
    });
    const { artifact, issues } = openArtifact(input);
    expect(issues).toEqual([]);
    expect(artifact?.components[0]?.props['format']).toBe('percent');
    expect(artifact?.datasets?.[0]).toMatchObject({
      columns: [{ format: { style: 'percent' } }],
      rows: [{ a: '1970-01-01T00:00:00.000Z' }],
    });
    expect(input.components).toMatchObject([{ props: { format: 'percentage' } }]);
  });
});
