import { describe, expect, it, vi } from 'vitest';
import { openArtifact } from '../open/openArtifact.js';
import { applyPatch } from '../patch/applyPatch.js';
import { deepFrozen } from '../testing/documents.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import type { PropsMigration, TypeVersions } from './typeVersions.js';

const schema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['level'],
  'x-slots': [['inside']],
  properties: { level: { type: 'number' }, inside: { type: 'array', default: [] } },
};
const components = { Gauge: schema };

/** Version 1 had a value in percent, version 2 a fraction; version 3 calls it level and its children inside. */
const migrations: readonly PropsMigration[] = [
  {
    name: 'percents are fractions',
    to: 2,
    migrate: ({ value, ...rest }) => ({ ...rest, value: (value as number) / 100 }),
  },
  {
    name: 'values are levels, children are inside',
    to: 3,
    migrate: ({ value, children, ...rest }) => ({
      ...rest,
      level: value,
      ...(children === undefined ? {} : { inside: children }),
    }),
  },
];
const versions: TypeVersions = { Gauge: { version: 3, migrations } };
const options = { components, versions };

const gauge = (id: string, props: Record<string, unknown>) => ({ id, type: 'Gauge', props });
const documentOf = (nodes: readonly object[], rest: object = {}) => ({
  version: 1,
  id: 'a',
  title: 'A',
  ...rest,
  components: nodes,
});
const old = documentOf([
  gauge('outer', { value: 50, glow: { b: 2, a: 1 }, children: [gauge('inner', { value: 25 })] }),
  {
    id: 'tabs',
    type: 'Tabs',
    props: { tabs: [{ id: 't', label: 'T', content: [gauge('held', { value: 75 })] }] },
  },
]);

describe('props of a host type', () => {
  it('D53: are brought to its newest version, at any depth, and the document says so', () => {
    const { artifact, issues } = openArtifact(deepFrozen(old), options);
    expect(issues).toMatchObject([{ code: 'prop.unknown', path: '/components/0/props/glow' }]);
    expect(artifact).toEqual({
      ...documentOf([
        gauge('outer', { level: 0.5, glow: { b: 2, a: 1 }, inside: [gauge('inner', { level: 0.25 })] }),
        {
          id: 'tabs',
          type: 'Tabs',
          props: { tabs: [{ id: 't', label: 'T', content: [gauge('held', { level: 0.75 })] }] },
        },
      ]),
      types: [{ type: 'Gauge', version: 3 }],
    });
  });

  it('D53: are migrated once: what came out opens as the same object, and from text byte for byte', () => {
    const { artifact } = openArtifact(old, options);
    expect(openArtifact(artifact, options).artifact).toBe(artifact);
    const text = JSON.stringify(artifact);
    expect(JSON.stringify(openArtifact(text, options).artifact)).toBe(text);
  });

  it('D53: join the steps in the middle, and other types stay listed', () => {
    const types = [
      { type: 'Dial', version: 7 },
      { type: 'Gauge', version: 2 },
    ];
    const { artifact } = openArtifact(documentOf([gauge('g', { value: 0.5 })], { types }), options);
    expect(artifact?.components[0]?.props).toEqual({ level: 0.5 });
    expect(artifact?.types).toEqual([
      { type: 'Dial', version: 7 },
      { type: 'Gauge', version: 3 },
    ]);
  });

  it('D53: of a node that is added later are not taken for old ones', () => {
    const { artifact } = openArtifact(documentOf([]), options);
    const added = applyPatch(
      artifact!,
      [{ op: 'add', into: null, component: gauge('new', { level: 0.5 }) }],
      options,
    );
    expect(openArtifact(added.artifact, options).artifact).toBe(added.artifact);
  });

  it.each([
    { types: 'Gauge' },
    { types: [null, { type: 'Gauge', version: '2' }] },
    { types: [{ type: 'Gauge' }] },
  ])('D53: are read as version 1 where the document does not say: %j', (rest) => {
    const { artifact } = openArtifact(documentOf([gauge('g', { value: 50 })], rest), options);
    expect(artifact?.components[0]?.props).toEqual({ level: 0.5 });
    expect(artifact?.types?.at(-1)).toEqual({ type: 'Gauge', version: 3 });
  });

  it('D54: of a newer version are kept byte for byte, with an error, and no migration is asked', () => {
    const migrate = vi.fn();
    const known = { Gauge: { version: 2, migrations: [{ name: 'none', to: 2, migrate }] } };
    const newer = documentOf(
      [gauge('g', { angle: 1e21, glow: [] }), { id: 'n', type: 'TextBlock', props: { text: 'Hi' } }],
      {
        types: [{ type: 'Gauge', version: 3 }],
      },
    );
    const { artifact, issues } = openArtifact(JSON.stringify(newer), { components, versions: known });
    expect(JSON.stringify(artifact)).toBe(JSON.stringify(newer));
    expect(issues).toMatchObject([
      { code: 'component.newer', severity: 'error', node: 'g', params: { version: 3, known: 2 } },
    ]);
    expect(migrate).not.toHaveBeenCalled();
  });

  const nested = (): Record<string, unknown> => {
    const props: Record<string, unknown> = {};
    props['self'] = Array.from({ length: 300 }).reduce((inner) => ({ inner }), {});
    return props;
  };
  it.each<[string, PropsMigration['migrate']]>([
    [
      'throw',
      ({ value }) => {
        if (value === 75) throw new Error('no quarters');
        return {};
      },
    ],
    ['give no object', () => null as unknown as Record<string, unknown>],
    ['give what is nested too deep', nested],
  ])('D54: whose migrations %s stay as they were, in all nodes of the type', (_, migrate) => {
    const broken = { Gauge: { version: 2, migrations: [{ name: 'broken', to: 2, migrate }] } };
    const { artifact, issues } = openArtifact(old, { components, versions: broken });
    expect(JSON.stringify(artifact)).toBe(JSON.stringify(old));
    expect(issues.map(({ code, node }) => `${code} ${node}`)).toEqual([
      'component.notMigrated outer',
      'component.notMigrated held',
    ]);
  });

  it('D54: stay when a migration is missing, while other types are migrated', () => {
    const two = {
      Gauge: { version: 2 },
      TextBlock: { version: 2, migrations: [{ name: 'shout', to: 2, migrate: () => ({ text: 'HI' }) }] },
    };
    const document = documentOf([
      gauge('g', { value: 1 }),
      { id: 'n', type: 'TextBlock', props: { text: 'Hi' } },
    ]);
    const { artifact, issues } = openArtifact(document, { components, versions: two });
    expect(artifact?.components.map(({ props }) => props)).toEqual([{ value: 1 }, { text: 'HI' }]);
    expect(issues).toMatchObject([{ code: 'component.notMigrated', node: 'g' }]);
  });

  it('gives migrations a copy, so that one which writes into it changes nothing of the input', () => {
    const migrate: PropsMigration['migrate'] = (props) => Object.assign(props, { level: 1 });
    const document = documentOf([gauge('g', { value: 1 })]);
    openArtifact(document, {
      components,
      versions: { Gauge: { version: 2, migrations: [{ name: 'x', to: 2, migrate }] } },
    });
    expect(document).toEqual(documentOf([gauge('g', { value: 1 })]));
  });
});
