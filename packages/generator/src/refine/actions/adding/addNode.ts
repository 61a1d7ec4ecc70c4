import type { Node, PatchOp } from '@vitrine/schema';
import { createNames } from '../../../assemble/names.js';
import type { Shows } from '../../../plan/Outline.js';
import { buildNode } from '../../build/buildNode.js';
import type { Context, Outcome } from '../Action.js';
import { placeFor } from './placing.js';

/** What else is set on a new component. */
export type Props = Readonly<Record<string, unknown>>;

/** Adds a component at the place that was said, as wide as others of its type. */
export function addNode(
  type: string,
  title: string,
  shows: Shows,
  context: Context,
  settings: Props = {},
): Outcome {
  const { page } = context;
  const name = createNames([
    ...page.nodes.map(({ id }) => id),
    ...page.datasets.map((dataset) => dataset.name),
  ]);
  const built = buildNode(
    { id: name(title || (shows.text?.slice(0, 24) ?? type)), type, title, shows },
    page,
  );
  const kind = page.types.get(type)?.title ?? type;
  if (!built.node) {
    const params = {
      what: { title, kind },
      type: { term: kind },
      missing: { term: `needs ${built.missing}` },
    };
    return { refused: { key: 'cannotRetype', params } };
  }
  const placed = placeFor(context);
  if ('outcome' in placed) return placed.outcome;
  const span = page.nodes.find((thing) => thing.node?.type === type && thing.place?.into === null)?.node
    ?.span;
  const props = { ...built.node.props, ...settings };
  const component: Node = {
    ...built.node,
    props,
    ...(span !== undefined && placed.at.into === null && { span }),
  };
  const op: PatchOp = { op: 'add', component, ...placed.at };
  const drawn = shows.kind ?? kind;
  return { ops: [op], said: { key: 'added', params: { what: { title, kind: drawn } } } };
}
