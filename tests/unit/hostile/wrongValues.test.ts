import { readFileSync, readdirSync } from 'node:fs';
import { catalogue } from '@vitrine/schema/catalogue';
import * as compiled from '@vitrine/schema/compiled';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withProp } from '../../../packages/react/src/conformance/withProp.js';
import { drawnProps } from '../../../packages/react/src/renderer/propEffects/drawnProps.js';
import { datasets, needs, scenes } from '../../../packages/react/src/renderer/propEffects/scenes.testing.js';
import { page } from './documents.js';
import { drawnNodes, expectUnpolluted, show } from './show.js';
import { hostileValues } from './values.js';

const card = '4,711';

/** How many of the values each property gets: the others take their turn at other properties. */
const perProp = 8;

/** Milliseconds for many documents in one test on a busy machine. */
const patience = 120_000;

const valueAt = (turn: number) => hostileValues[turn % hostileValues.length];

const validators = compiled as unknown as Readonly<Record<string, compiled.CompiledValidator>>;

describe('a wrong value in any property of any component', () => {
  it.each(Object.keys(catalogue))(
    '%s: has an issue when it is invalid, and every node is shown',
    (type) => {
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
          const { artifact, issues, html } = show(
            page(nodes, [...datasets, { name: 'rows', rows: [{ id: '1', a: 'x' }] }]),
          );
          const ids = nodes.map(({ id }) => id);
          const drawn = drawnNodes(html);
          expect(drawn.filter((id) => ids.includes(id) || id === 'first' || id === 'last')).toEqual([
            'first',
            ...ids.filter((id) => drawn.includes(id)),
            'last',
          ]);
          const vanished = nodes.filter((node) => !drawn.includes(node.id));
          expect(vanished.map(({ props }) => props)).toEqual([]);
          const values = new Map(ids.map((id, index) => [id, valueAt(turn * perProp + index)]));
          // As opened: what may be written in two ways is one there. Null says that an optional property is not set.
          const wrong = artifact!.components.filter(
            ({ id, props }) => (values.get(id) ?? null) !== null && !validators[`validate_${type}`]!(props),
          );
          const told = new Set(issues.map(({ node }) => node));
          expect(wrong.filter(({ id }) => !told.has(id)).map(({ props }) => props)).toEqual([]);
          expect(html.split(card).length - 1).toBeGreaterThanOrEqual(2);
        }
      });
    },
    patience,
  );
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

  it(
    'never throws, does no harm, and shows every node that was not touched',
    () => {
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
            expect(isList ? [] : untouched.filter(({ id }) => !drawn.has(id)).map(({ id }) => id)).toEqual(
              [],
            );
          }),
          { numRuns: 120 },
        );
      });
    },
    patience,
  );
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

  it(
    'are shown with their witnesses, whatever stands between them',
    () => {
      expectUnpolluted(() => {
        fc.assert(
          fc.property(
            fc.array(node, { maxLength: 6 }),
            fc.array(anything, { maxLength: 3 }),
            (nodes, more) => {
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
            },
          ),
          { numRuns: 80 },
        );
      });
    },
    patience,
  );
});
