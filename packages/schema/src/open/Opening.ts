import { sharedSchemas } from '../generated/schemas.js';
import type { Issue } from '../issues/Issue.js';
import { moreFaults } from '../issues/messages.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import type { ComponentTypes } from '../components/ComponentTypes.js';
import { defaultLimits, type Limits } from './limits.js';

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

/** What the steps of opening one document share. */
export class Opening {
  readonly #issues: Issue[] = [];
  readonly shared: Readonly<Record<string, JsonSchema>>;

  constructor(
    readonly types: ComponentTypes,
    readonly limits: Limits,
  ) {
    this.shared = schemasWithin(limits);
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
