import { sharedSchemas } from '../../generated/schemas.js';
import type { Node } from '../../generated/types.js';
import { componentUnknown, nodeRenamed, propPlanned, propertyInvalid } from '../../issues/messages.js';
import { findFaults, type Fault, type Step } from '../../validate/findFaults.js';
import { isRecord } from '../../validate/jsonType.js';
import { placesAt, withValueAt } from '../../validate/places.js';
import { pointerTo } from '../../validate/pointer.js';
import { issueOfPropFault } from '../../components/usableProps.js';
import type { Names } from '../Names.js';
import type { Opening } from '../Opening.js';
import { settle } from './settle.js';

const nodeSchema = sharedSchemas['node']!;

function isDefault(value: unknown, fallback: unknown): boolean {
  return value === undefined || value === null || value === fallback;
}

/** Checks and names nodes, the children before what stands after their parent: in reading order. */
export class NodeSettler {
  constructor(
    readonly names: Names,
    readonly opening: Opening,
  ) {}

  /** The nodes of a list, which stands at `steps`; what is no node stays as it is. The same list when nothing changed. */
  settleAll<T>(list: readonly T[], steps: readonly Step[]): readonly T[] {
    const settled = list.map((element, index) =>
      isRecord(element) ? (this.settleNode(element, [...steps, index]) as T) : element,
    );
    return settled.some((element, index) => element !== list[index]) ? settled : list;
  }

  /** One node with its children, which stands at `steps`. */
  settleNode(raw: Readonly<Record<string, unknown>>, steps: readonly Step[]): Node {
    const path = pointerTo(steps);
    const named = this.#named(raw, path);
    const faults = findFaults(nodeSchema, named, this.opening.faultOptions);
    // An empty or missing type is an unknown one, which has an issue of its own.
    const own = faults.filter((fault) => fault.steps[0] !== 'type');
    const node = settle(named, own, { path, node: named.id }, this.opening);
    if (!this.opening.types.schema(node.type)) {
      this.opening.report(componentUnknown(path, node.id, node.type, this.opening.types.names()));
      return node;
    }
    const unreadable = this.opening.unreadable.get(node.type);
    if (unreadable) {
      this.opening.report(unreadable(path, node.id));
      return node;
    }
    return this.#settleChildren(this.#settleProps(node, path), steps);
  }

  /** The node with a usable id, a type that is text, and props that are an object. */
  #named(raw: Readonly<Record<string, unknown>>, path: string): Node {
    const type = typeof raw['type'] === 'string' ? raw['type'] : '';
    const problem = this.names.claim(raw['id']);
    const id = problem ? this.names.make(type, 'Node') : (raw['id'] as string);
    if (problem) this.opening.report(nodeRenamed(`${path}/id`, raw['id'], id, problem));
    const props = isRecord(raw['props']) ? raw['props'] : {};
    if (raw['props'] !== undefined && props !== raw['props']) {
      const fault: Fault = {
        kind: 'type',
        expected: ['object'],
        value: raw['props'],
        schema: {},
        steps: [],
        removable: null,
      };
      this.opening.report(propertyInvalid(fault, `${path}/props`, null, id));
    }
    const same = id === raw['id'] && type === raw['type'] && props === raw['props'];
    return (same ? raw : { ...raw, id, type, props }) as Node;
  }

  #settleProps(node: Node, path: string): Node {
    const { opening } = this;
    const schema = opening.types.schema(node.type)!;
    const place = { path: `${path}/props`, node: node.id, type: node.type };
    const { value: props, faults } = opening.checkProps(schema, node.props);
    for (const fault of faults) {
      const issue = issueOfPropFault(fault, place);
      if (issue) opening.report(issue);
    }
    for (const planned of opening.types.description(node.type)?.planned ?? []) {
      const used = placesAt(props, planned).find(
        ({ value }) => !isDefault(value, this.#defaultAt(node.type, planned)),
      );
      if (used) opening.report(propPlanned(place, used.steps));
    }
    return props === node.props ? node : { ...node, props };
  }

  /** Default of a planned property, where it is a scalar that stands at the top. */
  #defaultAt(type: string, path: readonly string[]): unknown {
    let schema = this.opening.types.schema(type);
    for (const step of path) schema = step === '*' ? schema?.items : schema?.properties?.[step];
    return schema?.default;
  }

  #settleChildren(node: Node, steps: readonly Step[]): Node {
    let props: unknown = node.props;
    for (const slot of this.opening.types.description(node.type)?.slots ?? []) {
      for (const { steps: inner, value } of placesAt(props, slot)) {
        if (!Array.isArray(value)) continue;
        const settled = this.settleAll(value as unknown[], [...steps, 'props', ...inner]);
        if (settled !== value) props = withValueAt(props, inner, settled);
      }
    }
    return props === node.props ? node : { ...node, props: props as Node['props'] };
  }
}
