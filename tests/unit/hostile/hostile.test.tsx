import { readFileSync, readdirSync } from 'node:fs';
import { openArtifact } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';
import * as compiled from '@vitrine/schema/compiled';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnProps, withProp } from '../../../packages/react/src/renderer/propEffects/drawnProps.js';
import { datasets, needs, scenes } from '../../../packages/react/src/renderer/propEffects/scenes.js';
import { bombs, page, prototypeNames, witness } from './documents.js';
import { drawnNodes, expectUnpolluted, show } from './show.js';
import { hostileValues } from './values.js';

const card = '4,711';

/** How many of the values each property gets: the others take their turn at other properties. */
const perProp = 12;

const valueAt = (turn: number) => hostileValues[turn % hostileValues.length];

const validators = compiled as unknown as Readonly<Record<string, compiled.CompiledValidator>>;

describe('a wrong value in any property of any component', () => {
  it.each(Object.keys(catalogue))('%s: has an issue when it is invalid, and every node is shown', (type) => {
    const props = drawnProps([type]);
    expectUnpolluted(() => {
      for (const [turn, { path }] of props.entries()) {
        const around = path.map((_, index) => [type, ...path.slice(0, index + 1)].join('.'));
        const scene = Object.assign({}, scenes[type], ...around.map((name) => needs[name])) as object;
        const nodes = Array.from({ length: perProp }, (_, index) => ({
          id: `n${index}`,
          type,
          props: withProp({ ...scene }, path, valueAt(turn * perProp + index)),
        }));
        const { issues, html } = show(
          page(nodes, [...datasets, { name: 'rows', rows: [{ id: '1', a: 'x' }] }]),
        );
        const ids = nodes.map(({ id }) => id);
        const drawn = drawnNodes(html);
        expect(drawn.filter((id) => ids.includes(id) || id === 'first' || id === 'last')).toEqual([
          'first',
          ...ids.filter((id) => drawn.includes(id)),
          'last',
        ]);
        const children = nodes.filter((node) => !drawn.includes(node.id));
        expect(
          children.map(({ props }) => props),
          'nodes that vanished',
        ).toEqual([]);
        // Null says that an optional property is not set.
        const wrong = nodes.filter(
          (node, index) =>
            valueAt(turn * perProp + index) !== null && !validators[`validate_${type}`]!(node.props),
        );
        const told = new Set(issues.map(({ node }) => node));
        expect(wrong.filter(({ id }) => !told.has(id)).map(({ props }) => props)).toEqual([]);
        expect(html.split(card).length - 1).toBeGreaterThanOrEqual(2);
      }
    });
  });
});

describe('a wrong value at any path of a whole document', () => {
  const folder = 'examples/artifacts';
  const examples = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as object,
  );

  type Steps = readonly (string | number)[];

  function pathsOf(value: unknown, steps: Steps = []): Steps[] {
    if (typeof value !== 'object' || value === null) return [steps];
    const inner = Object.entries(value).flatMap(([key, one]) =>
      pathsOf(one, [...steps, Array.isArray(value) ? Number(key) : key]),
    );
    return steps.length === 0 ? inner : [steps, ...inner];
  }

  function withValue(document: unknown, [step, ...rest]: Steps, value: unknown): unknown {
    if (step === undefined) return value;
    const copy = (
      Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }
    ) as Record<string | number, unknown>;
    copy[step] = withValue(copy[step], rest, value);
    return copy;
  }

  const sources = examples.map((document) => ({ document, paths: pathsOf(document) }));
  const mutation = fc
    .constantFrom(...sources)
    .chain(({ document, paths }) =>
      fc.tuple(fc.constant(document), fc.constantFrom(...paths), fc.constantFrom(...hostileValues)),
    );

  it('never throws, does no harm, and shows every node that was not touched', () => {
    expectUnpolluted(() => {
      fc.assert(
        fc.property(mutation, ([document, path, value]) => {
          const { components } = document as { components: { id: string }[] };
          const { artifact, html } = show(withValue(document, path, value));
          if (artifact === null || path[0] === 'version') return;
          const isList = path[0] === 'components' && path.length === 1;
          const untouched = components.filter((_, index) => path[0] !== 'components' || path[1] !== index);
          const drawn = new Set(drawnNodes(html));
          // What reads `visible` may hide itself when what it reads is broken; roots of the examples have none.
          expect(isList ? [] : untouched.filter(({ id }) => !drawn.has(id)).map(({ id }) => id)).toEqual([]);
        }),
        { numRuns: 400 },
      );
    });
  });
});

describe('generated documents', () => {
  const names = ['a', 'total', 'row', '__proto__', 'constructor', 'hasOwnProperty', '\uD800', 'x\u202Ey', ''];
  const anything = fc.oneof(
    fc.constantFrom(...hostileValues),
    fc.constantFrom(...names),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const types = [...Object.keys(catalogue), 'Metrics', '__proto__'];
  const node = fc.constantFrom(...types).chain((type) =>
    fc.record({
      type: fc.constant(type),
      props: fc.dictionary(
        fc.constantFrom(
          ...Object.keys(catalogue[type]?.properties ?? {}),
          '__proto__',
          'constructor',
          'style',
          'onClick',
        ),
        anything,
      ),
      base: fc.boolean(),
      visible: fc.option(anything),
      span: fc.option(anything),
    }),
  );

  it('are shown with their witnesses, whatever stands between them', () => {
    expectUnpolluted(() => {
      fc.assert(
        fc.property(fc.array(node, { maxLength: 6 }), fc.array(anything, { maxLength: 3 }), (nodes, more) => {
          const written = nodes.map(({ base, props, ...rest }, index) => ({
            ...rest,
            id: index % 3 === 2 ? names[index] : `n${index}`,
            props: base ? { ...scenes[rest.type], ...props } : props,
          }));
          const { artifact, html } = show(page(written, [...datasets, ...more]));
          const drawn = drawnNodes(html);
          expect([artifact?.components.length, drawn[0], drawn.at(-1)]).toEqual([
            written.length + 2,
            'first',
            'last',
          ]);
        }),
        { numRuns: 150 },
      );
    });
  });
});

describe('more work than anybody wants is refused or bounded, and the rest of the page stays', () => {
  it.each(Object.entries(bombs))(
    '%s',
    (_, make) => {
      const input = make();
      const length = JSON.stringify(input).length;
      const { issues, html } = show(input);
      const drawn = drawnNodes(html);
      expect([drawn[0], drawn.at(-1)]).toEqual(['first', 'last']);
      expect(html.split(card).length - 1).toBeGreaterThanOrEqual(2);
      // What comes out is in proportion to what went in, and never more than a page can hold.
      expect(html.length).toBeLessThan(400_000 + 20 * length);
      expect(html.length).toBeLessThan(4_000_000);
      expect(issues.length).toBeLessThan(2500);
    },
    20_000,
  );
});

describe('input over the limits is a card that says why', () => {
  const nested = (depth: number): unknown => {
    let value: unknown = witness('leaf');
    for (let level = 0; level < depth; level += 1)
      value = { id: `g${level}`, type: 'GridLayout', props: { children: [value] } };
    return page([value]);
  };

  it.each([
    ['a depth of 100,000, as an object', () => nested(100_000), 'limit.depth'],
    ['a depth of 100,000, as text', () => '{"components":['.repeat(100_000), 'limit.depth'],
    [
      '100,000 nodes',
      () => page(Array.from({ length: 100_000 }, (_, index) => witness(`n${index}`))),
      'limit.text',
    ],
    ['100,000 small nodes', () => page(Array.from({ length: 100_000 }, () => ({}))), 'limit.nodes'],
    ['a text of 5 MB', () => page([], [], { description: 'x'.repeat(5_000_000) }), 'limit.text'],
    [
      '5 MB of JSON',
      () => JSON.stringify(page([], [], { meta: { text: 'x'.repeat(5_000_000) } })),
      'limit.text',
    ],
  ])('%s', (_, make, code) => {
    const { artifact, issues, html } = show(make());
    expect(artifact).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(html).toContain('vt-issue-message');
    expect(html.length).toBeLessThan(10_000);
  });
});

describe('names that objects have already', () => {
  it('are names like any other as keys, and harmless as ids and datasets', () => {
    expectUnpolluted(() => {
      const { artifact, html } = show(prototypeNames);
      expect(artifact?.components).toHaveLength(10);
      expect(drawnNodes(html)).toEqual(artifact?.components.map(({ id }) => id));
      for (const cell of ['>a<', '>b<', '>c<', '>d<']) expect(html).toContain(cell);
      expect(html).not.toContain('native code');
    });
  });

  it('can be edited, undone and read as any other', () => {
    expectUnpolluted(() => {
      show(prototypeNames, (session) => {
        const values = JSON.parse('{"__proto__": "edited", "hasOwnProperty": 9}') as Record<
          string,
          string | number
        >;
        expect(
          session.change({ op: 'row.set', dataset: 'hasOwnProperty', row: 'b', values }).issues,
        ).toBeUndefined();
        expect(
          Object.getOwnPropertyDescriptor(session.dataset('hasOwnProperty')!.rows[0], '__proto__')?.value,
        ).toBe('edited');
        expect(session.undo()).toBe(true);
      });
    });
  });
});

describe('numbers, dates and texts at the edge', () => {
  it('reads 1e400 as missing with an issue, keeps -0, and shows texts that are no Unicode', () => {
    const text = `{"version":1,"id":"edge","title":"\\ud800 \\u202e","components":[
      {"id":"huge","type":"MetricCard","props":{"label":"\\udc00","value":1e400}},
      {"id":"zero","type":"MetricCard","props":{"label":"Zero","value":-0}}]}`;
    const { artifact, issues, html } = show(text);
    expect(issues.map(({ code, path }) => [code, path])).toContainEqual([
      'json.number',
      '/components/0/props/value',
    ]);
    expect(artifact?.components[1]?.props['value']).toBe(-0);
    expect(drawnNodes(html)).toEqual(['huge', 'zero']);
    expect(html).not.toMatch(/Infinity|NaN/);
  });

  it('never calls a day by another name', () => {
    const { html } = show(
      page(
        [{ id: 't', type: 'Table', props: { data: { from: 'd' } } }],
        [{ name: 'd', columns: [{ key: 'day', type: 'date' }], rows: [{ id: '1', day: '2026-02-30' }] }],
      ),
    );
    expect(html).not.toContain('Mar 2');
    expect(openArtifact(page([])).issues).toEqual([]);
  });
});
