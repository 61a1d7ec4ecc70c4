import { catalogue } from '@vitrine/schema/catalogue';
import { describe, expect, test } from 'vitest';
import { builtInComponents } from '../../generated/registry.js';
import { withProp } from '../../conformance/withProp.js';
import { drawnProps } from './drawnProps.js';
import type { PropPath } from './drawnProps.js';
import { datasets, exceptions, needs, scenes } from './scenes.testing.js';
import { traceNode } from './traceNode.testing.js';

const types = builtInComponents.map(({ type }) => type);
const all = drawnProps(types);
const nameOf = ({ type, path }: PropPath) => [type, ...path].join('.');

/** Every required prop with its example, for a type that needs no scene of its own. */
function plainScene(type: string): Readonly<Record<string, unknown>> {
  const own = all.filter((prop) => prop.type === type && prop.path.length === 1 && prop.required);
  return Object.fromEntries(own.map(({ path, example }) => [String(path), example]));
}

/** The scene of a prop: that of its type with what the prop, or one around it, needs beside it. */
function sceneOf({ type, path }: PropPath) {
  const around = path.map((_, index) => [type, ...path.slice(0, index + 1)].join('.'));
  const props = Object.assign(
    {},
    scenes[type] ?? plainScene(type),
    ...around.map((name) => needs[name]),
  ) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}

test('every built-in component is drawn', () => {
  expect(types.toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

describe('each property with the example of its schema changes what is seen or what is told', () => {
  test.each(
    all
      .filter((prop) => !Object.hasOwn(exceptions, nameOf(prop)))
      .map((prop) => [nameOf(prop), prop] as const),
  )('%s', async (_, prop) => {
    const node = (value: unknown) => ({
      id: 'traced',
      type: prop.type,
      props: withProp(sceneOf(prop), prop.path, value),
    });
    const without = await traceNode(node(undefined), datasets);
    const withIt = await traceNode(node(prop.example), datasets);
    expect(withIt).not.toContain('This part stopped working');
    expect(withIt === without, 'seen and told the same with and without it').toBe(false);
  });
});

test('the list of exceptions names properties that exist', () => {
  const names = all.map(nameOf);
  expect(Object.keys(exceptions).filter((name) => !names.includes(name))).toEqual([]);
});
