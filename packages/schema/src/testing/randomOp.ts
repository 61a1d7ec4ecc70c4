import fc from 'fast-check';
import { ComponentTypes } from '../components/ComponentTypes.js';
import { walkNodes } from '../components/walkNodes.js';
import type { Artifact, Node } from '../generated/types.js';
import type { PatchOp } from '../patch/PatchOp.js';

const types = new ComponentTypes();

/** What an op is made of once a document is known. */
export interface Seed {
  readonly op: PatchOp['op'];
  readonly picks: readonly number[];
  readonly value: unknown;
  readonly fresh: string;
}

const values = fc.oneof(
  fc.constantFrom('A', 'week', 7, 0.5, true, null, [], {}, { formula: '1 + 1' }),
  fc.constantFrom(
    { id: 'new', label: 'New', content: [{ id: 'x1', type: 'TextBlock', props: { text: 'Hi' } }] },
    { key: 'new', label: 'New' },
    { id: 'new', plan: 1 },
    [{ key: 'a' }, { key: 'b' }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

export const seeds: fc.Arbitrary<Seed> = fc.record({
  op: fc.constantFrom(
    'add',
    'remove',
    'move',
    'set',
    'set',
    'unset',
    'unset',
    'order',
    'node',
    'artifact',
    'dataset.add',
    'dataset.remove',
    'dataset.set',
    'dataset.set',
    'dataset.unset',
    'dataset.order',
  ),
  picks: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
  value: values,
  fresh: fc.constantFrom('x1', 'x2', 'x3', 'n1', 'Total'),
});

type Pick = <T>(list: readonly T[]) => T | undefined;

function picker(picks: readonly number[]): { pick: Pick; chance: (percent: number) => boolean } {
  let at = 0;
  const next = (): number => picks[at++ % picks.length]!;
  return {
    pick: (list) => list[next() % Math.max(list.length, 1)],
    chance: (percent) => next() % 100 < percent,
  };
}

const keyNames = ['id', 'key', 'name', 'value'];

/** Some path into a value, with keys where there are lists. */
function somePath(root: unknown, pick: Pick, chance: (percent: number) => boolean): string[] {
  const path: string[] = [];
  let value = root;
  do {
    if (Array.isArray(value)) {
      const element: unknown = pick(value);
      const key = keyNames.find((name) => typeof element === 'object' && element !== null && name in element);
      if (!key || chance(10)) return chance(50) ? [...path, 'new'] : path;
      path.push(String((element as Record<string, unknown>)[key]));
      value = element;
    } else if (typeof value === 'object' && value !== null) {
      const name = chance(8) ? 'new' : pick(Object.keys(value));
      if (name === undefined) return path;
      path.push(name);
      value = (value as Record<string, unknown>)[name];
    } else return path;
  } while (chance(70));
  return path;
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const step of path) {
    value = Array.isArray(value)
      ? value.find((element: unknown) => keyNames.some((name) => String((element as never)?.[name]) === step))
      : (value as Record<string, unknown> | undefined)?.[step];
  }
  return value;
}

/** Paths to the lists of named things in a value. */
function listsIn(root: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof root !== 'object' || root === null || path.length > 4) return [];
  if (Array.isArray(root))
    return root.length > 1 && keyNames.some((name) => Object.hasOwn(Object(root[0]), name)) ? [path] : [];
  return Object.entries(root).flatMap(([name, value]) => listsIn(value, [...path, name]));
}

function shuffledKeys(list: unknown, pick: Pick): string[] {
  if (!Array.isArray(list)) return ['a', 'b'];
  const keys = list.map((element: Record<string, unknown> | null) =>
    String(keyNames.map((name) => element?.[name]).find((key) => key !== undefined)),
  );
  const start = keys.indexOf(pick(keys) ?? '');
  return [...keys.slice(start), ...keys.slice(0, start)];
}

function slotsOf(node: Node): (readonly string[] | undefined)[] {
  if (node.type === 'GridLayout') return [undefined, ['children']];
  const tabs = node.type === 'Tabs' ? (node.props as { tabs: { id: string }[] }).tabs : [];
  return tabs.map((tab) => ['tabs', String(tab?.id), 'content']);
}

/** An op that suits a document more often than not. */
export function opFor(artifact: Artifact, { op, picks, value, fresh }: Seed): PatchOp {
  const { pick, chance } = picker(picks);
  const nodes = [...walkNodes(artifact, types.description)].map(({ node }) => node);
  const node = pick(nodes);
  const id = node?.id ?? 'none';
  const dataset = pick(artifact.datasets ?? []);
  const name = dataset?.name ?? 'none';
  const target = (): Record<string, unknown> => {
    const parent = chance(60) ? pick(nodes.filter((one) => slotsOf(one).length > 0)) : undefined;
    const slot = parent && pick(slotsOf(parent));
    const sibling = pick(parent ? nodes : artifact.components)?.id;
    const position = chance(40) && sibling ? { [chance(50) ? 'before' : 'after']: sibling } : {};
    return { into: parent?.id ?? null, ...(slot ? { slot } : {}), ...position };
  };
  const order = (root: unknown): Record<string, unknown> => {
    const path = (chance(80) && pick(listsIn(root))) || somePath(root, pick, chance);
    return { path, keys: shuffledKeys(valueAt(root, path), pick) };
  };
  const edit = (root: unknown, operation: string): Record<string, unknown> => {
    const path = somePath(root, pick, chance);
    if (operation.endsWith('unset')) return { path };
    const other: unknown = pick(
      nodes.map((one) => valueAt(one.props, path)).filter((one) => one !== undefined),
    );
    const kept = chance(50) && other !== undefined ? other : (value as unknown);
    const keyName =
      kept && typeof kept === 'object' && !Array.isArray(kept) && chance(60)
        ? keyNames.find((one) => one in kept)
        : undefined;
    return { path, value: keyName ? { ...(kept as object), [keyName]: path.at(-1) } : kept };
  };
  const field = pick(['span', 'visible', 'sample', 'meta'] as const)!;
  const ofField = { span: 6, visible: '1 = 2', sample: true, meta: { b: 1 } };
  const ops: Record<PatchOp['op'], () => object> = {
    add: () => ({
      component:
        chance(50) && node ? renamed(node, fresh) : { id: fresh, type: 'TextBlock', props: { text: 'Hi' } },
      ...target(),
    }),
    remove: () => ({ id }),
    move: () => ({ id, ...target() }),
    set: () => ({ id, ...edit(node?.props, 'set') }),
    unset: () => ({ id, ...edit(node?.props, 'unset') }),
    order: () => {
      const listed = pick(nodes.filter(({ props }) => listsIn(props).length > 0)) ?? node;
      return { id: listed?.id ?? 'none', ...order(listed?.props) };
    },
    node: () => ({ id, [field]: chance(50) ? null : ofField[field] }),
    artifact: () =>
      pick<object>([
        { title: 'C' },
        { description: null },
        { description: 'D' },
        { settings: { locale: 'fr', weekStart: null } },
        { settings: { timeZone: 'UTC' } },
        { settings: null },
        { meta: { z: 1 }, description: null },
        { provenance: null },
        { provenance: { by: 'me' } },
        { datasets: null },
        { datasets: [] },
      ])!,
    'dataset.add': () => ({
      dataset: { ...dataset, rows: [], query: undefined, source: undefined, origin: undefined, name: fresh },
      ...(chance(40) && dataset ? { before: name } : {}),
    }),
    'dataset.remove': () => ({ name }),
    'dataset.set': () => ({ name, ...edit(dataset, 'set') }),
    'dataset.unset': () => ({ name, ...edit(dataset, 'unset') }),
    'dataset.order': () => ({ name, ...order(dataset) }),
  };
  return { op, ...ops[op]() } as PatchOp;
}

/** A copy of a node whose children, and itself, have new ids. */
function renamed(node: Node, fresh: string): unknown {
  let count = 0;
  const text = JSON.stringify(node, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('props' in value && 'type' in value)) return value;
    count += 1;
    return { ...value, id: count === 1 ? fresh : `${fresh}_${count}` };
  });
  return JSON.parse(text);
}
