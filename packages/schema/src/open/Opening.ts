import { sharedSchemas } from '../generated/schemas.js';
import type { Issue } from '../issues/Issue.js';
import { moreFaults } from '../issues/messages.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import { ComponentTypes } from '../components/ComponentTypes.js';
import type { Node } from '../generated/types.js';
import type { Fault, FaultOptions } from '../validate/findFaults.js';
import { normalize } from '../validate/normalize.js';
import { SchemaPlans } from '../validate/SchemaPlans.js';
import type { TypeVersions } from '../migrate/typeVersions.js';
import { defaultLimits, limitsFrom, type Limits } from './limits.js';
import type { OpenOptions } from './openArtifact.js';

/** How many issues of one kind about one part are worth listing. */
const listed = 20;

function schemasWithin(limits: Limits): Readonly<Record<string, JsonSchema>> {
  const cell = sharedSchemas['cell'];
  if (!cell || limits.cell === defaultLimits.cell) return sharedSchemas;
  const text: JsonSchema = { type: 'string', maxLength: limits.cell };
  const anyOf = cell.anyOf?.map((part) => {
    if (part.type === 'string') return text;
    return part.type === 'array' ? { ...part, items: text } : part;
  });
  return { ...sharedSchemas, cell: { ...cell, anyOf } };
}

/** Props as they are written in the format, and what is wrong with them. */
export interface CheckedProps {
  readonly value: Node['props'];
  readonly faults: readonly Fault[];
}

/** What the steps of opening one document share. */
export class Opening {
  readonly #issues: Issue[] = [];
  readonly #checked = new WeakMap<object, CheckedProps>();
  /** How values are checked: with the host's limits, and without a look into child nodes. */
  readonly faultOptions: FaultOptions;
  /** Issues of nodes whose props are of a version that can't be read, by type. */
  readonly unreadable = new Map<string, (path: string, node: string) => Issue>();

  constructor(
    readonly types: ComponentTypes,
    readonly limits: Limits,
    readonly versions: TypeVersions = {},
  ) {
    const shared = schemasWithin(limits);
    this.faultOptions = { shared, skipNodes: true, plans: new SchemaPlans(shared, true) };
  }

  /**
   * The props of a node in the forms of the format, and their faults. The same props are checked once, so that a
   * document that came in pieces needs no second look at its nodes.
   */
  checkProps(schema: JsonSchema, props: Node['props']): CheckedProps {
    let checked = this.#checked.get(props);
    if (!checked) {
      checked = normalize(schema, props, this.faultOptions);
      this.#checked.set(props, checked);
    }
    return checked;
  }

  report(...issues: readonly Issue[]): void {
    for (const issue of issues) this.#issues.push(issue);
  }

  /** All issues; of many about one part with the same code the first ones and how many more there are. */
  issues(): Issue[] {
    const counts = new Map<string, { count: number; part: string; issue: Issue }>();
    const kept = this.#issues.filter((issue) => {
      const part = issue.path.split('/').slice(0, 3).join('/');
      const group = JSON.stringify([issue.code, issue.node, part]);
      const entry = counts.get(group) ?? { count: 0, part, issue };
      entry.count += 1;
      counts.set(group, entry);
      return entry.count <= listed;
    });
    for (const { count, part, issue } of counts.values()) {
      if (count > listed) kept.push(moreFaults(part, count - listed, issue.node));
    }
    return kept;
  }
}

/**
 * A fresh opening for what a host asks for.
 *
 * @throws TypeError when a host's schema refers to a shared schema that does not exist.
 */
export function openingWith(options: OpenOptions): Opening {
  return new Opening(new ComponentTypes(options.components), limitsFrom(options.limits), options.versions);
}
