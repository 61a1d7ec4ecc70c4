import fc from 'fast-check';
import { componentSchemas, sharedSchemas } from '../generated/schemas.js';
import type { Artifact } from '../generated/types.js';
import { openArtifact } from '../open/openArtifact.js';
import { fullValue } from './fullValue.js';

/** A copy that fails at every change. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}

const leafTypes = Object.keys(componentSchemas).filter((type) => type !== 'GridLayout' && type !== 'Tabs');

/** The same properties in some order. */
function shuffled(value: object, order: readonly number[]): object {
  const entries = Object.entries(value).map((entry, index) => ({
    entry,
    at: order[index % order.length] ?? 0,
  }));
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ entry }) => entry));
}

const order = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
const text = fc.constantFrom('A', 'MRR', 'plan', 'Übersicht', '');
/** Faults that openArtifact keeps. */
const faults = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ lable: 'x' }, { format: 'euros' }, { label: 7 }, { __proto__x: 1 }),
  },
);
const beside = fc.record(
  {
    span: fc.integer({ min: 1, max: 12 }),
    visible: fc.constant('1 = 1'),
    sample: fc.boolean(),
    meta: fc.dictionary(fc.constantFrom('a', 'b', '7'), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 }),
  },
  { requiredKeys: [] },
);

const leaf = fc
  .tuple(fc.constantFrom(...leafTypes), fc.nat(11), beside, faults, order)
  .map(([type, pick, more, fault, keys]) => {
    const props = { ...(fullValue(componentSchemas[type]!, pick) as object), ...fault };
    return shuffled({ type, props: shuffled(props, keys), ...more }, keys);
  });
const foreign = fc.record({
  type: fc.constant('Gauge'),
  props: fc.dictionary(text, fc.jsonValue({ maxDepth: 2 })),
});

const { node } = fc.letrec<{ node: object; children: object[]; grid: object; tabs: object }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: leaf },
    { weight: 1, arbitrary: foreign },
    { weight: 3, arbitrary: tie('grid') },
    { weight: 3, arbitrary: tie('tabs') },
  ),
  children: fc.array(tie('node'), { maxLength: 3 }),
  grid: fc.record(
    {
      type: fc.constant('GridLayout'),
      props: fc.record(
        { columns: fc.integer({ min: 1, max: 4 }), children: tie('children') },
        { requiredKeys: ['children'] },
      ),
    },
    { requiredKeys: ['type', 'props'] },
  ),
  tabs: fc
    .tuple(
      fc.array(
        fc.record({
          label: text,
          id: fc.oneof(
            { weight: 9, arbitrary: fc.constantFrom('week', 'month', 'a', 'b', 'c', 'd') },
            { weight: 1, arbitrary: fc.constantFrom('constructor', '7') },
          ),
          content: tie('children') as fc.Arbitrary<object[]>,
        }),
        { minLength: 1, maxLength: 3 },
      ),
      beside,
    )
    .map(([tabs, more]) => ({ ...more, type: 'Tabs', props: { tabs } })),
}));

const cell = fc.oneof(fc.integer(), fc.constantFrom('x', 'y', null, true));
const row = fc.record(
  { id: fc.oneof(fc.constantFrom('r1', 'r2', 'r3', 'r4'), fc.nat(5)), plan: cell, mrr: cell },
  { requiredKeys: ['plan'] },
);
const content = fc.oneof(
  { weight: 3, arbitrary: fc.record({ rows: fc.array(row, { maxLength: 5 }) }) },
  { weight: 1, arbitrary: fc.constant({ query: { from: 'd1', groupBy: [{ key: 'plan' }] } }) },
  { weight: 1, arbitrary: fc.constant({ query: { from: 'd1', filter: 1 } }) },
  { weight: 1, arbitrary: fc.nat(11).map((pick) => ({ source: fullValue(sharedSchemas['source']!, pick) })) },
);
const columns = fc.uniqueArray(fc.constantFrom('plan', 'mrr', 'id', 'constructor'), { maxLength: 4 });
const dataset = fc
  .tuple(content, columns, order, faults)
  .map(([held, keys, by, fault]) =>
    shuffled({ title: 'Rows', columns: keys.map((key) => ({ key, label: key })), ...held, ...fault }, by),
  );

/** Gives every node and dataset a name of its own, in reading order. */
function named(raw: object): object {
  let count = 0;
  const name = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(name);
    if (!('type' in value && 'props' in value)) return mapValues(value, name);
    count += 1;
    return { id: `n${count}`, ...mapValues(value, name) };
  };
  const { datasets, components, ...head } = raw as { datasets?: object[]; components: object[] };
  const sets = datasets?.map((entry, index) => ({ name: `d${index + 1}`, ...entry }));
  return { version: 1, ...(sets ? { datasets: sets } : {}), ...head, components: name(components) };
}

function mapValues(value: object, change: (entry: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, change(entry)]));
}

/** Documents as `openArtifact` gives them: nested, with kept faults, in any order of properties; deep frozen. */
export const openedDocuments: fc.Arbitrary<Artifact> = fc
  .tuple(
    fc.record(
      {
        id: fc.constant('doc-1'),
        title: fc.constantFrom('A', 'B'),
        description: text,
        settings: fc.record(
          { locale: fc.constantFrom('de', 'en'), currency: fc.constant('EUR'), weekStart: fc.constant(7) },
          { requiredKeys: [] },
        ),
        meta: fc.dictionary(text, fc.jsonValue({ maxDepth: 1 })),
        provenance: fc.record({ by: text, prompt: text }, { requiredKeys: [] }),
        datasets: fc.array(dataset, { maxLength: 3 }),
        components: fc.array(node, { maxLength: 4 }),
      },
      { requiredKeys: ['id', 'title', 'components'] },
    ),
    order,
  )
  .map(([document, by]) => deepFrozen(openArtifact(JSON.stringify(shuffled(named(document), by))).artifact!));
