import type { Cell, OutputDeclaration } from '@vitrine/schema';
import type { Vertex } from '../../graph/index.js';
import type { NodeEntry } from '../state/DocumentIndex.js';
import type { NodeBinding } from './bindings.js';
import { failed, failureOf, ready, resolveLive, sameLiveCell, type Live } from '../values/Live.js';
import { valueAt } from '../values/places.js';
import type { ResolveContext } from './ResolveContext.js';

/** What formulas can read of a node. */
export interface NodeOutputs {
  /** The meaning of the bare id, where there is one. */
  readonly bare: Vertex<Live<Cell>> | undefined;
  readonly byName: ReadonlyMap<string, Vertex<Live<Cell>>>;
  /** The node's own fields and inputs, which its own formulas read by their bare names. */
  readonly own: ReadonlyMap<string, Vertex<Live<Cell>>>;
  /** Where what people enter into own fields and inputs is kept. */
  readonly stores: ReadonlyMap<string, OutputStore>;
}

/** Kept with the shared data, with the view, or as a draft. */
type OutputStore = 'change' | 'view' | 'draft';

type Each = Extract<OutputDeclaration, { each: string }>;
type Named = Exclude<OutputDeclaration, Each>;

/** Makes the output vertices of a node from the declarations of its type. */
export function nodeOutputs(
  context: ResolveContext,
  entry: NodeEntry,
  bindings: readonly NodeBinding[],
): NodeOutputs {
  const byName = new Map<string, Vertex<Live<Cell>>>();
  const own = new Map<string, Vertex<Live<Cell>>>();
  const stores = new Map<string, OutputStore>();
  let bare: Vertex<Live<Cell>> | undefined;
  for (const declaration of entry.description?.outputs ?? []) {
    if ('each' in declaration) {
      const store = storeOf(entry, declaration);
      for (const [name, vertex] of eachOutputs(context, entry, bindings, declaration, store)) {
        if (own.has(name)) continue;
        own.set(name, vertex);
        stores.set(name, store);
      }
      continue;
    }
    const vertex = namedOutput(context, entry, bindings, declaration);
    byName.set(declaration.name, vertex);
    bare ??= vertex;
  }
  for (const [name, vertex] of own) if (!byName.has(name)) byName.set(name, vertex);
  return { bare, byName, own, stores };
}

function outputVertex(
  { graph }: ResolveContext,
  entry: NodeEntry,
  name: string,
  compute: () => Live<Cell>,
  ahead: readonly Vertex<unknown>[] = [],
): Vertex<Live<Cell>> {
  return graph.computed<Live<Cell>>(`${entry.node.id} output ${name}`, {
    compute: () => (entry.complete ? resolveLive(compute) : failed(...entry.issues)),
    failure: failureOf,
    equal: sameLiveCell,
    ahead: () => ahead,
  });
}

const findBinding = (
  bindings: readonly NodeBinding[],
  key: string,
  kind: NodeBinding['kind'],
): NodeBinding | undefined => bindings.find((binding) => binding.key === key && binding.kind === kind);

/** The live value at a path, or the literal that stands there. */
function propValue(
  entry: NodeEntry,
  bindings: readonly NodeBinding[],
  path: readonly string[],
): () => Live<Cell> {
  const binding = findBinding(bindings, path.join('.'), 'value');
  return () =>
    binding?.kind === 'value' ? binding.vertex.read() : ready(asCell(valueAt(entry.props, path)));
}

function namedOutput(
  context: ResolveContext,
  entry: NodeEntry,
  bindings: readonly NodeBinding[],
  declaration: Named,
): Vertex<Live<Cell>> {
  const { name } = declaration;
  if (declaration.from === 'prop') {
    const binding = findBinding(bindings, declaration.prop, 'value');
    const value = propValue(entry, bindings, declaration.prop.split('.'));
    return outputVertex(context, entry, name, value, binding ? [binding.vertex] : []);
  }
  if (declaration.from === 'rows') {
    const props = typeof declaration.prop === 'string' ? [declaration.prop] : declaration.prop;
    const binding = props
      .map((prop) => findBinding(bindings, prop, 'rows'))
      .find((found) => found !== undefined);
    const count = (): Live<Cell> => {
      const live = binding?.kind === 'rows' ? binding.vertex.read() : ready(null);
      return live.status === 'ready' ? ready(live.value?.rows.length ?? 0, live.origin) : live;
    };
    return outputVertex(context, entry, name, count, binding ? [binding.vertex] : []);
  }
  const fallbacks = (declaration.fallback ?? []).map((path) => propValue(entry, bindings, path));
  const ahead = (declaration.fallback ?? []).flatMap(
    (path) => findBinding(bindings, path.join('.'), 'value')?.vertex ?? [],
  );
  const compute = (): Live<Cell> => {
    const set = context.view.vertex(entry.node.id, name).read();
    if (set !== undefined) return ready(asCell(set));
    for (const fallback of fallbacks) {
      const live = fallback();
      if (live.status !== 'ready' || live.value !== null) return live;
    }
    return ready(null);
  };
  return outputVertex(context, entry, name, compute, ahead);
}

function storeOf({ props }: NodeEntry, { store }: Each): OutputStore {
  if (typeof store === 'string') return store;
  const by = valueAt(props, [store.by]);
  return typeof by === 'string' && Object.hasOwn(store.of, by) ? (store.of[by] ?? 'view') : 'view';
}

/** One output for each element: what people entered, or else the element's default. */
function* eachOutputs(
  context: ResolveContext,
  entry: NodeEntry,
  bindings: readonly NodeBinding[],
  declaration: Each,
  store: OutputStore,
): Generator<[string, Vertex<Live<Cell>>]> {
  const elements = valueAt(entry.props, [declaration.each]);
  if (!Array.isArray(elements)) return;
  for (const [index, element] of elements.entries()) {
    const name = valueAt(element, [declaration.key]);
    if (typeof name !== 'string') continue;
    const path = [declaration.each, String(index), declaration.default];
    const initial = propValue(entry, bindings, path);
    const ahead = findBinding(bindings, path.join('.'), 'value')?.vertex;
    const { id } = entry.node;
    const entered = (): Cell | undefined => {
      if (store === 'change') return context.data.value(id, name).read();
      const set = context.view.vertex(id, name).read();
      return set === undefined ? undefined : asCell(set);
    };
    const compute = (): Live<Cell> => {
      const value = entered();
      return value === undefined ? initial() : ready(value, store === 'change' ? 'entered' : null);
    };
    yield [name, outputVertex(context, entry, name, compute, ahead ? [ahead] : [])];
  }
}

/** View state and props may hold anything; formulas see cells only. */
function asCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
}
