import { childSlots } from '../components/walkNodes.js';
import { issueOfPropFault } from '../components/usableProps.js';
import type { Dataset, Node } from '../generated/types.js';
import { componentUnknown } from '../issues/messages.js';
import type { Issue } from '../issues/Issue.js';
import type { Opening } from '../open/Opening.js';
import type { Frame, ReadHooks } from '../repair/ObjectReader.js';
import { isRecord } from '../validate/jsonType.js';
import { pointerTo } from '../validate/pointer.js';
import type { StreamEvent, StreamPlace } from './StreamEvent.js';

interface WatchedNode {
  readonly value: Partial<Node>;
  readonly place: StreamPlace;
  announced: boolean;
  /** Whether its children were told of while they came in: their slots were known. */
  followed: boolean;
}

/** What an object or array that is being read is to the document. */
type Role =
  | { readonly is: 'root' | 'datasets' | 'dataset' | 'other' }
  | { readonly is: 'node'; readonly node: WatchedNode }
  /** The props of a node, or something in them. */
  | { readonly is: 'props'; readonly node: WatchedNode; readonly path: readonly string[] }
  /** A list of children. */
  | { readonly is: 'list'; readonly parent: WatchedNode | null; readonly slot: readonly string[] };

const other: Role = { is: 'other' };

/** Follows one object as it is read and tells of its nodes. */
export class NodeWatcher implements ReadHooks {
  readonly #roles: Role[] = [];
  #nodes = 0;

  constructor(
    readonly opening: Opening,
    readonly tell: (event: StreamEvent) => void,
  ) {}

  opened(frames: readonly Frame[]): void {
    this.#roles.push(this.#roleOf(frames));
  }

  entered(frames: readonly Frame[], value: unknown): void {
    const closed = this.#roles.length > frames.length ? this.#roles.pop() : undefined;
    if (closed?.is === 'node') this.#tellNode(closed.node);
    else if (closed?.is === 'dataset') this.tell({ type: 'dataset', dataset: value as Dataset });
    const role = this.#roles.at(-1);
    if (role?.is === 'node') this.#announce(role.node);
  }

  #roleOf(frames: readonly Frame[]): Role {
    const { value } = frames.at(-1)!;
    const outer = frames.at(-2);
    const role = this.#roles.at(-1);
    if (!outer || !role) return { is: 'root' };
    const { key } = outer;
    const isList = Array.isArray(value);
    switch (role.is) {
      case 'root':
        if (isList && key === 'components') return this.#begin(outer);
        return isList && key === 'datasets' ? { is: 'datasets' } : other;
      case 'datasets':
        return isList ? other : { is: 'dataset' };
      case 'list':
        return isList ? other : { is: 'node', node: this.#watch(value as Partial<Node>, role, outer.count) };
      case 'node':
        return key === 'props' && !isList ? this.#enterProps(role.node) : other;
      case 'props':
        return this.#roleInProps(
          role,
          Array.isArray(outer.value) ? String(outer.count) : (key ?? ''),
          isList,
        );
      default:
        return other;
    }
  }

  #begin(root: Frame): Role {
    const { components: _, datasets: __, ...head } = root.value as Record<string, unknown>;
    this.tell({ type: 'artifact', head });
    return { is: 'list', parent: null, slot: [] };
  }

  #enterProps(node: WatchedNode): Role {
    node.followed = typeof node.value.type === 'string';
    return { is: 'props', node, path: [] };
  }

  #roleInProps(role: Extract<Role, { is: 'props' }>, step: string, isList: boolean): Role {
    const path = [...role.path, step];
    const isSlot = isList && this.#slots(role.node.value).some((slot) => matches(slot, path));
    if (isSlot) this.#announce(role.node, true);
    return isSlot ? { is: 'list', parent: role.node, slot: path } : { is: 'props', node: role.node, path };
  }

  #slots({ type }: Partial<Node>): readonly (readonly string[])[] {
    return (typeof type === 'string' ? this.opening.types.description(type)?.slots : undefined) ?? [];
  }

  #watch(
    value: Partial<Node>,
    list: { parent: WatchedNode | null; slot: readonly string[] },
    index: number,
  ): WatchedNode {
    const { parent, slot } = list;
    const base = parent ? `${parent.place.pointer}/props` : '/components';
    const pointer = base + pointerTo([...slot, index]);
    const id = parent ? textOf(parent.value.id) : null;
    return { value, place: { parent: id, slot, index, pointer }, announced: false, followed: false };
  }

  /** Tells of a container as soon as its id and type are known, at the latest before its children. */
  #announce(watched: WatchedNode, atLatest = false): void {
    const { id, type } = watched.value;
    if (watched.announced || typeof type !== 'string' || (typeof id !== 'string' && !atLatest)) return;
    watched.announced = true;
    if (this.#slots(watched.value).length > 0)
      this.tell({ type: 'container', node: { id: textOf(id), type }, ...watched.place });
  }

  #tellNode(watched: WatchedNode): void {
    const { value, place } = watched;
    this.#nodes += 1;
    if (this.#nodes > this.opening.limits.nodes) return;
    this.#announce(watched, true);
    if (!watched.followed) this.#tellChildren(watched);
    this.tell({ type: 'node', node: value as Node, issues: this.#issuesOf(value, place.pointer), ...place });
  }

  /** The children of a node whose type was written behind them, so that nobody knew they were children. */
  #tellChildren(parent: WatchedNode): void {
    const description = this.opening.types.description(textOf(parent.value.type));
    for (const { node, slot, index } of childSlots(parent.value as Node, description))
      this.#tellNode(this.#watch(node, { parent, slot }, index));
  }

  /** The issues of a node, as opening the document gives them for it. */
  #issuesOf({ id, type, props }: Partial<Node>, pointer: string): readonly Issue[] {
    const { types } = this.opening;
    const schema = types.schema(textOf(type));
    if (!schema) return [componentUnknown(pointer, textOf(id), textOf(type), types.names())];
    const place = { path: `${pointer}/props`, node: textOf(id), type: textOf(type) };
    const { faults } = this.opening.checkProps(schema, isRecord(props) ? props : {});
    return faults.flatMap((fault) => issueOfPropFault(fault, place) ?? []);
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function matches(slot: readonly string[], path: readonly string[]): boolean {
  return slot.length === path.length && slot.every((step, index) => step === '*' || step === path[index]);
}
