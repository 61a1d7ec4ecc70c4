import { sharedSchemas } from '../generated/schemas.js';
import type { Node } from '../generated/types.js';
import type { Issue } from '../issues/Issue.js';
import { propInvalid, propMissing, propUnknown, type PropsPlace } from '../issues/messages.js';
import { DefaultsFiller } from './fillDefaults.js';
import { findFaults, type Fault, type Step } from '../validate/findFaults.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import { withoutPlaces } from '../validate/places.js';
import { SchemaPlans } from '../validate/SchemaPlans.js';

/** What a view may be given of a node's props. */
export interface UsableProps {
  /** Props without what is unknown or invalid, with defaults filled in. */
  readonly props: Readonly<Record<string, unknown>>;
  /** False when a required prop is missing or invalid: the node shows its issues instead of the view. */
  readonly complete: boolean;
  /** What was left out and why; the same issues that `openArtifact` gives for the node. */
  readonly issues: readonly Issue[];
}

/** Null where a property may be left out is another way to leave it out, and no fault. */
export function isAbsent(fault: Fault): boolean {
  if (fault.kind !== 'type' && fault.kind !== 'choice') return false;
  return (
    fault.value === null && fault.removable === fault.steps.length && typeof fault.steps.at(-1) === 'string'
  );
}

/** The place that has to be left out to mend a fault; null when there is none. */
export function removalOf(fault: Fault): readonly Step[] | null {
  return fault.removable === null ? null : fault.steps.slice(0, fault.removable);
}

/** The issue of a fault in props; undefined when it is none. */
export function issueOfPropFault(fault: Fault, place: PropsPlace): Issue | undefined {
  if (isAbsent(fault)) return undefined;
  const severity = fault.removable === null ? 'error' : 'warning';
  if (fault.kind === 'unknown' && fault.removable === fault.steps.length) return propUnknown(fault, place);
  return fault.kind === 'missing' ? propMissing(fault, place, severity) : propInvalid(fault, place, severity);
}

/** Reads the props of many nodes: what is known of a schema serves all nodes of its type. */
export class PropsReader {
  readonly #plans = new SchemaPlans(sharedSchemas, true);
  readonly #defaults = new DefaultsFiller(this.#plans.flat);

  /** What {@link usableProps} gives. */
  read(node: Pick<Node, 'id' | 'type' | 'props'>, schema: JsonSchema, path: string): UsableProps {
    const place = { path: `${path}/props`, node: node.id, type: node.type };
    const faults = findFaults(schema, node.props, {
      shared: sharedSchemas,
      skipNodes: true,
      plans: this.#plans,
    });
    const removals = faults.map(removalOf);
    const known = withoutPlaces(
      node.props,
      removals.filter((steps) => steps !== null),
    );
    return {
      props: this.#defaults.fill(schema, known) as UsableProps['props'],
      complete: !removals.includes(null),
      issues: faults.flatMap((fault) => issueOfPropFault(fault, place) ?? []),
    };
  }
}

/**
 * The props of a node that its view may get.
 *
 * Unknown props are dropped. Of what is invalid the smallest part that may be left out is dropped (an optional property,
 * an element of a list, a cell) and its default shown; a query or live value is dropped as a whole, so that a broken
 * condition never shows more rows. Child nodes are not looked into.
 *
 * @param node The node, as it stands in a document that `openArtifact` gave.
 * @param schema Schema of the props of its type.
 * @param path JSON Pointer of the node, for the paths of issues; empty by default.
 */
export function usableProps(
  node: Pick<Node, 'id' | 'type' | 'props'>,
  schema: JsonSchema,
  path = '',
): UsableProps {
  return new PropsReader().read(node, schema, path);
}
